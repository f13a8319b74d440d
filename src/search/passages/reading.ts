import { inverseFrequency } from '../inverse-frequency.ts';
import type { Postings } from '../postings.ts';
import type { Unit } from '../unit.ts';
import { addCounts, holdersOf } from './counts.ts';
import { STATEMENT_FEATURES, type StatementFeatures, statementFeatures } from './statement-features.ts';
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

/** BM25 saturation and length weight, measured on transcripts. */
const K1 = 1.2;
const B = 0.4;
/** Statements of a block: a term is rare also where it stands in few blocks, however often. */
const BLOCK = 15;

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
  const joined = (listOf: (part: StatementFeatures) => Float32Array) => {
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
  const found = terms.flatMap((term, at) => {
    if (parts.every(({ taken }) => taken[at])) return [];
    const counts = new Float32Array(bounds.at(-1)!);
    const ways = term.unit.alternatives.map((way) => ({ weight: way.weight, holders: holdersOf(postings, way) }));
    parts.forEach(({ stretch, taken }, part) => {
      if (taken[at]) return;
      const here = counts.subarray(bounds[part], bounds[part + 1]);
      for (const { weight, holders } of ways) for (const list of holders) addCounts(list, weight, stretch.from, here);
    });
    return [{ term, counts, pair: false }];
  });
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
