import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

describe('a stem', () => {
  it('is shared by the forms of an English word', () => {
    expect(['missile', 'missiles', 'launched', 'launches'].map(stem)).toEqual(['missil', 'missil', 'launch', 'launch']);
  });

  it.each(['台湾', 'é'.repeat(5), 'us', '2022s'])('of %s is the word itself', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('is looked for up to 40 letters; a word of 41 or of 100,000 is its own', () => {
    const ending = (letters: number) => `${'b'.repeat(letters - 3)}abs`;
    expect(stem(ending(40))).toBe(ending(40).slice(0, -1));
    for (const letters of [41, 100_000]) expect(stem(ending(letters)) === ending(letters)).toBe(true);
  });
});
