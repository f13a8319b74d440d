/**
 * The place of the first value that is not below `value` in a sorted list, between `from` and `to`; `to` if all are.
 */
export function lowerBound<Value extends string | number>(
  sorted: ArrayLike<Value>,
  value: Value,
  from = 0,
  to = sorted.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
