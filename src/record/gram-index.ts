import type { Places } from './text-search.ts';

/** Candidate places looked at in all, about 1 s. Only a text made to repeat itself needs more. */
const CANDIDATES_AT_MOST = 30_000_000;
const BASE = 0x01000193;

/**
 * Where every stretch of `length` characters of a text stands, by hash: offsets grouped in one array, a bucket after
 * another, each in text order. Words are looked up through their rarest gram.
 */
export class GramIndex {
  readonly #text: string;
  readonly #length: number;
  /** BASE to the power of `length`: takes the leaving character out of the rolling hash. */
  readonly #leaving: number;
  readonly #shift: number;
  /** Bucket `b` holds `offsets[starts[b]]` up to `offsets[starts[b + 1]]`. */
  readonly #starts: Uint32Array;
  readonly #offsets: Uint32Array;
  #left = CANDIDATES_AT_MOST;

  constructor(text: string, length: number) {
    this.#text = text;
    this.#length = length;
    let leaving = 1;
    for (let n = 0; n < length; n++) leaving = Math.imul(leaving, BASE);
    this.#leaving = leaving;
    const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
    this.#shift = 32 - bits;
    this.#starts = new Uint32Array(2 ** bits + 1);
    this.#offsets = new Uint32Array(Math.max(0, text.length - length + 1));
    this.#fill();
  }

  /** The first two places of words at least `length` long. */
  places(words: string): Places {
    let [bucket, within, fewest] = [0, 0, Infinity];
    this.#eachGram(words, (candidate, at) => {
      const size = (this.#starts[candidate + 1] ?? 0) - (this.#starts[candidate] ?? 0);
      if (size < fewest) [bucket, within, fewest] = [candidate, at, size];
    });
    const found: number[] = [];
    const end = this.#starts[bucket + 1] ?? 0;
    for (let n = this.#starts[bucket] ?? 0; n < end && found.length < 2; n++) {
      if (--this.#left < 0) return 'gave-up';
      const start = (this.#offsets[n] ?? 0) - within;
      if (this.#text.charCodeAt(start) === words.charCodeAt(0) && this.#text.startsWith(words, start))
        found.push(start);
    }
    return found;
  }

  #fill(): void {
    const starts = this.#starts;
    const offsets = this.#offsets;
    this.#eachGram(this.#text, (bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    const next = starts.slice();
    this.#eachGram(this.#text, (bucket, at) => {
      const slot = next[bucket] ?? 0;
      offsets[slot] = at;
      next[bucket] = slot + 1;
    });
  }

  #eachGram(text: string, visit: (bucket: number, at: number) => void): void {
    const length = this.#length;
    let hash = 0;
    for (let end = 0; end < text.length; end++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
      if (end >= length) hash = (hash - Math.imul(this.#leaving, text.charCodeAt(end - length))) | 0;
      if (end >= length - 1) visit(Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> this.#shift, end - length + 1);
    }
  }
}
