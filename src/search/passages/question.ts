import type { LexiconEntry } from '../lexicon.ts';
import { phraseUnit } from '../look-up.ts';
import { type PlannedWords, planWords } from '../plan.ts';
import { cleanText, parseQuery, type ParsedQuery, type Query, type QueryPhrase, type QueryWord } from '../query.ts';
import type { SearchIndex } from '../search-index.ts';
import { stem } from '../stem.ts';
import type { SearchCorrection } from '../unit.ts';
import { isAsking, isMistypedAsking } from './asking-words.ts';
import { isWordOfQuestions, questionWeight } from './question-weights.ts';
import type { AskedTerm } from './reading.ts';

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
    ...wordTerms(words, planWords(index, query, everyName), weigh),
  ];
  const terms = mostTelling(found).map((term, place) => ({ ...term, place }));
  return { ok: true, question: { asked: cleanText(text), query, words, terms } };
}

/** A term before it has a place among those that are kept. */
type FoundTerm = Omit<QuestionTerm, 'place'>;

function phraseTerm(index: SearchIndex, phrase: QueryPhrase): FoundTerm {
  const unit = phraseUnit(index, phrase);
  return { unit, weight: 1, clause: 'main', from: 0, to: 0, phrase: true, entries: [], correction: undefined };
}

function wordTerms(
  words: readonly QueryWord[],
  planned: readonly PlannedWords[],
  weigh: typeof questionWeight,
): readonly FoundTerm[] {
  const clause = words.findIndex(({ term }) => CLAUSE_WORDS.has(term));
  let from = 0;
  return planned.flatMap(({ words: piece, written, resolved, entries = [] }): readonly FoundTerm[] => {
    from = words.indexOf(piece[0]!, from);
    if (!resolved) return [];
    const isAsTyped = resolved.correction?.why === 'spelling' && piece.every(({ term }) => isRight(term));
    return [
      {
        unit: { written, alternatives: isAsTyped ? [] : resolved.alternatives },
        weight: Math.max(...piece.map(({ term }) => weigh(term))),
        clause: clause < 0 ? 'main' : from > clause ? 'after' : 'before',
        from,
        to: from + piece.length,
        phrase: false,
        entries,
        correction: isAsTyped ? undefined : resolved.correction,
      },
    ];
  });
}

/** No line says how often something is said. */
const HOW_OFTEN = /^\W*how (?:many times|often)\b(?=.*\p{L})/iu;

/**
 * Japanese writes what is asked and how in one run. What follows *about* (について) only asks; it is left out, unless nothing
 * would be left.
 */
function withoutAsking(text: string): string {
  const about = text.search(/について|に関して|に関する/u);
  return about > 0 ? text.slice(0, about) : text.replace(HOW_OFTEN, '');
}

/** Whether the words of a term are all marked in a list with an entry for each word of the question. */
export function isMarked({ from, to, phrase }: QuestionTerm, marks: readonly boolean[]): boolean {
  return !phrase && !marks.slice(from, to).includes(false);
}

/** What stands in the text for a term alone: words of unspaced writing are pairs of letters, which reach into their neighbours. */
export function pieceOf({ query, words }: Question, { from, to }: QuestionTerm): string {
  const start = Math.max(words[from]!.start, words[from - 1]?.end ?? 0);
  const end = Math.min(words[to - 1]!.end, words[to]?.start ?? query.text.length);
  return query.text.slice(start, end);
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
