import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Hits } from '../search/evaluate.ts';
import type { Query } from '../search/query.ts';
import { bestHits } from '../search/rank.ts';
import { search, type SearchResult } from '../search/search.ts';
import type { Archive } from './archive.ts';
import type { LineFilter } from './line-filter.ts';
import { findMisprints } from './misprints.ts';
import { noMatch } from './no-match.ts';
import { pageOf, sliceOf } from './paging.ts';
import { namedSpeakers, relatedLines } from './related.ts';
import type { NoMatch, QuotesAnswer } from './schema.ts';
import { scopeOf } from './scope.ts';
import { suggestWords } from './suggest-words.ts';
import { viewMatched, viewStatement } from './view.ts';

/** A search of lines, its words read and its filters resolved. */
export interface LineSearch {
  /** As asked, cleaned. */
  readonly words: string;
  readonly query: Query;
  readonly filter: LineFilter;
  readonly narration: boolean;
  readonly page: number | undefined;
  readonly pageSize: number;
}

/** Searches the lines of some records and lays out the page asked for; or says what was not found. */
export function searchLines(
  archive: Archive,
  records: readonly CorpusRecord[],
  asked: LineSearch,
): QuotesAnswer | NoMatch {
  const { index } = archive;
  const { filter, query } = asked;
  const scope = scopeOf(archive, records, filter.accepts);
  const result = search(index, archive.evaluate, query, scope);
  const misprints = findMisprints(archive, records, query, result).filter(({ number }) => filter.accepts(number));
  // Lines that hold only some of the words are worth less than one that holds all as a note reads it.
  const found = result.held === 'some' && misprints.length > 0 ? NOTHING : result.hits;
  const { hits, narration } = withoutNarration(archive, found, asked.narration);
  const related = relatedLines(archive, records, {
    terms: result.plan.terms,
    hits: hits.statements,
    accepts: filter.accepts,
    narration: asked.narration,
  });
  const named = [...namedSpeakers(archive, records, result.plan.terms)];
  // What was searched instead is told where its lines are shown.
  const used = found === NOTHING ? [] : result.plan.corrections;
  const corrections = [...filter.corrections, ...used];
  const total = hits.statements.length;
  if (total + misprints.length === 0 && (filter.active || related.numbers.length === 0)) {
    return missed(archive, records, asked, result, { named, corrections: [...filter.corrections] });
  }
  const { from, to, ...paging } = pageOf(total + related.numbers.length, asked.page, asked.pageSize);
  const best = bestHits(hits, index.grades, Math.min(to, total), result.held === 'all' ? 'label' : 'score');
  return {
    kind: 'quotes',
    words: asked.words,
    statements: sliceOf(best, 0, { from, to }).map((number) => viewMatched(archive, number, result.plan.units)),
    related: sliceOf(related.numbers, total, { from, to }).map((number) => viewStatement(archive, number)),
    relatedTo: [...related.to],
    relatedTotal: related.numbers.length,
    filter: filter.by,
    held: total > 0 ? result.held : 'all',
    otherForms: hits.inexact.reduce((sum, inexact) => sum + inexact, 0),
    narration,
    named,
    misprints: (paging.page === 1 ? misprints : []).map(({ number, printed, likely }) => ({
      statement: viewStatement(archive, number),
      printed,
      likely,
    })),
    corrections,
    ...paging,
    total,
  };
}

const NOTHING: Hits = { statements: new Uint32Array(), scores: new Float32Array(), inexact: new Uint8Array() };

/** The hits without those in the reporter's voice, unless they are asked for or are all there is. */
function withoutNarration(
  { index }: Archive,
  hits: Hits,
  wanted: boolean,
): { readonly hits: Hits; readonly narration: number } {
  const { statements, scores, inexact } = hits;
  let narration = 0;
  for (const statement of statements) if (index.grades[statement] === index.narrationGrade) narration += 1;
  if (wanted || narration === 0 || narration === statements.length) return { hits, narration: 0 };
  const isQuote = (_: unknown, place: number) => index.grades[statements[place]!] !== index.narrationGrade;
  return {
    hits: { statements: statements.filter(isQuote), scores: scores.filter(isQuote), inexact: inexact.filter(isQuote) },
    narration,
  };
}

function missed(
  archive: Archive,
  records: readonly CorpusRecord[],
  { words, query, filter }: LineSearch,
  { plan }: SearchResult,
  told: Pick<NoMatch, 'named' | 'corrections'>,
): NoMatch {
  const all = scopeOf(archive, records);
  const elsewhere = filter.active ? search(archive.index, archive.evaluate, query, all).hits.statements.length : 0;
  return noMatch(archive, records, words, elsewhere > 0 ? 'filtered-out' : 'not-found', {
    searched: all.to - all.from,
    elsewhere,
    suggestions: suggestWords(archive, plan.unknown, words),
    filter: filter.by,
    ...told,
  });
}
