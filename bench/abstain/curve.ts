import type { Decision } from './decision.ts';
import { type Decisions, type Place, PLACES } from './strangers.ts';

/** Parts of a question from which on a line would answer: .3, .35, … .9. */
export const THRESHOLDS = Array.from({ length: 13 }, (_, step) => (30 + 5 * step) / 100);

/** How far what is told as covered, in three decimals, is from what was decided on. */
export const ROUNDED = 0.0005;

/** The share of questions answered at each place, were the threshold another one; NaN where none were asked. */
export function answeredFrom(decisions: Decisions, threshold: number): Readonly<Record<Place, number>> {
  const share = (place: Place): number => {
    const all = decisions[place].flat();
    return all.filter(({ covered }) => covered >= threshold).length / all.length;
  };
  return { own: share('own'), same: share('same'), other: share('other') };
}

/** Where the threshold in use lies, as told by decisions: above what the first covers, up to what the second does. */
export function thresholdBetween(decisions: Decisions): { readonly above: number; readonly upTo: number } {
  const all = PLACES.flatMap((place) => decisions[place].flat());
  const covered = (answers: boolean) =>
    all.filter((entry) => entry.answers === answers).map(({ covered: part }) => part);
  return { above: Math.max(0, ...covered(false)), upTo: Math.min(1, ...covered(true)) };
}

/** The listed threshold that decides as was decided, the highest where several do; undefined where none does. */
export function thresholdInUse(decisions: Decisions): number | undefined {
  const { above, upTo } = thresholdBetween(decisions);
  return THRESHOLDS.findLast((threshold) => threshold > above - ROUNDED && threshold <= upTo + ROUNDED);
}

/** How often of two questions, one asked of its own meeting and one of another, the first is covered more; a tie is half. */
export function toldApart(own: readonly Decision[], others: readonly Decision[]): number {
  const wins = own.flatMap(({ covered }) =>
    others.map((other) => (covered > other.covered ? 1 : covered === other.covered ? 0.5 : 0)),
  );
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}
