import { describe, expect, it } from 'vitest';
import { cutFrom, qualifiersIn } from '../../src/verify/context-cut.ts';

/** What is cut from the sentence around words of a text. */
function cutAround(text: string, words: string) {
  const start = text.indexOf(words);
  return cutFrom(text, start, start + words.length);
}

describe('a quote that takes a part of a sentence', () => {
  it('is told with all of it where the rest takes something back', () => {
    const sentence = 'We will sign the letter, but only if Oslo pays.';
    expect(cutAround(`They met. ${sentence} Then they left.`, 'We will sign the letter')).toEqual({
      sentence,
      qualifiers: ['but', 'only', 'if'],
    });
  });

  it('is told where what comes before takes it back', () => {
    expect(cutAround('I do not think that they will sign.', 'they will sign')?.qualifiers).toEqual(['not']);
    expect(cutAround('Nobody left. I don’t think that they will sign.', 'they will sign')?.qualifiers).toEqual([
      'don’t',
    ]);
  });

  it('is not told where the rest takes nothing back', () => {
    expect(cutAround('We will sign the letter in May. But not the bill.', 'sign the letter')).toBeUndefined();
  });

  it('is not told for words of the quote itself', () => {
    expect(cutAround('We will not sign the letter.', 'will not sign')).toBeUndefined();
  });

  it('names each word once', () => {
    expect(cutAround('But we will sign, but not now.', 'we will sign')?.qualifiers).toEqual(['But', 'but', 'not']);
    expect(cutAround('Only they, only now, will sign, only here.', 'will sign')?.qualifiers).toEqual(['Only', 'only']);
  });

  it.each([
    [
      'an abbreviated title',
      'They saw no use. If Mr. Biden agrees, we will sign.',
      'If Mr. Biden agrees, we will sign.',
    ],
    [
      'an initial',
      'They saw no use. If John F. Kennedy agrees, we will sign.',
      'If John F. Kennedy agrees, we will sign.',
    ],
    [
      'a point within a number',
      'They saw no use. If 2.5 percent agree, we will sign.',
      'If 2.5 percent agree, we will sign.',
    ],
  ])('is not parted by %s', (_, text, sentence) => {
    expect(cutAround(text, 'we will sign')?.sentence).toBe(sentence);
  });

  it.each([
    ['a question', 'Not now? We will sign the letter.'],
    ['a cry', 'Not now! We will sign the letter.'],
    ['a line', 'Not now\nWe will sign the letter.'],
    ['a quotation', 'They said “not now.” We will sign the letter.'],
  ])('does not reach over %s', (_, text) => {
    expect(cutAround(text, 'We will sign')).toBeUndefined();
  });

  it('ends where its own sentence ends', () => {
    expect(cutAround('We will sign the letter. Not now.', 'sign the letter.')).toBeUndefined();
    expect(cutAround('We will sign the letter. Not now.', 'sign the letter')).toBeUndefined();
  });

  it('is followed for fifteen hundred characters on either side', () => {
    const filling = 'word '.repeat(400);
    expect(cutAround(`not ${filling}we will sign ${filling}not`, 'we will sign')).toBeUndefined();
    expect(cutAround(`${filling}not we will sign not ${filling}`, 'we will sign')?.sentence.length).toBeLessThan(3100);
  });
});

describe('words that take something back', () => {
  it('are given as they are written', () => {
    expect(qualifiersIn('Not one, UNLESS they don’t; and never without it')).toEqual([
      'Not',
      'UNLESS',
      'don’t',
      'never',
      'without',
    ]);
  });

  it('are none in a plain sentence', () => {
    expect(qualifiersIn('We will sign the letter and leave.')).toEqual([]);
  });
});
