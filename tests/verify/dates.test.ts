import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('a day of a month', () => {
  it.each([
    '3 January',
    'January 3',
    'January 3rd',
    '3rd January',
    'the 3rd of January',
    'the third of January',
    'Jan. 3',
  ])('%s stands behind its month, as a number', (text) => {
    expect(keysOf(`on ${text} then`)).toBe('on january 3 then');
  });

  it.each([
    ['with a year', '3 January 2022', 'january 3 2022'],
    ['of May', '3 May', 'may 3'],
  ])('is seen %s', (_, text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it.each([
    ['a number of no day', '32 January', '32 january'],
    ['a number beside a verb', 'all 3 may go', 'all 3 may go'],
    ['a number before a comma', 'all 3, January', 'all 3 january'],
    ['a number behind a comma', 'in January, 3rd', 'in january 3rd'],
    ['a month by itself', 'in January they', 'in january they'],
  ])('is not %s', (_, text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });
});
