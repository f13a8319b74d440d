import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';

describe('folding a word', () => {
  it.each([
    ['capitals', 'TAIWAN', 'taiwan'],
    ['full-width letters', 'Ｔａｉｗａｎ', 'taiwan'],
    ['full-width digits', '２０２２', '2022'],
    ['letters from mathematics', '𝕋aiwan', 'taiwan'],
    ['a ligature', 'ﬁne', 'fine'],
    ['an accent in one character', 'café', 'cafe'],
    ['an accent as a character of its own', 'cafe\u0301', 'cafe'],
    ['two accents on one letter', 'Việt', 'viet'],
    ['a sharp s', 'Straße', 'strasse'],
    ['a capital sharp s', 'STRAẞE', 'strasse'],
    ['a Turkish dotted capital', 'İstanbul', 'istanbul'],
    ['a Turkish letter without dot', 'Diyarbakır', 'diyarbakir'],
    ['stroked letters', 'Łódź', 'lodz'],
    ['Danish letters', 'Ærø', 'aero'],
    ['a Greek last s', 'ΟΔΟΣ', 'οδοσ'],
    ['a soft hyphen', 'co\u00adoperation', 'cooperation'],
    ['a joiner', 'tai\u200dwan', 'taiwan'],
    ['a zero-width space', 'tai\u200bwan', 'taiwan'],
    ['a variation selector', 'taiwan\ufe0f', 'taiwan'],
    ['points of an abbreviation', 'U.S.', 'us'],
    ['lines between letters spelled out', 'L_C_D_', 'lcd'],
    ['the comma of thousands', '1,000', '1000'],
    ['an English owner', "Beijing's", 'beijing'],
    ['an English owner, curly', 'Beijing’s', 'beijing'],
    ['an owner in the plural', 'leaders’', 'leaders'],
    ['an apostrophe inside', 'O’Brien', 'obrien'],
    ['half-width kana with a voicing mark', 'ｶﾞ', 'ガ'],
    ['kana with a voicing mark of its own', 'カ\u3099', 'ガ'],
    ['the point of a number kept', '3.14', '3.14'],
  ])('folds %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('gives the same word for capitals and small letters of any Latin word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿ]{1,12}$/), (word) => {
        expect(fold(word.toUpperCase())).toBe(fold(word));
      }),
    );
  });

  it('gives the same word for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿ가-힣ぁ-ゖ]{1,12}$/), (word) => {
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{scx=Latn}\p{N}]{1,10}$/u), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps thirty marks on a letter, and drops the rest, though there are 100,000 out of order', () => {
    const vowel = '\u05b0';
    expect(fold('ש' + vowel.repeat(30))).toBe('ש' + vowel.repeat(30));
    expect(fold('ש' + vowel.repeat(31))).toBe('ש' + vowel.repeat(30));
    expect(fold('a' + '\u0301\u0323'.repeat(50_000) + 'b')).toBe('ab');
  });
});
