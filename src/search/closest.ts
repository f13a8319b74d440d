import Fuse from 'fuse.js';

/**
 * The only use of fuse.js: short closed lists (names of speakers, topics, records; words of one first letter).
 * Options as measured: 0.4 is the tightest threshold that finds a swap of two letters; `ignoreLocation` because a
 * name may be asked for by its last word.
 */
const OPTIONS = { threshold: 0.4, ignoreLocation: true, includeScore: true, shouldSort: true } as const;

/** Beyond this many entries a keystroke would take longer than a few milliseconds; the rest is found by its beginning. */
const MOST_FUZZY = 2000;

/** A list that can be asked for what comes closest to a text. */
export type Closest<Entry> = (text: string, limit: number) => readonly Entry[];

/**
 * Prepares a list. Entries whose text, or a word of it, begins with what is asked come first, in list order; then,
 * if there is room, those that fuse.js finds near, nearest first.
 */
export function createClosest<Entry>(entries: readonly Entry[], textOf: (entry: Entry) => string): Closest<Entry> {
  const texts = entries.map((entry) => textOf(entry).toLowerCase());
  const fuse = new Fuse(texts.slice(0, MOST_FUZZY), OPTIONS);
  return (text, limit) => {
    const asked = text.toLowerCase().trim();
    if (asked === '') return entries.slice(0, limit);
    const whole = placesWhere(texts, limit, (candidate) => candidate.startsWith(asked));
    const byWord = placesWhere(texts, limit, (candidate) => wordBegins(candidate, asked));
    const places = [...new Set([...whole, ...byWord])].slice(0, limit);
    if (places.length < limit) {
      for (const { refIndex } of fuse.search(asked, { limit })) {
        if (!places.includes(refIndex) && places.length < limit) places.push(refIndex);
      }
    }
    return places.map((place) => entries[place]!);
  };
}

function placesWhere(texts: readonly string[], limit: number, fits: (text: string) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < texts.length && places.length < limit; place += 1) {
    if (fits(texts[place]!)) places.push(place);
  }
  return places;
}

/** Whether `asked` begins a word of `text` other than its first; scripts without spaces may begin anywhere. */
function wordBegins(text: string, asked: string): boolean {
  for (let at = text.indexOf(asked, 1); at > 0; at = text.indexOf(asked, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1]!) || /\p{scx=Han}|\p{scx=Kana}|\p{scx=Hira}/u.test(text[at]!)) return true;
  }
  return false;
}
