import { describe, expect, it } from 'vitest';
import { timeCode, timeText } from '../../../src/playground/message/time.ts';

const at = Date.UTC(2022, 0, 21, 16, 5, 9) / 1000;
const clock = { now: at * 1000, locale: 'en-GB', timeZone: 'Asia/Tokyo' };

describe('a time', () => {
  it.each([
    ['t', '01:05'],
    ['T', '01:05:09'],
    ['d', '22/01/2022'],
    ['D', '22 January 2022'],
    ['f', '22 January 2022 at 01:05'],
    ['F', 'Saturday, 22 January 2022 at 01:05'],
  ] as const)('in style %s', (style, text) => {
    expect(timeText(at, style, clock).replace(/Saturday(?!,)/, 'Saturday,')).toBe(text);
  });

  it.each([
    [0, 'in 0 seconds'],
    [-59, '59 seconds ago'],
    [90, 'in 1 minute'],
    [-7200, '2 hours ago'],
    [86_400 * 3, 'in 3 days'],
    [-86_400 * 70, '2 months ago'],
    [86_400 * 800, 'in 2 years'],
  ])('%i seconds away', (seconds, text) => {
    expect(timeText(at + seconds, 'R', clock)).toBe(text);
  });

  it('for programs', () => {
    expect(timeCode(at)).toBe('2022-01-21T16:05:09.000Z');
  });
});
