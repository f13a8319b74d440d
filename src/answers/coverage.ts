import { type CorpusRecord, isTalk, recordHolding } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import { entryKey } from '../search/lexicon.ts';
import { stemsOf } from '../search/stem.ts';
import type { Archive } from './archive.ts';
import type { Weighed } from './weigh.ts';

/** What a word counts that a line itself lacks, but its topic, a keyword or the party it is about has. */
const BY_CONTEXT = 0.7;
/** What it counts if the heading over a line of a report has it, which stands over other lines too. */
const BY_HEADING = 0.5;
/** At most so many lines stand under one heading. */
const MOST_UNDER_HEADING = 40;
/** Of a conversation so many lines just before and after a line belong to it. */
const NEIGHBOURS = 4;
/** The part of its share that is left to a line without the number or the time that is asked for. */
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
export function coverageOf(archive: Archive, weighed: Weighed, statement: number, isBySpeaker: boolean): Coverage {
  const holder = recordHolding(archive.corpus, statement);
  const inTalk = isTalk(holder);
  const { from, to } = readWith(holder, statement, inTalk ? NEIGHBOURS : 0);
  const inText = weighed.howHeld.map((held) => held(from, to));
  const byContext = contextOf(archive, weighed, statement, holder);
  const held = inText.map((share, at) => Math.max(share, byContext(at)));
  for (const { first, asOne } of weighed.names) {
    if (asOne(from, to) > 0) continue;
    for (const list of [inText, held]) list.fill(0, first, first + 2);
  }
  const weight = inTalk ? weighed.speakerWeight : 0;
  const speaker = { weight, held: isBySpeaker ? weight : 0 };
  const texts = archive.corpus.statements.slice(from, to).map(({ text }) => text);
  const lacks = weighed.wants.some((holds) => !texts.some(holds));
  const facts = { statement, held, inText, speaker, fit: lacks ? WITHOUT_WANTED : 1 };
  return { ...facts, share: shareOf(facts, weighed.weights) };
}

/** A line with so many before and after it, in its own record. */
function readWith({ first, record }: CorpusRecord, statement: number, around: number): { from: number; to: number } {
  return {
    from: Math.max(first, statement - around),
    to: Math.min(first + record.statements.length, statement + around + 1),
  };
}

/** The part of what is asked that a line holds, where the terms weigh so much. */
export function shareOf({ held, speaker, fit }: Omit<Coverage, 'share'>, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, speaker.weight);
  const covered = held.reduce((sum, part, at) => sum + part * weights[at]!, speaker.held);
  return total > 0 ? (covered / total) * fit : 0;
}

/** How surely a line holds each term by what the record says it is about and, in a report, by the heading over it. */
function contextOf(
  archive: Archive,
  { stems, howHeld }: Weighed,
  statement: number,
  holder: CorpusRecord,
): (term: number) => number {
  const isAbout = wordsAbout(archive, holder, archive.corpus.statements[statement]!);
  const heading = isTalk(holder) ? undefined : headingOver(archive, statement, holder.first);
  return (term) => {
    const asked = stems[term]!;
    const about = asked.length > 0 && asked.every(isAbout) ? BY_CONTEXT : 0;
    return heading === undefined ? about : Math.max(about, BY_HEADING * howHeld[term]!(heading, heading + 1));
  };
}

/** The number of the heading that a line stands under; undefined where there is none near before it. */
function headingOver({ corpus }: Archive, statement: number, first: number): number | undefined {
  const last = Math.max(first, statement - MOST_UNDER_HEADING);
  for (let at = statement - 1; at >= last; at -= 1) if (corpus.statements[at]!.partType === 'heading') return at;
  return undefined;
}

/** Whether a stem is a word of what the record says a line is about: its keywords, its topics, who says it and of whom. */
function wordsAbout(
  { index }: Archive,
  { speakers }: CorpusRecord,
  statement: Statement,
): (stemmed: string) => boolean {
  const { record, topics } = statement;
  const parties = [...statement.speakers, ...statement.about];
  const members = parties.flatMap((id) => speakers.get(id)?.members ?? []);
  const entries = [
    ...topics.map((id) => ({ record, kind: 'topic' as const, id })),
    ...[...parties, ...members].map((id) => ({ record, kind: 'speaker' as const, id })),
  ].flatMap((key) => index.lexicon.byId.get(entryKey(key)) ?? []);
  const ofKeywords = keywordStems(statement);
  return (stemmed) => ofKeywords.has(stemmed) || entries.some(({ stems }) => stems.has(stemmed));
}

/** Stemming takes most of the time of looking through a report, so keywords are stemmed when their line is first looked at. */
const readKeywords = new WeakMap<Statement, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

function keywordStems(statement: Statement): ReadonlySet<string> {
  const { keywords } = statement;
  if (keywords.length === 0) return NONE;
  const known = readKeywords.get(statement);
  if (known) return known;
  const stems = new Set(keywords.flatMap(stemsOf));
  readKeywords.set(statement, stems);
  return stems;
}
