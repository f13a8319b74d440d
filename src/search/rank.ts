import type { Hits } from './evaluate.ts';

/**
 * The best `most` hits in order. By `label`, for hits that all hold the same words: those that hold the words
 * themselves before those that hold another form, then the more faithful label, then the higher score. By `score`, for
 * hits that hold different words: the higher score first. Then the order of the archive, so no two hits tie.
 */
export function bestHits(hits: Hits, grades: Uint8Array, most: number, by: 'label' | 'score'): readonly number[] {
  const { statements, scores, inexact } = hits;
  const label = (a: number, b: number) =>
    inexact[a]! - inexact[b]! || grades[statements[a]!]! - grades[statements[b]!]!;
  const before = (a: number, b: number): number =>
    (by === 'label' && label(a, b)) || scores[b]! - scores[a]! || statements[a]! - statements[b]!;
  return best(statements.length, most, before).map((place) => statements[place]!);
}

/** The first `most` of the places 0 … `count` - 1 in the order `before`, without sorting the rest. */
function best(count: number, most: number, before: (a: number, b: number) => number): readonly number[] {
  if (count <= most * 4) {
    return Array.from({ length: count }, (_, place) => place)
      .sort(before)
      .slice(0, most);
  }
  // A heap of the best so far, the worst of them on top.
  const heap = Array.from({ length: most }, (_, place) => place).sort((a, b) => before(b, a));
  for (let place = most; place < count; place += 1) {
    if (before(place, heap[0]!) < 0) {
      heap[0] = place;
      sink(heap, before);
    }
  }
  return heap.sort(before);
}

/** Moves the top of the heap down to where both below it are better. */
function sink(heap: number[], before: (a: number, b: number) => number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let worst = at;
    if (left < heap.length && before(heap[left]!, heap[worst]!) > 0) worst = left;
    if (right < heap.length && before(heap[right]!, heap[worst]!) > 0) worst = right;
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
