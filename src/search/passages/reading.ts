import type { Postings } from '../postings.ts';
import type { Unit } from '../unit.ts';
import { addCounts } from './counts.ts';
import { spreadOver, toLargest } from './kernel.ts';
import type { Stretch } from './stretch.ts';

/** A word, name or phrase of a question with what is known of it without reading any record. */
export interface AskedTerm {
  readonly unit: Unit;
  /** How much it says about what is asked, from 0 to 1 (`questionWeight`). */
  readonly weight: number;
  /** Its place among the terms of the question, from 0. */
  readonly place: number;
  /** Whether it stands behind a word that opens a side clause (`when discussing …`), or before one. */
  readonly clause: 'main' | 'before' | 'after';
}

/** A question as put to one stretch of a conversation. */
export interface Asked {
  readonly stretch: Stretch;
  /** For each term of the question whether it only names a speaker here, and is not looked for. */
  readonly taken: readonly boolean[];
  /** For each speaker named, in order: how surely (0 to 1) each statement of the stretch is theirs. */
  readonly speakers: readonly Float32Array[];
  readonly text: (statement: number) => string;
}

/** A term as found in what is read: what the model weighs it by, and how strongly each statement holds it. */
export interface TermReading {
  /** `TERM_FEATURES` numbers. */
  readonly features: Float32Array;
  /** BM25's saturated count of each statement. */
  readonly held: Float32Array;
}

/** What the model reads of some stretches, one after the other: one number for each statement in every list. */
export interface Reading {
  readonly size: number;
  /** Where each stretch begins, and after the last one its end: what is said in one counts for no neighbour in another. */
  readonly bounds: readonly number[];
  readonly terms: readonly TermReading[];
  /** How surely the statement is by a speaker named. */
  readonly named: Float32Array;
  /** `STATEMENT_FEATURES` lists. */
  readonly statements: readonly Float32Array[];
}

export const TERM_FEATURES = 9;
export const STATEMENT_FEATURES = 17;

/** BM25 saturation and length weight, measured on transcripts. */
const K1 = 1.2;
const B = 0.4;
/** Statements of a block: a term is rare also where it stands in few blocks, however often. */
const BLOCK = 15;
/** More names than this leave open who is meant. */
const MANY_NAMED = 3;

/** Reads stretches for a question, side by side, so that what is found in one is weighed against the others. */
export function readStretches(postings: Postings, terms: readonly AskedTerm[], parts: readonly Asked[]): Reading {
  const bounds = [0];
  for (const { stretch } of parts) bounds.push(bounds.at(-1)! + stretch.to - stretch.from);
  const size = bounds.at(-1)!;
  const lengths = new Float32Array(size);
  parts.forEach(({ stretch: { from, to } }, at) => lengths.set(postings.lengths.subarray(from, to), bounds[at]));
  const rows = termRows(postings, terms, parts, bounds);
  const named = parts.some(({ speakers }) => speakers.length > 0);
  const saturated = saturationFor(lengths);
  const features = parts.map((part, at) =>
    statementFeatures(part, lengths.subarray(bounds[at], bounds[at + 1]), rows.length),
  );
  const joined = (listOf: (part: (typeof features)[number]) => Float32Array) => {
    const list = new Float32Array(size);
    features.forEach((part, at) => list.set(listOf(part), bounds[at]));
    return list;
  };
  return {
    size,
    bounds,
    terms: rows.map((row) => ({
      features: termFeatures(row, terms.length, named),
      held: saturated(row.counts),
    })),
    named: joined((part) => part.named),
    statements: Array.from({ length: STATEMENT_FEATURES }, (_, list) => joined((part) => part.statements[list]!)),
  };
}

/** BM25's saturation of counts, in the light of how long each statement is beside the others read. */
function saturationFor(lengths: Float32Array): (counts: Float32Array) => Float32Array {
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  return (counts) =>
    counts.map((count, at) =>
      count === 0 ? 0 : (count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[at]!) / average)),
    );
}

interface TermRow {
  readonly term: AskedTerm;
  /** How often each statement holds it. */
  readonly counts: Float32Array;
  /** Whether it is this term and the next in one statement. */
  readonly pair: boolean;
}

