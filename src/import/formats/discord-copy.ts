import { dayReader } from '../chat/day.ts';
import { daysNote } from '../chat/days.ts';
import { botsNote, countNames, type DiscordHeader, discordHeaders } from '../chat/discord-header.ts';
import { dividerDay, typedLines, withoutAnswered } from '../chat/discord-lines.ts';
import { TOLD } from '../chat/discord-told.ts';
import { MESSAGES, segmentOf } from '../chat/message.ts';
import { type FileLine, omissionOf, worded } from '../file-lines.ts';
import { type Conversation, type Format, type Omission, type ReadingNote, Refusal, type Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { count, emptyTally, noteOf, type Tally } from '../tally.ts';

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
  if (!text.includes('—')) return false;
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.trim() !== '');
  const all = discordHeaders(lines);
  const headers = all.filter(({ isTold }) => !isTold);
  const [first] = all;
  if (!first || headers.length < 2 || first.from > begin + FIRST_LINES) return false;
  const isHeaded = lines.slice(begin, first.from).every((line) => line.trim() === '' || dividerDay(line) !== undefined);
  if (!isHeaded && headers.length < MANY) return false;
  const full = headers.filter(({ to }) => (lines[to + 1] ?? '').trim() !== '');
  if (full.length * 2 < headers.length) return false;
  const times = countNames(headers);
  const again = headers.filter(({ name }) => times.get(name)! > 1);
  return (
    headers.some(({ relative }) => relative !== undefined) || (headers.length > 2 && again.length * 2 >= headers.length)
  );
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
  const bots = emptyTally();
  const segments: Segment[] = [];
  const head = linesBetween(lines, 0, headers[0]!.from);
  const omitted: Omission[] = [...omissionOf(head, 'It stands before the first message.')];
  for (const [n, { name, from, to, isTold, isBot }] of headers.entries()) {
    const next = headers[n + 1];
    const below = worded(linesBetween(lines, to + 1, next?.from ?? lines.length));
    const own = next && !next.isTold ? withoutAnswered(below, names, said, next) : { words: below, omitted: [] };
    const typed = typedLines(own.words, edited);
    // One message may have more of them than a call takes arguments.
    for (const omission of [...own.omitted, ...typed.omitted]) omitted.push(omission);
    const line = from + 1;
    if (isTold) {
      omitted.push({
        line,
        text: lines
          .slice(from, to + 1)
          .join('\n')
          .trim(),
        why: TOLD,
      });
      omitted.push(...omissionOf(typed.words, BELOW_TOLD));
      continue;
    }
    const segment = segmentOf({ speaker: name === '' ? undefined : name, line, words: typed.words });
    if (segment) segments.push(segment);
    else omitted.push({ line, text: lines[to]!.trim(), why: 'The message has no words.' });
    if (segment && isBot) count(bots, line);
    const written = said.get(name) ?? new Set();
    said.set(name, written);
    for (const { text } of typed.words) written.add(text);
  }
  const days = daysOf(lines, headers);
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: [...editedNote(edited), ...botsNote(bots), ...daysNote(days.named)],
    about: { date: days.first },
    present: headers.length,
    people: [],
    words: 'typed',
  };
}

const BELOW_TOLD = 'It stands below what Discord tells, and nothing says who wrote it.';

function editedNote(edited: Tally): readonly ReadingNote[] {
  return noteOf(
    edited,
    'The message on this line was edited after it was sent.',
    'messages were edited after they were sent',
    'The words are those of the copy.',
  );
}

function linesBetween(lines: readonly string[], from: number, to: number): readonly FileLine[] {
  return lines.slice(from, Math.max(from, to)).map((text, n) => ({ text, line: from + n + 1 }));
}

/**
 * The day of the first message, where its header or a line above it tells, and what the day of each may be called: of one with a time alone it
 * is that of the line above which parts days, else that of the copy.
 */
function daysOf(lines: readonly string[], headers: readonly DiscordHeader[]) {
  const dayOf = dayReader(
    headers.flatMap(({ day }) => day ?? []),
    /[AP]M$/.test(headers[0]!.time),
  );
  const namesDays = headers.some(({ day, relative }) => day !== undefined || relative !== undefined);
  let divider: string | undefined;
  let next = 0;
  const dividers = headers.map(({ from, to }) => {
    for (; next < from; next += 1) divider = dividerDay(lines[next]!) ?? divider;
    next = to + 1;
    return divider;
  });
  const named = headers.map(({ day, relative }, n) => {
    if (day !== undefined) return dayOf(day) ?? `“${day}”`;
    if (relative !== undefined) return `“${relative.replace(AT, '')}”`;
    return dividers[n] ?? (namesDays ? 'that of the copy' : undefined);
  });
  const { day } = headers[0]!;
  return { first: day === undefined ? dividers[0] : dayOf(day), named };
}

/** What stands between `Today` and its time. */
const AT = / (?:at|um|à|a las)$/;
