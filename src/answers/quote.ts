import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId, StatementId } from '../record/schema.ts';
import type { Scope } from '../search/evaluate.ts';
import { findMatches } from '../search/matches.ts';
import { cleanText, LONGEST_SEARCH, parseQuery, type Query } from '../search/query.ts';
import { bestHits } from '../search/rank.ts';
import { search, type SearchResult } from '../search/search.ts';
import type { Archive } from './archive.ts';
import { filterOf, type LineFilter } from './line-filter.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
import { PAGE_SIZE, pageOf, sliceOf } from './paging.ts';
import { findMisprints } from './misprints.ts';
import { namedSpeakers, relatedLines } from './related.ts';
import type { Ambiguous, NoMatch, QuotesAnswer, TopicAnswer } from './schema.ts';
import { suggestWords } from './suggest-words.ts';
import { topics } from './topics.ts';
import { viewStatement } from './view.ts';

export interface QuoteArgs {
  readonly words: string;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly record?: string | undefined;
  /** Also lines in the reporter's voice, which nobody is said to have said. */
  readonly narration?: boolean | undefined;
  readonly page?: number | undefined;
}

type QuoteResult = QuotesAnswer | TopicAnswer | Ambiguous | NoMatch;

/** What picking a suggestion sends: `line:s05@record`, `topic:taiwan`, `who:kishida`, `text:as typed`. */
const PICKED = /^(?<kind>line|topic|who):(?<id>[a-z0-9-]+)(?:@(?<record>[a-z0-9-]+))?$/;

/**
 * Lines that hold the words, best first; then, apart, lines of the same topic or speaker without them. Narration is
 * left out, and counted, as long as any other line holds the words.
 */
export function quote(
  archive: Archive,
  args: QuoteArgs,
  { pageSize }: { readonly pageSize: number } = { pageSize: PAGE_SIZE },
): QuoteResult {
  const picked = PICKED.exec(args.words.trim())?.groups;
  const scope = recordsAsked(archive, args.record ?? picked?.['record']);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  if (picked?.['kind'] === 'line') return oneLine(archive, records, picked['id'] ?? '', pageSize);
  if (picked?.['kind'] === 'topic')
    return topics(archive, { ...args, topic: picked['id'] }, { pageSize }) as QuoteResult;
  const words = wordsOf(records, args.words, picked);
  const parsed = parseQuery(words);
  if (!parsed.ok) {
    return parsed.reason === 'too-long'
      ? tooLong(archive, records, words, LONGEST_SEARCH)
      : noMatch(archive, records, words, parsed.reason);
  }
  const filter = filterOf(archive, records, args);
  if ('answer' in filter) return filter.answer;
  return searchLines(archive, records, { ...args, words: cleanText(words) }, parsed.query, filter, pageSize);
}

/** The words to search: as typed, without the mark of a suggestion; for a picked speaker, the name. */
function wordsOf(
  records: readonly CorpusRecord[],
  typed: string,
  picked: Readonly<Record<string, string | undefined>> | undefined,
): string {
  if (picked?.['kind'] !== 'who') return typed.replace(/^text:/, '');
  const id = picked['id'] as SpeakerId;
  const speaker = records.find(({ speakers }) => speakers.has(id))?.speakers.get(id);
  return speaker?.shortName ?? speaker?.name ?? id;
}

