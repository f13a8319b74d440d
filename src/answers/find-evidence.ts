import type { CorpusRecord } from '../corpus/corpus.ts';
import type { QuestionTerm } from '../search/passages/question.ts';
import { answeringLines, holdsSome, mostOf } from './answering-lines.ts';
import type { Archive } from './archive.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { inTalk } from './lines.ts';
import { isBy, isOf, linesBy, namesSpeaker } from './of-speaker.ts';
import { lacksWhatCounts, missingAsAsked, missingTerms } from './missing-terms.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import { candidates } from './rank.ts';
import { topicAsked } from './topic-asked.ts';
import { LEAST_ASKED, weigh, type Weighed } from './weigh.ts';

/** A line near the question holds so much of it. */
const NEAR = 0.25;

/** What was found for a question. */
export interface Findings {
  /** Whether anything is asked besides who is named. */
  readonly asked: 'something' | 'nothing';
  readonly weighed: Weighed;
  /** Lines that answer, best first. */
  readonly answering: readonly Coverage[];
  /** Lines near the question that do not answer it, the nearest first. */
  readonly also: readonly Coverage[];
  /** Whether only lines of the speakers named were taken. */
  readonly narrowed: boolean;
  /** Lines by others that answer, where the speaker named has none. */
  readonly elsewhere: number;
  /** The part of what is asked that the best line holds, of those that may answer. */
  readonly covered: number;
  /** What is asked and no line holds, as asked. */
  readonly missing: readonly string[];
}

/** Finds the lines that answer a question, and decides whether any does: by how much of what is asked a line holds. */
export function findEvidence(archive: Archive, records: readonly CorpusRecord[], named: NamedInQuestion): Findings {
  const { question } = named;
  const isSpeaker = (term: QuestionTerm) => namesSpeaker(named, term);
  const narrows = named.forWords && named.speakers.length > 0;
  const weighed = weigh(archive, records, question, narrows ? isSpeaker : undefined);
  if (asksNothing(weighed, named, isSpeaker)) return { asked: 'nothing', weighed, ...NOTHING };
  const looked = new Set([...candidates(archive, records, question), ...(narrows ? linesBy(named) : [])]);
  const covered = [...looked].map((statement) =>
    coverageOf(archive, weighed, statement, narrows && isBy(archive, named, statement) > 0),
  );
  const missing = missingTerms(weighed, covered).filter((at) => !isSpeaker(question.terms[at]!));
  const lacks = lacksWhatCounts(weighed, missing);
  // What a line must be besides: how much it holds is asked only of these.
  const may = covered.filter(
    (line) => holdsSome(archive, weighed, line) && (inTalk(archive, line.statement) || !lacks),
  );
  const isTheirs = ({ statement }: Coverage) => isOf(archive, named, statement);
  const topic = topicAsked(records, weighed);
  const all = topic ? covered.filter(({ statement }) => topic.has(statement)) : answeringLines(archive, weighed, may);
  // What others say better of it makes no line of the speaker named less of an answer.
  const theirs = narrows && !topic ? answeringLines(archive, weighed, may.filter(isTheirs)) : all.filter(isTheirs);
  const silent = narrows && theirs.length === 0;
  const answering = silent ? [] : theirs.length > 0 && !topic ? theirs : all;
  return {
    asked: 'something',
    weighed,
    answering: inOrder(archive, named, answering),
    also: nearest(covered, answering),
    narrowed: theirs.length > 0 && theirs.every(({ statement }) => isBy(archive, named, statement) > 0),
    elsewhere: silent ? all.length : 0,
    covered: topic ? 1 : rounded(mostOf(theirs.length === 0 ? may : theirs)),
    missing: answering.length > 0 ? [] : missingAsAsked(question, missing),
  };
}

const NOTHING = { answering: [], also: [], narrowed: false, elsewhere: 0, covered: 0, missing: [] } as const;

/** The lines near a question beside those that answer it, the nearest first. */
function nearest(covered: readonly Coverage[], answering: readonly Coverage[]): readonly Coverage[] {
  const shown = new Set(answering.map(({ statement }) => statement));
  return covered
    .filter(({ statement, share }) => share >= NEAR && !shown.has(statement))
    .sort((a, b) => b.share - a.share || a.statement - b.statement);
}

/** A share as it is told: in three decimals, at most 1. */
function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000;
}

/** Whether a question asks nothing besides who someone is or what they said, or nothing in particular. */
function asksNothing(
  { question: { terms, query }, weights }: Weighed,
  { speakers, forWords }: NamedInQuestion,
  isSpeaker: (term: QuestionTerm) => boolean,
): boolean {
  if (terms.some((term, at) => weights[at]! >= LEAST_ASKED && !isSpeaker(term))) return false;
  if (speakers.length === 0) return weights.every((weight) => weight < LEAST_ASKED);
  const [only] = speakers;
  const isBareName = only?.count.type === 'person' && terms.every(isSpeaker);
  const isOne = speakers.every(({ count }) => count.name === only?.count.name);
  return isOne && (isBareName || forWords || /\bwho\b/i.test(query.text));
}

/**
 * Lines of a conversation stay in the order they are ranked in. Of a report those by the speakers named come first, then
 * those that hold more of what is asked.
 */
function inOrder(archive: Archive, named: NamedInQuestion, lines: readonly Coverage[]): readonly Coverage[] {
  if (lines.some(({ statement }) => inTalk(archive, statement))) return lines;
  return [...lines].sort(
    (a, b) =>
      isBy(archive, named, b.statement) - isBy(archive, named, a.statement) ||
      b.share - a.share ||
      archive.index.grades[a.statement]! - archive.index.grades[b.statement]! ||
      a.statement - b.statement,
  );
}
