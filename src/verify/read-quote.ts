import { commonNumber } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { inverseFrequency } from '../search/inverse-frequency.ts';
import { statementCount } from '../search/postings.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { findTerm } from '../search/vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** A quote as it is compared with the record. Offsets of its words are into `text`. */
export interface Quote {
  readonly text: string;
  readonly words: readonly Word[];
  /** Before which words it marks that words are left out: `…`, `...`, `[…]`. */
  readonly marks: ReadonlySet<number>;
  /** Words in an editor's square brackets. */
  readonly bracketed: ReadonlySet<number>;
}

/** Signs of an omission, in brackets or not. */
const OMISSION = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.{3,}|\.\s\.\s\./g;
const SIC = /\[\s*sic\s*[.!]?\s*\]/gi;
const BRACKETS = /\[[^[\]]{1,200}\]/g;
/** Signs of quotation marks, and white space between them. */
const MARK = /["“”„‟«»‹›「」『』〝〞〟＂‘’'`]/;
const SPACE = /\s/;

/**
 * The text without the quotation marks around it; marks within it stay. One that has more of them (`“A,” he said, “B.”`)
 * is left as it is.
 */
export function withoutMarks(text: string): string {
  const [start, end] = [skipMarks(text, 0, 1), skipMarks(text, text.length - 1, -1) + 1];
  const isEnclosed = MARK.test(text.slice(0, start)) && MARK.test(text.slice(end)) && start < end;
  const inside = isEnclosed ? text.slice(start, end) : text;
  return /["“”„«»「」『』]/.test(inside) ? text : inside;
}

/** The first place from one on, in a direction, at which neither a quotation mark nor white space stands. */
function skipMarks(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && (MARK.test(text[at]!) || SPACE.test(text[at]!))) at += step;
  return at;
}

/** Reads a quote: its words, where it marks omissions, what an editor put into it. `[sic]` is no word of it. */
export function readQuote(text: string): Quote {
  const sic = [...text.matchAll(SIC)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  const words = readWords(text).filter((word) => !isWithin(word, sic));
  const brackets = [...text.matchAll(BRACKETS)].map(({ 0: inside, index }) => ({
    start: index,
    end: index + inside.length,
  }));
  const marks = [...text.matchAll(OMISSION)]
    .map(({ index }) => words.findIndex(({ start }) => start > index))
    .filter((at) => at > 0);
  const bracketed = [...words.keys()].filter((at) => isWithin(words[at]!, brackets));
  return { text, words, marks: new Set(marks), bracketed: new Set(bracketed) };
}

function isWithin(word: Word, ranges: readonly { readonly start: number; readonly end: number }[]): boolean {
  return ranges.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** What a common word tells, beside an inverse document frequency of about 2 to 10 for others. */
const COMMON_WEIGHT = 0.5;
/** What any other word tells at least: in an archive of one line every word is in all lines, and tells something all the same. */
const LEAST_WEIGHT = 0.6;

/** How much each word of a quote tells: its inverse document frequency in the archive. */
export function wordWeights({ vocabulary, postings }: SearchIndex, { text, words }: Quote): readonly number[] {
  const all = postings.lengths.length;
  return words.map(({ start, end }) => {
    const term = fold(text.slice(start, end));
    if (commonNumber(term) > 0) return COMMON_WEIGHT;
    const number = findTerm(vocabulary, term);
    return Math.max(LEAST_WEIGHT, inverseFrequency(number < 0 ? 0 : statementCount(postings, number), all));
  });
}

/** Whether a word weighs as one that says something of its own. */
export function isTelling(weight: number): boolean {
  return weight > COMMON_WEIGHT;
}
