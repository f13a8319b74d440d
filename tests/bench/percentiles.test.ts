import { describe, expect, it } from 'vitest';
import { percentile, timingOf } from '../../bench/lib/percentiles.ts';

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, at) => 200 - at);
    expect(percentile(values, 50)).toBe(100);
    expect(percentile(values, 99)).toBe(198);
    expect(percentile(values, 100)).toBe(200);
    expect(percentile([3], 1)).toBe(3);
    expect(percentile([], 50)).toBeNaN();
  });

  it('sort numbers as numbers and leave the list as it was', () => {
    const values = [10, 9, 100];
    expect(percentile(values, 50)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('tell an input that is slow by itself from one that was slow once', () => {
    const timing = timingOf([[1, 1, 90], [5, 5, 5], []]);
    expect(timing).toEqual({ p50: 5, p99: 90, samples: 6, slowest: 5 });
  });
});
