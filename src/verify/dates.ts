import { type Joined, joinWords } from './join-words.ts';
import type { Word } from './words.ts';

const MONTHS: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month) => [
      [month, month],
      [month.slice(0, 3), month],
    ])
    .concat([['sept', 'september']]) as [string, string][],
);
/** Written small, these are other words; and some letters are as soon another word. */
const ALSO_WORDS = /^(?:may|march|mar|jan|jun|dec|sep|oct|nov|feb|apr|jul|aug|sept)$/;

/** The words with each day of a month behind its month, as a number: `3 January`, `January 3rd`, `the 3rd of January`. */
export function joinDates(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => monthOf(text, word) !== undefined)) return words;
  return joinWords(words, (at) => readDate(text, words, at));
}

function readDate(text: string, words: readonly Word[], at: number): Joined | undefined {
  let place = at;
  const first = monthOf(text, words[place]);
  if (first !== undefined) {
    const day = dayOf(words[at + 1]);
    return day !== undefined && isBeside(text, words, at) ? dated(words, at, 2, first, day) : undefined;
  }
  if (words[place]?.key === 'the') place += 1;
  const day = dayOf(words[place]);
  if (day === undefined) return undefined;
  place += 1;
  if (words[place]?.key === 'of') place += 1;
  const month = monthOf(text, words[place]);
  const isTogether = words.slice(at, place).every((_, step) => isBeside(text, words, at + step));
  // `The 3 May` is no date; `3 January 5` is one that ends with its month.
  return month !== undefined && isTogether ? dated(words, at, place - at + 1, month, day) : undefined;
}

function dated(words: readonly Word[], at: number, count: number, month: string, day: string) {
  const [start, end] = [words[at]!.start, words[at + count - 1]!.end];
  return { words: [month, day].map((key) => ({ key, start, end })), count };
}

function monthOf(text: string, word: Word | undefined): string | undefined {
  const month = word && MONTHS.get(word.key);
  if (!month) return undefined;
  return ALSO_WORDS.test(word.key) && !/^\p{Lu}/u.test(text.slice(word.start)) ? undefined : month;
}

/** The number of a day of a month, of a key in digits or that of its place. */
function dayOf(word: Word | undefined): string | undefined {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.key ?? '') ?? [];
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31 ? String(Number(digits)) : undefined;
}

function isBeside(text: string, words: readonly Word[], at: number): boolean {
  return /^\.?[\s\u00a0]*$/.test(text.slice(words[at]!.end, words[at + 1]?.start ?? 0));
}
