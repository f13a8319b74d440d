import type { ReadingNote } from '../format.ts';
import { noteOf, type Tally } from '../tally.ts';
import { countsOf } from '../words/counts.ts';
import { TIME_OF_DAY } from '../words/day.ts';
import { looksLikeLabel } from '../words/label.ts';
import { DAY } from './day.ts';
import { LONGEST_NAME, LONGEST_TOLD, toldFrom } from './discord-told.ts';

/** The line above the messages of one person, as a copy from the Discord client has it. */
export interface DiscordHeader {
  /** The lines that it takes, from 0: the name may stand above, with a tag of the account between. */
  readonly from: number;
  readonly to: number;
  /** Empty where it has no name, as where something is told. */
  readonly name: string;
  /** The day as printed, `11/28/2026`; undefined where none stands there. */
  readonly day: string | undefined;
  /** `10:03 AM` */
  readonly time: string;
  /** `Today at`, `Yesterday at` or the like; undefined where none stands there. */
  readonly relative: string | undefined;
  /** Whether it is no head of a message: Discord tells with it what happens. */
  readonly isTold: boolean;
  /** Whether Discord marks the account as that of an app. */
  readonly isBot: boolean;
}

/** Longest line that is looked at: what is told, and a time. */
const LONGEST_LINE = LONGEST_TOLD + 60;
const RELATIVE =
  '(?:(?:Today|Yesterday|Last [A-Z][a-z]{2,8}) at|(?:Heute|Gestern) um|(?:Aujourd.hui|Hier) à|(?:Hoy|Ayer) a las)';
const TODAY = /^(?:Today|Heute|Aujourd|Hoy)/;
const HEADER = new RegExp(
  String.raw`^(.{0,${LONGEST_TOLD}}?)(?:^|\s)— (?:(${RELATIVE}) |(${DAY}),? )?(${TIME_OF_DAY})(?: Uhr)?$`,
  'su',
);
/** What stands between the name and the time where an account has it: that it is an app, or the tag of a server. */
const TAG = /^(?:APP|BOT|OP|\[.{1,8}\])$/u;
/** The tag of a server on the line of the name; brackets without the comma are a part of the name, `Cy [she/her]`. */
const SERVER = / \[[^[\]]{1,8}\],$/u;
/** The tag of an app; on the line of the name it stands behind it. */
const BOT = /(?:^|\s)(?:APP|BOT)$/;

/**
 * Finds the lines that say who wrote what stands below them: `Ana Silva — 11/28/2026 10:03 AM`, `Ana Silva — Today at 10:03 AM`,
 * `Ana Silva — 10:03 AM`. A sentence can end as the last of these does ({@link isHeader}).
 */
export function discordHeaders(lines: readonly string[]): readonly DiscordHeader[] {
  const found: DiscordHeader[] = [];
  let next = 0;
  for (const [at, line] of lines.entries()) {
    const header = headerAt(lines, at, line, next);
    if (!header) continue;
    found.push(header);
    next = at + 1;
  }
  return found.filter(isHeader(found));
}

/**
 * Whether what has the form of a header is one. With a day it is. A time alone stands where the client gives no day, or the day is that of the
 * copy: then behind all that have one, and not beside `Today at`. Elsewhere it ends a sentence, if its name heads no other message.
 */
function isHeader(found: readonly DiscordHeader[]): (header: DiscordHeader) => boolean {
  const isDated = ({ day, relative }: DiscordHeader): boolean => day !== undefined || relative !== undefined;
  const times = countNames(found);
  const dated = countNames(found.filter(isDated));
  const last = found.findLast(isDated)?.to ?? -1;
  const saysToday = found.some(({ relative }) => relative !== undefined && TODAY.test(relative));
  return (header) => {
    const { name, isTold, to } = header;
    if (isTold || isDated(header) || dated.has(name)) return true;
    if (saysToday || to < last) return false;
    return !/\s/.test(name) || times.get(name)! > 1 || looksLikeLabel(name);
  };
}

/** How often each name stands above messages. */
export function countNames(headers: readonly DiscordHeader[]): ReadonlyMap<string, number> {
  return countsOf(headers.flatMap(({ name, isTold }) => (isTold ? [] : [name])));
}

/** @param next the first line that no header has taken */
function headerAt(lines: readonly string[], at: number, line: string, next: number): DiscordHeader | undefined {
  // The dash may stand on a line of its own, between the name and the time.
  const isParted = (lines[at - 1] ?? '').trim() === '—';
  const text = line.length > LONGEST_LINE ? '' : line.trim();
  const [, printed, relative, day, time] = HEADER.exec(isParted ? `— ${text}` : text) ?? [];
  if (printed === undefined || time === undefined) return undefined;
  const stamp = { to: at, day, time, relative };
  const beside = printed.trim();
  const above = isParted ? at - 2 : at - 1;
  const tag = beside === '' ? (lines[above] ?? '').trim() : '';
  const bottom = beside !== '' ? at : above - (TAG.test(tag) ? 1 : 0);
  const words = beside === '' && bottom >= next ? (lines[bottom] ?? '').trim() : beside;
  const told = toldFrom(lines, bottom, words, next);
  if (told !== undefined) return { ...stamp, from: told, name: '', isTold: true, isBot: false };
  if (beside.length > LONGEST_NAME) return undefined;
  const own = { ...stamp, isTold: false };
  if (words === '' || words.length > LONGEST_NAME) return { ...own, from: at, name: '', isBot: false };
  return { ...own, from: bottom, name: words.replace(SERVER, ''), isBot: BOT.test(bottom === at ? words : tag) };
}

/** A note on messages that Discord marks as written by an app. @param bots how many, and the first */
export function botsNote(bots: Tally): readonly ReadingNote[] {
  return noteOf(
    bots,
    'A bot wrote the message on this line.',
    'messages were written by bots',
    'Bots are listed as speakers.',
  );
}
