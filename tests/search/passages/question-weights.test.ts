import { describe, expect, it } from 'vitest';
import counted from '../../../src/search/passages/question-words.json' with { type: 'json' };
import { questionWeight } from '../../../src/search/passages/question-weights.ts';

describe('what a word says about what is asked', () => {
  it('is all where no counted question holds it', () => {
    expect(questionWeight('xylophone')).toBe(1);
    expect(questionWeight('')).toBe(1);
  });

  it.each(['discuss', 'discussion', 'summarize', 'think', 'say'])(
    'is little where many questions hold it, whatever they ask: %s',
    (word) => {
      expect(questionWeight(word)).toBeLessThan(0.5);
    },
  );

  it('is the same for forms of one word', () => {
    expect(questionWeight('discussions')).toBe(questionWeight('discussed'));
  });

  it('falls with the logarithm of the questions that hold it, and is never below 0', () => {
    const all = Object.entries(counted.questionsWith).sort((a, b) => a[1] - b[1]);
    for (const [, holders] of all) expect(holders).toBeLessThanOrEqual(counted.questions);
    const [rare] = all.find(([stem, holders]) => holders === 3 && /^[a-z]{2,4}$/.test(stem)) ?? ['none'];
    expect(questionWeight(rare)).toBeCloseTo(1 - Math.log(4) / Math.log(counted.questions + 1), 10);
    for (const word of ['discuss', 'meeting', 'what', 'xylophone']) {
      expect(questionWeight(word)).toBeGreaterThanOrEqual(0);
      expect(questionWeight(word)).toBeLessThanOrEqual(1);
    }
  });

  it('is that of a word where the word is also what every object has', () => {
    for (const word of ['constructor', '__proto__', 'toString']) expect(questionWeight(word)).toBe(1);
  });
});
