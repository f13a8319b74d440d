/**
 * Each value spread over its neighbours, falling to 1/e over `reach` places, and summed: two passes, one each way.
 * Writes into `out`; `values` and `out` may not be the same.
 */
export function spreadOver(values: Float32Array, reach: number, out: Float32Array): void {
  const keep = Math.exp(-1 / reach);
  let carried = 0;
  for (let at = 0; at < values.length; at += 1) {
    carried = carried * keep + values[at]!;
    out[at] = carried;
  }
  carried = 0;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    out[at]! += carried;
    carried = (carried + values[at]!) * keep;
  }
}

/** Divides by the largest value, so that it becomes 1; leaves values that are all 0. */
export function toLargest(values: Float32Array): Float32Array {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest > 0) for (let at = 0; at < values.length; at += 1) values[at]! /= largest;
  return values;
}
