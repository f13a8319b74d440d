/** How soon a pick's neighbours are taken for the same passage, in statements, and how much they then lose. */
const NEAR = 15;
const LOSS = 0.8;
/** How steeply a higher score is preferred when picks are spread. Chosen, as the two above, on meetings of the train set. */
const STEEPNESS = 0.3;
/** Picks are made among so many of the best. */
const POOL = 200;

/**
 * The best places, spread over the meeting: each pick lowers its neighbours, so that the next is from another passage
 * unless this one is much better. Best first. Scores may be negative: only their differences count.
 * @param places - where each stands in its conversation; a gap keeps conversations apart
 */
export function spreadPicks(scores: Float32Array, places: Uint32Array, most: number): readonly number[] {
  const pool = bestFirst(scores, POOL);
  const top = scores[pool[0] ?? 0] ?? 0;
  const worth = pool.map((at) => Math.exp(STEEPNESS * (scores[at]! - top)));
  const left = [...worth];
  const picked = new Set<number>();
  while (picked.size < Math.min(most, pool.length)) {
    const best = mostLeft(left, picked);
    picked.add(best);
    pool.forEach((other, at) => {
      const distance = Math.abs(places[other]! - places[pool[best]!]!);
      if (distance <= NEAR) left[at]! -= LOSS * worth[at]! * (1 - distance / (NEAR + 1));
    });
  }
  return [...picked].map((at) => pool[at]!);
}

/**
 * The place with most left. Beside several picks the losses add up to more than a place was worth, and the better it was,
 * the further below 0 it sinks. Nothing is left of it then, and no less: where all are used up, the better come first.
 */
function mostLeft(left: readonly number[], picked: ReadonlySet<number>): number {
  let best = -1;
  left.forEach((worth, at) => {
    if (!picked.has(at) && (best < 0 || Math.max(0, worth) > Math.max(0, left[best]!))) best = at;
  });
  return best;
}

/** The places of the best `most` scores, of all where none is given, the highest first; of equal ones the earlier. */
export function bestFirst(scores: Float32Array, most = scores.length): readonly number[] {
  const places = Array.from(scores.keys());
  const least = most < scores.length ? Float32Array.from(scores).sort()[scores.length - most]! : undefined;
  const among = least === undefined ? places : places.filter((at) => scores[at]! >= least);
  return among.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most);
}
