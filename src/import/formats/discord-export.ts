import { daysNote } from '../chat/days.ts';
import { authorLabels } from '../chat/discord-authors.ts';
import { botsNote } from '../chat/discord-header.ts';
import { TOLD } from '../chat/discord-told.ts';
import { readDiscordText } from '../chat/discord-text.ts';
import { MESSAGES } from '../chat/message.ts';
import { type Conversation, type Format, type Omission, type ReadingNote, type Segment } from '../format.ts';
import { jsonText } from '../json/elements.ts';
import { conversationOf } from '../json/read-pieces.ts';
import { holds, isObject, type JsonObject, listAt, textAt, valueAt } from '../json/values.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { count, emptyTally, noteOf, type Tally } from '../tally.ts';
import { dayOf } from '../words/day.ts';

/** DiscordChatExporter’s JSON: `messages` with `content`, `author` and `timestamp`, beside `guild` and `channel`. */
export const discordJson: Format = {
  id: 'discord-json',
  name: 'Discord export (JSON)',
  units: MESSAGES,
  detect: ({ json }) =>
    isObject(json) &&
    isObject(json['channel']) &&
    holds(
      listAt(json, 'messages'),
      ({ content, author, timestamp }) =>
        typeof content === 'string' && typeof timestamp === 'string' && textAt(author, 'name') !== undefined,
    ),
  read: readJson,
};

/** DiscordChatExporter’s text: `[11/28/2026 10:03 AM] name` above words, between a head and a foot. */
export const discordText: Format = {
  id: 'discord-text',
  name: 'Discord export (text)',
  units: MESSAGES,
  detect: ({ text }) => /^={20,80}\n(?:Guild|Server): .{0,200}\nChannel: /.test(text.slice(0, 600).trimStart()),
  read: ({ text }) => readDiscordText(text),
};

/** The types of messages that people write. All others tell what happens in the channel. */
const WRITTEN: ReadonlySet<string> = new Set(['Default', 'Reply']);

/** What stands with messages and is not imported. */
const BESIDE = ['attachments', 'embeds', 'stickers'] as const;

function readJson(file: ImportFile): Conversation {
  const list = listAt(file.json, 'messages');
  const places = jsonText(file.text).elements(['messages']);
  const { labels, people } = authorLabels(list);
  const segments: Segment[] = [];
  const omitted: Omission[] = [];
  const beside = BESIDE.map((kind) => ({ kind, tally: emptyTally() }));
  const bots = emptyTally();
  list.forEach((message, index) => {
    const line = places.line(index);
    const why = whyOmitted(message);
    if (why !== undefined || !isObject(message)) {
      omitted.push({ line, text: places.source(index), why: why ?? '' });
      return;
    }
    if (valueAt(message, 'author', 'isBot') === true) count(bots, line);
    segments.push({ speaker: labels[index], text: textAt(message, 'content')!, paragraph: true, line });
    if (isObject(message['forwardedMessage'])) {
      omitted.push({ line, text: textAt(message, 'forwardedMessage', 'content') ?? '', why: FORWARDED, units: 0 });
    }
    for (const { kind, tally } of beside) if (listAt(message, kind).length > 0) count(tally, line);
  });
  // In the zone that the export was made for.
  const days = list.map((message) => dayOf(textAt(message, 'timestamp')));
  return conversationOf(discordJson.name, {
    segments,
    omitted,
    notes: [...beside.flatMap(({ kind, tally }) => besideNote(kind, tally)), ...botsNote(bots), ...daysNote(days)],
    about: { title: textAt(file.json, 'channel', 'name'), date: days[0] },
    present: places.count,
    people,
    words: 'typed',
  });
}

const FORWARDED = 'It is a message that was forwarded, and nothing tells who wrote it.';

/** Why nothing of a message is a person’s words; undefined where some is. */
function whyOmitted(message: unknown): string | undefined {
  if (!isObject(message)) return 'It is not an object with a message.';
  const { type, content } = message;
  if (type !== undefined && !(typeof type === 'string' && WRITTEN.has(type))) {
    return `It is a message of the type ${JSON.stringify(type).slice(0, 40)}: ${TOLD}`;
  }
  if (typeof content !== 'string') return 'The words of this message are not text.';
  return content.trim() === '' ? whyEmpty(message) : undefined;
}

function whyEmpty(message: JsonObject): string {
  if (isObject(message['forwardedMessage'])) return FORWARDED;
  const kinds = BESIDE.filter((kind) => listAt(message, kind).length > 0);
  return kinds.length === 0 ? 'The message has no words.' : `The message has ${kinds.join(' and ')} and no words.`;
}

function besideNote(kind: string, tally: Tally): readonly ReadingNote[] {
  return noteOf(
    tally,
    `The message on this line has ${kind}.`,
    `messages have ${kind}`,
    'Only the words are imported.',
  );
}
