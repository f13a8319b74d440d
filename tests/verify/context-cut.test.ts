import { describe, expect, it } from 'vitest';
import { type CutQuote, cutFrom, qualifiersIn } from '../../src/verify/context-cut.ts';

/** What is cut from the sentence around words of a text. */
function cutAround(text: string, words: string, known?: CutQuote) {
  const start = text.indexOf(words);
  return cutFrom(text, start, start + words.length, known);
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
    expect(cutAround('It does not follow that they will sign.', 'they will sign')?.qualifiers).toEqual(['not']);
    expect(cutAround('Nobody left. It doesn’t follow that they will sign.', 'they will sign')?.qualifiers).toEqual([
      'doesn’t',
    ]);
  });

  it.each([
    ['a verb that denies', 'He denied last week in Oslo that we signed it.', 'we signed it', ['denied']],
    ['a refusal', 'I refuse to accept that we signed it.', 'we signed it', ['refuse']],
    ['a claim', 'And the US claims we signed it.', 'we signed it', ['claims']],
    ['a claim behind it', 'We signed it, the ministry claims.', 'We signed it', ['claims']],
    ['that it is false', 'It is false that we signed it.', 'we signed it', ['false']],
    ['a lie', 'That we signed it is a lie.', 'we signed it', ['a lie']],
    ['none of us', 'None of us said we signed it.', 'we signed it', ['None']],
    ['a doubt', 'Maybe we signed it.', 'we signed it', ['Maybe']],
    ['hearsay', 'We allegedly signed it.', 'signed it', ['allegedly']],
    ['a part of them', 'Most of the members signed it.', 'the members signed it', ['Most']],
    ['few of them', 'Few members signed it.', 'members signed it', ['Few']],
    ['what is so no longer', 'The former president signed it.', 'president signed it', ['former']],
    ['a phrase', 'We are far from ready to sign.', 'ready to sign', ['far from']],
    ['a wish', 'I wish we had signed it.', 'we had signed it', ['wish']],
  ])('is told where the rest holds %s', (_, text, words, qualifiers) => {
    expect(cutAround(text, words)?.qualifiers).toEqual(qualifiers);
  });

  it.each([
    ['a speaker’s own view', 'I really do think we signed it.', 'we signed it'],
    ['another clause', 'He refused; we signed it.', 'we signed it'],
    ['a clause joined to it', 'He denied it, and we signed it.', 'we signed it'],
    ['a noun some words away', 'We spoke of the dispute with Oslo over the old letters.', 'the old letters'],
    ['a part before a colon', 'We want the most: members signed it.', 'members signed it'],
    ['all of them', 'All of the members signed it.', 'the members signed it'],
  ])('is not told for %s', (_, text, words) => {
    expect(cutAround(text, words)).toBeUndefined();
  });

  it('is told where a speaker says what others say, and not where a report does', () => {
    expect(cutAround('He said that we signed it.', 'we signed it', { isSpoken: true })?.qualifiers).toEqual(['said']);
    expect(cutAround('He said that we signed it.', 'we signed it')).toBeUndefined();
    expect(cutAround('I said that we signed it.', 'we signed it', { isSpoken: true })).toBeUndefined();
  });

  it('is told with the sign of the question that it is a part of', () => {
    const text = 'Who says that the tax will survive?';
    expect(cutAround(text, 'the tax will survive')?.qualifiers).toEqual(['?']);
    expect(cutAround(text, 'the tax will survive', { quote: 'The tax will survive.' })?.qualifiers).toEqual(['?']);
    expect(cutAround(text, 'the tax will survive', { quote: 'the tax will survive?' })).toBeUndefined();
  });

  it('is told where a question loses its sign and does not ask without it', () => {
    expect(cutAround('You signed it?', 'You signed it', { quote: 'You signed it.' })?.qualifiers).toEqual(['?']);
    expect(cutAround('Did you sign it?', 'Did you sign it', { quote: 'Did you sign it' })).toBeUndefined();
    expect(cutAround('You signed it?', 'You signed it')).toBeUndefined();
  });

  it.each([
    ['an ending that denies', '防衛費を増やすべきではない。', '防衛費を増やすべき', ['ない']],
    ['a condition', 'もし雨が降れば会議を中止する。', '会議を中止する', ['もし']],
    ['a lie', '予算を増やすというのは嘘だ。', '予算を増やす', ['というのは嘘']],
    ['a denial in Chinese', '他否认我们同意。', '我们同意', ['否认']],
  ])('is told in Japanese and Chinese for %s', (_, text, words, qualifiers) => {
    expect(cutAround(text, words)?.qualifiers).toEqual(qualifiers);
  });

  it.each([
    ['another clause', '予算を増やすが、税は上げない。', '予算を増やす'],
    ['another sentence', '税は上げる。もし雨なら休む。', '税は上げる'],
    ['what must be', '税を上げなければならない。', '税を上げ'],
  ])('is not told in Japanese for %s', (_, text, words) => {
    expect(cutAround(text, words)).toBeUndefined();
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
