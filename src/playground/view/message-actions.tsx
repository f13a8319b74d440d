import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Message } from '../discord/types.ts';
import { messageMenus } from './commands.ts';
import { nextIndex } from './option-list.tsx';
import { useActions, usePage } from './use-store.ts';

/** What can be done with a message: the menu of apps, and a look at what went over the wire. */
export function MessageActions({ message }: { readonly message: Message }) {
  const { inspect } = usePage();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  if (message.state !== 'here') return null;
  const close = (): void => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div class="message-actions" data-open={isOpen}>
      <button
        type="button"
        ref={toggle}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        Apps
      </button>
      {message.exchanges.length > 0 && (
        <button type="button" onClick={() => inspect(message.id)}>
          Inspect
        </button>
      )}
      {isOpen && <AppsMenu id={menuId} message={message} close={close} leave={() => setOpen(false)} />}
    </div>
  );
}

/** The entries that apps have in the menu of a message. */
function AppsMenu({
  id,
  message,
  close,
  leave,
}: {
  readonly id: string;
  readonly message: Message;
  /** Closes the menu and goes back to its button. */
  readonly close: () => void;
  /** Closes it because the focus is elsewhere. */
  readonly leave: () => void;
}) {
  const { start } = usePage();
  const { menu: use } = useActions();
  const [active, setActive] = useState(0);
  const menu = useRef<HTMLDivElement>(null);
  const menus = messageMenus(start);
  useEffect(() => {
    menu.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]')[active]?.focus();
  }, [active]);
  return (
    <div
      id={id}
      ref={menu}
      class="apps-menu"
      role="menu"
      aria-label="Apps"
      onKeyDown={(event) => {
        const next = nextIndex(active, menus.length, event.key);
        if (next !== undefined) setActive(next);
        else if (event.key === 'Escape') close();
        else if (event.key === 'Tab') return leave();
        else return;
        event.preventDefault();
      }}
      onFocusOut={({ relatedTarget }) => {
        // Its own button closes it itself.
        if (relatedTarget instanceof Node && menu.current?.parentElement?.contains(relatedTarget)) return;
        leave();
      }}
    >
      {menus.map((entry, index) => (
        <button
          key={entry.name}
          type="button"
          role="menuitem"
          tabIndex={index === active ? 0 : -1}
          onClick={() => {
            close();
            use(entry, message);
          }}
        >
          {entry.name}
        </button>
      ))}
    </div>
  );
}
