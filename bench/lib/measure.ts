import { type Timing, timingOf } from './percentiles.ts';

/** How long one cell of a table may be measured, and how often. */
export interface Effort {
  /** Times every query is asked at most. */
  readonly passes: number;
  /** After this long no further query is asked, once `least` are timed. */
  readonly budgetMs: number;
  /** Queries timed in any case. */
  readonly least: number;
}

/** Ours is fast enough to be asked everything, ten times over. */
export const FULL: Effort = { passes: 10, budgetMs: Number.POSITIVE_INFINITY, least: 0 };
/** A library may be slow: two seconds a cell, and at least five queries. */
export const FAIR: Effort = { passes: 10, budgetMs: 2000, least: 5 };

/** How many milliseconds some work takes, once. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times `run` on each input, after a warm-up of a fifth of the budget or two passes. */
export function timeEach<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
  { passes, budgetMs, least }: Effort,
): Timing {
  const warmUntil = performance.now() + budgetMs / 5;
  for (let pass = 0; pass < 2; pass += 1) {
    for (const input of inputs) {
      if (performance.now() < warmUntil) run(input);
    }
  }
  const taken: number[][] = inputs.map(() => []);
  const until = performance.now() + budgetMs;
  let samples = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [at, input] of inputs.entries()) {
      if (samples >= least && performance.now() > until) return timingOf(taken);
      const start = performance.now();
      run(input);
      taken[at]!.push(performance.now() - start);
      samples += 1;
    }
  }
  return timingOf(taken);
}

/** Bytes held on the heap and in array buffers, after collecting garbage. */
function heldBytes(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Run with --expose-gc: memory is only told after collecting garbage.');
  for (let round = 0; round < 3; round += 1) gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What building something took, and what it holds. */
export interface Built<Value> {
  readonly value: Value;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds something once, timing it and weighing what it holds afterwards. */
export function measureBuild<Value>(build: () => Value): Built<Value> {
  const before = heldBytes();
  const start = performance.now();
  const value = build();
  const seconds = (performance.now() - start) / 1000;
  return { value, seconds, megabytes: Math.max(0, heldBytes() - before) / 1e6 };
}
