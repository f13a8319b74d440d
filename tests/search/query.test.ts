import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, LONGEST_SEARCH, parseQuery } from '../../src/search/query.ts';
import { anyUnits } from './texts.ts';

const reason = (text: string) => {
  const parsed = parseQuery(text);
  return parsed.ok ? 'ok' : parsed.reason;
};

describe('a search as typed', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \t\n\u3000\u00a0 ', 'empty'],
    ['control characters', '\u0000\u0007\u001b', 'empty'],
    ['marks that turn the direction', '\u202e\u2066', 'empty'],
    ['half a character', '\ud800', 'empty'],
    ['punctuation', '!?.,;:-', 'no-words'],
    ['a picture', '👍🏽', 'no-words'],
    ['the characters of a pattern', '.*+?^$(){}|[]\\', 'no-words'],
    ['a zero-width space', '\u200b', 'no-words'],
    ['a letter that shows nothing', '\u3164', 'no-words'],
    ['common words', 'the and of', 'only-common-words'],
    ['common words in quotation marks', '"of the" and', 'only-common-words'],
    ['10,000 characters', 'taiwan '.repeat(1429), 'too-long'],
    ['as many characters as are taken', 'x'.repeat(LONGEST_SEARCH), 'ok'],
    ['one more', 'x'.repeat(LONGEST_SEARCH + 1), 'too-long'],
    ['characters outside the first plane, counted once', '𝕋'.repeat(LONGEST_SEARCH), 'ok'],
    ['a name of a built-in', '__proto__ constructor', 'ok'],
  ])('of %s is taken or refused for its own reason', (_, text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it('cleans to single spaces, also where something invisible stood between two', () => {
    expect(cleanText('a \u0007\u202e\t b')).toBe('a b');
  });

  it('cleans to one line without anything that is not shown, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read without a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseQuery(text);
        if (!parsed.ok) return;
        for (const { start, end, term } of parsed.query.words) {
          expect(term).not.toBe('');
          expect(parsed.query.text.slice(start, end)).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('may be unfinished only while nothing follows its last word', () => {
    const open = (text: string) => {
      const parsed = parseQuery(text);
      return parsed.ok && parsed.query.endsOpen;
    };
    expect(open('taiw')).toBe(true);
    expect(open('taiw.')).toBe(false);
    expect(open('taiw "status quo"')).toBe(false);
    expect(open('"status quo" taiw')).toBe(true);
  });
});
