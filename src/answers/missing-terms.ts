import type { Coverage } from './coverage.ts';
import type { Scope } from '../search/evaluate.ts';
import { contentOf, isJapanese } from '../search/passages/japanese.ts';
import { pieceOf, type Question, type QuestionTerm } from '../search/passages/question.ts';
import { LEAST_THING, type Weighed } from './weigh.ts';

/**
 * The places of the telling terms of a question that no line from `from` to `to` (exclusive) holds in its own words; of
 * two that are one name (`South Korea`) both, where no line holds them side by side.
 */
export function missingTerms(
  { weights, howHeld, names }: Weighed,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): readonly number[] {
  const apart = new Set(names.filter(({ asOne }) => asOne(from, to) === 0).flatMap(({ first }) => [first, first + 1]));
  return howHeld.flatMap((held, at) => {
    const isMissing = apart.has(at) || held(from, to) === 0;
    return isMissing && weights[at]! >= LEAST_THING ? [at] : [];
  });
}

/** Whether the terms that are missing leave a report without an answer, whatever else its lines hold. */
export function lacksWhatCounts(weighed: Weighed, missing: readonly number[]): boolean {
  return missing.some((at) => isName(weighed.question, at)) || lacksAllBesideNames(weighed, missing);
}

/** The missing terms as asked; only the names where some are names, since the rest of the question is about them. */
export function missingAsAsked(question: Question, missing: readonly number[]): readonly string[] {
  const names = missing.filter((at) => isName(question, at));
  return (names.length > 0 ? names : missing).map((at) => asAsked(question, question.terms[at]!));
}

/** A term as asked; of Japanese without the grammar around it. */
function asAsked(question: Question, term: QuestionTerm): string {
  const { written } = term.unit;
  if (term.phrase || !isJapanese(written)) return written;
  return contentOf(pieceOf(question, term)).join('・') || written;
}

/** Behind one of these stands who did it. */
const BEFORE_SUBJECT = new Set(['did', 'does', 'has', 'was', 'will', 'is']);

/** Whether a term that no line holds must be a name: it has a capital letter, or stands where the subject does. */
function isName({ query, words, terms }: Question, at: number): boolean {
  const { unit, from, phrase } = terms[at]!;
  if (phrase || query.text === query.text.toUpperCase()) return false;
  const [before, asked] = [words[from - 1]?.term ?? '', words[from - 2]?.term];
  // Behind `who is` stands what they are.
  return /^\p{Lu}/u.test(unit.written) || (BEFORE_SUBJECT.has(before) && asked !== 'who');
}

/** What begins a question for whether something is so. */
const WHETHER = /^\W*(?:did|does|do|is|are|was|were|has|have|had|will|can)\b/i;

/**
 * Whether a question is for whether parties did something (`Did Kishida invite Biden?`), and no line holds anything of it
 * besides their names: those alone are no answer.
 */
function lacksAllBesideNames({ question, weights }: Weighed, missing: readonly number[]): boolean {
  if (!WHETHER.test(question.asked)) return false;
  const { terms } = question;
  const besides = terms.flatMap((term, at) => (!isParty(term) && weights[at]! >= LEAST_THING ? [at] : []));
  return besides.length > 0 && besides.length < terms.length && besides.every((at) => missing.includes(at));
}

/** Whether a line holds, or is by or about, every party of which is asked whether they did something. */
export function holdsParties({ question }: Weighed, { held, speaker }: Coverage): boolean {
  if (!WHETHER.test(question.asked)) return true;
  return question.terms.every((term, at) => !isParty(term) || held[at]! > 0 || speaker.held > 0);
}

function isParty({ entries }: QuestionTerm): boolean {
  return entries.some(({ kind }) => kind === 'speaker');
}
