import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../bench/retrieval/bootstrap.ts';
import { lcsLength } from '../../bench/retrieval/lcs.ts';
import { type Ranking, score, wordRecall, wordsOf } from '../../bench/retrieval/score.ts';

const same = (turns: readonly number[]): Ranking => ({ shown: turns, evidence: turns });
/** Turns of these many words each, no word twice. */
const turnsOf = (...lengths: readonly number[]) =>
  lengths.map((length, turn) => Array.from({ length }, (_, at) => `w${turn}x${at}`));

describe('MRR and Hit@k', () => {
  const words = turnsOf(...Array.from({ length: 20 }, () => 3));
  const shownAt = (rank: number) => [...Array.from({ length: rank - 1 }, (_, at) => at), 15];

  it('go by the first relevant turn of the list shown', () => {
    const expected = [
      [1, 1, 1, 1, 1],
      [2, 1 / 2, 0, 1, 1],
      [5, 1 / 5, 0, 1, 1],
      [6, 1 / 6, 0, 0, 1],
      [10, 1 / 10, 0, 0, 1],
      [11, 1 / 11, 0, 0, 0],
    ] as const;
    for (const [rank, mrr, hit1, hit5, hit10] of expected) {
      expect(score(same(shownAt(rank)), [15, 16], words)).toMatchObject({ mrr, hit1, hit5, hit10 });
    }
  });

  it('count a relevant turn that is not shown as missed', () => {
    const missed = { mrr: 0, hit1: 0, hit5: 0, hit10: 0 };
    expect(score(same([]), [3], words)).toMatchObject(missed);
    expect(score({ shown: [1, 2], evidence: [3] }, [3], words)).toMatchObject(missed);
    // Of 60 words 10 may be chosen: turns 1, 0 and 2, and one word of turn 3.
    expect(score({ shown: [3], evidence: [1] }, [3], words)).toMatchObject({ mrr: 1, rlw: 1 / 3 });
  });
});

describe('RLw', () => {
  it('takes turns in the order of the ranking up to a sixth of the words', () => {
    // 60 words, so 10 may be chosen.
    const words = turnsOf(10, 10, 10, 10, 10, 10);
    expect(wordRecall([2, 3], [2], words)).toBe(1);
    expect(wordRecall([3, 2], [2], words)).toBe(0);
    expect(wordRecall([2, 3], [2, 3], words)).toBe(1 / 2);
  });

  it('fills up in the order of the meeting where too few turns are ranked', () => {
    const words = turnsOf(4, 4, 4, 4, 44);
    expect(wordRecall([3], [0, 1, 2, 3], words)).toBe(10 / 16);
    expect(wordRecall([3], [1], words)).toBe(2 / 4);
    expect(wordRecall([], [0], words)).toBe(1);
    expect(wordRecall([], [3], words)).toBe(0);
  });

  it('takes the first words of the turn that crosses the edge', () => {
    const words = turnsOf(6, 20, 34);
    expect(wordRecall([0, 1], [1], words)).toBe(4 / 20);
    expect(wordRecall([1, 0], [1], words)).toBe(10 / 20);
    expect(wordRecall([2, 0], [0], words)).toBe(0);
  });

  it('puts what is chosen back into the order of the meeting', () => {
    const words = [['b'], ['a'], ...turnsOf(10)];
    // 12 words, so 2 may be chosen: read as "b a", in whatever order they were ranked.
    expect(wordRecall([1, 0], [0, 1], words)).toBe(1);
    // Of the relevant "b a", the chosen "a" and then "b" would hold one word in order.
    expect(lcsLength(['b', 'a'], ['a', 'b'])).toBe(1);
  });

  it('counts a turn once and skips those that say nothing', () => {
    const words = [['a', 'b'], [], ['c'], ...turnsOf(21)];
    expect(wordRecall([0, 0, 1, 99, 2], [0, 2], words)).toBe(1);
  });

  it('finds words of relevant turns in others, in order', () => {
    const words = [['the', 'red', 'button', 'is', 'big'], ['red', 'is', 'the', 'button'], ...turnsOf(21)];
    // 30 words, so 5 may be chosen: "red is the button" and one word more; "red … button" or "red is" are in order.
    expect(wordRecall([1, 2], [0], words)).toBe(2 / 5);
  });

  it('is never above that of the relevant turns themselves', () => {
    const turn = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat(11)), (words, stream) => {
        const ranked = [...stream.take(12)].filter((at) => at < words.length);
        const gold = [...new Set([...stream.take(4)].filter((at) => at < words.length))].sort((a, b) => a - b);
        expect(wordRecall(ranked, gold, words)).toBeLessThanOrEqual(wordRecall(gold, gold, words));
      }),
    );
  });

  it('counts words in lower case, without marks', () => {
    expect(wordsOf("It's a Remote-Control, 25 Euros {vocalsound}.")).toEqual([
      "it's",
      'a',
      'remote',
      'control',
      '25',
      'euros',
      'vocalsound',
    ]);
    expect(wordsOf('…')).toEqual([]);
  });
});

describe('the longest common subsequence', () => {
  const lengthByTable = (first: readonly string[], second: readonly string[]): number => {
    let row = Array.from({ length: second.length + 1 }, () => 0);
    for (const word of first) {
      const next = [0];
      second.forEach((other, at) => next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)));
      row = next;
    }
    return row.at(-1)!;
  };

  it('is that of worked examples', () => {
    const letters = (text: string) => text.split('');
    expect(lcsLength(letters('ABCBDAB'), letters('BDCABA'))).toBe(4);
    expect(lcsLength(letters('police killed the gunman'), letters('police kill the gunman'))).toBe(22);
    expect(lcsLength([], ['a'])).toBe(0);
    expect(lcsLength(['a'], [])).toBe(0);
  });

  it('is that of the plain table, over the edges of the words of bits', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 140 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        expect(lcsLength(first, second)).toBe(lengthByTable(first, second));
      }),
    );
    const all = Array.from({ length: 96 }, () => 'a');
    expect(lcsLength(all, all)).toBe(96);
    expect(lcsLength(all, all.slice(0, 33))).toBe(33);
  });
});

describe('the interval of a mean', () => {
  it('has the mean of all values in it, each value counting the same', () => {
    const { mean, low, high } = estimate([[1], [0, 0, 0], [1, 1]]);
    expect(mean).toBe(1 / 2);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
  });

  it('has no width where all meetings are alike, whatever differs within one', () => {
    expect(
      estimate([
        [0, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });

  it('is as wide as drawing whole meetings makes it', () => {
    // Of 100 meetings, half at 0 and half at 1: the mean's deviation is 0.05, and 1.96 of it make the interval.
    const groups = Array.from({ length: 100 }, (_, at) => [at % 2, at % 2, at % 2]);
    const { low, high } = estimate(groups);
    expect(Math.abs(low - (0.5 - 1.96 * 0.05))).toBeLessThan(0.015);
    expect(Math.abs(high - (0.5 + 1.96 * 0.05))).toBeLessThan(0.015);
    // The same values as 300 meetings of one question would make a narrower one.
    const single = estimate(groups.flat().map((value) => [value]));
    expect(single.high - single.low).toBeLessThan((high - low) * 0.75);
  });

  it('draws the same meetings for two systems, so that a steady difference is certain', () => {
    const ours = [[0.9], [0.2], [0.6], [0.4]];
    const difference = estimate(ours.map((group) => group.map((value) => value - (value - 0.1))));
    expect(difference.low).toBeCloseTo(0.1);
    expect(difference.high).toBeCloseTo(0.1);
    expect(estimate(ours)).toEqual(estimate(ours));
  });
});
