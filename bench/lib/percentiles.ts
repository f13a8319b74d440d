/** What a set of timings comes to, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly samples: number;
  /** The slowest input by its median over all passes: what is slow by itself, not by chance. */
  readonly slowest: number;
}

/** The nearest-rank percentile: the smallest value that at least `percent` of a hundred values do not exceed. */
export function percentile(values: ArrayLike<number>, percent: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** What the timings of some inputs come to; each input has a list of its own, one timing a pass. */
export function timingOf(byInput: readonly (readonly number[])[]): Timing {
  const all = byInput.flat();
  const medians = byInput.filter((taken) => taken.length > 0).map((taken) => percentile(taken, 50));
  return { p50: percentile(all, 50), p99: percentile(all, 99), samples: all.length, slowest: Math.max(...medians) };
}
