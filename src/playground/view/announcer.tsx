import { useEffect, useRef, useState } from 'preact/hooks';
import { APP } from '../discord/people.ts';
import { visibleTo } from '../discord/channel.ts';
import type { Message } from '../discord/types.ts';
import { plainText } from '../message/index.ts';
import { useSelected } from './use-store.ts';

/** Lines of a reply that are read out when it comes: its heading, and the line under it. */
const READ_OUT = 2;

/**
 * Says what happened in the channel to those who do not see it: the head of each reply that came or changed. The whole
 * reply is in the list of messages, to be read at leisure.
 */
export function Announcer() {
  const messages = useSelected(({ channel }) => channel.messages);
  const person = useSelected((state) => state.person);
  const before = useRef<{ readonly of: string; readonly seen: ReadonlyMap<string, Message> }>(undefined);
  const [text, setText] = useState('');
  useEffect(() => {
    const known = before.current?.of === person.id ? before.current.seen : undefined;
    const seen = visibleTo({ messages }, person.id);
    before.current = { of: person.id, seen: new Map(seen.map((message) => [message.id, message])) };
    // What was there when the page opened, or when this person came, is not news.
    if (!known) return;
    const news = seen.findLast((message) => message.author === APP.id && isNews(message, known.get(message.id)));
    if (news) setText(headOf(news));
  }, [messages, person]);
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}

function isNews(message: Message, known: Message | undefined): boolean {
  return (
    !known ||
    known.state !== message.state ||
    known.body !== message.body ||
    (message.trouble !== undefined && known.trouble !== message.trouble)
  );
}

function headOf({ state, body, onlyFor, trouble }: Message): string {
  if (trouble !== undefined) return trouble;
  if (state === 'sending' || state === 'thinking') return `${APP.name} is thinking.`;
  if (state === 'failed') return `${APP.name} did not respond.`;
  const head = plainText(body)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, READ_OUT)
    .join('. ');
  return `${APP.name}: ${head}.${onlyFor === undefined ? '' : ' Only you can see this.'}`;
}
