import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/verify/words.ts';
import { keysOf } from './keys.ts';

const DIGITS = '〇一二三四五六七八九';

/** A whole number from 1 to 999,999,999,999 in kanji, with its places: `三百二十億`. */
function inKanji(value: number): string {
  const groups = [1e8, 1e4, 1].map((scale) => Math.floor(value / scale) % 1e4);
  return groups.map((group, at) => (group === 0 ? '' : `${belowTenThousand(group)}${['億', '万', ''][at]!}`)).join('');
}

function belowTenThousand(value: number): string {
  const digits = [1000, 100, 10, 1].map((place) => Math.floor(value / place) % 10);
  return digits
    .map((digit, at) =>
      digit === 0 ? '' : `${digit === 1 && at < 3 ? '' : DIGITS[digit]!}${['千', '百', '十', ''][at]!}`,
    )
    .join('');
}

describe('a number in kanji', () => {
  it('is the number in digits, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(keysOf(inKanji(value))).toBe(String(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('is that of its digits, each written alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(keysOf(String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!))).toBe(String(value));
      }),
    );
  });

  it.each([
    ['三百二十億', '32000000000'],
    ['320億', '32000000000'],
    ['1.5億', '150000000'],
    ['3万5千', '35000'],
    ['１０万', '100000'],
    ['二〇二二年', '2022 年'],
    ['二〇〇五年', '2005 年'],
    ['北の三港', '北 の 3 港'],
  ])('%s is read as %s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it('is one word, from its first letter to its last', () => {
    const text = '約三百二十億円';
    const { start, end } = readWords(text)[1]!;
    expect(text.slice(start, end)).toBe('三百二十億');
  });

  it('stays as it is where it is in no good form, or too great', () => {
    expect(keysOf('三3')).toBe('三 3');
    expect(keysOf('12345678901234567兆')).toBe('12345678901234567 兆');
    expect(keysOf('三'.repeat(30))).toBe(Array.from({ length: 30 }, () => '三').join(' '));
  });

  it('is not seen in digits alone, or across other letters', () => {
    expect(keysOf('12 と 三')).toBe('12 と 3');
    expect(keysOf('三 百')).toBe('3 100');
    expect(keysOf('1,200')).toBe('1200');
  });
});
