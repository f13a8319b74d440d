import type { Corpus } from '../corpus/corpus.ts';
import type { Postings } from '../search/postings.ts';
import type { Seed, Wanted } from './seeds.ts';
import { LONG, MARGIN, placesIn, type Stretch } from './segments.ts';

/** What a quote is compared with. */
export interface Compared {
  readonly corpus: Corpus;
  readonly postings: Postings;
  /** Whether a statement runs on from the one before it. */
  readonly follows: Wanted;
  /** Words of the quote. */
  readonly words: number;
  /** Most words of all segments together, about. */
  readonly most: number;
}

/** A stretch of statements that run on: from a place in the text of the first to before one in that of the last. */
export interface Window {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** Between two stretches of one run no more than this (UTF-16 units) is passed over; what is farther on is another place. */
const FARTHEST = LONG;

/** Where statements run on around places found. */
export interface Windows {
  /** Those of one run together, as long as not too much stands between them; in the order of the archive. */
  readonly groups: readonly (readonly Window[])[];
  /** Places in statements that do not run on. */
  readonly apart: readonly Seed[];
  /** How many words more may be compared, about. */
  readonly left: number;
}

/** The stretches of statements that run on around places found; the best places come first, as long as there is room. */
export function windowsAt(compared: Compared, seeds: readonly Seed[]): Windows {
  const { words, most, follows } = compared;
  const windows: Window[] = [];
  const apart: Seed[] = [];
  let left = most;
  for (const seed of seeds) {
    const { statement, shift } = seed;
    if (!follows(statement) && !follows(statement + 1)) {
      apart.push(seed);
      continue;
    }
    const place = windowAt(compared, statement, { from: shift, to: shift + words });
    if (windows.some((window) => holds(window, place))) continue;
    // Where the words that a quote may leave out take too much room, only as many as it has are looked at.
    const window = [2 * words, words]
      .map((reach) => windowAt(compared, statement, { from: shift - MARGIN, to: shift + reach + MARGIN }))
      .find((one) => sizeOf(compared, one) <= left);
    if (!window) continue;
    left -= sizeOf(compared, window);
    windows.push(window);
  }
  return { groups: groupsOf(compared, joinWindows(compared, windows)), apart, left };
}

/** The statements that hold a stretch of index positions, counted from the start of one of them, as far as they run on. */
function windowAt(compared: Compared, statement: number, stretch: Stretch): Window {
  const { postings } = compared;
  let [first, last] = [statement, statement];
  let { from, to } = stretch;
  while (from < 0 && compared.follows(first)) {
    first -= 1;
    from += Math.max(1, wordsOf(postings, first));
  }
  while (to > wordsOf(postings, last) && compared.follows(last + 1)) {
    to -= Math.max(1, wordsOf(postings, last));
    last += 1;
  }
  return {
    first,
    start: offsetOf(compared, first, from, 'start'),
    last,
    end: offsetOf(compared, last, to - 1, 'end'),
  };
}

/** Index words of a statement. */
function wordsOf({ wordStart }: Postings, statement: number): number {
  return wordStart[statement + 1]! - wordStart[statement]!;
}

/** Where a word of a long statement begins or ends; a shorter one is looked at as a whole. */
function offsetOf({ corpus }: Compared, statement: number, word: number, side: 'start' | 'end'): number {
  const { text } = corpus.statements[statement]!;
  const whole = side === 'start' ? 0 : text.length;
  if (text.length <= LONG) return whole;
  const places = placesIn(corpus, statement);
  const nearest = Math.max(0, Math.min(places.length / 2 - 1, word));
  return places[nearest * 2 + (side === 'start' ? 0 : 1)] ?? whole;
}

/** Whether a window holds all of another. */
function holds(window: Window, { first, start, last, end }: Window): boolean {
  const isBefore = window.first < first || (window.first === first && window.start <= start);
  return isBefore && (window.last > last || (window.last === last && window.end >= end));
}

/** About how many words a window has; at least as many as its letters let expect, for signs are words that no index has. */
function sizeOf({ corpus, postings }: Compared, { first, start, last, end }: Window): number {
  let letters = end - start;
  for (let statement = first; statement < last; statement += 1) letters += corpus.statements[statement]!.text.length;
  const whole = postings.wordStart[last + 1]! - postings.wordStart[first]!;
  const isCut = start > 0 || end < corpus.statements[last]!.text.length;
  return Math.ceil(Math.max(letters / LONGEST_WORDS, isCut ? letters / SHORTEST_WORDS : whole)) + 1;
}

/** Letters of a word and the space behind it, on average: where words are longest and shortest. */
const LONGEST_WORDS = 10;
const SHORTEST_WORDS = 5;

/** The windows in the order of the archive; those that overlap or touch are one. */
function joinWindows(compared: Compared, windows: readonly Window[]): readonly Window[] {
  const joined: Window[] = [];
  for (const window of windows.toSorted((a, b) => a.first - b.first || a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || !touches(compared, last, window)) joined.push(window);
    else if (!holds(last, window)) joined[joined.length - 1] = { ...last, last: window.last, end: window.end };
  }
  return joined;
}

function touches(compared: Compared, before: Window, window: Window): boolean {
  if (window.first < before.last) return true;
  if (window.first === before.last) return window.start <= before.end;
  const isWhole = before.end === compared.corpus.statements[before.last]!.text.length && window.start === 0;
  return window.first === before.last + 1 && isWhole && compared.follows(window.first);
}

/** The windows of one run together, as long as not too much stands between them. */
function groupsOf(compared: Compared, windows: readonly Window[]): readonly (readonly Window[])[] {
  const groups: Window[][] = [];
  for (const window of windows) {
    const group = groups.at(-1);
    if (group && isNear(compared, group.at(-1)!, window)) group.push(window);
    else groups.push([window]);
  }
  return groups;
}

function isNear(compared: Compared, { last, end }: Window, { first, start }: Window): boolean {
  const { statements } = compared.corpus;
  if (last === first) return true;
  let between = statements[last]!.text.length - end + start;
  for (let statement = last + 1; between <= FARTHEST; statement += 1) {
    if (statement > first || !compared.follows(statement)) return false;
    if (statement === first) return true;
    between += Math.max(1, statements[statement]!.text.length);
  }
  return false;
}
