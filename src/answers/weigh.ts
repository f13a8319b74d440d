import { type CorpusRecord, isTalk } from '../corpus/corpus.ts';
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
import { contentOf, isJapanese } from '../search/passages/japanese.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import type { Question, QuestionTerm } from '../search/passages/question.ts';
import { stem } from '../search/stem.ts';
import { isSaying } from '../search/passages/words-by-names.ts';
import { holdsUnspaced, tokenize } from '../search/tokenize.ts';
import type { Unit } from '../search/unit.ts';
import type { Archive } from './archive.ts';
import { lineCount } from './lines.ts';

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

/**
 * Weighs the terms of a question: by how telling each is, of which the root tells best whether a meeting is asked about
 * what was said in it (on QMSum's train part), and half of it by how rare it is.
 * @param isSpeaker - whether a term names who is meant to speak
 */
export function weigh(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  isSpeaker: (term: QuestionTerm) => boolean = () => false,
): Weighed {
  const rarity = records.every(isTalk) ? rarityOf : rarityIn(archive, records);
  const each = question.terms.map((term, at) => {
    const before = question.terms[at - 1];
    const isVerb = before !== undefined && isSpeaker(before) && saysWhat(question, before, term);
    const asAsked = isVerb ? ASKING_WEIGHT : weightAsAsked(question, term);
    return Math.sqrt(term.weight) * (0.5 + 0.5 * rarity(term)) * asAsked;
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

/** How rare a term is in talk, whatever records are asked. */
function rarityOf({ unit }: QuestionTerm): number {
  return Math.max(...stemsOf(unit.written).map(rarityInTalk), 0);
}

/** How rare a term is in records: few lines of a report hold it. What none of them holds is as rare as it is in talk. */
function rarityIn(archive: Archive, records: readonly CorpusRecord[]): (term: QuestionTerm) => number {
  const all = lineCount(records);
  const most = inverseFrequency(0, all);
  return (term) => {
    const holders = Math.min(all, holdersOf(archive, records, term));
    return holders > 0 ? inverseFrequency(holders, all) / most : rarityOf(term);
  };
}

function kindAsked(question: string): readonly ((text: string) => boolean)[] {
  return [...(asksForNumber(question) ? [holdsNumber] : []), ...(asksForTime(question) ? [holdsTime] : [])];
}

/** Whether a term is what the speaker before it does: `Biden tweet`, not `Biden's tweet`. */
function saysWhat({ query, words }: Question, { to }: QuestionTerm, { from }: QuestionTerm): boolean {
  const { start, end } = words[to - 1]!;
  return from === to && isSaying(words[from]!.term) && !/['’]s?$/.test(query.text.slice(start, end));
}

/** What is only said to ask weighs little; so does what is left of an unspaced run beside a name found in it, if it only asks. */
function weightAsAsked(question: Question, term: QuestionTerm): number {
  const { written, alternatives } = term.unit;
  if (stemsOf(written).every(isAsking)) return ASKING_WEIGHT;
  if (alternatives.length > 0 || term.phrase) return 1;
  if (/^\p{Ll}/u.test(written) && isMistypedAsking(written)) return ASKING_WEIGHT;
  const besideName = holdsUnspaced(written) && question.terms.some(({ entries }) => entries.length > 0);
  const onlyAsks = !isJapanese(question.asked) || contentOf(pieceOf(question, term)).length === 0;
  return besideName && onlyAsks ? ASKING_WEIGHT : 1;
}

/** What stands in the text for a term alone: words of unspaced writing are pairs of letters, which reach into their neighbours. */
export function pieceOf({ query, words }: Question, { from, to }: QuestionTerm): string {
  const start = Math.max(words[from]!.start, words[from - 1]?.end ?? 0);
  const end = Math.min(words[to - 1]!.end, words[to]?.start ?? query.text.length);
  return query.text.slice(start, end);
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
    const meant = [term, next].map(({ correction, from }) => correction?.to ?? words[from]!.term);
    return [{ first, unit: { written, alternatives: exactPhrase(index, meant) } }];
  });
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

/** The stems of the words of a text. */
export function stemsOf(text: string): readonly string[] {
  return tokenize(text).map(({ term }) => stem(term));
}
