import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { SpeakerId } from '../record/schema.ts';
import type { Question } from '../search/passages/question.ts';
import type { Archive } from './archive.ts';
import { type Coverage, coverageOf, type Weighed, weigh } from './coverage.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import { candidates } from './rank.ts';

/** A line of a report answers that holds half of what is asked, and every name that is asked for. */
const REPORT_ANSWERS = 0.5;
/**
 * In a conversation, where the lines around count as well and names are often left out: calibrated on questions of train
 * meetings of QMSum put to their own meeting and to one of another kind (85 and 7 % of them reach it).
 */
const TALK_ANSWERS = 0.4;
/** Beside the best line, one that holds less than this part of what that holds answers no more. */
const AS_GOOD = 0.75;
/** A line near the question holds so much of it. */
const NEAR = 0.25;
/** A term that weighs less says too little to be missed. */
const LEAST_MISSED = 0.45;
/** Terms below this are only ways to ask. */
const LEAST_ASKED = 0.2;

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
  /** The part of what is asked that the best line holds; 0 where a report lacks a name that is asked for. */
  readonly covered: number;
  /** What is asked and no line holds, as asked. */
  readonly missing: readonly string[];
}

/** Finds the lines that answer a question, and decides whether any does: by how much of what is asked a line holds. */
export function findEvidence(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  named: NamedInQuestion,
): Findings {
  const weighed = weigh(archive, records, question);
  const besidesNames = question.terms.some(
    ({ from, to, phrase }, at) =>
      weighed.weights[at]! >= LEAST_ASKED && (phrase || named.taken.slice(from, to).includes(false)),
  );
  const none = { weighed, answering: [], also: [], narrowed: false, elsewhere: 0, covered: 0, missing: [] };
  const asksOfPerson = named.speakers.length === 1 && (named.forWords || /\bwho\b/i.test(question.query.text));
  if (
    !besidesNames &&
    (named.speakers.length === 0 ? weighed.weights.every((weight) => weight < LEAST_ASKED) : asksOfPerson)
  ) {
    return { asked: 'nothing', ...none };
  }
  const covered = candidates(archive, records, question).map((statement) => coverageOf(archive, weighed, statement));
  const missing = missingTerms(question, weighed, covered);
  const lacksName = missing.some((at) => isName(question, at));
  const best = covered.reduce((most, { share }) => Math.max(most, share), 0);
  const answers = ({ statement, share }: Coverage) =>
    share >= AS_GOOD * best &&
    (inTalk(archive, statement) ? share >= TALK_ANSWERS : share >= REPORT_ANSWERS && !lacksName);
  const all = covered.filter(answers);
  const theirs = all.filter(({ statement }) => isOf(archive, named, statement));
  const narrowed =
    named.speakers.length > 0 && theirs.length > 0 && theirs.every(({ statement }) => isBy(archive, named, statement));
  const silent = named.forWords && named.speakers.length > 0 && theirs.length === 0;
  const answering = silent ? [] : theirs.length > 0 ? theirs : all;
  const reports = records.every(({ record }) => record.order === 'document');
  const shown = new Set(answering.map(({ statement }) => statement));
  return {
    asked: 'something',
    weighed,
    answering,
    also: covered
      .filter(({ statement, share }) => share >= NEAR && !shown.has(statement))
      .sort((a, b) => b.share - a.share || a.statement - b.statement),
    narrowed,
    elsewhere: silent ? all.length : 0,
    covered: lacksName && reports ? 0 : Math.round(best * 1000) / 1000,
    missing: answering.length > 0 ? [] : namesFirst(question, missing).map((at) => question.terms[at]!.unit.written),
  };
}

function inTalk({ corpus }: Archive, statement: number): boolean {
  return corpus.byId.get(corpus.statements[statement]!.record)!.record.order === 'conversation';
}

/** The places of the telling terms that no line looked at holds. */
function missingTerms(question: Question, { weights }: Weighed, covered: readonly Coverage[]): readonly number[] {
  return question.terms
    .map((_, at) => at)
    .filter((at) => weights[at]! >= LEAST_MISSED && covered.every(({ held }) => held[at] === 0));
}

/** Whether a term is written as a name: with a capital letter where no sentence begins. */
function isName({ query, terms }: Question, at: number): boolean {
  const { unit, from, phrase } = terms[at]!;
  return !phrase && from > 0 && /^\p{Lu}/u.test(unit.written) && query.text !== query.text.toUpperCase();
}

/** Names alone where some are missing: the rest of the question is about them. */
function namesFirst(question: Question, missing: readonly number[]): readonly number[] {
  const names = missing.filter((at) => isName(question, at));
  return names.length > 0 ? names : missing;
}

/** Whether a line is by one of the speakers named, alone or in a group, or about them. */
function isOf(archive: Archive, named: NamedInQuestion, statement: number): boolean {
  return isBy(archive, named, statement) || concerns(archive, named, statement, ({ about }) => about);
}

function isBy(archive: Archive, named: NamedInQuestion, statement: number): boolean {
  return concerns(archive, named, statement, ({ speakers }) => speakers);
}

function concerns(
  { corpus }: Archive,
  named: NamedInQuestion,
  number: number,
  partiesOf: (statement: Statement) => readonly SpeakerId[],
): boolean {
  const statement = corpus.statements[number]!;
  const parties = partiesOf(statement);
  return named.speakers.some(({ ref: { record, id } }) => {
    if (record.record.id !== statement.record) return false;
    const speaker = id as SpeakerId;
    return parties.includes(speaker) || (record.groups.get(speaker) ?? []).some((group) => parties.includes(group));
  });
}
