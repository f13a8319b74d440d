import { describe, expect, test } from 'vitest';
import { Times } from '../../../src/import/json/times.ts';

describe('times of a recording', () => {
  test.each([
    [1.2, 1.2],
    ['1.2', 1.2],
    ['1.200s', 1.2],
    ['7s', 7],
    [{ seconds: '1', nanos: 200_000_000 }, 1.2],
    [{ seconds: 3 }, 3],
    [17.119999999999997, 17.12],
    [-0, 0],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s seconds', (given, seconds) => {
    const times = new Times();
    expect(times.next(given, undefined, 1).start).toBe(seconds);
    expect(times.notes()).toEqual([]);
  });

  test.each([-1, 'NaN', '1:30', '', true, [], { seconds: {} }, Number.NaN, 1e12, '-2s'])(
    '%j is none, and noted',
    (given) => {
      const times = new Times();
      times.next(1, 2, 3);
      expect(times.next(given, 5, 8)).toEqual({ start: undefined, end: undefined });
      expect(times.notes()).toEqual([
        { line: 8, message: '1 time is not a time of a recording. The words are kept without it.' },
      ]);
    },
  );

  test('in milliseconds are seconds', () => {
    expect(new Times(1000).next(1500, 2250, 1)).toEqual({ start: 1.5, end: 2.25 });
  });

  test('that run backwards are left out, and counted with the first line', () => {
    const times = new Times();
    expect(times.next(5, 6, 1)).toEqual({ start: 5, end: 6 });
    expect(times.next(4, 7, 2)).toEqual({ start: undefined, end: undefined });
    // The one before counts, so that one wrong time does not spoil all after it.
    expect(times.next(4.5, 5, 3)).toEqual({ start: 4.5, end: 5 });
    expect(times.next(9, 8, 4)).toEqual({ start: undefined, end: undefined });
    expect(times.notes()).toEqual([
      { line: 2, message: '2 times run backwards: they are left out, and the words stay in the order of the file.' },
    ]);
  });

  test('that overlap stay: two people can speak at once', () => {
    const times = new Times();
    times.next(5, 9, 1);
    expect(times.next(6, 7, 2)).toEqual({ start: 6, end: 7 });
    expect(times.notes()).toEqual([]);
  });

  test('of another channel begin anew', () => {
    const times = new Times();
    times.next(5, 9, 1);
    times.restart();
    expect(times.next(0, 1, 2)).toEqual({ start: 0, end: 1 });
  });
});
