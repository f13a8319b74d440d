import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Exchange } from '../discord/types.ts';
import type { Inspected } from './app.tsx';
import { ExchangeView } from './exchange-view.tsx';
import { useSelected } from './use-store.ts';

/** What went over the wire, the latest first: for one message, or for all of the page. */
export function Inspector({
  inspected: { messageId },
  showAll,
  close,
}: {
  readonly inspected: Inspected;
  readonly showAll: () => void;
  readonly close: () => void;
}) {
  const exchanges = useSelected(({ channel }) => channel.exchanges);
  const message = useSelected(({ channel }) => channel.messages.find(({ id }) => id === messageId));
  const shown = useMemo(
    () => (message ? exchanges.filter(({ id }) => message.exchanges.includes(id)) : exchanges).toReversed(),
    [exchanges, message],
  );
  const head = useRef<HTMLHeadingElement>(null);
  // Before it is shown: on a small screen it hides what has the focus.
  const opener = useRef(document.activeElement);
  useEffect(
    () => () => {
      const { current } = opener;
      // Only once the page is no longer under it.
      if (current instanceof HTMLElement) requestAnimationFrame(() => current.focus({ preventScroll: true }));
    },
    [],
  );
  useEffect(() => head.current?.focus(), [messageId]);
  return (
    <aside
      class="inspector"
      aria-label="Inspector"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header class="inspector-head">
        <h2 tabIndex={-1} ref={head}>
          {message ? 'This message on the wire' : 'On the wire'}
        </h2>
        {message && (
          <button type="button" onClick={showAll}>
            Show all
          </button>
        )}
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      {shown.length === 0 && <p class="inspector-empty">{emptyText(messageId)}</p>}
      <ol class="inspector-list" tabIndex={0} aria-label="Exchanges, latest first">
        {shown.map((exchange: Exchange, index) => (
          <li key={exchange.id}>
            <ExchangeView exchange={exchange} isOpen={messageId !== undefined && index === 0} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function emptyText(messageId: string | undefined): string {
  return messageId === undefined
    ? 'Nothing yet. Each command, button and keystroke in an option shows here what was sent and what came back.'
    : 'What this message was made from is no longer kept.';
}
