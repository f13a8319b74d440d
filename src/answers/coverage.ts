import { type CorpusRecord, isTalk, recordHolding } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import { entryKey } from '../search/lexicon.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { exactPhrase } from '../search/look-up.ts';
import {
  ASKING_WEIGHT,
  asksForNumber,
  asksForTime,
  holdsNumber,
  holdsTime,
  isAsking,
  isMistypedAsking,
} from '../search/passages/asking-words.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import { addCounts } from '../search/passages/counts.ts';
import type { Question, QuestionTerm } from '../search/passages/question.ts';
import { stem } from '../search/stem.ts';
import type { Unit } from '../search/unit.ts';
import { holdsUnspaced, tokenize } from '../search/tokenize.ts';
import { lineCount } from './lines.ts';
import type { Archive } from './archive.ts';

/** What the label of a topic, a keyword or the party spoken about adds to a line that lacks the word itself. */
const BY_CONTEXT = 0.7;
/** What a word is worth that was typed in another spelling, where that is told. */
const REPAIRED = 0.6;
/** What is said just before and after a line of a conversation belongs to it. */
const AROUND = 4;
/** What a line without the number or the time that is asked for is still worth. */
const WITHOUT_WANTED = 0.5;

/** How much of a question a line holds. */
export interface Coverage {
  readonly statement: number;
  /** The part of what is asked that the line holds, by weight, from 0 to 1. */
  readonly share: number;
  /** For each term of the question how surely the line holds it, from 0 to 1. */
  readonly held: readonly number[];
  /** The same by its words alone, not by what the record says it is about. */
  readonly inText: readonly number[];
}

/** The terms of a question with what each weighs where it is searched. */
export interface Weighed {
  readonly question: Question;
  /** Nothing for the name of who is meant to speak: that is looked up by the speaker, not by the words of a line. */
  readonly weights: readonly number[];
  /** What the names of those meant to speak weigh together. */
  readonly speakerWeight: number;
  /** Neighbours that are one name (`South Korea`): a line holds them side by side, or not. */
  readonly names: readonly NamePair[];
  /** The stems of the words of each. */
  readonly stems: readonly (readonly string[])[];
  /** What a text that answers holds besides: a number, a time. */
  readonly wants: readonly ((text: string) => boolean)[];
}

/** Weighs the terms of a question: how telling each is, and how rare in the records asked. */
export function weigh(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  isSpeaker: (term: QuestionTerm) => boolean = () => false,
): Weighed {
  const all = lineCount(records);
  const most = inverseFrequency(0, all);
  const talk = records.every(isTalk);
  const each = question.terms.map((term) => {
    const holders = holdersOf(archive, records, term);
    const rarity =
      holders > 0 && !talk
        ? inverseFrequency(Math.min(all, holders), all) / most
        : Math.max(...stemsOf(term.unit.written).map(rarityInTalk), 0);
    return Math.sqrt(term.weight) * (0.5 + 0.5 * rarity) * weightAsAsked(question, term);
  });
  const stems = question.terms.map(({ unit }) => stemsOf(unit.written));
  const ofSpeakers = question.terms.map(isSpeaker);
  return {
    question,
    weights: each.map((weight, at) => (ofSpeakers[at] ? 0 : weight)),
    speakerWeight: each.reduce((sum, weight, at) => sum + (ofSpeakers[at] ? weight : 0), 0),
    names: namePairs(archive, question),
    stems,
    wants: kindAsked(question.asked),
  };
}

function kindAsked(question: string): readonly ((text: string) => boolean)[] {
  return [...(asksForNumber(question) ? [holdsNumber] : []), ...(asksForTime(question) ? [holdsTime] : [])];
}

/** What is only said to ask weighs little; so does what is left of an unspaced run beside a name found in it. */
function weightAsAsked(question: Question, term: QuestionTerm): number {
  const { written, alternatives } = term.unit;
  if (stemsOf(written).every(isAsking)) return ASKING_WEIGHT;
  if (alternatives.length === 0 && /^\p{Ll}/u.test(written) && isMistypedAsking(written)) return ASKING_WEIGHT;
  const besideName =
    alternatives.length === 0 && holdsUnspaced(written) && question.terms.some(({ entries }) => entries.length > 0);
  return besideName ? ASKING_WEIGHT : 1;
}

/** Two terms of a question that are one name, from the place `first` on. */
interface NamePair {
  readonly first: number;
  readonly unit: Unit;
}

/** Words that make another place of the one they stand before. */
const DIRECTION = /^(?:north|south|east|west|new)(?:ern)?$/i;

function hasCapital({ unit }: QuestionTerm): boolean {
  return /^\p{Lu}\p{Ll}/u.test(unit.written);
}

