import { looksLikeLabel } from '../words/label.ts';
import { DAY, TIME_OF_DAY } from './day.ts';

/** The line above the messages of one person, as a copy from the Discord client has it. */
export interface DiscordHeader {
  /** The lines that it takes, from 0: the name may stand above, with a tag of the account between. */
  readonly from: number;
  readonly to: number;
  /** Empty where it has no name. */
  readonly name: string;
  /** The day as printed, `11/28/2026`; undefined where none stands there. */
  readonly day: string | undefined;
  /** `10:03 AM` */
  readonly time: string;
  /** Whether it says `Today at`, `Yesterday at` or the like. */
  readonly isRelative: boolean;
}

/** Discord allows 32 letters; a server’s tag and `APP` may stand behind. */
const LONGEST_NAME = 60;
const LONGEST_LINE = 140;
const RELATIVE =
  '(?:(?:Today|Yesterday|Last [A-Z][a-z]{2,8}) at|(?:Heute|Gestern) um|(?:Aujourd.hui|Hier) à|(?:Hoy|Ayer) a las)';
const HEADER = new RegExp(
  String.raw`^(.{0,${LONGEST_NAME}}?)(?:^|\s)— (?:(${RELATIVE}) |(${DAY}),? )?(${TIME_OF_DAY})(?: Uhr)?$`,
  'su',
);
/** What stands between the name and the time where an account has it: that it is an app, or the tag of a server. */
const TAG = /^(?:APP|BOT|OP|\[.{1,8}\])$/u;

/**
 * Finds the lines that say who wrote what stands below them: `Ana Silva — 11/28/2026 10:03 AM`, `Ana Silva — Today at 10:03 AM`,
 * `Ana Silva — 10:03 AM`. A sentence can end as the last of these does, so there the name must be one word, look like a name, or come again.
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
  const times = countNames(found);
  return found.filter(
    ({ name, day, isRelative }) =>
      day !== undefined || isRelative || !/\s/.test(name) || times.get(name)! > 1 || looksLikeLabel(name),
  );
}

/** How often each name stands in a header. */
export function countNames(headers: readonly DiscordHeader[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name } of headers) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** @param next the first line that no header has taken */
function headerAt(lines: readonly string[], at: number, line: string, next: number): DiscordHeader | undefined {
  const text = line.length > LONGEST_LINE ? '' : line.trim();
  const [, beside, relative, day, time] = HEADER.exec(text) ?? [];
  if (beside === undefined || time === undefined) return undefined;
  const stamp = { to: at, day, time, isRelative: relative !== undefined };
  if (beside.trim() !== '') return { ...stamp, from: at, name: beside.trim() };
  const tag = TAG.test((lines[at - 1] ?? '').trim()) ? 1 : 0;
  const from = at - 1 - tag;
  const name = (lines[from] ?? '').trim();
  if (from < next || name === '' || name.length > LONGEST_NAME) return { ...stamp, from: at, name: '' };
  return { ...stamp, from, name };
}
