import { type CorpusRecord, isTalk } from '../corpus/corpus.ts';
import { exactPhrase } from '../search/look-up.ts';
import { findMatches } from '../search/matches.ts';
import { holdersOf } from '../search/passages/counts.ts';
import type { Question, QuestionTerm } from '../search/passages/question.ts';
import type { Archive } from './archive.ts';
import { type HowHeld, howHeld } from './how-held.ts';

/** Two terms of a question that are one name, from the place `first` on. */
export interface NamePair {
  readonly first: number;
  readonly asOne: HowHeld;
}

/** Words that make another place of the one they stand before; in small letters `new` is only new. */
const DIRECTION = /^(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|NORTH|SOUTH|EAST|WEST|New|NEW)(?:ern|ERN)?$/;

/**
 * Neighbours of which the first makes another place of the second, unless a record names them; and those both written as a
 * name, but not where only conversations are asked: there names are seldom said in full.
 */
export function namePairs(archive: Archive, question: Question, records: readonly CorpusRecord[]): readonly NamePair[] {
  const inFull = !records.every(isTalk);
  return question.terms.slice(0, -1).flatMap((term, first) => {
    const next = question.terms[first + 1]!;
    if (!standBeside(question, term, next) || term.entries.length > 0) return [];
    const isPlace = DIRECTION.test(term.unit.written) && next.entries.length <= 1;
    const isName = inFull && next.entries.length === 0 && [term, next].every((one) => isWrittenAsName(archive, one));
    if (!isPlace && !isName) return [];
    const meant = [term, next].map(({ correction, from }) => correction?.to ?? question.words[from]!.term);
    return [{ first, asOne: howHeld(archive.index.postings, exactPhrase(archive.index, meant)) }];
  });
}

/** Whether two terms are single words with only a space between them. */
function standBeside({ query, words }: Question, term: QuestionTerm, next: QuestionTerm): boolean {
  if (term.phrase || next.phrase || next.from !== term.to || term.from + 1 !== term.to) return false;
  return query.text.slice(words[term.from]!.end, words[next.from]!.start) === ' ';
}

/** Whether a word is typed as a name, and the archive does not write it as any other word: `Climate Change` is none. */
function isWrittenAsName({ corpus, index }: Archive, { unit, correction }: QuestionTerm): boolean {
  if (correction || !/^\p{Lu}\p{Ll}/u.test(unit.written)) return false;
  const [alternative] = unit.alternatives;
  if (!alternative) return true;
  const [{ statements, start } = { statements: new Uint32Array(), start: 0 }] = holdersOf(index.postings, alternative);
  const text = corpus.statements[statements[start] ?? -1]?.text ?? '';
  const [match] = findMatches(index.vocabulary, [unit], text);
  return match === undefined || /^\p{Lu}/u.test(text.slice(match.start));
}
