import {
  heldPart,
  inputsOf,
  REACHES,
  saturated,
  scoreStatements,
  termWeights,
} from '../../src/search/passages/model.ts';
import type { Example } from './examples.ts';
import { headOf, type Parts, partsOf, type Shape } from './parameters.ts';

/**
 * What is learnt for. `first`: that the relevant statements together are probable, so that one of them is first.
 * `all`: that each of them is, so that the best sixth of a meeting holds many.
 */
export type Aim = 'first' | 'all';

/** Adds to `gradient` how the loss of an example changes with each number of a head. Returns the loss. */
export function addGradient(
  numbers: Float64Array,
  shape: Shape,
  { reading, spread, gold }: Example,
  aim: Aim,
  gradient: Float64Array,
): number {
  const parts = partsOf(shape);
  const head = headOf(numbers, shape);
  const weights = termWeights(reading, head);
  const inputs = inputsOf(reading, spread, weights);
  const { loss, slope } = lossOf(scoreStatements(reading, spread, head), gold, aim);
  const size = reading.size;
  const inputSlope = inputs.slice(0, 3 * REACHES.length).map((_, input) => {
    const out = new Float64Array(size);
    for (let at = 0; at < size; at += 1) out[at] = slope[at]! * numbers[parts.direct + input]!;
    return out;
  });
  inputs.forEach((values, input) => {
    gradient[parts.direct + input]! += dot(slope, values);
  });
  const hidden = new Float64Array(size);
  for (let unit = 0; unit < shape.units; unit += 1) {
    const row = parts.weights + unit * shape.inputs;
    hidden.fill(numbers[parts.bias + unit]!);
    inputs.forEach((values, input) => {
      const weight = numbers[row + input]!;
      for (let at = 0; at < size; at += 1) hidden[at]! += weight * values[at]!;
    });
    const out = numbers[parts.out + unit]!;
    let outSlope = 0;
    let biasSlope = 0;
    for (let at = 0; at < size; at += 1) {
      const value = Math.tanh(hidden[at]!);
      outSlope += slope[at]! * value;
      hidden[at] = slope[at]! * out * (1 - value * value);
      biasSlope += hidden[at]!;
    }
    gradient[parts.out + unit]! += outSlope;
    gradient[parts.bias + unit]! += biasSlope;
    inputs.forEach((values, input) => {
      gradient[row + input]! += dot(hidden, values);
      const weight = numbers[row + input]!;
      const sum = inputSlope[input];
      if (sum) for (let at = 0; at < size; at += 1) sum[at]! += weight * hidden[at]!;
    });
  }
  addTermGradient(numbers, shape, parts, { reading, spread, weights, inputs, inputSlope }, gradient);
  return loss;
}

function lossOf(
  scores: Float32Array,
  gold: Uint8Array,
  aim: Aim,
): { readonly loss: number; readonly slope: Float64Array } {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const chance = Float64Array.from(scores, (score) => Math.exp(score - top));
  const all = chance.reduce((sum, value) => sum + value, 0);
  let relevant = 0;
  let count = 0;
  gold.forEach((is, at) => {
    chance[at]! /= all;
    if (is) relevant += chance[at]!;
    if (is) count += 1;
  });
  let loss = aim === 'first' ? -Math.log(relevant) : 0;
  const slope = chance.map((value, at) => {
    if (!gold[at]) return value;
    if (aim === 'all') loss -= Math.log(value) / count;
    return aim === 'first' ? value - value / relevant : value - 1 / count;
  });
  return { loss, slope };
}

interface TermState extends Pick<Example, 'reading' | 'spread'> {
  readonly weights: readonly number[];
  readonly inputs: readonly Float32Array[];
  readonly inputSlope: readonly Float64Array[];
}

/** From the slopes of the sums of terms back to the numbers that weigh the terms. */
function addTermGradient(
  numbers: Float64Array,
  shape: Shape,
  parts: Parts,
  { reading, spread, weights, inputs, inputSlope }: TermState,
  gradient: Float64Array,
): void {
  const count = REACHES.length;
  const slopes = new Float64Array(spread.length);
  for (let reach = 0; reach < count; reach += 1) {
    const sum = inputs[reach]!;
    const [own, named, covered] = [inputSlope[reach]!, inputSlope[count + reach]!, inputSlope[2 * count + reach]!];
    const raw = own.map((value, at) => value + named[at]! * reading.named[at]!);
    const largest = sum.indexOf(1);
    raw[largest]! -= dot(raw, sum);
    // `sum` was divided by its largest value, which is found again from what the terms give there.
    const scale = largestSum(spread, weights, reach, largest);
    spread.forEach((term, at) => {
      const values = term[reach]!;
      let slope = 0;
      for (let place = 0; place < values.length; place += 1) {
        const value = values[place]!;
        if (value === 0) continue;
        slope += (raw[place]! * saturated(value)) / scale + covered[place]! * heldPart(value);
      }
      slopes[at]! += slope;
    });
  }
  const mean = weights.reduce((sum, weight, at) => sum + weight * slopes[at]!, 0);
  const { termInputs, termUnits } = shape;
  reading.terms.forEach(({ features }, term) => {
    // d exp(u) = exp(u) du, and the weight is plain · exp(u) over the sum of all.
    const slope = weights[term]! * (slopes[term]! - mean);
    for (let unit = 0; unit < termUnits; unit += 1) {
      const row = parts.termWeights + unit * termInputs;
      let value = numbers[parts.termBias + unit]!;
      for (let at = 0; at < termInputs; at += 1) value += numbers[row + at]! * features[at]!;
      const active = Math.tanh(value);
      gradient[parts.termOut + unit]! += slope * active;
      const inner = slope * numbers[parts.termOut + unit]! * (1 - active * active);
      gradient[parts.termBias + unit]! += inner;
      for (let at = 0; at < termInputs; at += 1) gradient[row + at]! += inner * features[at]!;
    }
  });
}

function largestSum(
  spread: readonly (readonly Float32Array[])[],
  weights: readonly number[],
  reach: number,
  place: number,
): number {
  return spread.reduce((sum, term, at) => {
    const value = term[reach]![place]!;
    return sum + weights[at]! * saturated(value);
  }, 0);
}

function dot(a: Float64Array, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
