import { CLOCK, secondsOf } from '../labelled/times.ts';
import { count, emptyTally, type Tally } from '../tally.ts';
import { unitsOf } from './spelt-times.ts';

/** A time with a digit behind it, or behind a space: `0:044 seconds…`, `0:04 4 seconds…`. Group 1 is the time. */
const JOINED = new RegExp(String.raw`^\s{0,8}(${CLOCK})(\s{0,2})(?=\d)`);
const TIMED = new RegExp(String.raw`^\s{0,8}${CLOCK}`);
/** Letters of a line that hold a time twice. */
const LONGEST = 120;
/** Times from which the language is told. */
const SAMPLE = 60;
const FEWEST = 3;
const NEARLY_ALL = 0.9;
/** What stands between two units: `1 minute, 4 seconds`, `1 Minute und 4 Sekunden`. */
const BETWEEN = /^\s{0,2}[,،、]?\s{0,2}(?:(?:and|und|et|y|e|en|och|og|ja|i|a|și|ve|và|και|و)(?=[\s\d])\s{0,2})?/u;
/** Languages whose words for times are known, by Unicode's tables (CLDR). */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs hu ro el tr ru uk id vi ja ko zh zh-Hant hi th'.split(' ');
const UNITS = ['hour', 'minute', 'second'] as const;
type Writer = (value: number) => string;

/** Lines where a time is told once, and how many told it in words as well. */
export interface WithoutJoined {
  readonly lines: readonly string[];
  readonly spelt: Tally;
}

/**
 * Takes out what tells a time again in words where it stands between the time and the words of a line, with spaces or without:
 * `0:2828 secondsThe ferry is late` becomes `0:28 The ferry is late`. Only where nearly every line with such a time has it in one language, and
 * each that runs into it; else no line is changed.
 */
export function withoutJoined(lines: readonly string[]): WithoutJoined {
  const spelt = emptyTally();
  const joined = lines.flatMap((line, at) => (JOINED.test(line.slice(0, LONGEST)) ? [at] : []));
  const none = { lines, spelt };
  if (joined.length < FEWEST || joined.length < lines.filter(beginsWithTime).length * NEARLY_ALL) return none;
  const writers = languageOf(joined.slice(0, SAMPLE).map((at) => lines[at] ?? ''));
  if (!writers) return none;
  const left = [...lines];
  for (const at of joined) {
    const line = lines[at] ?? '';
    const found = parted(line, writers);
    if (found) {
      left[at] = `${found.time} ${found.rest}`.trimEnd();
      count(spelt, at + 1);
    } else if (JOINED.exec(line.slice(0, LONGEST))?.[2] === '') return { lines, spelt: emptyTally() };
  }
  return spelt.count >= joined.length * NEARLY_ALL ? { lines: left, spelt } : { lines, spelt: emptyTally() };
}

function beginsWithTime(line: string): boolean {
  return TIMED.test(line.slice(0, LONGEST));
}

/** The first language that nearly all of some lines tell their times in. */
function languageOf(lines: readonly string[]): readonly Writer[] | undefined {
  for (const lang of LANGUAGES) {
    const writers = writersOf(lang);
    if (lines.filter((line) => parted(line, writers)).length >= lines.length * NEARLY_ALL) return writers;
  }
  return undefined;
}

/** The time of a line and what follows its words for that time; undefined where they are not those of the language. */
function parted(
  line: string,
  writers: readonly Writer[],
): { readonly time: string; readonly rest: string } | undefined {
  const [all = '', time] = JOINED.exec(line.slice(0, LONGEST)) ?? [];
  const seconds = secondsOf(time);
  if (time === undefined || seconds === undefined) return undefined;
  const begin = line.slice(0, LONGEST);
  let at = all.length;
  let told = false;
  for (const [n, value] of unitsOf(seconds).entries()) {
    const from = told ? at + (BETWEEN.exec(begin.slice(at))?.[0].length ?? 0) : at;
    const end = endOf(begin, from, writers[n]?.(value) ?? '');
    if (end !== undefined) [at, told] = [end, true];
    else if (value !== 0) return undefined;
  }
  return told ? { time, rest: line.slice(at).trim() } : undefined;
}

/** Where a form that begins at a place ends, spaces not looked at; undefined where it does not stand there. */
function endOf(text: string, from: number, form: string): number | undefined {
  let at = from;
  for (const letter of form) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (text.slice(at, at + letter.length) !== letter) return undefined;
    at += letter.length;
  }
  return at;
}

/** Writes a count of each unit of time as a language does, without spaces: `4seconds`. */
function writersOf(lang: string): readonly Writer[] {
  return UNITS.map((unit) => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' });
    return (value) => format.format(value).replace(/\s/g, '');
  });
}
