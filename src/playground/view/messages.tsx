import { useMemo, useRef } from 'preact/hooks';
import { visibleTo } from '../discord/channel.ts';
import { CHANNEL } from '../discord/people.ts';
import type { Message } from '../discord/types.ts';
import { useFollow } from './use-follow.ts';
import { MessageRow } from './message-row.tsx';
import { Welcome } from './welcome.tsx';
import { useSelected } from './use-store.ts';

/** Messages of one person that come within so many milliseconds stand under one name. */
const TOGETHER_MS = 7 * 60_000;

/** All messages that whoever is at the keyboard can see, under the welcome. */
export function Messages() {
  const all = useSelected(({ channel }) => channel.messages);
  const dropped = useSelected(({ channel }) => channel.dropped);
  const person = useSelected((state) => state.person);
  const messages = useMemo(() => visibleTo({ messages: all }, person.id), [all, person]);
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, messages.at(-1)?.id);
  return (
    // A list that scrolls must be reachable by keyboard.
    <div class="messages" ref={list} tabIndex={0} role="region" aria-label={`Messages in #${CHANNEL.name}`}>
      <Welcome />
      {dropped > 0 && (
        <p class="messages-dropped">
          {dropped} older {dropped === 1 ? 'message was' : 'messages were'} let go: the page keeps the latest.
        </p>
      )}
      <ol>
        {messages.map((message, index) => (
          <MessageRow key={message.id} message={message} continues={continuesFrom(messages[index - 1], message)} />
        ))}
      </ol>
    </div>
  );
}

function continuesFrom(before: Message | undefined, message: Message): boolean {
  if (!before || before.author !== message.author || message.invoked || message.repliesTo) return false;
  return message.at - before.at < TOGETHER_MS;
}
