import type { Segment } from '../../src/verify/segments.ts';
import type { Word } from '../../src/verify/words.ts';

const PAIRS = new Set(["'s is", "'s has", "'d had", "'d would"]);

/** Whether two keys may be one word: a contracted verb is either of those it may stand for. */
export function sameWord(a: string, b: string): boolean {
  return a === b || PAIRS.has(`${a} ${b}`) || PAIRS.has(`${b} ${a}`);
}

const FILLERS = new Set('ah eh er erm hm hmm huh mm mmm oh uh um umm'.split(' '));

/**
 * The least cost of laying a quote along segments, in tenths of a word, by trying every way: recursion over the words of the
 * quote that are left and the place in the record. A word changed or added is 10, one left out 9, a hesitation or a word said
 * twice in the record 2; to go on further in the same statement 19, anywhere else 35, where the quote marks an omission 2 and 5.
 */
export function plainCost(
  quote: readonly Word[],
  segments: readonly Segment[],
  { marks, jumps }: { readonly marks: ReadonlySet<number>; readonly jumps: boolean },
): number {
  const known = new Map<string, number>();
  const rest = (at: number, segment: number, place: number, mayJump: boolean): number => {
    if (at === quote.length) return 0;
    const state = `${at} ${segment} ${place} ${mayJump}`;
    let least = known.get(state);
    if (least === undefined) {
      least = Math.min(...ways(at, segment, place, mayJump));
      known.set(state, least);
    }
    return least;
  };
  const ways = (at: number, segment: number, place: number, mayJump: boolean): number[] => {
    const { words } = segments[segment]!;
    const key = quote[at]!.key;
    const next = quote[at + 1]?.key;
    const [here, behind] = [words[place]?.key, words[place + 1]?.key];
    const costs = [(FILLERS.has(key) ? 2 : 10) + rest(at + 1, segment, place, true)];
    if (here !== undefined) {
      const isLight = FILLERS.has(here) || here === words[place - 1]?.key;
      costs.push((isLight ? 2 : 9) + rest(at, segment, place + 1, mayJump));
      costs.push((sameWord(key, here) ? 0 : 10) + rest(at + 1, segment, place + 1, true));
      if (next !== undefined && quote[at + 1]!.joins && key + next === here)
        costs.push(rest(at + 2, segment, place + 1, true));
      if (behind !== undefined && words[place + 1]!.joins && here + behind === key)
        costs.push(rest(at + 1, segment, place + 2, true));
    }
    if (jumps && mayJump && at > 0) {
      const [ahead, elsewhere] = marks.has(at) ? [2, 5] : [19, 35];
      segments.forEach((other, number) =>
        [...other.words.keys(), other.words.length].forEach((to) => {
          const isAhead = number > segment || (number === segment && to > place);
          const isSame =
            other.statement === segments[segment]!.statement && other.readings === segments[segment]!.readings;
          costs.push((isAhead && isSame ? ahead : elsewhere) + rest(at, number, to, false));
        }),
      );
    }
    return costs;
  };
  const starts = segments.flatMap(({ words }, segment) =>
    [...words.keys(), words.length].map((place) => rest(0, segment, place, true)),
  );
  return Math.min(...starts);
}
