import type { LexiconEntry } from '../lexicon.ts';
import type { Range } from '../../record/record.ts';
import { nameTyped, phraseUnit, type Resolved, runUnit } from '../look-up.ts';
import { type PlannedWords, planWords } from '../plan.ts';
import { cleanText, parseQuery, type ParsedQuery, type Query, type QueryPhrase, type QueryWord } from '../query.ts';
import { beginsSentence } from '../repair.ts';
import type { SearchIndex } from '../search-index.ts';
import { stem } from '../stem.ts';
import type { SearchCorrection } from '../unit.ts';
import { isAsking, isMistypedAsking } from './asking-words.ts';
import { contentWords, holdsKana } from './japanese.ts';
import { isWordOfQuestions, questionWeight } from './question-weights.ts';
import type { AskedTerm } from './reading.ts';
import { typedWords } from './typed-words.ts';

/** Longest question taken, in characters. */
export const LONGEST_QUESTION = 300;

/** Terms looked up at most; of a longer question the most telling. */
const MOST_TERMS = 16;

/** Words that open a side clause: `What did they think about buttons when discussing the design?` */
const CLAUSE_WORDS = new Set(['when', 'while', 'during']);

/** A term of a question and where it stands. */
export interface QuestionTerm extends AskedTerm {
  /** Its words in `Question.words`: from `from` to `to`, exclusive. None for words in quotation marks. */
  readonly from: number;
  readonly to: number;
  readonly phrase: boolean;
  /** Whether it is a word of Japanese that was taken out of the run of letters around it. */
  readonly inRun: boolean;
  /** What it names, where it is looked up by its other names. */
  readonly entries: readonly LexiconEntry[];
  readonly correction: SearchCorrection | undefined;
}

/** A question with every telling word looked up in the archive. */
export interface Question {
  /** As asked, cleaned. */
  readonly asked: string;
  readonly query: Query;
  readonly words: readonly QueryWord[];
  readonly terms: readonly QuestionTerm[];
}

export type ParsedQuestion = { readonly ok: true; readonly question: Question } | Extract<ParsedQuery, { ok: false }>;

/**
 * Reads a question. The common words of English ask nothing by themselves; others weigh as `questionWeight` says.
 * @param everyName - also look up the other names of words that the archive holds
 */
export function readQuestion(
  index: SearchIndex,
  text: string,
  {
    everyName = false,
    weigh = questionWeight,
  }: { readonly everyName?: boolean; readonly weigh?: typeof questionWeight } = {},
): ParsedQuestion {
  const parsed = parseQuery(withoutAsking(text), LONGEST_QUESTION);
  if (!parsed.ok) return parsed;
  const query = { ...parsed.query, endsOpen: false };
  const { words, phrases } = query;
  const found = [
    ...phrases.map((phrase) => phraseTerm(index, phrase)),
    ...wordTerms({ index, query, weigh }, planWords(index, query, everyName)),
  ];
  const terms = mostTelling(found).map((term, place) => ({ ...term, place }));
  return { ok: true, question: { asked: cleanText(text), query, words, terms } };
}

/** A term before it has a place among those that are kept. */
type FoundTerm = Omit<QuestionTerm, 'place'>;

const NOWHERE = { from: 0, to: 0, inRun: false, entries: [], correction: undefined } as const;

function phraseTerm(index: SearchIndex, phrase: QueryPhrase): FoundTerm {
  return { ...NOWHERE, unit: phraseUnit(index, phrase), weight: 1, clause: 'main', phrase: true };
}

/** What the words of a question are read with. */
interface Reader {
  readonly index: SearchIndex;
  readonly query: Query;
  readonly weigh: typeof questionWeight;
}

function wordTerms(reader: Reader, planned: readonly PlannedWords[]): readonly FoundTerm[] {
  const { words } = reader.query;
  const clause = words.findIndex(({ term }) => CLAUSE_WORDS.has(term));
  let from = 0;
  return planned.flatMap(({ words: piece, written, resolved, entries = [] }): readonly FoundTerm[] => {
    from = words.indexOf(piece[0]!, from);
    if (!resolved) return [];
    const { alternatives, correction } = resolved.correction ? asMeant(reader, from, resolved) : resolved;
    const term: FoundTerm = {
      unit: { written, alternatives },
      weight: weightOf(reader, from, from + piece.length),
      clause: clause < 0 ? 'main' : from > clause ? 'after' : 'before',
      from,
      to: from + piece.length,
      phrase: false,
      inRun: false,
      entries,
      correction,
    };
    return alternatives.length > 0 ? [term] : termsInRun(reader, term);
  });
}

