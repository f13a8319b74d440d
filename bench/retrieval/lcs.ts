/**
 * Length of the longest common subsequence of two lists of words, a bit for each word of the first: 32 cells of the table
 * at once (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"). 10,000 words against 2,000 take some 10 ms.
 */
export function lcsLength(first: readonly string[], second: readonly string[]): number {
  const units = Math.ceil(first.length / 32);
  const places = placesOf(first, units);
  // A zero bit stands where the length grows by one.
  const row = new Uint32Array(units).fill(0xffffffff);
  for (const word of second) {
    const mask = places.get(word);
    if (mask) addWord(row, mask);
  }
  let length = 0;
  for (let at = 0; at < first.length; at += 1) length += 1 - ((row[at >>> 5]! >>> (at & 31)) & 1);
  return length;
}

/** For each word, the bits of the places it stands at. */
function placesOf(words: readonly string[], units: number): ReadonlyMap<string, Uint32Array> {
  const places = new Map<string, Uint32Array>();
  words.forEach((word, at) => {
    let mask = places.get(word);
    if (!mask) places.set(word, (mask = new Uint32Array(units)));
    mask[at >>> 5]! |= 1 << (at & 31);
  });
  return places;
}

/** row = (row + (row AND mask)) OR (row AND NOT mask), over units of 32 bits from the lowest, with a carry. */
function addWord(row: Uint32Array, mask: Uint32Array): void {
  let carry = 0;
  for (let unit = 0; unit < row.length; unit += 1) {
    const bits = row[unit]!;
    const sum = bits + ((bits & mask[unit]!) >>> 0) + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    row[unit] = sum | (bits & ~mask[unit]!);
  }
}
