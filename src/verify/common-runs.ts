import type { Postings } from '../search/postings.ts';
import type { Ballot } from './ballot.ts';

/** Common words side by side that are looked for together; of a shorter quote all. */
const RUN = 4;
/** Runs looked for, spread over the quote, and places of each that are kept. */
const MOST_RUNS = 16;
const MOST_FOUND = 144;
/** Runs are told from terms by their numbers. */
const NO_TERM = -2;
/** What a run tells: as much as one word that is not rare. */
const WEIGHT = 2;

/**
 * Votes for the places at which runs of a quote's common words stand. They have no postings, so the list of all words is
 * read through, once: for quotes that have hardly any other words.
 * @param numbers - of the common words of the quote, by position; 0 for any other
 */
export function findRuns(
  { common, wordStart }: Postings,
  numbers: Uint8Array,
  wanted: (statement: number) => boolean,
  ballot: Pick<Ballot, 'open' | 'add'>,
): void {
  const length = Math.min(RUN, numbers.length);
  const runs = runsOf(numbers, length);
  if (runs.size === 0) return;
  const begins = new Uint8Array(1 << 16);
  for (const key of runs.keys()) begins[key >>> 16] = 1;
  const open = new Map([...runs].map(([key, position]) => [key, ballot.open(NO_TERM - position, position, WEIGHT)]));
  const last = common.length - length;
  for (let at = 0; at <= last; at += 1) {
    if (begins[(common[at]! << 8) | (length > 1 ? common[at + 1]! : 0)] === 0) continue;
    const votes = open.get(keyAt(common, at, length));
    if (!votes || votes.count >= MOST_FOUND) continue;
    const statement = statementAt(wordStart, at);
    if (wanted(statement)) ballot.add(votes, statement, at - wordStart[statement]! - votes.position);
  }
}

/** Runs of a quote by their key, each with its first position. */
function runsOf(numbers: Uint8Array, length: number): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let at = 0; at + length <= numbers.length; at += 1) {
    if (!numbers.subarray(at, at + length).includes(0) && !runs.has(keyAt(numbers, at, length)))
      runs.set(keyAt(numbers, at, length), at);
  }
  const step = Math.ceil(runs.size / MOST_RUNS);
  return new Map([...runs].filter((_, at) => at % step === 0));
}

/** So many words at a place, up to four, as one number. */
function keyAt(words: Uint8Array, at: number, length: number): number {
  let key = 0;
  for (let place = 0; place < RUN; place += 1) key = (key << 8) | (place < length ? words[at + place]! : 0);
  return key >>> 0;
}

/** The statement of some that holds a word of all words: the last that begins at or before it; else the first of them. */
export function statementAt(wordStart: Uint32Array, at: number, first = 0, last = wordStart.length - 2): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (wordStart[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