/** What the most telling of some words weighs. */
function weightOf({ query, weigh }: Reader, from: number, to: number): number {
  return Math.max(...query.words.slice(from, to).map(({ term }) => weigh(term)));
}

/**
 * A word that was taken for another, as a question means it: what people ask with is right as it is, and a word written as
 * a name is no other word of everyday.
 */
function asMeant({ index, query }: Reader, at: number, resolved: Resolved): Resolved {
  const why = resolved.correction?.why;
  if (why !== 'spelling' && why !== 'split') return resolved;
  const { term, start, end } = query.words[at]!;
  if (why === 'spelling' && isRight(term)) return { alternatives: [] };
  if (!typedWords(query.text, query.words).hasCapital(at)) return resolved;
  // The first word of a sentence has a capital letter whatever it is.
  const most = beginsSentence(query.text, start) ? 1 : 0;
  return nameTyped(index, query.text.slice(start, end), term, most);
}

/** A run of Japanese that no line holds as a whole, as the words of content in it; itself where it is none or has none. */
function termsInRun({ index, query, weigh }: Reader, whole: FoundTerm): readonly FoundTerm[] {
  const { start, end } = rangeOf(query.words, whole, query.text.length);
  const piece = query.text.slice(start, end);
  const content = holdsKana(piece) ? contentWords(piece) : [];
  if (content.length === 0) return [whole];
  return content.map(({ word, start: at, end: to }) => {
    const held = wordsWithin(query.words, whole, { start: start + at, end: start + to });
    return {
      ...whole,
      ...held,
      unit: { written: word, alternatives: runUnit(index, word).alternatives },
      weight: weightOf({ index, query, weigh }, held.from, held.to),
      inRun: true,
    };
  });
}

/** The words of a run, which are pairs of letters, that lie in a stretch of the text; of one letter the pair it begins, or ends. */
function wordsWithin(
  words: readonly QueryWord[],
  { from, to }: Pick<FoundTerm, 'from' | 'to'>,
  { start, end }: Range,
): { readonly from: number; readonly to: number } {
  const first = Math.min(
    to - 1,
    words.findIndex((word, at) => at >= from && (word.start >= start || at === to - 1)),
  );
  let last = first + 1;
  while (last < to && words[last]!.end <= end) last += 1;
  return { from: first, to: last };
}

/**
 * Japanese writes what is asked and how in one run. What follows *about* (について) only asks; it is left out, unless nothing
 * would be left.
 */
function withoutAsking(text: string): string {
  const about = text.search(/について|に関して|に関する/u);
  return about > 0 ? text.slice(0, about) : text;
}

/** Whether the words of a term are all marked in a list with an entry for each word of the question. */
export function isMarked({ from, to, phrase }: QuestionTerm, marks: readonly boolean[]): boolean {
  return !phrase && !marks.slice(from, to).includes(false);
}

/** What stands in the text for a term alone: words of unspaced writing are pairs of letters, which reach into their neighbours. */
export function pieceOf({ query, words }: Question, term: QuestionTerm): string {
  if (term.inRun) return term.unit.written;
  const { start, end } = rangeOf(words, term, query.text.length);
  return query.text.slice(start, end);
}

function rangeOf(words: readonly QueryWord[], { from, to }: Pick<FoundTerm, 'from' | 'to'>, textEnd: number): Range {
  const start = Math.max(words[from]!.start, words[from - 1]?.end ?? 0);
  const end = Math.min(words[to - 1]!.end, words[to]?.start ?? textEnd);
  return { start, end };
}

/** Whether a term is what is left of an unspaced run beside a name that stands in the same run. */
export function isLeftover({ words, terms }: Question, { from, phrase, entries }: QuestionTerm): boolean {
  if (phrase || entries.length > 0) return false;
  const { run } = words[from]!;
  return terms.some(
    (other) => other.entries.length > 0 && words.slice(other.from, other.to).some((word) => word.run === run),
  );
}

/** Whether a word that the archive does not know is no misspelling of one that it knows: people ask with it. */
function isRight(term: string): boolean {
  const stemmed = stem(term);
  return isWordOfQuestions(stemmed) || isAsking(stemmed) || isMistypedAsking(term);
}

/** The most telling terms, in the order of the question, none twice. */
function mostTelling(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  const once = [...new Map(terms.map((term) => [term.unit.written.toLowerCase(), term])).values()];
  if (once.length <= MOST_TERMS) return once;
  const least = once.map(({ weight }) => weight).sort((a, b) => b - a)[MOST_TERMS - 1]!;
  return once.filter(({ weight }) => weight >= least).slice(0, MOST_TERMS);
}
