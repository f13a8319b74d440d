import { GramIndex } from './gram-index.ts';

/** Where words stand: the first two places at most (one proves them unique), or `gave-up` on a hostile text. */
export type Places = readonly number[] | 'gave-up';

/** Searches one text for many words. */
export interface TextSearch {
  readonly text: string;
  places(words: string): Places;
  /** Longest beginning of `words` that stands in the text, and where; undefined when too many were asked for. */
  longestBeginning(words: string): { readonly length: number; readonly at: number } | undefined;
}

/** Scanning this many characters in all takes about 10 ms: below it, an index costs more than it saves. */
const SCAN_AT_MOST = 20_000_000;
/** Characters scanned in all for hints about words that are not found, about 1 s: a list of problems needs no more. */
const HINTS_AT_MOST = 1_000_000_000;
/** Gram lengths, longest first: the longer the gram, the fewer the places it stands at. */
const GRAMS = [12, 4, 1];

/**
 * Prepares to find words in a text: plain scans for little work, an index of character grams (built at first use) for
 * much, so that 50,000 selectors in 8 MB take about a second instead of minutes.
 * @param searches how many words will be looked for, about
 */
export function searchText(text: string, searches: number): TextSearch {
  const scan = text.length * searches <= SCAN_AT_MOST;
  const indexes = new Map<number, GramIndex>();
  let hints = HINTS_AT_MOST;
  const indexFor = (words: string): GramIndex => {
    const gram = GRAMS.find((length) => length <= words.length) ?? 1;
    let index = indexes.get(gram);
    if (!index) indexes.set(gram, (index = new GramIndex(text, gram)));
    return index;
  };
  return {
    text,
    places: (words) => (scan ? scanPlaces(text, words) : indexFor(words).places(words)),
    longestBeginning: (words) => {
      hints -= text.length * Math.ceil(Math.log2(words.length + 1));
      return hints < 0 ? undefined : longestBeginning(text, words);
    },
  };
}

function scanPlaces(text: string, words: string): readonly number[] {
  const first = text.indexOf(words);
  if (first === -1) return [];
  // From the next character on: two places may overlap.
  const second = text.indexOf(words, first + 1);
  return second === -1 ? [first] : [first, second];
}

function longestBeginning(text: string, words: string): { length: number; at: number } {
  let length = 0;
  let missing = words.length + 1;
  let at = 0;
  while (missing - length > 1) {
    const middle = (length + missing) >>> 1;
    const found = text.indexOf(words.slice(0, middle));
    if (found === -1) missing = middle;
    else [length, at] = [middle, found];
  }
  return { length, at };
}
