import { describe, expect, test } from 'vitest';
import { mendedTimes, readTime, readTiming } from '../../../src/import/cues/timing.ts';

describe('a time', () => {
  test.each([
    ['00:00.000', 0],
    ['01:02.345', 62.345],
    ['00:00:01,5', 1.5],
    ['1:02:03', 3723],
    ['100:00:06.000', 360_006],
    ['00:00:00.0015', 0.002],
  ])('%s is %d seconds', (text, seconds) => {
    expect(readTime(text)).toBe(seconds);
  });

  test.each([
    '',
    '12',
    '1.5',
    '00:60.000',
    '60:00.000',
    '99:99:99',
    '-00:01',
    '1:2:3:4',
    '00:00:01.',
    '1234567:00:00',
    'a:bc',
  ])('%s is none', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

describe('a line of times', () => {
  test('has both, whatever follows', () => {
    expect(readTiming(' 00:01.000-->00:02.000  align:start')).toEqual({ start: 1, end: 2, looksTimed: true });
  });

  test('has neither where one cannot be read', () => {
    expect(readTiming('00:01.000 --> 00:61.000')).toEqual({ start: undefined, end: undefined, looksTimed: true });
    expect(readTiming('12.5 --> later')).toEqual({ start: undefined, end: undefined, looksTimed: true });
  });

  test('is none where both sides are words', () => {
    expect(readTiming('a --> b: c').looksTimed).toBe(false);
  });
});

describe('what follows the times', () => {
  test.each([
    'line:0 position:20% size:60% align:start',
    'position: 50%  align:middle',
    'X1:040 X2:600 Y1:020 Y2:050',
    'D:vertical A:start L:-1 T:50%',
    'snap-to-lines:false region:fred',
  ])('%s are settings', (settings) => {
    expect(readTiming(`00:01.000 --> 00:02.000 ${settings}`).words).toBeUndefined();
  });

  test.each(['0.95', '(2 sec)', '[2000]', '{"x":1}', 'foo=bar ruby:x', 'Bob:Yes.', 'note:well'])(
    '%s may be words and may be none',
    (aside) => {
      const timing = readTiming(`00:01.000 --> 00:02.000 align:start ${aside}`);
      expect([timing.words, timing.aside]).toEqual([undefined, aside]);
    },
  );

  test.each(['\u200f', '\u200b\u200e'])('is nothing where only an invisible mark stands there', (mark) => {
    const timing = readTiming(`00:01.000 --> 00:02.000 ${mark}`);
    expect([timing.start, timing.words, timing.aside]).toEqual([1, undefined, undefined]);
  });

  test('is words where it is no setting', () => {
    expect(readTiming('00:01.000 --> 00:02.000 note:well we start').words).toBe('note:well we start');
    expect(readTiming('00:01.000 --> 00:02.000 line: one is mine').words).toBe('line: one is mine');
    expect(readTiming('00:01.000 --> 00:02.000 align:start The pier: it stands').words).toBe('The pier: it stands');
    expect(readTiming('00:01.000 --> The pier stands').words).toBe('The pier stands');
  });
});

describe('a line meant for times', () => {
  test.each([
    '00:00:01 , 000 -> 00: 00: 02,000',
    '00:00:01,000 → 00:00:02,000',
    '00:00:01,000 —> 00:00:02,000',
    '00:00:01,000 --&gt; 00:00:02,000',
    '12 00:00:01,000 --> 00:00:02,000',
  ])('%s is mended', (line) => {
    expect(mendedTimes(line)).toBe('00:00:01,000 --> 00:00:02,000');
  });

  test.each(['from 00:00:01,000 → 00:00:02,000', '1 → 2', '00:00:01,000 -> 00:00:02,000 she said', '9:00 -> 10:00'])(
    '%s stays',
    (line) => {
      expect(mendedTimes(line)).toBe(line);
    },
  );
});
