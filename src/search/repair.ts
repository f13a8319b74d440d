import { findNames } from './lexicon.ts';
import { statementCount } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { findTypos } from './typos.ts';
import { findTerm } from './vocabulary.ts';

/** What an unknown word was probably meant to be. */
export interface Repair {
  readonly words: readonly string[];
  readonly why: 'spelling' | 'split';
  /** How much a hit counts beside one for a word typed right. */
  readonly weight: number;
}

const ONE_EDIT = 0.6;
const TWO_EDITS = 0.35;
const SPLIT = 0.6;

/**
 * The nearest known spelling of an unknown word: fewest edits, then the word found in most statements, then the
 * alphabet. One edit beats reading the word as two known ones run together; that beats two edits.
 */
export function repair(index: SearchIndex, term: string): Repair | undefined {
  const [best] = findTypos(index.typos, term)
    .map(({ word, distance }) => ({
      word: index.typos.words[word]!,
      distance,
      statements: textCount(index, word),
    }))
    .filter(({ word, statements }) => statements > 0 || standsForText(index, word))
    .sort((a, b) => a.distance - b.distance || b.statements - a.statements || (a.word < b.word ? -1 : 1));
  if (best?.distance === 1) return { words: [best.word], why: 'spelling', weight: ONE_EDIT };
  const halves = split(index, term);
  if (halves) return { words: halves, why: 'split', weight: SPLIT };
  return best && { words: [best.word], why: 'spelling', weight: TWO_EDITS };
}

/** Statements that hold a word of the typo table; none for words that only names hold. */
function textCount({ postings, vocabulary }: SearchIndex, word: number): number {
  return word < vocabulary.terms.length ? statementCount(postings, word) : 0;
}

/** Whether a word no text holds is by itself a name of something: `uighur` for the Uyghurs. */
function standsForText({ lexicon }: SearchIndex, word: string): boolean {
  return findNames(lexicon, [word]).some(({ entries }) => entries.some(({ kind }) => kind !== 'topic'));
}

/** Two known words run together (`covid19`, `indopacific`), the commonest pair; none under two letters. */
function split(index: SearchIndex, term: string): readonly [string, string] | undefined {
  // A number is not two numbers run together: 2021 is not 20 and 21.
  if (/^\p{N}+$/u.test(term)) return undefined;
  let best: { readonly halves: readonly [string, string]; readonly statements: number } | undefined;
  for (let at = 2; at <= term.length - 2; at += 1) {
    const halves = [term.slice(0, at), term.slice(at)] as const;
    const [first, second] = halves.map((half) => findTerm(index.vocabulary, half)) as [number, number];
    if (first < 0 || second < 0) continue;
    const statements = Math.min(textCount(index, first), textCount(index, second));
    if (!best || statements > best.statements) best = { halves, statements };
  }
  return best?.halves;
}
