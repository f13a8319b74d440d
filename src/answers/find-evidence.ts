import type { CorpusRecord } from '../corpus/corpus.ts';
import type { QuestionTerm } from '../search/passages/question.ts';
import { type Answering, answeringLines, holdsSome, mostOf } from './answering-lines.ts';
import type { Archive } from './archive.ts';
import { type Coverage, coverageOf, shareOf } from './coverage.ts';
import { inTalk } from './lines.ts';
import { isBy, isOf, linesBy, namesSpeaker } from './of-speaker.ts';
import { holdsParties, lacksWhatCounts, missingAsAsked, missingTerms } from './missing-terms.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import { candidates } from './rank.ts';
import { scopeOf } from './scope.ts';
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
  /** Whether more lines than were looked at hold some of what is asked. */
  readonly hasMore: boolean;
  /** Lines near the question that do not answer it, the nearest first. */
  readonly also: readonly Coverage[];
  /** Whether only lines of the speakers named were taken. */
  readonly narrowed: boolean;
  /** Lines by others that answer, where the speaker named has none. */
  readonly elsewhere: number;
  /** The part of what is asked that the best line holds, of those that may answer; of lines on several things, all of them. */
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
  const topic = topicAsked(records, weighed);
  const { lines, hasMore } = candidates(archive, records, question);
  const looked = new Set([...(topic ?? []), ...lines, ...(narrows ? linesBy(archive, records, named) : [])]);
  const covered = [...looked].map((statement) =>
    coverageOf(archive, weighed, statement, narrows && isBy(archive, named, statement) > 0),
  );
  const missing = missingTerms(weighed, scopeOf(archive, records)).filter((at) => !isSpeaker(question.terms[at]!));
  const lacks = lacksWhatCounts(weighed, missing);
  // Of what is missing, that of which there is not even the topic is told, where there is some.
  const byNone = missing.filter((at) => covered.every(({ held }) => held[at] === 0));
  // What a line must be besides: how much it holds is asked only of these.
  const may = covered.filter((line) =>
    topic
      ? topic.has(line.statement)
      : holdsSome(archive, weighed, line) &&
        (inTalk(archive, line.statement) || (!lacks && holdsParties(weighed, line))),
  );
  const asking: Asking = { archive, weighed, named, hasTopic: topic !== undefined };
  const { answering, elsewhere, as } = narrows ? byThem(asking, may) : byAnyone(asking, may);
  const isTheirs = answering.length > 0 && answering.every(({ statement }) => isBy(archive, named, statement) > 0);
  return {
    asked: 'something',
    weighed,
    answering: inOrder(archive, named, answering),
    hasMore: hasMore && topic === undefined,
    also: nearest(covered, answering),
    narrowed: isTheirs,
    elsewhere,
    covered: topic ? 1 : rounded(as === 'parts' ? together(weighed, answering) : mostOf(isTheirs ? answering : may)),
    missing: answering.length > 0 ? [] : missingAsAsked(question, byNone.length > 0 ? byNone : missing),
  };
}

/** What is asked, and of whom. */
interface Asking {
  readonly archive: Archive;
  readonly weighed: Weighed;
  readonly named: NamedInQuestion;
  /** Whether a topic is all that is asked about: all its lines answer. */
  readonly hasTopic: boolean;
}

type Found = Pick<Findings, 'answering' | 'elsewhere'> & Pick<Answering, 'as'>;

/** Of lines that may answer those by the speakers named or about them: what others say better makes none less of an answer. */
function byThem({ archive, weighed, named, hasTopic }: Asking, may: readonly Coverage[]): Found {
  const answers = (lines: readonly Coverage[]): Answering =>
    hasTopic ? { lines, as: 'whole' } : answeringLines(archive, weighed, lines);
  const isTheirs = ({ statement }: Coverage) => isOf(archive, named, statement);
  const theirs = answers(may.filter(isTheirs));
  if (theirs.lines.length > 0) return { answering: theirs.lines, elsewhere: 0, as: theirs.as };
  // What others say is measured by what is asked alone: no line of theirs has the name of who is meant.
  const others = may
    .filter((line) => !isTheirs(line) && (hasTopic || holdsSome(archive, weighed, line, { by: 'itself' })))
    .map((line) => ({ ...line, speaker: { weight: 0, held: 0 } }))
    .map((line) => ({ ...line, share: shareOf(line, weighed.weights) }));
  return { answering: [], elsewhere: answers(others).lines.length, as: 'whole' };
}

/** Of lines that may answer those by or about the speakers named, where some are; else all that answer. */
function byAnyone({ archive, weighed, named, hasTopic }: Asking, may: readonly Coverage[]): Found {
  if (hasTopic) return { answering: may, elsewhere: 0, as: 'whole' };
  const { lines, as } = answeringLines(archive, weighed, may);
  // Of several things asked about, a speaker is one.
  const theirs = as === 'parts' ? [] : lines.filter(({ statement }) => isOf(archive, named, statement));
  return { answering: theirs.length > 0 ? theirs : lines, elsewhere: 0, as };
}

/** The part of what is asked that lines hold between them. */
function together({ weights }: Weighed, lines: readonly Coverage[]): number {
  const [first, ...others] = lines;
  if (!first) return 0;
  const held = first.held.map((part, at) => Math.max(part, ...others.map((line) => line.held[at]!)));
  const speaker = { ...first.speaker, held: Math.max(...lines.map((line) => line.speaker.held)) };
  return shareOf({ ...first, held, speaker, fit: Math.max(...lines.map(({ fit }) => fit)) }, weights);
}

const NOTHING = {
  answering: [],
  hasMore: false,
  also: [],
  narrowed: false,
  elsewhere: 0,
  covered: 0,
  missing: [],
} as const;

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
  const isBareName = speakers.every(({ count }) => count.type === 'person') && terms.every(isSpeaker);
  return isBareName || forWords || /\bwho\b/i.test(query.text);
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
