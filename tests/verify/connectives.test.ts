import { describe, expect, it } from 'vitest';
import { joinOtherwise } from '../../src/verify/connectives.ts';
import { changeBetween } from './change-between.ts';

describe('words that join clauses', () => {
  it.each([
    ['unless', 'if'],
    ['although', 'if'],
    ['as', 'if'],
    ['when', 'if'],
    ['and', 'or'],
    ['because', 'although'],
    ['because', 'but'],
  ])('%s and %s join otherwise', (a, b) => {
    expect([joinOtherwise([a], [b]), joinOtherwise([b], [a])]).toEqual([true, true]);
  });

  it.each([
    ['as', 'since'],
    ['since', 'because'],
    ['and', 'but'],
    ['although', 'but'],
    ['while', 'when'],
    ['if', 'whether'],
  ])('%s and %s may join alike', (a, b) => {
    expect([joinOtherwise([a], [b]), joinOtherwise([b], [a])]).toEqual([false, false]);
  });

  it('are missed where they condition a clause, and else are not', () => {
    expect([joinOtherwise(['if'], []), joinOtherwise([], ['unless'])]).toEqual([true, true]);
    expect([joinOtherwise(['and'], []), joinOtherwise([], ['because'])]).toEqual([false, false]);
    expect(joinOtherwise(['and', 'because'], ['and'])).toBe(false);
  });

  it('are of direction: phrases too', () => {
    expect(changeBetween('they sign if it is', 'they sign even if it is')).toBe('polarity');
    expect(changeBetween('they sign because of it', 'they sign despite it')).toBe('polarity');
  });
});
