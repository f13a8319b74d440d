import { expect, test } from 'vitest';
import { ttmlClock, ttmlTime } from '../../../src/import/cues/ttml-times.ts';

function seconds(expression: string, parameters: Readonly<Record<string, string>> = {}): number | undefined {
  return ttmlTime(
    expression,
    ttmlClock((name) => parameters[name]),
  );
}

test.each([
  ['00:00:03.120', 3.12],
  ['100:00:00', 360_000],
  ['3.5s', 3.5],
  ['250ms', 0.25],
  ['1.5m', 90],
  ['2h', 7200],
  ['00:00:01:15', 1.5],
  ['45f', 1.5],
  ['7t', 7],
])('%s is %d seconds', (expression, expected) => {
  expect(seconds(expression)).toBe(expected);
});

test('ticks and frames are counted as the document says', () => {
  expect(seconds('93600000t', { tickRate: '10000000' })).toBe(9.36);
  expect(seconds('50t', { frameRate: '25', subFrameRate: '2' })).toBe(1);
  expect(seconds('00:00:01:12', { frameRate: '25' })).toBe(1.48);
  expect(seconds('00:00:00:12.1', { frameRate: '25', subFrameRate: '2' })).toBe(0.5);
  expect(seconds('30f', { frameRate: '30', frameRateMultiplier: '1000 1001' })).toBe(1.001);
});

test('timecode of SMPTE counts frames, and those that it leaves out', () => {
  const ntsc = { frameRate: '30', frameRateMultiplier: '1000 1001', timeBase: 'smpte' };
  expect(seconds('01:00:00:00', ntsc)).toBe(3603.6);
  expect(seconds('01:00:00:00', { ...ntsc, dropMode: 'dropNTSC' })).toBe(3599.996);
});

test.each([
  '',
  '3.12',
  '1:2:3',
  '00:60:00',
  '00:00:60',
  '00:00:01:30',
  '-1s',
  '1e9s',
  'wallclock(2024)',
  '99999999999h',
])('%s is none', (expression) => {
  expect(seconds(expression)).toBeUndefined();
});
