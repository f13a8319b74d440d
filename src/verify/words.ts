import { foldLetters } from '../search/fold.ts';
import { runLetters, scanWords } from '../search/tokenize.ts';
import { expandContraction } from './contractions.ts';
import { joinKanjiNumbers } from './kanji-numbers.ts';
import { joinNumbers } from './number-words.ts';
import { joinNames } from './short-names.ts';
import { oneSpelling } from './spelling.ts';

/**
 * A word of a text for comparison, word by word. Two words are the same where their keys are; `text.slice(start, end)`
 * is the word as written (UTF-16 offsets, `end` exclusive). A contraction is several words at one place, a number of
 * several words one.
 */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const APOSTROPHES = /['’‘ʼ＇]/g;
/** Signs that are read aloud, as they are said: they change what a number means. */
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
};
/** A minus before a number, but no hyphen between words or numbers. */
const SIGN = /[%$€£¥％＄￥]|(?<![\p{L}\p{M}\p{N}])[-−–](?=\p{N})/gu;

/**
 * The words of a text, in order, each in one form of those that say the same: contractions and possessives with any
 * apostrophe, numbers in words or digits, `U.S.` and `United States`, British and American spelling, letters with and
 * without accents, capital or not. Where words are not spaced each letter is one.
 */
export function readWords(text: string): readonly Word[] {
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({
    key: SIGNS[sign.normalize('NFKC')] ?? 'minus',
    start: index,
    end: index + sign.length,
  }));
  const words: Word[] = [];
  let nextSign = 0;
  const addSigns = (before: number): void => {
    for (let sign = signs[nextSign]; sign && sign.start < before; sign = signs[(nextSign += 1)]) words.push(sign);
  };
  scanWords(text, (raw, start, unspaced) => {
    addSigns(start);
    if (unspaced) {
      for (const { term, start: from, end } of runLetters(raw))
        words.push({ key: term, start: start + from, end: start + end });
    } else addWord(words, raw, start);
  });
  addSigns(Number.POSITIVE_INFINITY);
  return joinNames(joinNumbers(text, joinKanjiNumbers(words)));
}

function addWord(words: Word[], raw: string, start: number): void {
  const end = start + raw.length;
  for (const key of keysOf(raw)) words.push({ key, start, end });
}

/** The keys of written words that were read: words repeat, and reading one takes some thirty rules. */
const read = new Map<string, readonly string[]>();
/** Words kept, and the longest that is: together a few megabytes at most. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 32;

function keysOf(raw: string): readonly string[] {
  const known = read.get(raw);
  if (known) return known;
  const folded = foldLetters(raw).replace(APOSTROPHES, "'");
  const keys = expandContraction(folded) ?? [plainKey(folded)].filter((key) => key !== '');
  if (raw.length <= LONGEST_KEPT) {
    if (read.size === MOST_KEPT) read.clear();
    read.set(raw, keys);
  }
  return keys;
}

function plainKey(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(',', '');
  return oneSpelling(folded.replace(/[._]/g, ''));
}
