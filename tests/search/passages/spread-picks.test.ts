import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, spreadPicks } from '../../../src/search/passages/spread-picks.ts';

const inARow = (size: number) => Uint32Array.from({ length: size }, (_, at) => at);

/** Scores that are low but for some places. */
function scoresWith(size: number, high: Readonly<Record<number, number>>): Float32Array {
  return Float32Array.from({ length: size }, (_, at) => high[at] ?? -20);
}

describe('places put in order', () => {
  it('have the highest score first, and of equal ones the earlier', () => {
    expect(bestFirst(Float32Array.of(1, 3, 2, 3))).toEqual([1, 3, 2, 0]);
  });
});

describe('picks spread over a meeting', () => {
  it('begin with the best', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 80 }), (list) => {
        const scores = Float32Array.from(list);
        const picks = spreadPicks(scores, inARow(list.length), 10);
        expect(picks[0]).toBe(bestFirst(scores)[0]);
        expect(new Set(picks).size).toBe(picks.length);
        expect(picks).toHaveLength(Math.min(10, list.length));
      }),
    );
  });

  it('take another passage before the neighbour of the best', () => {
    const scores = scoresWith(100, { 10: 5, 11: 4.9, 60: 4.8 });
    expect(spreadPicks(scores, inARow(100), 3)).toEqual([10, 60, 11]);
  });

  it('take the neighbour where it is much better', () => {
    const scores = scoresWith(100, { 10: 5, 11: 4.9, 60: -2 });
    expect(spreadPicks(scores, inARow(100), 2)).toEqual([10, 11]);
  });

  it('let the loss grow smaller with the distance, and end', () => {
    const near = scoresWith(200, { 50: 5, 53: 4.5, 62: 4.4, 90: 4.3 });
    expect(spreadPicks(near, inARow(200), 3)).toEqual([50, 90, 62]);
    // Sixteen apart is another passage: the better one comes first again.
    expect(spreadPicks(scoresWith(200, { 50: 5, 66: 4.5, 90: 4.4 }), inARow(200), 3)).toEqual([50, 66, 90]);
  });

  it('keep conversations apart that lie side by side', () => {
    const scores = Float32Array.of(5, 4.9, 4.8);
    expect(spreadPicks(scores, Uint32Array.of(0, 1, 500), 3)).toEqual([0, 2, 1]);
    expect(spreadPicks(scores, Uint32Array.of(0, 300, 500), 3)).toEqual([0, 1, 2]);
  });

  it('are the best first where every passage is used up', () => {
    // Beside the first two picks nothing is left of any other.
    expect(spreadPicks(Float32Array.of(5, 4.9, 4.8, 1, 0, -3, -9), inARow(7), 7)).toEqual([0, 2, 1, 3, 4, 5, 6]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }), (list) => {
        // Neighbours of one place all: from the third pick on nothing is left of any.
        const scores = Float32Array.from(list);
        const rest = spreadPicks(scores, new Uint32Array(list.length), list.length).slice(2);
        expect(rest).toEqual(bestFirst(scores).filter((at) => rest.includes(at)));
      }),
    );
  });

  it('depend on the differences of scores alone', () => {
    const scores = Float32Array.of(1, 3, 2.5, 0, 2.75, 1.5);
    const higher = scores.map((score) => score + 4);
    expect(spreadPicks(higher, inARow(6), 6)).toEqual(spreadPicks(scores, inARow(6), 6));
  });

  it('of nothing are none', () => {
    expect(spreadPicks(new Float32Array(0), new Uint32Array(0), 10)).toEqual([]);
    expect(spreadPicks(Float32Array.of(1), Uint32Array.of(0), 0)).toEqual([]);
  });
});
