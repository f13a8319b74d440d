import { type Joined, joinWords } from './join-words.ts';
import type { Word } from './words.ts';

/**
 * Names that are as often written by their letters: the letters stand for both. Only names whose letters are the usual
 * abbreviation in English news (they are the short forms of the United Nations' and EU's own style), so that either is
 * word for word the other.
 */
const SHORT: Readonly<Record<string, string>> = {
  'united states of america': 'usa',
  'united states': 'usa',
  'united kingdom': 'uk',
  'united nations': 'un',
  'european union': 'eu',
  // The illness is called by either.
  'covid 19': 'covid',
  "people's republic of china": 'prc',
  'republic of korea': 'rok',
  "democratic people's republic of korea": 'dprk',
};

/** By its first word: the words that follow, and the short form; longer names first. */
const BY_FIRST = new Map<string, { readonly rest: readonly string[]; readonly short: string }[]>();
for (const [name, short] of Object.entries(SHORT)) {
  const [first = '', ...rest] = name.split(' ');
  const list = BY_FIRST.get(first) ?? [];
  BY_FIRST.set(
    first,
    [...list, { rest, short }].sort((a, b) => b.rest.length - a.rest.length),
  );
}

/** The words with each of these names as one word; a possessive stays one (`China's` in `People's Republic of China's`). */
export function joinNames(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ key }) => BY_FIRST.has(key))) return words;
  return joinWords(words, (at) => readName(words, at));
}

function readName(words: readonly Word[], at: number): Joined | undefined {
  for (const { rest, short } of BY_FIRST.get(words[at]!.key) ?? []) {
    const last = words[at + rest.length];
    if (!last) continue;
    const owned = last.key.endsWith("'s") ? "'s" : '';
    const fits = rest.every((word, place) => {
      const { key } = words[at + 1 + place]!;
      return place === rest.length - 1 ? key === word + owned : key === word;
    });
    if (fits)
      return { words: [{ key: short + owned, start: words[at]!.start, end: last.end }], count: rest.length + 1 };
  }
  return undefined;
}
