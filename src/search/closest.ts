import Fuse from 'fuse.js';
import { beginsNear, editDistance } from './edits.ts';
import { foldLetters } from './fold.ts';
import { lettersLacking, lettersOf } from './letters.ts';
import { createTextList, textAt, type TextList, textsThatBegin, textsWithWordThatBegins } from './text-list.ts';

/**
 * The only use of fuse.js: to order the few texts that are near. Options as measured: 0.4 is the tightest threshold
 * that finds a swap of two letters; `ignoreLocation` because a name may be asked for by its last word.
 */
const OPTIONS = { threshold: 0.4, ignoreLocation: true, includeScore: true, shouldSort: false } as const;

/** Beyond this many entries a keystroke would take longer than a few milliseconds; the rest is found by its beginning. */
const MOST_FUZZY = 2000;

/** Of fewer letters than this nearly any name holds most. */
const LEAST_FUZZY = 4;

/** How near a word must be to what was asked. Both are folded. */
export interface Nearness {
  /** Most edits between the two, by their letters. */
  readonly mostEdits: (asked: number, word: number) => number;
  /** Whether it may be only the beginning of the word that was asked. */
  readonly unfinished: boolean;
}

/** A slip of the fingers in every fourth letter, while typing. */
const SLIP: Nearness = { mostEdits: (asked) => Math.max(1, Math.floor(asked / 4)), unfinished: true };

/** A list that can be asked for the entries closest to a text, at most `limit`, and only those that are `wanted`. */
export type Closest<Entry> = (text: string, limit: number, wanted?: (entry: Entry) => boolean) => readonly Entry[];

/**
 * Prepares a list. Entries whose text, or a word of it, begins with what is asked, in list order. Where there is none,
 * those that fuse.js finds, nearest first, but only what is near enough: fuse.js also finds that `iran` is somehow in
 * `Taiwan`.
 */
export function createClosest<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  nearness: Nearness = SLIP,
): Closest<Entry> {
  const texts = createTextList(entries.map((entry) => oneLine(textOf(entry))));
  const words = wordsOf(texts, Math.min(entries.length, MOST_FUZZY));
  return (text, limit, wanted = () => true) => {
    const asked = oneLine(text).trim();
    const found = new Set<number>();
    const add = (places: Iterable<number>): void => {
      for (const place of places) {
        if (found.size >= limit) return;
        if (wanted(entries[place]!)) found.add(place);
      }
    };
    add(textsThatBegin(texts, asked));
    if (asked !== '') add(textsWithWordThatBegins(texts, asked));
    if (found.size === 0 && asked.length >= LEAST_FUZZY) {
      const near = placesNear(words, asked, nearness).filter((place) => wanted(entries[place]!));
      add(nearestFirst(texts, near, asked));
    }
    return [...found].map((place) => entries[place]!);
  };
}

function oneLine(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ');
}

/** The distinct words of texts, and the texts as a whole. */
interface Words {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  /** The places of the texts that each is of. */
  readonly places: readonly (readonly number[])[];
}

function wordsOf(texts: TextList, count: number): Words {
  const places = new Map<string, number[]>();
  for (let place = 0; place < count; place += 1) {
    const text = textAt(texts, place);
    for (const word of new Set([text, ...text.split(/[^\p{L}\p{N}]+/u)])) {
      const held = places.get(word);
      if (held) held.push(place);
      else places.set(word, [place]);
    }
  }
  const words = [...places.keys()];
  return { words, letters: Int32Array.from(words, lettersOf), places: [...places.values()] };
}

/** The places of the texts that are near enough, or a word of which is. */
function placesNear({ words, letters, places }: Words, asked: string, nearness: Nearness): readonly number[] {
  const { mostEdits, unfinished } = nearness;
  const askedLetters = lettersOf(asked);
  const near = new Set<number>();
  words.forEach((word, at) => {
    const most = mostEdits(asked.length, word.length);
    if (lettersLacking(askedLetters, letters[at]!) > most) return;
    const fits = unfinished ? beginsNear(asked, word, most) : editDistance(asked, word, most) <= most;
    if (fits) for (const place of places[at]!) near.add(place);
  });
  return [...near];
}

/** Those of the places that fuse.js finds, in its order; then in list order. */
function nearestFirst(texts: TextList, places: readonly number[], asked: string): readonly number[] {
  const distinct = [...new Set(places.map((place) => textAt(texts, place)))];
  if (distinct.length === 0) return [];
  const scores = new Map(new Fuse(distinct, OPTIONS).search(asked).map(({ item, score = 1 }) => [item, score]));
  return places
    .flatMap((place) => {
      const score = scores.get(textAt(texts, place));
      return score === undefined ? [] : [{ place, score }];
    })
    .sort((a, b) => a.score - b.score || a.place - b.place)
    .map(({ place }) => place);
}
