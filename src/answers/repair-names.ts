import { isNameWord, nearestNameWord, type NameTable } from '../search/name-table.ts';
import type { QuestionTerm } from '../search/passages/question.ts';
import type { AskedWord } from '../search/passages/typed-words.ts';
import { isEveryday } from '../search/passages/words-around-names.ts';
import type { Correction } from './schema.ts';

/** A shorter word is near too many names, and two edits turn many a name into another. */
const LEAST_LETTERS = 5;
const MOST_EDITS = 1;

/** A word of a name that was misspelt: its place in the question, what was meant, and what to tell the reader. */
export interface NameRepair {
  readonly at: number;
  readonly meant: string;
  readonly correction: Correction;
}

/**
 * The words of a question that misspell a word of a speaker's name: where the search takes them for it, or where nothing in
 * the archive is like them and a name is. An everyday word misspells no name.
 */
export function repairNames(
  names: NameTable,
  terms: readonly QuestionTerm[],
  words: readonly AskedWord[],
): readonly NameRepair[] {
  return terms.flatMap((term) => {
    const typed = words[term.from]?.term;
    if (term.phrase || term.to !== term.from + 1 || typed === undefined) return [];
    if (isNameWord(names, typed) || isEveryday(typed)) return [];
    const repaired = searchedInstead(names, term) ?? nearestName(names, term, typed);
    // A word that goes on after the name is another: `Korean` is not Korea.
    return repaired && !typed.startsWith(repaired.meant) ? [{ at: term.from, ...repaired }] : [];
  });
}

type Repaired = Omit<NameRepair, 'at'>;

function searchedInstead(names: NameTable, { correction, unit }: QuestionTerm): Repaired | undefined {
  if (correction?.why !== 'spelling' || unit.alternatives.length === 0) return undefined;
  const meant = correction.to.split(', ').find((word) => isNameWord(names, word));
  return meant === undefined ? undefined : { meant, correction };
}

function nearestName(names: NameTable, { correction, unit }: QuestionTerm, typed: string): Repaired | undefined {
  if (correction || unit.alternatives.length > 0 || typed.length < LEAST_LETTERS) return undefined;
  const meant = nearestNameWord(names, typed, MOST_EDITS);
  return meant === undefined ? undefined : { meant, correction: { from: unit.written, to: meant, why: 'spelling' } };
}
