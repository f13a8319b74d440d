import { describe, expect, it } from 'vitest';
import { isSlip } from '../../src/verify/slip.ts';

describe('a slip of the fingers', () => {
  it.each([
    ['taiwna', 'taiwan'],
    ['peac', 'peace'],
    ['missle', 'missile'],
    ['assocation', 'association'],
    ['asociaton', 'association'],
  ])('may be %s for %s', (a, b) => {
    expect(isSlip(a, b)).toBe(true);
  });

  it.each([
    ['too short a word', 'cat', 'cut'],
    ['two letters of a word of seven', 'mssille', 'missile'],
    ['three letters of a long word', 'asociatoin', 'associations'],
    ['a digit', '2021', '2022'],
    ['a digit beside letters', 'covid19', 'covid18'],
    ['a digit for a letter', 'covid1', 'covids'],
    ['a letter for a digit', 'covids', 'covid1'],
  ])('is not %s', (_, a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });
});