/** The terms that some statement holds; then neighbours that some statement holds together, which say more than each alone. */
function termRows(
  postings: Postings,
  terms: readonly AskedTerm[],
  parts: readonly Asked[],
  bounds: readonly number[],
): readonly TermRow[] {
  const found = terms
    .map((term, at) => {
      const counts = new Float32Array(bounds.at(-1)!);
      parts.forEach(({ stretch, taken }, part) => {
        if (taken[at]) return;
        const here = counts.subarray(bounds[part], bounds[part + 1]);
        for (const alternative of term.unit.alternatives) addCounts(postings, alternative, stretch.from, here);
      });
      return { term, counts, pair: false, everywhereTaken: parts.every(({ taken }) => taken[at]) };
    })
    .filter(({ everywhereTaken }) => !everywhereTaken);
  const pairs = found.slice(0, -1).map(({ term, counts }, at) => {
    const { counts: next } = found[at + 1]!;
    return { term, counts: counts.map((count, place) => Math.min(count, next[place]!)), pair: true };
  });
  return [...found, ...pairs].filter(({ counts }) => isHeld(counts));
}

function isHeld(counts: Float32Array): boolean {
  return counts.some((count) => count > 0);
}

/** Numbers between about 0 and 1 that tell how much a term says, in the order of the weights of `ranking.json`. */
function termFeatures({ term, counts, pair }: TermRow, termCount: number, named: boolean): Float32Array {
  const size = counts.length;
  let holders = 0;
  let blocks = 0;
  let lastBlock = -1;
  counts.forEach((count, at) => {
    if (count === 0) return;
    holders += 1;
    const block = Math.floor(at / BLOCK);
    if (block !== lastBlock) blocks += 1;
    lastBlock = block;
  });
  return Float32Array.of(
    term.weight,
    inverseFrequency(holders, size) / 6,
    inverseFrequency(blocks, Math.ceil(size / BLOCK)) / 4,
    term.place / termCount,
    Math.log(holders / blocks),
    pair ? 1 : 0,
    term.clause === 'after' ? 1 : term.clause === 'before' ? -1 : 0,
    1 / termCount,
    named ? 1 : 0,
  );
}

function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

/** Who speaks, how long, and where in the meeting, in the order of the weights of `ranking.json`. */
function statementFeatures(
  { stretch: { record, from }, speakers, text }: Asked,
  lengths: Float32Array,
  termCount: number,
): Pick<Reading, 'named' | 'statements'> {
  const size = lengths.length;
  const list = (valueOf: (at: number) => number) => Float32Array.from({ length: size }, (_, at) => valueOf(at));
  const spread = (values: Float32Array, reach: number) => {
    const out = new Float32Array(size);
    spreadOver(values, reach, out);
    return toLargest(out);
  };
  const none = new Float32Array(size);
  const [first = none, second = none] = speakers;
  const named = list((at) => Math.max(0, ...speakers.map((sure) => sure[at]!)));
  const spoken = list((at) => named[at]! * Math.min(60, lengths[at]!));
  const of = record.record.statements.length;
  const at = (offset: number) => from - record.first + offset;
  return {
    named,
    statements: [
      first,
      second,
      spread(named, 2),
      spread(first, 4),
      spread(second, 4),
      spread(spoken, 2),
      list((offset) => Math.log(1 + lengths[offset]!) / 5),
      list((offset) => (text(from + offset).includes('?') ? 1 : 0)),
      spread(
        lengths.map((length) => Math.min(length, 80)),
        3,
      ),
      list((offset) => at(offset) / of),
      list((offset) => Math.exp(-at(offset) / 6)),
      list((offset) => Math.exp(-at(offset) / 25)),
      list((offset) => Math.exp(-(of - 1 - at(offset)) / 10)),
      list(() => (speakers.length > 0 ? 1 : 0)),
      list(() => (speakers.length > MANY_NAMED ? 1 : 0)),
      list(() => Math.log(of) / 7),
      list(() => termCount / 6),
    ],
  };
}
