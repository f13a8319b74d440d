import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/lib/random.ts';

const draw = (seed: number) => {
  const { next } = createRandom(seed);
  return Array.from({ length: 1000 }, next);
};

describe('random numbers', () => {
  it('repeat for the same seed and differ for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stay within their limits and spread over them', () => {
    const numbers = draw(1);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const { below } = createRandom(2);
    const seen = new Set(Array.from({ length: 1000 }, () => below(10)));
    expect(seen).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });
});
