import { isTalk, recordHolding } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import { entryKey } from '../search/lexicon.ts';
import { addCounts } from '../search/passages/counts.ts';
import type { QuestionTerm } from '../search/passages/question.ts';
import type { Archive } from './archive.ts';
import { stemsOf, type Weighed } from './weigh.ts';

/** What the label of a topic, a keyword or the party spoken about adds to a line that lacks the word itself. */
const BY_CONTEXT = 0.7;
/** The same for the heading that a line of a report stands under, which is over other lines too. */
const BY_HEADING = 0.5;
/** So many lines stand under one heading at most. */
const MOST_UNDER_HEADING = 40;
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
  /** What the names of those meant to speak weigh for it, and how much of that it has. */
  readonly speaker: { readonly weight: number; readonly held: number };
  /** 1, or less where a number or a time is asked for that it lacks. */
  readonly fit: number;
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
  const heading = inTalk ? undefined : headingOver(archive, statement, first);
  const held = inText.map((share, at) => {
    const isContext = stems[at]!.length > 0 && stems[at]!.every(isAbout);
    const byHeading =
      heading === undefined ? 0 : BY_HEADING * heldBetween(archive, question.terms[at]!, heading, heading + 1);
    return Math.max(share, isContext ? BY_CONTEXT : 0, byHeading);
  });
  for (const { first, unit } of names) {
    if (heldBetween(archive, { unit }, from, to) > 0) continue;
    for (const list of [inText, held]) list.fill(0, first, first + 2);
  }
  const weight = inTalk ? speakerWeight : 0;
  const speaker = { weight, held: isBySpeaker ? weight : 0 };
  const lacks = wants.some((holds) => !corpus.statements.slice(from, to).some(({ text }) => holds(text)));
  const facts = { statement, held, inText, speaker, fit: lacks ? WITHOUT_WANTED : 1 };
  return { ...facts, share: shareOf(facts, weights) };
}

/** The part of what is asked that a line holds, where the terms weigh so much. */
export function shareOf({ held, speaker, fit }: Omit<Coverage, 'share'>, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, speaker.weight);
  const covered = held.reduce((sum, part, at) => sum + part * weights[at]!, speaker.held);
  return total > 0 ? (covered / total) * fit : 0;
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

/** The number of the heading that a line stands under; undefined where there is none near before it. */
function headingOver({ corpus }: Archive, statement: number, first: number): number | undefined {
  const last = Math.max(first, statement - MOST_UNDER_HEADING);
  for (let at = statement - 1; at >= last; at -= 1) if (corpus.statements[at]!.partType === 'heading') return at;
  return undefined;
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
