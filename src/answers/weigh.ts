import { type CorpusRecord, isTalk } from '../corpus/corpus.ts';
import { inverseFrequency } from '../search/inverse-frequency.ts';
import { howOftenEnd, isAsking, isMistypedAsking } from '../search/passages/asking-words.ts';
import { contentOf, isJapanese } from '../search/passages/japanese.ts';
import { type HoldsKind, kindsAsked } from '../search/passages/kinds-asked.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import { isLeftover, pieceOf, type Question, type QuestionTerm } from '../search/passages/question.ts';
import { isPossessive, isSaying } from '../search/passages/words-around-names.ts';
import { mostHolders } from '../search/phrase.ts';
import { stemsOf } from '../search/stem.ts';
import type { Archive } from './archive.ts';
import { type HowHeld, howHeld } from './how-held.ts';
import { type NamePair, namePairs } from './name-pairs.ts';
import { scopeOf } from './scope.ts';

/** What a word weighs that people only ask with, beside one that says what is asked about. */
const ASKING_WEIGHT = 0.15;
/** Terms that weigh less are only ways to ask. */
export const LEAST_ASKED = 0.2;
/** A term that weighs less is no thing asked about: no line is looked for on it alone, and it is not missed. */
export const LEAST_THING = 0.45;

/** The terms of a question with what each weighs where it is searched. */
export interface Weighed {
  readonly question: Question;
  /** Nothing for the name of who is meant to speak: that is looked up by the speaker, not by the words of a line. */
  readonly weights: readonly number[];
  /** What the names of those meant to speak weigh together. */
  readonly speakerWeight: number;
  /** How surely lines hold each. */
  readonly howHeld: readonly HowHeld[];
  /** Neighbours that are one name (`South Korea`): a line holds them side by side, or not. */
  readonly names: readonly NamePair[];
  /** The stems of the words of each. */
  readonly stems: readonly (readonly string[])[];
  /** What a text that answers holds besides: a number, a time. */
  readonly wants: readonly HoldsKind[];
}

/**
 * Weighs the terms of a question. A term weighs the root of how telling it is, since on QMSum's train part the root tells
 * best whether a meeting was asked about what was said in it. Up to half of that is taken off where the term is not rare.
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
  const ofSpeakers = question.terms.map(isSpeaker);
  return {
    question,
    weights: each.map((weight, at) => (ofSpeakers[at] ? 0 : weight)),
    speakerWeight: each.reduce((sum, weight, at) => sum + (ofSpeakers[at] ? weight : 0), 0),
    howHeld: question.terms.map(({ unit, correction }) =>
      howHeld(archive.index.postings, unit.alternatives, correction),
    ),
    names: namePairs(archive, question, records),
    stems: question.terms.map(({ unit }) => stemsOf(unit.written)),
    wants: kindsAsked(question.asked),
  };
}

/** How rare a term is in talk, whatever records are asked. */
function rarityOf({ unit }: QuestionTerm): number {
  return Math.max(...stemsOf(unit.written).map(rarityInTalk), 0);
}

/** How rare a term is in records: few lines of a report hold it. What none of them holds is as rare as it is in talk. */
function rarityIn(archive: Archive, records: readonly CorpusRecord[]): (term: QuestionTerm) => number {
  const scope = scopeOf(archive, records);
  const all = scope.to - scope.from;
  const most = inverseFrequency(0, all);
  return (term) => {
    const holders = Math.min(all, mostHolders(archive.index.postings, term.unit, scope));
    return holders > 0 ? inverseFrequency(holders, all) / most : rarityOf(term);
  };
}

/** Whether a term is what the speaker before it does: `Biden tweet`, not `Biden's tweet`. */
function saysWhat({ query, words }: Question, { to }: QuestionTerm, { from }: QuestionTerm): boolean {
  const { start, end } = words[to - 1]!;
  return from === to && isSaying(words[from]!.term) && !isPossessive(query.text.slice(start, end));
}

/** What is only said to ask weighs little; so does what is left of an unspaced run beside a name found in it, if it only asks. */
function weightAsAsked(question: Question, term: QuestionTerm): number {
  const { written, alternatives } = term.unit;
  const isHowOften = !term.phrase && question.words[term.to - 1]!.end <= howOftenEnd(question.query.text);
  if (isHowOften || stemsOf(written).every(isAsking)) return ASKING_WEIGHT;
  if (alternatives.length > 0 || term.phrase) return 1;
  if (/^\p{Ll}/u.test(written) && isMistypedAsking(written)) return ASKING_WEIGHT;
  const onlyAsks = !isJapanese(question.asked) || contentOf(pieceOf(question, term)).length === 0;
  return isLeftover(question, term) && onlyAsks ? ASKING_WEIGHT : 1;
}
