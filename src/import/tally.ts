import type { ReadingNote } from './format.ts';

/** Things of one kind in a file: how many, and the line of the first. */
export interface Tally {
  count: number;
  first: number;
}

/** Counts one more, or several. @param line where they stand */
export function count(tally: Tally, line: number, many = 1): void {
  if (tally.count === 0) tally.first = line;
  tally.count += many;
}

export function emptyTally(): Tally {
  return { count: 0, first: 0 };
}

/**
 * One note for all of a kind, none where there is none: `12 cues overlap the one before, the first on line 40. …`
 * @param one what is said of a single one: `The cue on this line overlaps the one before.`
 * @param many what is said of several, without its full stop: `cues overlap the one before`
 * @param then a sentence that follows
 */
export function noteOf(tally: Tally, one: string, many: string, then: string): readonly ReadingNote[] {
  if (tally.count === 0) return [];
  const message = tally.count === 1 ? one : `${tally.count} ${many}, the first on line ${tally.first}.`;
  return [{ line: tally.first, message: `${message} ${then}`.trim() }];
}
