import { dayPrinted } from '../chat/day.ts';
import { countNames, type DiscordHeader, discordHeaders } from '../chat/discord-header.ts';
import { dividerDay, typedLines, withoutAnswered } from '../chat/discord-lines.ts';
import { type ChatLine, MESSAGES, omissionOf, segmentOf, worded } from '../chat/message.ts';
import { type Conversation, type Format, type Omission, Refusal, type Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { emptyTally, noteOf } from '../tally.ts';

/** Lines in which the first header must stand. */
const FIRST_LINES = 6;
/** From so many headers on, the copy may begin within a message. */
const MANY = 4;

/**
 * What a person copies from a channel in the Discord client: a line `Ana Silva — 11/28/2026 10:03 AM` and the messages below it. It is
 * counted as those lines. {@link discordHeaders} has their forms.
 */
export const discordCopy: Format = {
  id: 'discord-copy',
  name: 'Discord, copied from the client',
  units: MESSAGES,
  detect,
  read,
};

/**
 * Whether it begins with a header, has two with words below each, and either they say `Today at` or the like, or most names come again: a
 * programme of a day has lines of the same form, and its points come once.
 */
function detect({ text }: ImportFile): boolean {
  if (!text.includes('— ')) return false;
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.trim() !== '');
  const headers = discordHeaders(lines);
  const [first] = headers;
  if (!first || headers.length < 2 || first.from > begin + FIRST_LINES) return false;
  const isHeaded = lines.slice(begin, first.from).every((line) => line.trim() === '' || dividerDay(line) !== undefined);
  if (!isHeaded && headers.length < MANY) return false;
  const full = headers.filter(({ to }) => (lines[to + 1] ?? '').trim() !== '');
  if (full.length * 2 < headers.length) return false;
  const times = countNames(headers);
  const again = headers.filter(({ name }) => times.get(name)! > 1);
  return headers.some(({ isRelative }) => isRelative) || (headers.length > 2 && again.length * 2 >= headers.length);
}

/** Everything below a header was typed by the person it names, but for what the client shows among it. */
function read({ text }: ImportFile): Conversation {
  const lines = text.split('\n');
  const headers = discordHeaders(lines);
  if (headers.length === 0) {
    throw new Refusal('No message is in this file: no line has a name, a dash and a time. Copy the channel again.');
  }
  const names = countNames(headers);
  const said = new Map<string, Set<string>>();
  const edited = emptyTally();
  const segments: Segment[] = [];
  const head = linesBetween(lines, 0, headers[0]!.from);
  const omitted: Omission[] = [...omissionOf(head, 'It stands before the first message.')];
  for (const [n, { name, from, to }] of headers.entries()) {
    const next = headers[n + 1];
    const below = worded(linesBetween(lines, to + 1, next?.from ?? lines.length));
    const own = next ? withoutAnswered(below, names, said) : { words: below, omitted: [] };
    const typed = typedLines(own.words, edited);
    omitted.push(...own.omitted, ...typed.omitted);
    const line = from + 1;
    const segment = segmentOf({ speaker: name === '' ? undefined : name, line, words: typed.words });
    if (segment) segments.push(segment);
    else omitted.push({ line, text: lines[to]!.trim(), why: 'The message has no words.' });
    const written = said.get(name) ?? new Set();
    said.set(name, written);
    for (const { text } of typed.words) written.add(text);
  }
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: noteOf(
      edited,
      'The message on this line was edited after it was sent.',
      'messages were edited after they were sent',
      'The words are those of the copy.',
    ),
    about: { date: firstDay(head, headers) },
    present: headers.length,
    people: [],
    words: undefined,
  };
}

function linesBetween(lines: readonly string[], from: number, to: number): readonly ChatLine[] {
  return lines.slice(from, Math.max(from, to)).map((text, n) => ({ text, line: from + n + 1 }));
}

/** The day of the first message, where its header or a line above it tells. */
function firstDay(head: readonly ChatLine[], headers: readonly DiscordHeader[]): string | undefined {
  const { day, time } = headers[0]!;
  if (day === undefined) return head.map(({ text }) => dividerDay(text)).findLast((found) => found !== undefined);
  const all = headers.flatMap((header) => header.day ?? []);
  return dayPrinted(day, all, /[AP]M$/.test(time));
}
