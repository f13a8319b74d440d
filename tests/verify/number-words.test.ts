import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumberKey } from '../../src/verify/number-words.ts';
import { readWords } from '../../src/verify/words.ts';
import { keysOf } from './keys.ts';
import { spellNumber } from './spell-number.ts';

const ways = fc.record({ and: fc.boolean(), hyphen: fc.constantFrom('-' as const, ' ' as const) });
const values = fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 1200 }));

describe('a number in words', () => {
  it('is the number in digits, whichever it is', () => {
    fc.assert(
      fc.property(values, ways, (value, how) => {
        expect(keysOf(spellNumber(value, how))).toBe(String(value));
      }),
      { numRuns: 3000 },
    );
  });

  it('is one word among others, from its first letter to its last', () => {
    fc.assert(
      fc.property(values, ways, (value, how) => {
        const spelled = spellNumber(value, how);
        const text = `some ${spelled} people`;
        expect(keysOf(text)).toBe(`some ${value} people`);
        const { start, end } = readWords(text)[1]!;
        expect(text.slice(start, end)).toBe(spelled);
      }),
    );
  });

  it('is the number in digits with commas', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(keysOf(value.toLocaleString('en-US'))).toBe(String(value));
      }),
    );
  });

  it.each([
    ['a hundred', '100'],
    ['a hundred and two', '102'],
    ['a million', '1000000'],
    ['5 million', '5000000'],
    ['1.5 million', '1500000'],
    ['five billion', '5000000000'],
    ['two trillion', '2000000000000'],
    ['3 hundred', '300'],
    ['fifteen hundred', '1500'],
    ['thirty thousand five hundred', '30500'],
    ['fourty', '40'],
    ['first', '1st'],
    ['the twenty-first of them', 'the 21st of them'],
    ['twelfth', '12th'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['half a dozen', '6'],
    ['dozens', 'dozens'],
    ['No. 5', 'number 5'],
    ['No. Five', 'no 5'],
    ['no 5', 'no 5'],
    ['US$5 million', '5000000 dollar'],
    ['5 million US dollars', '5000000 dollar'],
    ['₽5', '5 ruble'],
    ['five roubles', '5 ruble'],
    ['Article V', 'article 5'],
    ['Article XIV', 'article 14'],
    ['World War II', 'world war 2'],
    ['in part I', 'in part i'],
    ['Article IIII', 'article iiii'],
    ['Apartment V', 'apartment v'],
    ['one hundred and third', '103rd'],
    ['the hundred days', 'the hundred days'],
    ['per cent', 'percent'],
  ])('%s is read as %s', (words, keys) => {
    expect(keysOf(words)).toBe(keys);
  });

  it.each([
    ['beside another is not one with it', 'nineteen ninety', '19 90'],
    ['behind a comma is another', 'one, two', '1 2'],
    ['behind a sentence is another', 'We saw twenty. Five left.', 'we saw 20 5 left'],
    ['joined by and is another, as in a list', 'three and four', '3 and 4'],
    ['behind and with a comma is another', 'a hundred and, five', '100 and 5'],
    ['that is a place in an order is another behind digits', '100 and third', '100 and 3rd'],
    ['behind zero is another', 'zero five', '0 5'],
    ['of zero behind tens is another', 'twenty zero', '20 0'],
    ['behind one below twenty is another', 'ten five', '10 5'],
    ['of digits behind digits is another', '20 5', '20 5'],
    ['in the range of two is another', 'fifteen to twenty', '15 to 20'],
  ])('%s', (_, words, keys) => {
    expect(keysOf(words)).toBe(keys);
  });

  it('is not added to one of the same scale', () => {
    expect(keysOf('one million two million')).not.toBe(keysOf('three million'));
  });

  it('of more digits than a number can hold stays as it is written', () => {
    expect(keysOf('12345678901234567890 million')).toBe('12345678901234567890 million');
    expect(keysOf('1.2345678901234567 million')).toBe('1.2345678901234567 million');
  });
});

describe('a key', () => {
  it.each([
    ['12', true],
    ['1st', true],
    ['٣', true],
    ['covid', false],
    ['percent', false],
  ])('%s is that of a number: %s', (key, isOne) => {
    expect(isNumberKey(key)).toBe(isOne);
  });
});
