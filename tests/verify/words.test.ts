import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/verify/words.ts';
import { anyUnits } from '../search/texts.ts';
import { article } from '../support/first-record.ts';
import { keysOf } from './keys.ts';

describe('the words of a text', () => {
  it('are folded, and stand where the text has them', () => {
    const text = 'Don’t “push” 1,200 cafés in the U.S.!';
    expect(readWords(text).map(({ key, start, end }) => `${key}=${text.slice(start, end)}`)).toEqual([
      'do=Don’t',
      'not=Don’t',
      'push=push',
      '1200=1,200',
      'cafes=cafés',
      'in=in',
      'the=the',
      'usa=U.S.',
    ]);
  });

  it.each([
    ['in capitals and not', 'PEACE And Stability', 'peace and stability'],
    ['with accents and without', 'café in São Paulo', 'cafe in Sao Paulo'],
    ['with curly apostrophes and straight ones', 'Japan’s aim, we can’t', "Japan's aim, we can't"],
    ['with a half width apostrophe', 'we can＇t', "we can't"],
    ['between curly marks and straight ones', '“push back” ‘now’', `"push back" 'now'`],
    ['with any spaces and dashes between them', 'peace —\n stability', 'peace stability'],
    ['in letters of full width', 'Ｔａｉｗａｎ', 'Taiwan'],
    ['with a soft hyphen', 'sta\u00adbility', 'stability'],
    ['of spelled letters', 'the L_C_D_ panel', 'the LCD panel'],
    ['of pointed letters', 'the U.N. and the E.U.', 'the UN and the EU'],
    ['that are shortened and not', 'we don’t and they’re not', 'we do not and they are not'],
    ['with numbers in words and in digits', 'twenty-five of a hundred', '25 of 100'],
    ['with a percent sign and the words', '5% and 6 percent', 'five per cent and six %'],
    ['with a name and its letters', 'the United States and the United Kingdom', 'the US and the UK'],
    ['in British spelling and in American', 'the labour centre organised', 'the labor center organized'],
  ])('%s are the same', (_, a, b) => {
    expect(keysOf(a)).toBe(keysOf(b));
  });

  it.each([
    ['with a currency and without', '$5', '5'],
    ['of two currencies', '$5', '€5'],
    ['with a percent sign and without', '5%', '5'],
    ['below and above zero', '-5 degrees', '5 degrees'],
    ['with a typographic minus and without', '−5 degrees', '5 degrees'],
    ['of another order', 'peace and stability', 'stability and peace'],
    ['with a possessive and without', 'Japan’s', 'Japan'],
    ['with and without the apostrophe that makes them two', 'we’re', 'were'],
    ['that own something and that are something', 'its', 'it’s'],
  ])('%s are not the same', (_, a, b) => {
    expect(keysOf(a)).not.toBe(keysOf(b));
  });

  it('have no minus where a hyphen joins them', () => {
    expect(keysOf('stage-19 and 2021-22')).toBe('stage 19 and 2021 22');
  });

  it('are letters where none are spaced', () => {
    expect(keysOf('東京 is in 日本')).toBe('東 京 is in 日 本');
  });

  it('have signs among them as they are said', () => {
    expect(keysOf('about €5 or 6% more')).toBe('about 5 euro or 6 percent more');
  });

  it('are none in a text of marks', () => {
    expect(readWords(' … “—” !')).toEqual([]);
  });

  it('are the same however many others were read before', () => {
    const before = readWords('unwavering don’t');
    readWords(Array.from({ length: 20_100 }, (_, at) => `word${at.toString(36)}x`).join(' '));
    expect(readWords('unwavering don’t')).toEqual(before);
  });
});

describe('the places of words', () => {
  const texts = fc.oneof(
    anyUnits,
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'twenty',
          'five',
          'a',
          'hundred',
          'and',
          'United',
          'States',
          "don't",
          '$',
          '5',
          '日本',
          '-3',
          'per',
          'cent',
          '%',
          '.',
          ', ',
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(' ')),
  );

  it('lie in the text, in order, and overlap only where one written word is several', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = { start: 0, end: 0 };
        for (const { key, start, end } of readWords(text)) {
          expect(key).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          const isSamePlace = start === last.start && end === last.end;
          expect(isSamePlace || start >= last.end).toBe(true);
          last = { start, end };
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('do not depend on what stands around the words, apart from signs, numbers and names', () => {
    const alone = readWords(article).filter(({ key }) => !/[\p{N}$%]|minus|percent|^(?:us|prc)/u.test(key));
    expect(alone.length).toBeGreaterThan(300);
    for (const { key, start, end } of alone) expect(keysOf(article.slice(start, end)).split(' ')).toContain(key);
  });
});
