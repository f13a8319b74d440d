import { lowerBound } from './lower-bound.ts';
import { stem } from './stem.ts';

/** Every word of the archive, sorted by UTF-16 code units, with the words that share its stem. */
export interface Vocabulary {
  /** Term number → term. */
  readonly terms: readonly string[];
  /** Sorted stems. */
  readonly stems: readonly string[];
  /** Stem number of each term. */
  readonly stemOf: Uint32Array;
  /** `familyTerms.subarray(familyStart[s], familyStart[s + 1])` are the terms of stem `s`. */
  readonly familyStart: Uint32Array;
  readonly familyTerms: Uint32Array;
}

/** Builds the vocabulary of distinct folded terms, already sorted. */
export function buildVocabulary(terms: readonly string[]): Vocabulary {
  const termStems = terms.map(stem);
  const stems = [...new Set(termStems)].sort(byCodeUnit);
  const numbers = new Map(stems.map((value, number) => [value, number]));
  const stemOf = Uint32Array.from(termStems, (value) => numbers.get(value) ?? 0);
  const familyStart = new Uint32Array(stems.length + 1);
  for (const number of stemOf) familyStart[number + 1]! += 1;
  for (let number = 0; number < stems.length; number += 1) familyStart[number + 1]! += familyStart[number]!;
  const next = familyStart.slice();
  const familyTerms = new Uint32Array(terms.length);
  stemOf.forEach((number, term) => {
    familyTerms[next[number]!++] = term;
  });
  return { terms, stems, stemOf, familyStart, familyTerms };
}

/** The number of a term, or -1. */
export function findTerm({ terms }: Vocabulary, term: string): number {
  const number = lowerBound(terms, term);
  return terms[number] === term ? number : -1;
}

/** The terms that share a stem with a word, known or not, in order. */
export function family(vocabulary: Vocabulary, term: string): Uint32Array {
  const wanted = stem(term);
  const number = lowerBound(vocabulary.stems, wanted);
  if (vocabulary.stems[number] !== wanted) return new Uint32Array();
  return vocabulary.familyTerms.subarray(vocabulary.familyStart[number], vocabulary.familyStart[number + 1]);
}

/** The terms that begin with `prefix`: numbers from `start` to `end`, exclusive. */
export function prefixRange({ terms }: Vocabulary, prefix: string): { readonly start: number; readonly end: number } {
  return { start: lowerBound(terms, prefix), end: lowerBound(terms, `${prefix}\uffff`) };
}

/** Order of UTF-16 code units, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
