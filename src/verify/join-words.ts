import type { Word } from './words.ts';

/** Words read as others: what stands for them, and how many they are. */
export interface Joined {
  readonly words: readonly Word[];
  readonly count: number;
}

/** The words with each that can be read together with those behind it in another form; read from left to right. */
export function joinWords(words: readonly Word[], read: (at: number) => Joined | undefined): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const { words: others, count } = read(at) ?? { words: [words[at]!], count: 1 };
    joined.push(...others);
    at += count;
  }
  return joined;
}
