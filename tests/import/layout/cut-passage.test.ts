import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../../src/import/layout/cut-passage.ts';
import type { Passage } from '../../../src/import/turns.ts';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  label: 'Ada',
  told: false,
  turn: 0,
  partType: 'speech',
  interpreted: false,
  times: [],
  line: 1,
  ...more,
});
const wordsOf = (text: string, most: number, more: Partial<Passage> = {}) =>
  cutPassage(passage(text, more), most).map(({ start, end }) => text.slice(start, end));

describe('cutPassage', () => {
  it('leaves a short paragraph whole', () => {
    expect(wordsOf('One. Two. Three.', 600)).toEqual(['One. Two. Three.']);
  });

  it('cuts a long one at ends of sentences, never behind a title or within a sentence', () => {
    const text =
      'We met Mr. Hall on Monday. He agreed. The bridge opens in May, whatever the U.S. Navy says about it. Fine.';
    expect(wordsOf(text, 40)).toEqual([
      'We met Mr. Hall on Monday. He agreed.',
      'The bridge opens in May, whatever the U.S. Navy says about it. Fine.',
    ]);
  });

  it('cuts words without any full stop where cues end, else between words, else between letters', () => {
    const words = 'we will open the bridge in may '.repeat(40).trim();
    expect(wordsOf(words, 60).every((piece) => piece.length <= 60 && /^\S.*\S$/.test(piece))).toBe(true);
    const times = [...words.matchAll(/bridge/g)].map(({ index }, n) => ({ at: index, start: n, end: n + 1 }));
    expect(
      wordsOf(words, 60, { times })
        .slice(1, -1)
        .every((piece) => piece.startsWith('bridge in may')),
    ).toBe(true);
    const unspaced = '橋を開け\u3099ます😀'.repeat(60);
    const pieces = wordsOf(unspaced, 50);
    expect(pieces.join('')).toBe(unspaced);
    expect(pieces.every((piece) => piece.length <= 52 && piece.isWellFormed() && !piece.startsWith('\u3099'))).toBe(
      true,
    );
  });

  it('makes no statement of blank space, however wide', () => {
    const gap = ' '.repeat(3000);
    expect(wordsOf(`We open it.${gap}In May.`, 60)).toEqual(['We open it.', 'In May.']);
    expect(wordsOf(`we open it${gap}in may or in june as the weather is ${gap}or never`, 60)).toEqual([
      'we open it',
      'in may or in june as the weather is',
      'or never',
    ]);
  });

  it('leaves out what a transcript says of its interpreter, and only that', () => {
    expect(wordsOf('(As interpreted.)  Well, thank you.', 600, { interpreted: true })).toEqual(['Well, thank you.']);
    expect(wordsOf('(As interpreted.)', 600, { interpreted: true })).toEqual(['(As interpreted.)']);
    expect(wordsOf('(As interpreted.)  Well.', 600)).toEqual(['(As interpreted.)  Well.']);
  });

  it('gives each statement the time of the cue it begins in, up to the end of the one it ends in', () => {
    const times = [
      { at: 0, start: 10, end: 12 },
      { at: 15, start: 13, end: 15 },
      { at: 32, start: 16, end: undefined },
    ];
    const text = 'We will open it. In the month of May. So be it then.';
    expect(cutPassage(passage(text, { times }), 30)).toEqual([
      { start: 0, end: 16, time: { start: 10, end: 15 } },
      { start: 17, end: 37, time: { start: 13 } },
      { start: 38, end: 52, time: { start: 16 } },
    ]);
  });

  it('gives no end before the beginning', () => {
    const times = [
      { at: 0, start: 10, end: 12 },
      { at: 5, start: 3, end: 4 },
    ];
    expect(cutPassage(passage('One, two.', { times }), 600)).toEqual([{ start: 0, end: 9, time: { start: 10 } }]);
  });

  it('loses no word of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One', 'U.S.', 'Mr.', 'end.', '?', '…', '好。', ' ')),
        fc.nat(60),
        (parts, most) => {
          const text = parts.join(' ').trim();
          fc.pre(text !== '');
          const pieces = cutPassage(passage(text), most + 1);
          expect(
            pieces
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          pieces.forEach(({ start, end }, n) => expect(start >= (pieces[n - 1]?.end ?? 0) && end > start).toBe(true));
        },
      ),
    );
  });
});
