import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { visibleTo } from '../discord/channel.ts';
import { CHANNEL } from '../discord/people.ts';
import type { Message } from '../discord/types.ts';
import { MessageRow } from './message-row.tsx';
import { Welcome } from './welcome.tsx';
import { useSelected } from './use-store.ts';

/** Pixels from the end within which the list counts as being at its end. */
const NEAR_END = 40;
/** Messages of one person that come within so many milliseconds stand under one name. */
const TOGETHER_MS = 7 * 60_000;

/** All messages that whoever is at the keyboard can see, under the welcome. */
export function Messages() {
  const channel = useSelected((state) => state.channel);
  const person = useSelected((state) => state.person);
  const messages = useMemo(() => visibleTo(channel, person.id), [channel.messages, person]);
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, messages);
  return (
    // A list that scrolls must be reachable by keyboard.
    <div class="messages" ref={list} tabIndex={0} role="region" aria-label={`Messages in #${CHANNEL.name}`}>
      <Welcome />
      {channel.dropped > 0 && (
        <p class="messages-dropped">
          {channel.dropped} older {channel.dropped === 1 ? 'message was' : 'messages were'} let go: the page keeps the
          latest.
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

/** Keeps the end in sight while the reader is there, and shows a new message from its head. */
function useFollow(list: { readonly current: HTMLDivElement | null }, messages: readonly Message[]): void {
  const atEnd = useRef(true);
  const newest = messages.at(-1)?.id;
  const known = useRef(newest);
  useEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    const look = (): void => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    };
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, []);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || messages.length === 0) return;
    const isNew = newest !== known.current;
    known.current = newest;
    if (!isNew && !atEnd.current) return;
    const last = box.querySelector(':scope > ol > li:last-child');
    const end = box.scrollHeight - box.clientHeight;
    const head = last instanceof HTMLElement ? last.offsetTop - NEAR_END / 2 : end;
    box.scrollTop = Math.min(end, head);
    atEnd.current = true;
  }, [messages]);
}

function continuesFrom(before: Message | undefined, message: Message): boolean {
  if (!before || before.author !== message.author || message.invoked || message.repliesTo) return false;
  return message.at - before.at < TOGETHER_MS;
}
