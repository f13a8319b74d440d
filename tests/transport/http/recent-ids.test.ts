import { describe, expect, it } from 'vitest';
import { createRecentIds } from '../../../src/transport/http/recent-ids.ts';

function recent(most = 10) {
  const clock = { now: 0 };
  return { clock, ...createRecentIds({ windowMs: 100, most, now: () => clock.now }) };
}

describe('recent ids', () => {
  it('are new once', () => {
    const { isNew } = recent();
    expect(['a', 'b', 'a', 'b', 'c'].map(isNew)).toEqual([true, true, false, false, true]);
  });

  it('are new again when the window has passed since they first came', () => {
    const { isNew, clock } = recent();
    isNew('a');
    clock.now = 100;
    expect(isNew('a')).toBe(false);
    clock.now = 101;
    expect(isNew('a')).toBe(true);
    expect(isNew('a')).toBe(false);
  });

  it('are no more than the most: the oldest is forgotten first', () => {
    const { isNew } = recent(3);
    for (const id of ['a', 'b', 'c', 'd']) isNew(id);
    expect(isNew('b')).toBe(false);
    expect(isNew('a')).toBe(true);
    expect(isNew('b')).toBe(true);
    expect(isNew('d')).toBe(false);
  });

  it('are the youngest when they come anew', () => {
    const { isNew, clock } = recent(3);
    for (const id of ['a', 'b', 'c']) isNew(id);
    clock.now = 101;
    for (const id of ['a', 'd', 'e']) isNew(id);
    expect(['a', 'd', 'e'].map(isNew)).toEqual([false, false, false]);
  });
});
