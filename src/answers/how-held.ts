import { anyBetween, holdersOf } from '../search/passages/counts.ts';
import type { Postings } from '../search/postings.ts';
import type { Alternative, SearchCorrection } from '../search/unit.ts';

/** What a word counts that the reader is told was taken for a misspelling of another. */
const REPAIRED = 0.6;

/** How surely statements from `from` to `to` (exclusive) hold a term in their own words, from 0 to 1. */
export type HowHeld = (from: number, to: number) => number;

/**
 * Looks up once which statements hold a term, so that any number of lines can be asked about. The word itself counts 1,
 * another form of it what that weighs; a word taken for a misspelling counts `REPAIRED`, and less in a reading that is
 * less likely than the best.
 */
export function howHeld(
  postings: Postings,
  alternatives: readonly Alternative[],
  correction?: SearchCorrection,
): HowHeld {
  const likeliest = alternatives.reduce((best, { weight }) => Math.max(best, weight), 0);
  const isRepaired = correction?.why === 'spelling';
  const ways = alternatives
    .map((alternative) => {
      const { exact, weight } = alternative;
      const share = isRepaired ? (REPAIRED * weight) / likeliest : exact ? 1 : weight;
      return { share, holders: holdersOf(postings, alternative) };
    })
    .sort((a, b) => b.share - a.share);
  return (from, to) => ways.find(({ holders }) => holders.some((list) => anyBetween(list, from, to)))?.share ?? 0;
}
