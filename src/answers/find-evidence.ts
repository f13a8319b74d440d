import type { CorpusRecord } from '../corpus/corpus.ts';
import { nameKey } from '../search/lexicon.ts';
import type { Question, QuestionTerm } from '../search/passages/question.ts';
import { contentOf, isJapanese } from '../search/passages/japanese.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Archive } from './archive.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import { answeringLines, holdsSome, inTalk, LEAST_ASKED, mostOf } from './answering.ts';
import { isBy, isOf, linesBy, namesSpeaker } from './of-speaker.ts';
import { candidates } from './rank.ts';
import { pieceOf, weigh, type Weighed } from './weigh.ts';

/** A line near the question holds so much of it. */
const NEAR = 0.25;
/** A term that weighs less says too little to be missed. */
const LEAST_MISSED = 0.45;
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
export function findEvidence(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  named: NamedInQuestion,
): Findings {
  const isSpeaker = (term: QuestionTerm) => namesSpeaker(named, term);
  const narrows = named.forWords && named.speakers.length > 0;
  const weighed = weigh(archive, records, question, narrows ? isSpeaker : undefined);
  if (asksNothing(question, weighed, named, isSpeaker)) return { asked: 'nothing', weighed, ...NOTHING };
  const looked = new Set([...candidates(archive, records, question), ...(narrows ? linesBy(named) : [])]);
  const covered = [...looked].map((statement) =>
    coverageOf(archive, weighed, statement, narrows && isBy(archive, named, statement) > 0),
  );
  const missing = missingTerms(question, weighed, covered).filter((at) => !isSpeaker(question.terms[at]!));
  const lacks = missing.some((at) => isName(question, at)) || lacksAllBesideNames(weighed, missing);
  // What a line must be besides: how much it holds is asked only of these.
  const may = covered.filter(
    (line) => holdsSome(archive, question, line, weighed.weights) && (inTalk(archive, line.statement) || !lacks),
  );
  const isTheirs = ({ statement }: Coverage) => isOf(archive, named, statement);
  const topic = topicAsked(archive, records, question, weighed);
  const all = topic
    ? covered.filter(({ statement }) => topic.includes(statement))
    : answeringLines(archive, weighed, may);
  // What others say better of it makes no line of the speaker named less of an answer.
  const theirs = narrows && !topic ? answeringLines(archive, weighed, may.filter(isTheirs)) : all.filter(isTheirs);
  const silent = narrows && theirs.length === 0;
  const answering = silent ? [] : theirs.length > 0 && !topic ? theirs : all;
  const shown = new Set(answering.map(({ statement }) => statement));
  return {
    asked: 'something',
    weighed,
    answering: inOrder(archive, named, answering),
    also: covered
      .filter(({ statement, share }) => share >= NEAR && !shown.has(statement))
      .sort((a, b) => b.share - a.share || a.statement - b.statement),
    narrowed: theirs.length > 0 && theirs.every(({ statement }) => isBy(archive, named, statement) > 0),
    elsewhere: silent ? all.length : 0,
    covered: topic ? 1 : rounded(mostOf(silent || theirs.length === 0 ? may : theirs)),
    missing:
      answering.length > 0 ? [] : namesFirst(question, missing).map((at) => asAsked(question, question.terms[at]!)),
  };
}

const NOTHING = { answering: [], also: [], narrowed: false, elsewhere: 0, covered: 0, missing: [] } as const;

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000;
}

/** Whether a question asks nothing besides who someone is or what they said, or nothing in particular. */
function asksNothing(
  { terms, query }: Question,
  { weights }: Weighed,
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

/** The lines of the topic whose label is all that a question asks about; or its translation, where no line holds that. */
function topicAsked(
  archive: Archive,
  records: readonly CorpusRecord[],
  { query }: Question,
  { question, weights }: Weighed,
): Uint32Array | undefined {
  const telling = question.terms.filter((_, at) => weights[at]! >= LEAST_ASKED);
  const [first, last] = [telling[0], telling.at(-1)];
  if (!first || !last || first.phrase || records.length !== 1) return undefined;
  const asked = keyOf(query.text.slice(question.words[first.from]!.start, question.words[last.to - 1]!.end));
  const [only] = records;
  const { id, lang, topics } = only!.record;
  const isUnheld = telling.every(({ unit }) => unit.alternatives.length === 0);
  const topic = topics.find(
    ({ label, altLabels }) =>
      (telling.length > 1 && keyOf(label) === asked) ||
      (isUnheld && altLabels.some((other) => other.lang !== lang && keyOf(other.value) === asked)),
  );
  return topic && archive.corpus.byId.get(id)!.byTopic.get(topic.id);
}

function keyOf(text: string): string {
  return nameKey(tokenize(text).map(({ term }) => term));
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

/** The places of the telling terms that no line looked at holds. */
function missingTerms(question: Question, { weights }: Weighed, covered: readonly Coverage[]): readonly number[] {
  return question.terms
    .map((_, at) => at)
    .filter((at) => weights[at]! >= LEAST_MISSED && covered.every(({ inText }) => inText[at] === 0));
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

/** A term as asked; of Japanese without the grammar around it. */
function asAsked(question: Question, term: QuestionTerm): string {
  const { written } = term.unit;
  if (term.phrase || !isJapanese(written)) return written;
  return contentOf(pieceOf(question, term)).join('・') || written;
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
  const besides = terms.map((_, at) => at).filter((at) => !isParty(terms[at]!) && weights[at]! >= LEAST_MISSED);
  return besides.length > 0 && besides.length < terms.length && besides.every((at) => missing.includes(at));
}

function isParty({ entries }: QuestionTerm): boolean {
  return entries.some(({ kind }) => kind === 'speaker');
}

/** Names alone where some are missing: the rest of the question is about them. */
function namesFirst(question: Question, missing: readonly number[]): readonly number[] {
  const names = missing.filter((at) => isName(question, at));
  return names.length > 0 ? names : missing;
}
