import { spreadOver, toLargest } from './kernel.ts';
import type { Reading } from './reading.ts';

/**
 * How a statement is scored for a question. For each reach, what the question's terms count there is spread over the
 * neighbours, then saturated (so that several terms count more than one repeated), weighed and summed; a small network
 * joins these sums with who speaks and where. `scripts/learn-ranking.ts` learns the numbers; `ranking.json` says from what.
 */
export interface Head {
  /** Weighs a term by its features: one hidden layer. */
  readonly term: Layer;
  /** Joins the inputs of a statement directly. */
  readonly direct: readonly number[];
  /** Joins them by a hidden layer. */
  readonly statement: Layer;
}

/** A hidden layer with one output: `out · tanh(weights · input + bias)`. */
export interface Layer {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

/** How far the words of a statement count for its neighbours, in statements; 0 is the statement alone. */
export const REACHES = [0, 1.5, 4, 10, 25, 60] as const;

/** Half of the most that a term can count is reached at this value, as in BM25. */
const SATURATION = 1.2;
/** A term is held for a good part from this value on. */
const COVERED = 0.3;
/** Two terms side by side are worth less than each: both are counted already. */
const PAIR_DISCOUNT = 0.7;

/** What a spread count is worth: ever less for the same again. */
export function saturated(value: number): number {
  return (value * (SATURATION + 1)) / (value + SATURATION);
}

/** How far a term is held, from 0 to 1. */
export function heldPart(value: number): number {
  return value / (value + COVERED);
}

/** What each term counts at each reach: `[term][reach][statement]`. */
export function spreadTerms({ terms, size, bounds }: Reading): readonly (readonly Float32Array[])[] {
  return terms.map(({ held }) =>
    REACHES.map((reach) => {
      if (reach === 0) return held;
      const out = new Float32Array(size);
      bounds.slice(1).forEach((to, at) => {
        spreadOver(held.subarray(bounds[at], to), reach, out.subarray(bounds[at], to));
      });
      return out;
    }),
  );
}

/** What a term weighs before it is learnt: how telling it is in a question times how rare it is here. */
function plainWeight(features: Float32Array): number {
  const [telling = 0, rare = 0, , , , pair = 0] = features;
  return telling * rare * (1 - PAIR_DISCOUNT * pair) + 0.004;
}

/** The inputs of every statement: `[input][statement]`, the order that the weights of a head are in. */
export function inputsOf(
  reading: Reading,
  spread: readonly (readonly Float32Array[])[],
  weights: readonly number[],
): readonly Float32Array[] {
  const { size, named, statements } = reading;
  const sums = REACHES.map(() => new Float32Array(size));
  const covered = REACHES.map(() => new Float32Array(size));
  spread.forEach((term, at) => {
    term.forEach((values, reach) => addParts(values, weights[at]!, sums[reach]!, covered[reach]!));
  });
  sums.forEach(toLargest);
  const byNamed = sums.map((sum) => sum.map((value, at) => value * named[at]!));
  return [...sums, ...byNamed, ...covered, named, ...statements];
}

/** Adds what a term counts at one reach: saturated to `sums`, how far it is held to `covered`. */
function addParts(values: Float32Array, weight: number, sums: Float32Array, covered: Float32Array): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    if (value === 0) continue;
    sums[at]! += weight * saturated(value);
    covered[at]! += weight * heldPart(value);
  }
}

/** What each term weighs, all together 1. */
export function termWeights({ terms }: Reading, { term }: Head): readonly number[] {
  const weights = terms.map(({ features }) => plainWeight(features) * Math.exp(layerOutput(term, features)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The score of every statement; only their order and their differences mean something. */
export function scoreStatements(
  reading: Reading,
  spread: readonly (readonly Float32Array[])[],
  head: Head,
): Float32Array {
  const inputs = inputsOf(reading, spread, termWeights(reading, head));
  const { weights, bias, out } = head.statement;
  const scores = new Float32Array(reading.size);
  // Without a speaker named, many inputs are 0 for all statements.
  const live = inputs.flatMap((values, input) => (values.some((value) => value !== 0) ? [input] : []));
  addWeighed(scores, live, inputs, head.direct);
  const hidden = new Float32Array(reading.size);
  weights.forEach((row, unit) => {
    hidden.fill(bias[unit]!);
    addWeighed(hidden, live, inputs, row);
    for (let at = 0; at < hidden.length; at += 1) scores[at]! += out[unit]! * tanh(hidden[at]!);
  });
  return scores;
}

/** As `Math.tanh`, which takes several times as long because it is exact for the smallest numbers. */
function tanh(value: number): number {
  return 1 - 2 / (Math.exp(2 * value) + 1);
}

function layerOutput({ weights, bias, out }: Layer, input: Float32Array): number {
  return out.reduce((sum, weight, unit) => {
    const row = weights[unit]!;
    let value = bias[unit]!;
    for (let at = 0; at < input.length; at += 1) value += row[at]! * input[at]!;
    return sum + weight * Math.tanh(value);
  }, 0);
}

/** Adds inputs by their weights; four in one pass, because passing over the sum takes most of the time. */
function addWeighed(
  sum: Float32Array,
  live: readonly number[],
  inputs: readonly Float32Array[],
  weights: readonly number[],
): void {
  const rest = live.length % 4;
  for (const input of live.slice(0, rest)) addScaled(sum, inputs[input]!, weights[input]!);
  for (let from = rest; from < live.length; from += 4) {
    const [first, second, third, fourth] = live.slice(from, from + 4).map((input) => inputs[input]!);
    const [a, b, c, d] = live.slice(from, from + 4).map((input) => weights[input]!);
    for (let at = 0; at < sum.length; at += 1) {
      sum[at]! += a! * first![at]! + b! * second![at]! + c! * third![at]! + d! * fourth![at]!;
    }
  }
}

function addScaled(sum: Float32Array, values: Float32Array, scale: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += scale * values[at]!;
}
