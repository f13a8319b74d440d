import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuPart } from './parts.ts';
import { keyAction } from './select-keys.ts';
import { SelectOptions } from './select-options.tsx';

/** Pixels the open list may take; where there is less below than above, it opens upwards. */
const LIST_HEIGHT = 320;

/**
 * A button that opens a list, worked as ARIA's combobox that only selects. Where one entry can be chosen, choosing it is
 * the end; where several can, they are switched, and closing the list sends them.
 */
export function SelectMenu({
  id,
  label,
  menu,
  busy,
  locked,
  keep = false,
  choose,
}: {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuPart;
  /** What was chosen is under way. */
  readonly busy: boolean;
  readonly locked: boolean;
  /** Whether it goes on showing what was chosen, as in a form. */
  readonly keep?: boolean;
  readonly choose: (values: readonly string[]) => void;
}) {
  const { options, min, max } = menu;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [opensUp, setOpensUp] = useState(false);
  const [chosen, setChosen] = useState(() => options.filter((option) => option.chosen).map(({ value }) => value));
  const button = useRef<HTMLButtonElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const shownChosen = keep || max > 1 ? options.filter(({ value }) => chosen.includes(value)) : [];

  const open = (): void => {
    if (menu.disabled || locked || options.length === 0) return;
    const box = button.current?.getBoundingClientRect();
    setOpensUp(box !== undefined && innerHeight - box.bottom < LIST_HEIGHT && box.top > innerHeight - box.bottom);
    setActive(
      Math.max(
        0,
        options.findIndex(({ value }) => chosen.includes(value)),
      ),
    );
    setOpen(true);
  };
  const close = (): void => {
    if (!isOpen) return;
    setOpen(false);
    if (max > 1 && chosen.length >= min) choose(chosen);
  };
  const take = (at: number): void => {
    const value = options[at]?.value;
    if (value === undefined) return;
    if (max === 1) {
      setOpen(false);
      if (keep) setChosen([value]);
      choose([value]);
      return;
    }
    const others = chosen.filter((other) => other !== value);
    if (others.length < chosen.length) setChosen(others);
    else if (chosen.length < max) setChosen([...chosen, value]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keyAction(event, {
      isOpen,
      active,
      labels: options.map((option) => option.label),
      typed: typed.current,
    });
    if (!action) return;
    if (action.kind === 'open') open();
    else if (action.kind === 'close') close();
    else if (action.kind === 'take') take(active);
    else setActive(action.to);
    if (action.kind === 'close' && event.key === 'Tab') return;
    event.preventDefault();
    // Escape closes the list, not what it stands in.
    event.stopPropagation();
  };
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, id]);

  return (
    <div class="dm-select" data-up={opensUp}>
      <button
        ref={button}
        type="button"
        id={id}
        class="dm-select-button"
        role="combobox"
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-disabled={menu.disabled || locked}
        aria-busy={busy}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={onKeyDown}
        onBlur={close}
      >
        <span>{shownChosen.length > 0 ? shownChosen.map((option) => option.label).join(', ') : menu.placeholder}</span>
        <span class="dm-select-sign" aria-hidden="true" />
      </button>
      <SelectOptions
        id={id}
        label={label}
        options={isOpen ? options : []}
        active={active}
        several={max > 1}
        chosen={chosen}
        take={take}
        setActive={setActive}
      />
    </div>
  );
}
