import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import { APP, CHANNEL, nameOf } from '../discord/people.ts';
import type { Message } from '../discord/types.ts';
import { MessageView, type Names } from '../message/index.ts';
import { useKeptFocus } from './kept-focus.ts';
import { MessageActions } from './message-actions.tsx';
import { ReplyLine } from './reply-line.tsx';
import { useActions } from './use-store.ts';

const NAMES: Names = {
  user: nameOf,
  channel: (id) => (id === CHANNEL.id ? CHANNEL.name : undefined),
  role: () => undefined,
};

/** One message with its author, and what can be done with it. */
export const MessageRow = memo(function MessageRow({
  message,
  continues,
}: {
  readonly message: Message;
  /** Whether it stands under the name of the message before. */
  readonly continues: boolean;
}) {
  const { id, at, state, body } = message;
  const actions = useActions();
  const row = useRef<HTMLElement>(null);
  useKeptFocus(row, body);
  const isApp = message.author === APP.id;
  const name = nameOf(message.author) ?? 'someone';
  return (
    <li>
      <article
        ref={row}
        class="message"
        data-continues={continues}
        data-private={message.onlyFor !== undefined}
        tabIndex={-1}
        aria-label={`${name}, ${timeText(at)}`}
        aria-busy={state === 'sending' || state === 'thinking' || message.pending !== undefined}
      >
        <ReplyLine message={message} />
        {!continues && (
          <>
            <span class="message-avatar" data-app={isApp} aria-hidden="true">
              {name.slice(0, 1).toUpperCase()}
            </span>
            <header class="message-head">
              <span class="message-author">{name}</span>
              {isApp && <span class="message-badge">APP</span>}
              <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
            </header>
          </>
        )}
        <div class="message-body">
          {(state === 'sending' || state === 'thinking') && <Waiting state={state} />}
          {state === 'here' && (
            <MessageView
              body={body}
              names={NAMES}
              idPrefix={id}
              pressed={message.pressed}
              press={(customId, type, values) => actions.press(message, customId, type, values)}
            />
          )}
          {message.trouble !== undefined && <p class="message-trouble">{message.trouble}</p>}
          {(message.onlyFor !== undefined || state === 'failed') && state !== 'sending' && (
            <p class="message-private">
              <span>Only you can see this</span> ·{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  focusBeside(row.current);
                  actions.dismiss(id);
                }}
              >
                Dismiss message
              </button>
            </p>
          )}
        </div>
        <MessageActions message={message} />
      </article>
    </li>
  );
});

/** Stands where an answer is awaited. */
function Waiting({ state }: Pick<Message, 'state'>) {
  return (
    <p class="message-waiting">
      {state === 'thinking' ? `${APP.name} is thinking` : 'Sending'}
      <span class="message-dots" aria-hidden="true">
        …
      </span>
    </p>
  );
}

/** Before a message goes: the focus goes to the one after it, else to the one before, else to the message box. */
function focusBeside(row: HTMLElement | null): void {
  const item = row?.closest('li');
  const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector<HTMLElement>('article');
  (beside ?? document.getElementById('message-box'))?.focus({ preventScroll: true });
}

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

function timeText(at: number): string {
  return TIME.format(at);
}