function searchLines(
  archive: Archive,
  records: readonly CorpusRecord[],
  args: QuoteArgs,
  query: Query,
  filter: LineFilter,
  pageSize: number,
): QuotesAnswer | NoMatch {
  const { corpus, index, evaluate } = archive;
  const scope = scopeOf(archive, records, filter.accepts);
  const result = search(index, evaluate, query, scope);
  const { hits, narration } = withoutNarration(archive, result, args.narration ?? false);
  const named = namedSpeakers(archive, records, result.plan.terms);
  const related = relatedLines(archive, records, {
    terms: result.plan.terms,
    hits: hits.statements,
    accepts: filter.accepts,
    narration: args.narration ?? false,
  });
  const total = hits.statements.length;
  const corrections = [...filter.corrections, ...result.plan.corrections];
  const misprints = findMisprints(archive, records, query, hits.statements).filter(({ number }) =>
    filter.accepts(number),
  );
  if (total === 0 && misprints.length === 0 && (filter.active || related.numbers.length === 0)) {
    return missed(archive, records, args, query, { result, filter, named: [...named], corrections });
  }
  const { from, to, ...paging } = pageOf(total + related.numbers.length, args.page, pageSize);
  const best = bestHits(hits, index.grades, Math.min(to, total), result.held === 'all' ? 'label' : 'score');
  return {
    kind: 'quotes',
    words: args.words,
    statements: sliceOf(best, 0, { from, to }).map((number) =>
      viewStatement(archive, number, findMatches(index.vocabulary, result.plan.units, corpus.statements[number]!.text)),
    ),
    related: sliceOf(related.numbers, total, { from, to }).map((number) => viewStatement(archive, number)),
    relatedTo: [...related.to],
    relatedTotal: related.numbers.length,
    held: result.held,
    narration,
    named: [...named],
    misprints: misprints.map(({ number, printed, likely }) => ({
      statement: viewStatement(archive, number),
      printed,
      likely,
    })),
    corrections,
    ...paging,
    total,
  };
}

/** Lines in scope are those of the records asked; records that lie side by side need no check of each line. */
function scopeOf({ corpus }: Archive, records: readonly CorpusRecord[], accepts: Scope['accepts']): Scope {
  if (records.length === corpus.records.length) return { from: 0, to: corpus.statements.length, accepts };
  const [only] = records;
  return { from: only!.first, to: only!.first + only!.record.statements.length, accepts };
}

function withoutNarration(
  { index }: Archive,
  { hits }: SearchResult,
  wanted: boolean,
): { readonly hits: SearchResult['hits']; readonly narration: number } {
  if (wanted) return { hits, narration: 0 };
  const { statements, scores, inexact } = hits;
  let narration = 0;
  for (const statement of statements) if (index.grades[statement] === index.narrationGrade) narration += 1;
  if (narration === 0 || narration === statements.length) return { hits, narration: 0 };
  const isQuote = (_: unknown, place: number) => index.grades[statements[place]!] !== index.narrationGrade;
  const quotes = {
    statements: statements.filter(isQuote),
    scores: scores.filter(isQuote),
    inexact: inexact.filter(isQuote),
  };
  return { hits: quotes, narration };
}

/** A single line picked from the suggestions. */
function oneLine(
  archive: Archive,
  records: readonly CorpusRecord[],
  id: string,
  pageSize: number,
): QuotesAnswer | NoMatch {
  const numbers = records.flatMap((record) => record.numberOf(id as StatementId) ?? []);
  if (numbers.length === 0) {
    const [first] = records;
    const ends = first ? [first.record.statements[0]!, first.record.statements.at(-1)!] : [];
    return noMatch(archive, records, id, 'unknown-statement', {
      suggestions: ends.map((end) => ({ kind: 'statement', text: end.id, id: end.id })),
    });
  }
  const { from, to, ...paging } = pageOf(numbers.length, 1, pageSize);
  return {
    kind: 'quotes',
    words: id,
    statements: numbers.slice(from, to).map((number) => viewStatement(archive, number, [])),
    related: [],
    relatedTo: [],
    relatedTotal: 0,
    held: 'all',
    narration: 0,
    named: [],
    misprints: [],
    corrections: [],
    ...paging,
  };
}

interface Miss {
  readonly result: SearchResult;
  readonly filter: LineFilter;
  readonly named: QuotesAnswer['named'];
  readonly corrections: QuotesAnswer['corrections'];
}

function missed(
  archive: Archive,
  records: readonly CorpusRecord[],
  args: QuoteArgs,
  query: Query,
  { result, filter, named, corrections }: Miss,
): NoMatch {
  const all = scopeOf(archive, records, () => true);
  const elsewhere = filter.active ? search(archive.index, archive.evaluate, query, all).hits.statements.length : 0;
  return noMatch(archive, records, args.words, elsewhere > 0 ? 'filtered-out' : 'not-found', {
    searched: all.to - all.from,
    elsewhere,
    suggestions: suggestWords(archive, result.plan.unknown, args.words),
    named: [...named],
    corrections: [...corrections],
  });
}
