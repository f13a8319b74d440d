import Fuse from 'fuse.js';
import { editDistance } from './edits.ts';
import { foldLetters } from './fold.ts';

/**
 * The only use of fuse.js: short closed lists (names of speakers, topics, records; words of one first letter).
 * Options as measured: 0.4 is the tightest threshold that finds a swap of two letters; `ignoreLocation` because a
 * name may be asked for by its last word.
 */
const OPTIONS = { threshold: 0.4, ignoreLocation: true, includeScore: true, shouldSort: true } as const;

/** Beyond this many entries a keystroke would take longer than a few milliseconds; the rest is found by its beginning. */
const MOST_FUZZY = 2000;

/** Of fewer letters than this nearly any name holds most. */
const LEAST_FUZZY = 4;

/** Whether a text that fuse.js finds is near enough to what was asked. Both are folded. */
export type Nearness = (asked: string, text: string) => boolean;

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
  isNear: Nearness = isSlipAway,
): Closest<Entry> {
  const texts = entries.map((entry) => foldLetters(textOf(entry)));
  const fuse = new Fuse(texts.slice(0, MOST_FUZZY), OPTIONS);
  return (text, limit, wanted = () => true) => {
    const asked = foldLetters(text).trim();
    const found = new Set<number>();
    const add = (fits: (candidate: string) => boolean): void => {
      for (let place = 0; place < texts.length && found.size < limit; place += 1) {
        if (fits(texts[place]!) && wanted(entries[place]!)) found.add(place);
      }
    };
    add((candidate) => candidate.startsWith(asked));
    if (asked !== '') {
      add((candidate) => wordBegins(candidate, asked));
      const near = found.size === 0 && asked.length >= LEAST_FUZZY ? fuse.search(asked) : [];
      for (const { refIndex } of near) {
        if (found.size < limit && isNear(asked, texts[refIndex]!) && wanted(entries[refIndex]!)) found.add(refIndex);
      }
    }
    return [...found].map((place) => entries[place]!);
  };
}

/** Whether a text, or one of its words, is what was asked but for a slip in every fourth letter; its end may be missing. */
function isSlipAway(asked: string, text: string): boolean {
  const most = Math.max(1, Math.floor(asked.length / 4));
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)].some((word) => {
    const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => asked.length - most + at);
    return lengths.some((length) => editDistance(asked, word.slice(0, Math.max(1, length)), most) <= most);
  });
}

/** Whether `asked` begins a word of `text` other than its first; scripts without spaces may begin anywhere. */
function wordBegins(text: string, asked: string): boolean {
  for (let at = text.indexOf(asked, 1); at > 0; at = text.indexOf(asked, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1]!) || /\p{scx=Han}|\p{scx=Kana}|\p{scx=Hira}/u.test(text[at]!)) return true;
  }
  return false;
}
