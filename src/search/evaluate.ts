import { inverseFrequency } from './inverse-frequency.ts';
import { lowerBound } from './lower-bound.ts';
import { findPhrase, mostHolders } from './phrase.ts';
import type { SearchIndex } from './search-index.ts';
import type { Alternative, Unit } from './unit.ts';

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
  readonly scores: Float32Array;
  /** 1 where some word is held only in another form or as a beginning. */
  readonly inexact: Uint8Array;
}

/**
 * Work space of one evaluation, one number a statement. It belongs to the evaluator and is all zero between two
 * evaluations, so that a search costs what it finds, not what the archive holds. Typed arrays and plain loops
 * throughout: a common word of a large archive has a hundred thousand postings.
 */
interface Board {
  readonly score: Float32Array;
  readonly unitsHeld: Uint8Array;
  readonly inexact: Uint8Array;
  /** Of the unit being scored: weighted occurrences, whether the word itself occurs, and who holds it. */
  readonly unitCount: Float32Array;
  readonly unitExact: Uint8Array;
  readonly holders: Uint32Array;
  /** Statements whose score was written, and how many. */
  readonly touched: Uint32Array;
  touchedCount: number;
}

/** Finds the statements that hold all units, or any of them. */
export type Evaluate = (units: readonly Unit[], scope: Scope, hold: 'all' | 'some') => Hits;

/** An evaluator with its own work space; evaluations must not overlap (they are synchronous). */
export function createEvaluator(index: SearchIndex): Evaluate {
  const size = index.postings.lengths.length;
  const board: Board = {
    score: new Float32Array(size),
    unitsHeld: new Uint8Array(size),
    inexact: new Uint8Array(size),
    unitCount: new Float32Array(size),
    unitExact: new Uint8Array(size),
    holders: new Uint32Array(size),
    touched: new Uint32Array(size),
    touchedCount: 0,
  };
  return (units, scope, hold) => {
    const [only] = units;
    if (units.length === 1 && only) return findUnit(index, board, only, scope);
    if (hold === 'some' || units.every(({ alternatives }) => alternatives.length > 0)) {
      rarestFirst(index, units).forEach((unit, place) => {
        scoreUnit(index, board, unit, scope, hold === 'all' ? place : 0);
      });
    }
    return collect(board, scope, hold === 'all' ? units.length : 1);
  };
}

/** What holds a single unit: nothing need be remembered for a next one, so its scores go straight to the hits. */
function findUnit(index: SearchIndex, board: Board, unit: Unit, scope: Scope): Hits {
  const { unitCount, unitExact, holders } = board;
  const { holderCount, idf } = countUnit(index, board, unit, scope, 0);
  const { lengths, averageLength } = index.postings;
  const hits = emptyHits(holderCount);
  const { statements, scores, inexact } = hits;
  const { accepts } = scope;
  let found = 0;
  for (let at = 0; at < holderCount; at += 1) {
    const statement = holders[at]!;
    if (accepts(statement)) {
      statements[found] = statement;
      scores[found] = scoreOf(unitCount[statement]!, idf, lengths[statement]!, averageLength);
      inexact[found] = 1 - unitExact[statement]!;
      found += 1;
    }
    unitCount[statement] = 0;
    unitExact[statement] = 0;
  }
  return firstHits(hits, found);
}

/** Adds a unit to the board. Only statements that hold `required` units already are looked at. */
function scoreUnit(index: SearchIndex, board: Board, unit: Unit, scope: Scope, required: number): void {
  const { score, unitCount, unitExact, unitsHeld, inexact, holders, touched } = board;
  const { lengths, averageLength } = index.postings;
  const { holderCount, idf } = countUnit(index, board, unit, scope, required);
  for (let at = 0; at < holderCount; at += 1) {
    const statement = holders[at]!;
    if (unitsHeld[statement] === 0) touched[board.touchedCount++] = statement;
    score[statement]! += scoreOf(unitCount[statement]!, idf, lengths[statement]!, averageLength);
    unitsHeld[statement]! += 1;
    if (unitExact[statement] === 0) inexact[statement] = 1;
    unitCount[statement] = 0;
    unitExact[statement] = 0;
  }
}

