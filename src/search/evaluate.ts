import { findPhrase } from './phrase.ts';
import type { Alternative, Unit } from './unit.ts';
import type { SearchIndex } from './search-index.ts';

/** BM25 saturation and length weight, measured on transcripts. */
const K1 = 1.2;
const B = 0.4;

/** Which statements a search may return: numbers from `from` to `to` (exclusive) that `accepts` does not refuse. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly accepts: (statement: number) => boolean;
}

/** Statements found, in no order, with what ranks them. */
export interface Hits {
  readonly statements: Uint32Array;
  readonly scores: Float64Array;
  /** 1 where some word is held only in another form or as a beginning. */
  readonly inexact: Uint8Array;
}

/**
 * Work space of one evaluation, one number a statement. It belongs to the evaluator and is all zero between two
 * evaluations, so that a search costs what it finds, not what the archive holds.
 */
interface Board {
  readonly score: Float64Array;
  readonly unitsHeld: Uint8Array;
  readonly inexact: Uint8Array;
  readonly unitCount: Float32Array;
  readonly unitExact: Uint8Array;
}

/** Finds the statements that hold all units, or any of them. */
export type Evaluate = (units: readonly Unit[], scope: Scope, hold: 'all' | 'some') => Hits;

/** An evaluator with its own work space; evaluations must not overlap (they are synchronous). */
export function createEvaluator(index: SearchIndex, textOf: (statement: number) => string): Evaluate {
  const size = index.postings.lengths.length;
  const board: Board = {
    score: new Float64Array(size),
    unitsHeld: new Uint8Array(size),
    inexact: new Uint8Array(size),
    unitCount: new Float32Array(size),
    unitExact: new Uint8Array(size),
  };
  return (units, scope, hold) => {
    const touched: number[] = [];
    if (hold === 'some' || units.every(({ alternatives }) => alternatives.length > 0)) {
      rarestFirst(index, units).forEach((unit, place) => {
        const required = hold === 'all' ? place : 0;
        scoreUnit(index, board, unit, { scope, required, textOf, touched });
      });
    }
    const wanted = hold === 'all' ? units.length : 1;
    return collect(board, touched, (statement) => board.unitsHeld[statement]! >= wanted && scope.accepts(statement));
  };
}

interface UnitRun {
  readonly scope: Scope;
  /** Only statements that hold this many units already are looked at. */
  readonly required: number;
  readonly textOf: (statement: number) => string;
  /** Every statement whose board was written, once. */
  readonly touched: number[];
}

function scoreUnit(index: SearchIndex, board: Board, unit: Unit, run: UnitRun): void {
  const { unitCount, unitExact, unitsHeld, inexact, score } = board;
  const held: number[] = [];
  const note = (statement: number, count: number, { weight, exact }: Alternative): void => {
    if (unitsHeld[statement]! < run.required) return;
    if (unitCount[statement] === 0) held.push(statement);
    unitCount[statement]! += weight * count;
    if (exact) unitExact[statement] = 1;
  };
  let statementsWithUnit = 0;
  for (const alternative of unit.alternatives) {
    statementsWithUnit += forEachHolder(index, alternative, run, (statement, count) =>
      note(statement, count, alternative),
    );
  }
  const { lengths, averageLength } = index.postings;
  const idf = inverseFrequency(Math.min(statementsWithUnit, lengths.length), lengths.length);
  for (const statement of held) {
    if (unitsHeld[statement] === 0) run.touched.push(statement);
    const norm = K1 * (1 - B + (B * lengths[statement]!) / averageLength);
    const count = unitCount[statement]!;
    score[statement]! += (idf * count * (K1 + 1)) / (count + norm);
    unitsHeld[statement]! += 1;
    if (unitExact[statement] === 0) inexact[statement] = 1;
    unitCount[statement] = 0;
    unitExact[statement] = 0;
  }
}

/** Calls `visit` for each statement in scope that holds the alternative; returns how many hold it in the archive. */
function forEachHolder(
  { postings }: SearchIndex,
  { slots }: Alternative,
  { scope, textOf }: UnitRun,
  visit: (statement: number, count: number) => void,
): number {
  const [only] = slots;
  if (slots.length > 1 || !only || !('terms' in only)) {
    const { statements, counts } = findPhrase(postings, slots, textOf);
    statements.forEach((statement, place) => {
      if (statement >= scope.from && statement < scope.to) visit(statement, counts[place]!);
    });
    return statements.length;
  }
  let total = 0;
  for (const term of only.terms) {
    const end = postings.start[term + 1]!;
    total += end - postings.start[term]!;
    for (let at = firstAtLeast(postings.statements, postings.start[term]!, end, scope.from); at < end; at += 1) {
      const statement = postings.statements[at]!;
      if (statement >= scope.to) break;
      visit(statement, postings.counts[at]!);
    }
  }
  return total;
}

/** Robertson's inverse document frequency, never negative. */
function inverseFrequency(holders: number, statements: number): number {
  return Math.log(1 + (statements - holders + 0.5) / (holders + 0.5));
}

/** Rare units first: later ones then look only at statements that hold the rare ones. */
function rarestFirst({ postings }: SearchIndex, units: readonly Unit[]): readonly Unit[] {
  const count = (unit: Unit): number =>
    unit.alternatives.reduce((sum, { slots }) => sum + Math.min(...slots.map(slotCount)), 0);
  const slotCount = (slot: Alternative['slots'][number]): number =>
    'common' in slot
      ? Number.POSITIVE_INFINITY
      : slot.terms.reduce((sum, term) => sum + postings.start[term + 1]! - postings.start[term]!, 0);
  return units
    .map((unit) => ({ unit, count: count(unit) }))
    .sort((a, b) => a.count - b.count)
    .map(({ unit }) => unit);
}

/** Reads the board for the statements wanted and wipes it. */
function collect(board: Board, touched: readonly number[], wanted: (statement: number) => boolean): Hits {
  const found = Uint32Array.from(touched.filter(wanted));
  const hits: Hits = {
    statements: found,
    scores: Float64Array.from(found, (statement) => board.score[statement]!),
    inexact: Uint8Array.from(found, (statement) => board.inexact[statement]!),
  };
  for (const statement of touched) {
    board.score[statement] = 0;
    board.unitsHeld[statement] = 0;
    board.inexact[statement] = 0;
  }
  return hits;
}

function firstAtLeast(sorted: Uint32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
