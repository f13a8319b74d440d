import { type CorpusRecord, isTalk, recordHolding } from '../corpus/corpus.ts';
import type { Head } from '../search/passages/model.ts';
import { readQuestion, type Question } from '../search/passages/question.ts';
import { inOrder, scoreStretches, spreadBest } from '../search/passages/rank-statements.ts';
import { EVIDENCE, PASSAGES } from '../search/passages/ranking.ts';
import { stretchesAround } from '../search/passages/stretch.ts';
import type { Archive } from './archive.ts';
import { firstStage } from './first-stage.ts';
import { inTalk, lineCount } from './lines.ts';
import { recordsAsked } from './no-match.ts';

/** A conversation of up to so many statements is read as a whole to answer; to rank all of it, a longer one too. */
const WHOLE_TO_ANSWER = 2000;
const WHOLE_TO_RANK = 20_000;

/** Statements of the spread list. */
const MOST_PASSAGES = 10;

/** A statement in a ranking. `position` is its place in its record: in a transcript, the number of the turn from 0. */
export interface RankedStatement {
  readonly record: string;
  readonly id: string;
  readonly position: number;
}

/** How statements are ranked for a question, whether or not any of them answers it. */
export interface Ranking {
  /** The best of `evidence`, at most 10, spread over the meetings, best first: what a reader is shown. */
  readonly passages: readonly RankedStatement[];
  /**
   * All that were read, best first: what an answer is packed from. Of a single conversation of up to 20,000 statements
   * these are all of them; of a longer one, or of several, those around the statements that hold the words of the question
   * best; of reports only statements that hold some of its words. These are looked for first, 200 of them at most.
   */
  readonly evidence: readonly RankedStatement[];
}

/**
 * Ranks statements for a question, in all records or one; `Ranking` says which. Nothing asked, or no such record: both
 * lists are empty.
 */
export function rank(archive: Archive, question: string, record?: string): Ranking {
  const scope = recordsAsked(archive, record);
  const parsed = readQuestion(archive.index, question, { everyName: true });
  if ('answer' in scope || !parsed.ok) return { passages: [], evidence: [] };
  const { shown, order } = rankBy(archive, scope.records, parsed.question, {
    heads: [PASSAGES, EVIDENCE],
    mostWhole: WHOLE_TO_RANK,
  });
  const ranked = (numbers: readonly number[]) => numbers.map((number) => rankedStatement(archive, number));
  return { passages: ranked(shown), evidence: ranked(order) };
}

interface RankOptions {
  readonly heads: readonly Head[];
  readonly mostWhole: number;
  /** Statements of `order` at most. */
  readonly most?: number;
}

/**
 * The best statements by the first head, spread over the meetings; and all, or the best `most`, in the order of the last.
 * `best` are those of the first stage.
 */
function rankBy(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  { heads, mostWhole, most = Number.POSITIVE_INFINITY }: RankOptions,
): { readonly best: readonly number[]; readonly shown: readonly number[]; readonly order: readonly number[] } {
  const { index, corpus } = archive;
  const best = firstStage(archive, records, question);
  const { talk = [], report: reports = [] } = Object.groupBy(best, (statement) =>
    inTalk(archive, statement) ? 'talk' : 'report',
  );
  const recordOf = (statement: number) => recordHolding(corpus, statement);
  const talks = records.filter(isTalk);
  const stretches = talks.length === 0 ? [] : stretchesAround(talks, recordOf, talk, mostWhole);
  const scores = scoreStretches(index, corpus, question, stretches, heads);
  return {
    best,
    shown: merge(spreadBest(scores[0]!, MOST_PASSAGES), reports, best).slice(0, MOST_PASSAGES),
    order: merge(inOrder(scores.at(-1)!, most), reports, best).slice(0, most),
  };
}

/** Reports of up to so many lines are looked through as a whole: a line may hold what is asked by its topic alone. */
const MOST_LOOKED_AT = 400;
/** Of conversations the spread list is looked at, and so many of the best in their order and of those with the words. */
const MOST_CANDIDATES = 25;

/** The lines that may answer a question, most promising first. */
export interface Candidates {
  readonly lines: readonly number[];
  /** Whether more lines than these hold some of what is asked. */
  readonly hasMore: boolean;
}

/** The lines that may answer a question. */
export function candidates(archive: Archive, records: readonly CorpusRecord[], question: Question): Candidates {
  const { best, shown, order } = rankBy(archive, records, question, {
    heads: [PASSAGES],
    mostWhole: WHOLE_TO_ANSWER,
    most: MOST_CANDIDATES,
  });
  const lines = new Set([...shown, ...order, ...best.slice(0, MOST_CANDIDATES)]);
  const reports = records.filter((record) => !isTalk(record));
  if (lineCount(reports) <= MOST_LOOKED_AT) {
    for (const { first, record } of reports) record.statements.forEach((_, at) => lines.add(first + at));
  }
  return { lines: [...lines], hasMore: best.some((statement) => !lines.has(statement)) };
}

/**
 * Two rankings of different kinds of record as one: the next is from the kind whose next statement stands first in
 * `order`; what is not in it comes last.
 */
function merge(talks: readonly number[], reports: readonly number[], order: readonly number[]): readonly number[] {
  if (reports.length === 0) return talks;
  if (talks.length === 0) return reports;
  const place = new Map(order.map((statement, at) => [statement, at]));
  const placeOf = (statement: number) => place.get(statement) ?? order.length;
  const merged: number[] = [];
  let [talk, report] = [0, 0];
  while (talk < talks.length && report < reports.length) {
    merged.push(placeOf(talks[talk]!) <= placeOf(reports[report]!) ? talks[talk++]! : reports[report++]!);
  }
  return [...merged, ...talks.slice(talk), ...reports.slice(report)];
}

function rankedStatement({ corpus }: Archive, number: number): RankedStatement {
  const { record, id, position } = corpus.statements[number]!;
  return { record, id, position };
}
