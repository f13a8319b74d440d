import { describe, expect, it } from 'vitest';
import { firstCharacters, firstWords, headlineCase, isHeadline, shortTitle } from '../../src/cite/titles.ts';

describe('a title in headline style', () => {
  it.each([
    ['a bridge at last', 'A Bridge at Last'],
    ['US, Japan resolve to push back against a bid', 'US, Japan Resolve to Push Back against a Bid'],
    ['the bridge: a history of it', 'The Bridge: A History of It'],
    ['what it is for', 'What It Is For'],
    ['Readout of the Meeting With Japan', 'Readout of the Meeting with Japan'],
    ['news from example.org by iPhone and @ana', 'News from example.org by iPhone and @ana'],
    ['“free and open” seas', '“Free and Open” Seas'],
  ])('%s becomes %s', (title, expected) => {
    expect(headlineCase(title, 'en-GB')).toBe(expected);
  });

  it('is left alone in other languages', () => {
    expect(headlineCase('ein brücke am ende', 'de')).toBe('ein brücke am ende');
  });
});

describe('a short title', () => {
  it.each([
    ['News report on the bridge', 'News report'],
    ['A bridge at last', 'Bridge'],
    ['US, Japan resolve to push back', 'US'],
    ['The bridge', 'Bridge'],
    ['Bridge', 'Bridge'],
    ['The', 'The'],
  ])('of %s is %s', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });
});

describe('the beginning of a post', () => {
  it('ends with a whole word', () => {
    expect(firstWords('one two  three', 2)).toBe('one two');
    expect(firstWords('one', 20)).toBe('one');
    expect(firstCharacters('one two three', 9)).toBe('one two');
    expect(firstCharacters('one two three', 7)).toBe('one two');
    expect(firstCharacters('one two', 7)).toBe('one two');
  });

  it('of one endless word is cut between characters', () => {
    expect(firstCharacters('😀'.repeat(10), 5).isWellFormed()).toBe(true);
    expect(firstCharacters('😀'.repeat(10), 5)).toMatch(/^(?:😀)+$/u);
  });
});

it('tells headlines from sentences', () => {
  expect(isHeadline('Readout of President Biden’s Meeting with Prime Minister Kishida of Japan')).toBe(true);
  expect(isHeadline('The bridge opens in May, says a ministry')).toBe(false);
  expect(isHeadline('Bridge')).toBe(false);
});
