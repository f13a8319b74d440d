/** How often each of some values comes, in the order they first come in. */
export function countsOf<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Those of some values that come at least so often: more than once where nothing is said. */
export function repeated<Value>(values: Iterable<Value>, least = 2): ReadonlySet<Value> {
  return new Set([...countsOf(values)].flatMap(([value, count]) => (count >= least ? [value] : [])));
}
