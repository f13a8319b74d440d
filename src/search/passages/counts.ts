import { lowerBound } from '../lower-bound.ts';
import { findPhrase } from '../phrase.ts';
import type { Postings } from '../postings.ts';
import type { Alternative } from '../unit.ts';

/**
 * Statements that hold something, in ascending order: a list, of which the places from `start` to `end` (exclusive) count.
 * A statement may stand there more than once.
 */
export interface Holders {
  readonly statements: Uint32Array;
  readonly start: number;
  readonly end: number;
  /** By place how often the statement holds it; once where this is missing. */
  readonly counts?: Uint8Array;
}

/** Which statements hold an alternative: a list for each of its terms, of a phrase a single one, which is looked for here. */
export function holdersOf(postings: Postings, { slots }: Alternative): readonly Holders[] {
  const [only] = slots;
  if (slots.length === 1 && only && 'terms' in only) {
    const { statements, start, counts } = postings;
    return only.terms.map((term) => ({ statements, start: start[term]!, end: start[term + 1]!, counts }));
  }
  const { statements } = findPhrase(postings, slots);
  return [{ statements, start: 0, end: statements.length }];
}

/** Adds to `counts`, one number for each statement from `from` on, how often it is among the holders, times a weight. */
export function addCounts(
  { statements, start, end, counts: each }: Holders,
  weight: number,
  from: number,
  counts: Float32Array,
): void {
  const to = from + counts.length;
  for (let at = lowerBound(statements, from, start, end); at < end; at += 1) {
    const statement = statements[at]!;
    if (statement >= to) break;
    counts[statement - from]! += weight * (each ? each[at]! : 1);
  }
}

/** Whether a statement from `from` to `to` (exclusive) is among the holders. */
export function anyBetween({ statements, start, end }: Holders, from: number, to: number): boolean {
  const at = lowerBound(statements, from, start, end);
  return at < end && statements[at]! < to;
}
