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
  /** Whether it and the word before it are sometimes written as one: `co-operate`. */
  readonly joins?: true;
}

const APOSTROPHES = /['’‘ʼ＇]/g;
/** Signs that are read aloud, as they are said: they change what a number means. */
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '°': 'degree',
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
  '¬': 'not',
  '≠': 'not',
  '🚫': 'not',
  '⛔': 'not',
  '❌': 'not',
};
/** A minus before a number, but no hyphen between words or numbers. */
const SIGN = /[%\p{Sc}％]|[¬≠🚫⛔❌]|°|(?<![\p{L}\p{M}\p{N}])[-−–](?=\p{N})/gu;

/**
 * The words of a text, in order, each in one form of those that say the same: contractions and possessives with any
 * apostrophe, numbers in words or digits, `U.S.` and `United States`, British and American spelling, letters with and
 * without accents, capital or not. Where words are not spaced each letter is one.
 */
export function readWords(text: string): readonly Word[] {
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({
    key: SIGNS[sign.normalize('NFKC')] ?? sign,
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
    } else addWord(words, raw, start, text);
  });
  addSigns(Number.POSITIVE_INFINITY);
  markPoints(text, words);
  const joined = joinNames(joinNumbers(text, joinKanjiNumbers(words)));
  return joined.map((word, at) => (mayJoin(text, joined[at - 1], word) ? { ...word, joins: true } : word));
}

/** A number that begins with its point: `.5` is no 5. */
function markPoints(text: string, words: Word[]): void {
  words.forEach((word, at) => {
    const isBehindPoint =
      /^\d+$/.test(word.key) && text[word.start - 1] === '.' && !/[\p{L}\p{N}.]/u.test(text[word.start - 2] ?? '');
    if (isBehindPoint) words[at] = { key: `0.${word.key}`, start: word.start - 1, end: word.end };
  });
}

/** A word of fewer letters is as often one of its own: `a moral` is not `amoral`. */
const LEAST_JOINED = 3;
const TURNING = /^(?:a|an|ab|anti|counter|de|dis|ex|il|im|in|ir|mis|no|non|not|post|pre|re|un)$/;

/**
 * Whether two words may be one, written apart. Numbers are not, nor is what turns the other round: `10-20` is not `1020`, and
 * `not able` not `notable`.
 */
function mayJoin(text: string, before: Word | undefined, word: Word): boolean {
  if (!before || /\p{N}/u.test(before.key + word.key) || TURNING.test(before.key)) return false;
  const between = text.slice(before.end, word.start);
  if (/^[-‐‑]$/.test(between)) return true;
  return /^[ \u00a0]$/.test(between) && [before, word].every(({ key }) => key.length >= LEAST_JOINED);
}

function addWord(words: Word[], raw: string, start: number, text: string): void {
  const end = start + raw.length;
  const [, america, owned = ''] = AMERICA.exec(raw) ?? [];
  if (america !== undefined) {
    words.push({ key: americaOr(america, text) + owned.replace('’', "'"), start, end });
    return;
  }
  for (const key of keysOf(raw)) words.push({ key, start, end });
}

const AMERICA = /^(us|u\.s\.?|usa|u\.s\.a\.?)(['’]s)?$/i;

/** The country, or the pronoun: told by capitals, where the text has both kinds of letters; else it may be either. */
function americaOr(raw: string, text: string): 'usa' | 'us' | 'us?' {
  if (raw.toLowerCase() !== 'us') return 'usa';
  if (raw === 'US') return /\p{Ll}/u.test(text) ? 'usa' : 'us?';
  return /\p{Lu}/u.test(text) ? 'us' : 'us?';
}

/** The keys of written words that were read: words repeat, and reading one takes some thirty rules. */
const read = new Map<string, readonly string[]>();
/** Words kept, and the longest that is: together a few megabytes at most. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 32;

function keysOf(raw: string): readonly string[] {
  const known = read.get(raw);
  if (known) return known;
  // 10² is not 102.
  const folded = /\p{No}/u.test(raw) ? raw : foldLetters(sameScript(raw)).replace(APOSTROPHES, "'");
  const keys = expandContraction(folded) ?? [plainKey(folded)].filter((key) => key !== '');
  if (raw.length <= LONGEST_KEPT) {
    if (read.size === MOST_KEPT) read.clear();
    read.set(raw, keys);
  }
  return keys;
}

/** Letters of other scripts that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіѕјԁһАЕОРСХІЅЈВМТКН', (letter, at) => [letter, 'aeopcyxisjdhAEOPCXISJBMTKH'[at]!]),
);

/** A word that mixes Latin letters with Cyrillic ones that look the same, in Latin ones. */
function sameScript(raw: string): string {
  if (!/\p{Script=Cyrillic}/u.test(raw) || !/\p{Script=Latin}/u.test(raw)) return raw;
  return Array.from(raw, (letter) => ALIKE[letter] ?? letter).join('');
}

function plainKey(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return oneSpelling(folded.replace(/[._]/g, ''));
}