/** BM25 of one unit in a statement of `length` words. */
function scoreOf(count: number, idf: number, length: number, averageLength: number): number {
  const norm = K1 * (1 - B + (B * length) / averageLength);
  return (idf * count * (K1 + 1)) / (count + norm);
}

/** Counts a unit on the board: who holds it, and how much it tells. */
function countUnit(
  index: SearchIndex,
  board: Board,
  unit: Unit,
  scope: Scope,
  required: number,
): { readonly holderCount: number; readonly idf: number } {
  const { lengths } = index.postings;
  let holderCount = 0;
  let inArchive = 0;
  for (const alternative of unit.alternatives) {
    const { total, holders } = countHolders(index, board, alternative, scope, required, holderCount);
    inArchive += total;
    holderCount = holders;
  }
  return { holderCount, idf: inverseFrequency(Math.min(inArchive, lengths.length), lengths.length) };
}

/** Counts one alternative on the board; returns how many statements hold it in the archive, and all holders so far. */
function countHolders(
  { postings }: SearchIndex,
  { unitCount, unitExact, unitsHeld, holders }: Board,
  { slots, weight, exact }: Alternative,
  { from, to }: Scope,
  required: number,
  holderCount: number,
): { readonly total: number; readonly holders: number } {
  let next = holderCount;
  let total = 0;
  const count = (statements: Uint32Array, first: number, end: number, counts: Uint8Array | undefined): void => {
    for (let at = lowerBound(statements, from, first, end); at < end; at += 1) {
      const statement = statements[at]!;
      if (statement >= to) break;
      if (unitsHeld[statement]! < required) continue;
      if (unitCount[statement] === 0) holders[next++] = statement;
      unitCount[statement]! += counts ? weight * counts[at]! : weight;
      if (exact) unitExact[statement] = 1;
    }
    total += end - first;
  };
  const [only] = slots;
  if (slots.length === 1 && only && 'terms' in only) {
    for (const term of only.terms) {
      count(postings.statements, postings.start[term]!, postings.start[term + 1]!, postings.counts);
    }
  } else {
    const { statements } = findPhrase(postings, slots);
    count(statements, 0, statements.length, undefined);
  }
  return { total, holders: next };
}

/** Rare units first: later ones then look only at statements that hold the rare ones. */
function rarestFirst({ postings }: SearchIndex, units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit) => ({
      unit,
      count: mostHolders(postings, unit),
    }))
    .sort((a, b) => a.count - b.count)
    .map(({ unit }) => unit);
}

/** Reads the statements that hold enough units off the board, and wipes it. */
function collect(board: Board, { accepts }: Scope, unitsWanted: number): Hits {
  const { score, unitsHeld, inexact, touched, touchedCount } = board;
  const hits = emptyHits(touchedCount);
  let found = 0;
  for (let at = 0; at < touchedCount; at += 1) {
    const statement = touched[at]!;
    if (unitsHeld[statement]! >= unitsWanted && accepts(statement)) {
      hits.statements[found] = statement;
      hits.scores[found] = score[statement]!;
      hits.inexact[found] = inexact[statement]!;
      found += 1;
    }
    score[statement] = 0;
    unitsHeld[statement] = 0;
    inexact[statement] = 0;
  }
  board.touchedCount = 0;
  return firstHits(hits, found);
}

function emptyHits(most: number): Hits {
  return { statements: new Uint32Array(most), scores: new Float32Array(most), inexact: new Uint8Array(most) };
}

function firstHits(hits: Hits, found: number): Hits {
  if (found === hits.statements.length) return hits;
  return {
    statements: hits.statements.subarray(0, found),
    scores: hits.scores.subarray(0, found),
    inexact: hits.inexact.subarray(0, found),
  };
}
