import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/search/tokenize.ts';
import { FormReader } from '../../src/search/written-forms.ts';
import { anyUnits, textsArbitrary } from './texts.ts';

/** The terms of texts, read one after the other by one reader. */
function read(texts: readonly string[]): readonly (readonly string[])[] {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const reader = new FormReader((term) => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.push(term) - 1;
      numbers.set(term, number);
    }
    return number;
  });
  return texts.map((text) => {
    const words: string[] = [];
    reader.read(text, (number) => words.push(terms[number]!));
    return words;
  });
}

function tokenized(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => tokenize(text).map(({ term }) => term));
}

/** Pieces that meet at the borders between what is read here and what the tokenizer reads. */
const PIECES = [
  ...Array.from('aBz09 .,\'’‘ʼ＇-—"”«»\u00a0×÷é É ß ÿ Ÿ þ Þ ø İ ı \u00ad\u0301\u200b\u200d台あｱ한ç½²…\n'),
  'U.S.',
  'T_V_',
  '_',
  'don’t',
  '1,000',
  '3.14',
  "'s",
  'Straße',
  'a'.repeat(63),
  'b'.repeat(64),
];
const borderText = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('reading texts into numbers', () => {
  it.each([
    ['plain words', textsArbitrary],
    ['any units', fc.array(anyUnits, { maxLength: 8 })],
    ['any letters', fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 })],
    ['what stands at the borders', fc.array(borderText, { maxLength: 8, size: 'max' })],
  ])('gives the terms of the tokenizer: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (texts) => {
        expect(read(texts)).toEqual(tokenized(texts));
      }),
      { numRuns: 2000 },
    );
  });

  it('treats each unit as the tokenizer does, alone, in a word and between words', () => {
    const units = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit));
    const texts = units.flatMap((unit) => [
      unit,
      `ab${unit}cd`,
      `a${unit}b`,
      `12${unit}3`,
      `Ab ${unit} cd`,
      `ab${unit}`,
    ]);
    const [ours, theirs] = [read(texts), tokenized(texts)];
    const wrong = texts.filter((_, at) => ours[at]!.join(' ') !== theirs[at]!.join(' '));
    expect(wrong).toEqual([]);
  });

  it('finds each of many forms again, in capitals as well', () => {
    const forms = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}x${(at * 7919).toString(26)}`);
    const text = forms.join(' ');
    expect(read([text, text, text.toUpperCase()])).toEqual([forms, forms, forms]);
  });

  it('keeps words apart whose letters have the same hash', () => {
    const pairs = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];
    expect(read([pairs.join(' ')])).toEqual([pairs]);
  });

  it('reads words of any length', () => {
    const lengths = [62, 63, 64, 65, 66, 300].map((length) => 'x'.repeat(length));
    expect(read([lengths.join(' '), lengths.join(', ')])).toEqual([lengths, lengths]);
  });
});
