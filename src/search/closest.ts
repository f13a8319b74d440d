import Fuse from 'fuse.js';
import { beginsNear } from './edits.ts';
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

/** A list that can be asked for the entries closest to a text, at most `limit`, and only those that are `wanted`. */
export type Closest<Entry> = (text: string, limit: number, wanted?: (entry: Entry) => boolean) => readonly Entry[];

/**
 * Prepares a list. Entries whose text, or a word of it, begins with what is asked, in list order. Where there is none,
 * those that fuse.js finds, nearest first, and of them only what a slip of the fingers apart: fuse.js also finds that
 * `iran` is somehow in `Taiwan`.
 */
export function createClosest<Entry>(entries: readonly Entry[], textOf: (entry: Entry) => string): Closest<Entry> {
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
      add(nearestFirst(texts, [...placesNear(words, asked)].filter((place) => wanted(entries[place]!)), asked));
    }
    return [...found].map((place) => entries[place]!);
  };
}

function oneLine(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ');
}

/** Texts and the words of them, with their letters and the text each is of. */
interface Words {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  readonly places: Uint32Array;
}

function wordsOf(texts: TextList, count: number): Words {
  const all = Array.from({ length: count }, (_, place) => {
    const text = textAt(texts, place);
    return [...new Set([text, ...text.split(/[^\p{L}\p{N}]+/u)])].map((word) => ({ word, place }));
  }).flat();
  return {
    words: all.map(({ word }) => word),
    letters: Int32Array.from(all, ({ word }) => lettersOf(word)),
    places: Uint32Array.from(all, ({ place }) => place),
  };
}

/** Where a text, or a word of it, is what was asked but for a slip in every fourth letter; its end may be missing. */
function placesNear({ words, letters, places }: Words, asked: string): ReadonlySet<number> {
  const most = Math.max(1, Math.floor(asked.length / 4));
  const askedLetters = lettersOf(asked);
  const near = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (lettersLacking(askedLetters, letters[at]!) > most) continue;
    if (beginsNear(asked, words[at]!, most)) near.add(places[at]!);
  }
  return near;
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
