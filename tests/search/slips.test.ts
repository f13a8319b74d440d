import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipCost } from '../../src/search/slips.ts';
import { plainDistance } from './plain-distance.ts';

const word = fc.stringMatching(/^[abcs]{0,9}$/);

describe('of two words that may have been meant', () => {
  it.each([
    ['brign', 'bring', 'brian', 'two letters swapped, rather than a wrong one'],
    ['grop', 'group', 'drop', 'a letter left out, rather than a wrong one'],
    ['fprce', 'force', 'farce', 'a neighbour on the keyboard, rather than a letter from afar'],
    ['missille', 'missile', 'mission', 'a letter doubled, rather than two wrong ones'],
    ['mith', 'mita', 'aith', 'a wrong last letter, rather than a wrong first one'],
  ])('%s is likelier %s than %s: %s', (typed, likelier, other) => {
    expect(slipCost(typed, likelier)).toBeLessThan(slipCost(typed, other));
  });
});

describe('the cost of slips', () => {
  it('is none for the same word, and else between 4 and 8.3 an edit', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const edits = plainDistance(typed, meant);
        const cost = slipCost(typed, meant);
        expect(cost).toBeGreaterThanOrEqual(4 * edits);
        expect(cost).toBeLessThanOrEqual(8.3 * edits + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds up over the letters of a word', () => {
    expect(slipCost('tiawan', 'taiwan')).toBe(4);
    expect(slipCost('tiawna', 'taiwan')).toBe(8);
    expect(slipCost('aiwan', 'taiwan')).toBeCloseTo(4.7);
    expect(slipCost('taiwsn', 'taiwan')).toBeCloseTo(6.3);
    expect(slipCost('taiwzz', 'taiwan')).toBeCloseTo(6.3 + 7.6);
  });
});
