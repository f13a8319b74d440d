import { type Joined, joinWords } from './join-words.ts';
import type { Word } from './words.ts';

const DIGITS = '〇一二三四五六七八九';
/** Side by side they are one word: Unicode has this sign among numbers, the others among letters. */
const ZEROS = /^〇+$/;
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/**
 * The words with each number in kanji, or in digits with kanji, as one, its key the value in digits: `三百二十億` and `320億`
 * are 32000000000. A run that is no number in good form stays as it is.
 */
export function joinKanjiNumbers(words: readonly Word[]): readonly Word[] {
  return joinWords(words, (at) => readKanji(words, at));
}

function readKanji(words: readonly Word[], at: number): Joined | undefined {
  let to = at;
  while (to < words.length && isPart(words[to]!.key) && (to === at || words[to - 1]!.end === words[to]!.start)) to += 1;
  if (to === at) return undefined;
  const parts = words.slice(at, to);
  const value = parts.some(({ key }) => /^\p{Script=Han}|〇/u.test(key)) ? valueOf(parts) : undefined;
  const number = { key: String(value), start: parts[0]!.start, end: parts.at(-1)!.end };
  return { words: value === undefined ? parts : [number], count: parts.length };
}

function isPart(key: string): boolean {
  return (
    /^\d+(?:\.\d+)?$/.test(key) ||
    ZEROS.test(key) ||
    (key.length === 1 && (DIGITS.includes(key) || key in SMALL || key in LARGE))
  );
}

function valueOf(words: readonly Word[]): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const { key } of words) {
    const place = DIGITS.indexOf(key);
    if (/^\d/.test(key)) {
      if (digit !== undefined) return undefined;
      digit = Number(key);
    } else if (ZEROS.test(key)) digit = (digit ?? 0) * 10 ** key.length;
    else if (place >= 0) digit = (digit ?? 0) * 10 + place;
    else if (key in SMALL) {
      group += (digit ?? 1) * SMALL[key]!;
      digit = undefined;
    } else {
      total += (group + (digit ?? (group === 0 ? 1 : 0))) * LARGE[key]!;
      [group, digit] = [0, undefined];
    }
  }
  const value = total + group + (digit ?? 0);
  // A greater one would lose its last digits.
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
