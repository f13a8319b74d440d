import { percentile } from '../lib/percentiles.ts';
import { type Edits, EDITS, turnsThatHold, type TurnsByWord, type TypoQuery } from './draw.ts';
import type { TypoSystem } from './systems.ts';

/** How a system did, all parts in percent. */
export interface Verdict {
  readonly name: string;
  readonly asked: number;
  /** Searches whose best ten hold a turn with all the words meant. */
  readonly found: Readonly<Record<Edits, number>>;
  /** Of those found as they should be typed, the part still found. */
  readonly kept: Readonly<Record<Edits, number>>;
  /** The part found of the searches for one, two and three words. */
  readonly byCount: Readonly<Record<number, Readonly<Record<Edits, number>>>>;
  /** Milliseconds of a misspelt search. */
  readonly p50: number;
  readonly p99: number;
}

/** Searches asked before any is timed, for a library compiles as it runs. */
const WARM_UP = 15;

/** Asks a system each search with no, one and two edits; timed are those with edits. */
export async function judge(
  { name, search, most = Number.POSITIVE_INFINITY }: TypoSystem,
  queries: readonly TypoQuery[],
  held: TurnsByWord,
): Promise<Verdict> {
  const asked = mixed(queries).slice(0, most);
  for (const { typed } of asked.slice(0, WARM_UP)) await search(typed[1]);
  const times: number[] = [];
  const results: { readonly query: TypoQuery; readonly found: Readonly<Record<Edits, boolean>> }[] = [];
  for (const query of asked) {
    const relevant = turnsThatHold(held, query.words);
    const found = { 0: false, 1: false, 2: false };
    for (const edits of EDITS) {
      const start = performance.now();
      const best = await search(query.typed[edits]);
      if (edits > 0) times.push(performance.now() - start);
      found[edits] = best.some((turn) => relevant.has(turn));
    }
    results.push({ query, found });
  }
  const share = (of: typeof results) => each((edits) => part(of, ({ found }) => found[edits]));
  return {
    name,
    asked: asked.length,
    found: share(results),
    kept: share(results.filter(({ found }) => found[0])),
    byCount: Object.fromEntries(
      [1, 2, 3].map((count) => [count, share(results.filter(({ query }) => query.words.length === count))]),
    ),
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}

/** One search of each count of words in turn, so that the first of them are of all counts. */
function mixed(queries: readonly TypoQuery[]): readonly TypoQuery[] {
  const byCount = [...Map.groupBy(queries, ({ words }) => words.length).values()];
  return byCount.length === 0 ? [] : byCount[0]!.flatMap((_, at) => byCount.flatMap((list) => list[at] ?? []));
}

function each(of: (edits: Edits) => number): Record<Edits, number> {
  return { 0: of(0), 1: of(1), 2: of(2) };
}

function part<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  return list.length === 0 ? Number.NaN : (100 * list.filter(holds).length) / list.length;
}
