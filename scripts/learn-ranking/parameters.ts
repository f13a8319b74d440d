import type { Head } from '../../src/search/passages/model.ts';

/** The numbers of a head in one list, so that all are learnt alike, and where each part of it begins. */
export interface Shape {
  readonly termInputs: number;
  readonly termUnits: number;
  readonly inputs: number;
  readonly units: number;
}

/** The places of the parts of a head in its list of numbers. */
export function partsOf({ termInputs, termUnits, inputs, units }: Shape) {
  let at = 0;
  const part = (size: number): number => (at += size) - size;
  const parts = {
    termWeights: part(termInputs * termUnits),
    termBias: part(termUnits),
    termOut: part(termUnits),
    direct: part(inputs),
    weights: part(inputs * units),
    bias: part(units),
    out: part(units),
  };
  return { ...parts, size: at };
}

export type Parts = ReturnType<typeof partsOf>;

/** A head from its numbers, as they are or as they are to be written. */
export function headOf(numbers: Float64Array, shape: Shape, write: (value: number) => number = (value) => value): Head {
  const parts = partsOf(shape);
  const list = (from: number, size: number) => Array.from(numbers.subarray(from, from + size), write);
  const rows = (from: number, count: number, size: number) =>
    Array.from({ length: count }, (_, row) => list(from + row * size, size));
  const { termInputs, termUnits, inputs, units } = shape;
  return {
    term: {
      weights: rows(parts.termWeights, termUnits, termInputs),
      bias: list(parts.termBias, termUnits),
      out: list(parts.termOut, termUnits),
    },
    direct: list(parts.direct, inputs),
    statement: {
      weights: rows(parts.weights, units, inputs),
      bias: list(parts.bias, units),
      out: list(parts.out, units),
    },
  };
}

/** Four digits are enough: more change no ranking by a place in a thousand. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Where learning begins: small random weights, and the sum of three reaches as the first guess. */
export function firstNumbers(shape: Shape, random: () => number): Float64Array {
  const parts = partsOf(shape);
  const numbers = new Float64Array(parts.size);
  const fill = (from: number, size: number, scale: number): void => {
    for (let at = from; at < from + size; at += 1) numbers[at] = (2 * random() - 1) * scale;
  };
  fill(parts.termWeights, shape.termInputs * shape.termUnits, 1 / Math.sqrt(shape.termInputs));
  fill(parts.termBias, shape.termUnits, 1 / Math.sqrt(shape.termInputs));
  fill(parts.termOut, shape.termUnits, 0.1 / Math.sqrt(shape.termUnits));
  fill(parts.weights, shape.inputs * shape.units, 1 / Math.sqrt(shape.inputs));
  fill(parts.bias, shape.units, 1 / Math.sqrt(shape.inputs));
  fill(parts.out, shape.units, 0.1 / Math.sqrt(shape.units));
  for (const reach of [0, 2, 3]) numbers[parts.direct + reach] = 3;
  return numbers;
}