/** Neighbours both written as a name, or of which the first makes another place of the second, unless a record names them. */
function namePairs({ index }: Archive, { query, words, terms }: Question): readonly NamePair[] {
  return terms.slice(0, -1).flatMap((term, first) => {
    const next = terms[first + 1]!;
    const beside = !term.phrase && !next.phrase && next.from === term.to && term.from + 1 === term.to;
    const unnamed = term.entries.length === 0 && next.entries.length <= 1;
    const oneName = (hasCapital(term) && hasCapital(next)) || DIRECTION.test(term.unit.written);
    const between = beside ? query.text.slice(words[term.from]!.end, words[next.from]!.start) : '';
    if (!beside || !unnamed || !oneName || between !== ' ') return [];
    const written = `${term.unit.written} ${next.unit.written}`;
    const typed = words.slice(term.from, next.to).map((word) => word.term);
    return [{ first, unit: { written, alternatives: exactPhrase(index, typed) } }];
  });
}

/**
 * How much of a question a line holds: by its words, by what the record says it is about; in a talk by its neighbours too,
 * and by who says it.
 * @param isBySpeaker - whether the line is by one of those meant to speak
 */
export function coverageOf(
  archive: Archive,
  { question, weights, speakerWeight, names, stems, wants }: Weighed,
  statement: number,
  isBySpeaker: boolean,
): Coverage {
  const { corpus } = archive;
  const line = corpus.statements[statement]!;
  const holder = recordHolding(corpus, statement);
  const { record, first } = holder;
  const inTalk = isTalk(holder);
  const around = inTalk ? AROUND : 0;
  const from = Math.max(first, statement - around);
  const to = Math.min(first + record.statements.length, statement + around + 1);
  const isAbout = contextOf(archive, line);
  const inText = question.terms.map((term) => heldBetween(archive, term, from, to));
  const held = inText.map((share, at) => {
    const isContext = stems[at]!.length > 0 && stems[at]!.every(isAbout);
    return Math.max(share, isContext ? BY_CONTEXT : 0);
  });
  for (const { first, unit } of names) {
    if (heldBetween(archive, { unit }, from, to) > 0) continue;
    for (const list of [inText, held]) list.fill(0, first, first + 2);
  }
  const forWho = inTalk ? speakerWeight : 0;
  const total = weights.reduce((sum, weight) => sum + weight, forWho);
  const covered = held.reduce((sum, part, at) => sum + part * weights[at]!, isBySpeaker ? forWho : 0);
  const lacks = wants.some((holds) => !corpus.statements.slice(from, to).some(({ text }) => holds(text)));
  return { statement, share: total > 0 ? (covered / total) * (lacks ? WITHOUT_WANTED : 1) : 0, held, inText };
}

function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

/** Lines of the records that hold a term, counted once a word. */
function holdersOf({ index }: Archive, records: readonly CorpusRecord[], { unit }: QuestionTerm): number {
  const { start, statements } = index.postings;
  const within = (term: number, { first, record }: CorpusRecord): number => {
    const at = lowerBound(statements, first, start[term], start[term + 1]);
    return lowerBound(statements, first + record.statements.length, at, start[term + 1]) - at;
  };
  return unit.alternatives.reduce((sum, { slots }) => {
    // Of a phrase the rarest word: no more lines can hold it.
    const counts = slots.flatMap((slot) =>
      'terms' in slot
        ? [slot.terms.reduce((all, term) => all + records.reduce((some, record) => some + within(term, record), 0), 0)]
        : [],
    );
    return sum + Math.min(...counts);
  }, 0);
}

/**
 * How surely statements hold a term in their own words: 1, or what another form of it weighs; of a word taken for a
 * misspelling `REPAIRED`, less for a reading that is less likely than the best.
 */
export function heldBetween(
  { index }: Archive,
  { unit, correction }: Pick<QuestionTerm, 'unit'> & Partial<Pick<QuestionTerm, 'correction'>>,
  from: number,
  to: number,
): number {
  const counts = new Float32Array(to - from);
  const repaired = correction?.why === 'spelling';
  const likeliest = unit.alternatives.reduce((best, { weight }) => Math.max(best, weight), 0);
  let most = 0;
  for (const alternative of unit.alternatives) {
    const { exact, weight } = alternative;
    const share = repaired ? (REPAIRED * weight) / likeliest : exact ? 1 : weight;
    if (share <= most) continue;
    addCounts(index.postings, alternative, from, counts);
    if (counts.some((count) => count > 0)) most = share;
    counts.fill(0);
  }
  return most;
}

/** Whether a stem is a word of what the record says a line is about: its keywords, its topics, who says it and of whom. */
function contextOf({ corpus, index }: Archive, statement: Statement): (stemmed: string) => boolean {
  const { record, keywords, topics } = statement;
  const { speakers } = corpus.byId.get(record)!;
  const parties = [...statement.speakers, ...statement.about];
  const members = parties.flatMap((id) => speakers.get(id)?.members ?? []);
  const entries = [
    ...topics.map((id) => ({ record, kind: 'topic' as const, id })),
    ...[...parties, ...members].map((id) => ({ record, kind: 'speaker' as const, id })),
  ].flatMap((key) => index.lexicon.byId.get(entryKey(key)) ?? []);
  const ofKeywords = new Set(keywords.flatMap(stemsOf));
  return (stemmed) => ofKeywords.has(stemmed) || entries.some(({ stems }) => stems.has(stemmed));
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).map(({ term }) => stem(term));
}
