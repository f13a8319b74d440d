import { lowerBound } from '../lower-bound.ts';
import { findPhrase } from '../phrase.ts';
import type { Postings } from '../postings.ts';
import type { Alternative } from '../unit.ts';

/** Adds how often each statement from `from` on holds an alternative, by its weight, to `counts`. */
export function addCounts(
  postings: Postings,
  { slots, weight }: Alternative,
  from: number,
  counts: Float32Array,
): void {
  const to = from + counts.length;
  const [only] = slots;
  if (slots.length === 1 && only && 'terms' in only) {
    for (const term of only.terms) {
      const end = postings.start[term + 1]!;
      for (let at = lowerBound(postings.statements, from, postings.start[term], end); at < end; at += 1) {
        const statement = postings.statements[at]!;
        if (statement >= to) break;
        counts[statement - from]! += weight * postings.counts[at]!;
      }
    }
    return;
  }
  const { statements } = findPhrase(postings, slots);
  for (let at = lowerBound(statements, from); at < statements.length && statements[at]! < to; at += 1) {
    counts[statements[at]! - from]! += weight;
  }
}
