import { SYLLABLES } from '../../bench/lib/texts.ts';

/** All words of two and of three syllables, which is enough to tell what looks like a word: 4,352. */
export const MANY_WORDS: readonly string[] = SYLLABLES.flatMap((first) =>
  SYLLABLES.flatMap((second) => [first + second, ...SYLLABLES.map((third) => first + second + third)]),
);
