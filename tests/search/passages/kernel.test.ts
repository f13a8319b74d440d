import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOver, toLargest } from '../../../src/search/passages/kernel.ts';

/** Every value times what is left of it at the distance, summed. */
function spreadPlainly(values: Float32Array, reach: number): readonly number[] {
  return Array.from(values, (_, at) =>
    values.reduce((sum, value, from) => sum + value * Math.exp(-Math.abs(at - from) / reach), 0),
  );
}

const values = fc.array(fc.float({ min: 0, max: 8, noNaN: true }), { maxLength: 60 });

describe('values spread over their neighbours', () => {
  it('are what adding up every pair gives', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.2, max: 80, noNaN: true }), (list, reach) => {
        const from = Float32Array.from(list);
        const out = new Float32Array(from.length).fill(9);
        spreadOver(from, reach, out);
        const plain = spreadPlainly(from, reach);
        out.forEach((value, at) => expect(Math.abs(value - plain[at]!)).toBeLessThan(1e-4 * (1 + plain[at]!)));
        expect(Array.from(from)).toEqual(Array.from(Float32Array.from(list)));
      }),
    );
  });

  it('fall to 1/e over the reach, alike on both sides', () => {
    const out = new Float32Array(9);
    spreadOver(Float32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0), 3, out);
    expect(out[4]).toBe(1);
    expect(out[1]).toBeCloseTo(1 / Math.E, 6);
    expect(out[7]).toBeCloseTo(1 / Math.E, 6);
  });

  it('of none are none', () => {
    const out = new Float32Array(0);
    spreadOver(new Float32Array(0), 4, out);
    expect(out).toHaveLength(0);
  });
});

describe('values set to their largest', () => {
  it('have 1 for it, and keep their proportions', () => {
    expect(Array.from(toLargest(Float32Array.of(1, 4, 2)))).toEqual([0.25, 1, 0.5]);
  });

  it('that are all 0 stay so', () => {
    expect(Array.from(toLargest(Float32Array.of(0, 0)))).toEqual([0, 0]);
    expect(toLargest(new Float32Array(0))).toHaveLength(0);
  });
});
