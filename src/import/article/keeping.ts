/** Most of them that are kept at a time: working it out again gives the same. */
const MOST_KEPT = 20_000;

/** What a function gives for a word or a few, kept for the next time: texts repeat their words, and stemming takes long. */
export function keeping<Value>(compute: (term: string) => Value): (term: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = compute(term);
    kept.set(term, { value });
    return value;
  };
}
