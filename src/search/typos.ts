import { editDistance } from './edits.ts';
import { type LetterGroups, letterGroupsOf } from './looks.ts';
import { holdsUnspaced } from './tokenize.ts';

/**
 * Finds the words a misspelt one may have meant. Each word is filed under every way of leaving out up to two of its
 * first eight letters (symmetric deletes); two words within the allowed edits share such a key. Keys are hashed into
 * buckets of word numbers, and every candidate is measured, so a hash collision costs time, never correctness.
 */
export interface TypoTable {
  readonly words: readonly string[];
  readonly bucketStart: Uint32Array;
  readonly bucketWords: Uint32Array;
  readonly groups: LetterGroups;
}

export interface TypoCandidate {
  /** Number of the word in the table's list. */
  readonly word: number;
  readonly distance: number;
}

/** Letters a key is made of; later ones are compared when candidates are measured. */
const KEY_LETTERS = 8;

/**
 * How many edits a word of this length may be wrong by: none under four letters, one to six, two from seven
 * (measured: shorter words have too many neighbours; at two edits from five letters `titan` would be Taiwan).
 */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Edits at most that a word of this length is looked up with: two from five letters, for a word that looks like none. */
export function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 5 ? 1 : 2;
}

/** Numbers and unspaced scripts are never taken for a misspelling of another. */
function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && /^\p{L}+$/u.test(word) && !holdsUnspaced(word);
}

/** Files the words that can be misspelt; the others keep their number but are never found. */
export function buildTypoTable(words: readonly string[]): TypoTable {
  const eligible = words.map(canBeMisspelt);
  const keyCount = words.reduce((sum, word, number) => sum + (eligible[number] ? keysOf(word.length) : 0), 0);
  // A few keys a bucket: candidates are measured anyway, and the table of buckets stays small.
  const buckets = 2 ** Math.max(8, Math.floor(Math.log2(keyCount + 1)) - 1);
  const bucketStart = new Uint32Array(buckets + 1);
  const each = (visit: (hash: number, word: number) => void): void => {
    words.forEach((word, number) => {
      if (eligible[number]) forEachKey(word, mostEdits(word.length), (hash) => visit(hash & (buckets - 1), number));
    });
  };
  each((bucket) => {
    bucketStart[bucket + 1]! += 1;
  });
  for (let bucket = 0; bucket < buckets; bucket += 1) bucketStart[bucket + 1]! += bucketStart[bucket]!;
  const next = bucketStart.slice();
  const bucketWords = new Uint32Array(bucketStart[buckets]!);
  each((bucket, word) => {
    bucketWords[next[bucket]!++] = word;
  });
  return { words, bucketStart, bucketWords, groups: letterGroupsOf(words) };
}

/** Words within `most` edits of `word`, in no order; never more than `mostEdits` of its length. */
export function findTypos(
  table: TypoTable,
  word: string,
  most: number = allowedEdits(word.length),
): readonly TypoCandidate[] {
  if (!canBeMisspelt(word)) return [];
  const seen = new Set<number>();
  const found: TypoCandidate[] = [];
  forEachKey(word, most, (hash) => {
    const bucket = hash & (table.bucketStart.length - 2);
    for (let at = table.bucketStart[bucket]!; at < table.bucketStart[bucket + 1]!; at += 1) {
      const number = table.bucketWords[at]!;
      if (seen.has(number)) continue;
      seen.add(number);
      const distance = editDistance(word, table.words[number]!, most);
      if (distance <= most) found.push({ word: number, distance });
    }
  });
  return found;
}

/** Number of keys of a word of this length: 1 + n, and n (n - 1) / 2 more where two letters may go. */
function keysOf(length: number): number {
  const n = Math.min(length, KEY_LETTERS);
  return 1 + n + (mostEdits(length) === 2 ? (n * (n - 1)) / 2 : 0);
}

/** Calls `visit` with the hash of each key: the first letters with none, one or two of them left out. */
function forEachKey(word: string, edits: number, visit: (hash: number) => void): void {
  const n = Math.min(word.length, KEY_LETTERS);
  visit(keyHash(word, n, -1, -1));
  if (edits < 1) return;
  for (let first = 0; first < n; first += 1) {
    visit(keyHash(word, n, first, -1));
    if (edits < 2) continue;
    for (let second = first + 1; second < n; second += 1) visit(keyHash(word, n, first, second));
  }
}

/** FNV-1a over the letters kept. */
function keyHash(word: string, n: number, skip: number, alsoSkip: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < n; at += 1) {
    if (at === skip || at === alsoSkip) continue;
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
