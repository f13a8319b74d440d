import { labelKey } from './speakers/clean-label.ts';
import { baseName } from './words/base-name.ts';
import type { Passage } from './turns.ts';

/** The words of one file. */
export interface FileWords {
  readonly name: string;
  readonly passages: readonly Pick<Passage, 'text' | 'told'>[];
}

/** UTF-16 units of a sequence that is compared: some five words, which two people seldom say alike. */
const LENGTH = 24;
/** One sequence in so many is compared, chosen by what it holds, so that the same are chosen in both files. */
const ONE_IN_BITS = 3;
/** Sequences compared at least: fewer tell nothing. About 150 letters have as many. */
const FEWEST = 16;
/** From this share on, two files hold the same words: what one tool prints otherwise than another stays below a tenth. */
const SAME = 0.9;
/** Base of the rolling hash; odd, so that no letter is lost in 32 bits. */
const BASE = 0x01000193;

/**
 * Notes for files that hold nearly the same words, as one meeting that was downloaded twice: every line would stand twice. Letters
 * and digits alone are compared, so that it does not matter how a format cuts, spaces and punctuates them. Takes time by length.
 */
export function sameWordsNotes(files: readonly FileWords[]): readonly string[] {
  if (files.length < 2) return [];
  const sampled = files.map(({ passages }) => sampleOf(passages));
  const first = new Map<number, number>();
  return files.flatMap(({ name }, n) => {
    const shared = new Map<number, number>();
    for (const hash of sampled[n]!) {
      const other = first.get(hash);
      if (other === undefined) first.set(hash, n);
      else shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const same = [...shared].find(([other, count]) => {
      const fewer = Math.min(sampled[n]!.size, sampled[other]!.size);
      return fewer >= FEWEST && count >= fewer * SAME;
    });
    if (!same) return [];
    return [
      `${baseName(name)} holds nearly the same words as ${baseName(files[same[0]]!.name)}, so that lines stand twice in the record. If it is the same meeting, import one of the two.`,
    ];
  });
}

/** Hashes of sequences of {@link LENGTH} letters of what is said, by a rolling polynomial in 32 bits. */
function sampleOf(passages: FileWords['passages']): ReadonlySet<number> {
  const letters = passages.map(({ text, told }) => (told ? '' : labelKey(text))).join('');
  const leaves = power(BASE, LENGTH);
  const hashes = new Set<number>();
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(at)) | 0;
    if (at >= LENGTH) hash = (hash - Math.imul(leaves, letters.charCodeAt(at - LENGTH))) | 0;
    // The high bits of a product are mixed from all of the hash; the low ones only from its low ones.
    if (at >= LENGTH - 1 && Math.imul(hash, 0x9e3779b1) >>> (32 - ONE_IN_BITS) === 0) hashes.add(hash);
  }
  return hashes;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let n = 0; n < exponent; n += 1) product = Math.imul(product, base);
  return product;
}
