import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { runTerms, tokenize, tokenizeQuery } from '../../src/search/tokenize.ts';
import { anyUnits } from './texts.ts';

const terms = (text: string) => tokenize(text).map(({ term }) => term);
const asWritten = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), anyUnits);

describe('the words of a text', () => {
  it('stand where their offsets say, on any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { term, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const written = text.slice(start, end);
          // The pairs of an unspaced run overlap, and each letter is folded by itself.
          const spaced = !UNSPACED.test(written);
          expect(spaced ? fold(written) : term).toBe(term);
          last = spaced ? end : start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are never empty: a letter that shows nothing is no word', () => {
    expect(terms('\u3164')).toEqual([]);
    expect(terms('a \u3164 b')).toEqual(['a', 'b']);
  });

  it('are numbered so that only letters of one unspaced run share a number', () => {
    const runs = tokenize('Taiwan 台湾海峡 strait').map(({ run }) => run);
    expect(new Set(runs).size).toBe(3);
    expect(runs.slice(1, 5)).toEqual(Array(4).fill(runs[1]));
  });

  it.each([
    ['an abbreviation with points', 'the U.S.-Japan Alliance', ['the', 'us', 'japan', 'alliance']],
    ['the same without points', 'the US', ['the', 'us']],
    ['a long abbreviation at the end', 'in the U.S.A.', ['in', 'the', 'usa']],
    ['letters spelled out', 'the L_C_D_ of a T_V_', ['the', 'lcd', 'of', 'a', 'tv']],
    ['letters spelled out, in the plural', 'two P_D_As or P_D_A_s', ['two', 'pdas', 'or', 'pdas']],
    ['words and letters joined by lines', 'snake_case foo_b_c x_1', ['snake', 'case', 'foo', 'b', 'c', 'x', '1']],
    ['one letter and a full stop', 'plan A. Then B.', ['plan', 'a', 'then', 'b']],
    ['a number with a comma', 'over 1,000 people', ['over', '1000', 'people']],
    ['a number with a point', '3.14 or 2.', ['3.14', 'or', '2']],
    ['an ordinal', 'the 3rd talk', ['the', '3rd', 'talk']],
    ['a hyphen', 'COVID-19 and cross-Strait', ['covid', '19', 'and', 'cross', 'strait']],
    ['an owner, straight mark', "China's and PRC's", ['china', 'and', 'prc']],
    ['an owner, curly mark', 'China’s', ['china']],
    ['an owner that ends in s', 'the leaders’ talk', ['the', 'leaders', 'talk']],
    ['a contraction', "don’t and don't", ['dont', 'and', 'dont']],
    ['a web address', 'pic.twitter.com/ZItwL1fvY0', ['pic', 'twitter', 'com', 'zitwl1fvy0']],
    ['right-to-left letters', 'peace السلام now', ['peace', 'السلام', 'now']],
    ['half a character alone', '\ud800abc x\udc00', ['abc', 'x']],
    ['only marks', '!? … — ( ) "', []],
    ['a picture', 'yes 👩‍👩‍👧 no', ['yes', 'no']],
  ])('reads %s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('Chinese, Japanese and Korean', () => {
  it('are cut into pairs of letters, then the last letter alone', () => {
    expect(terms('台湾海峡')).toEqual(['台湾', '湾海', '海峡', '峡']);
    expect(terms('한국어')).toEqual(['한국', '국어', '어']);
    expect(asWritten('台湾海峡')).toEqual(['台湾', '湾海', '海峡', '峡']);
  });

  it('are searched without the lone last letter, unless it is all there is', () => {
    expect(tokenizeQuery('台湾海峡').map(({ term }) => term)).toEqual(['台湾', '湾海', '海峡']);
    expect(tokenizeQuery('峡').map(({ term }) => term)).toEqual(['峡']);
    expect(tokenizeQuery('台湾 峡 x').map(({ term }) => term)).toEqual(['台湾', '峡', 'x']);
  });

  it('fold half-width kana with their voicing marks to the full-width ones', () => {
    expect(terms('ｶﾞｰﾄﾞ')).toEqual(terms('ガード'));
    expect(asWritten('ｶﾞｰﾄﾞ')).toEqual(['ｶﾞｰ', 'ｰﾄﾞ', 'ﾄﾞ']);
    expect(terms('か\u3099')).toEqual(terms('が'));
  });

  it('tell voiced kana from unvoiced: they are different letters', () => {
    expect(terms('ガ')).not.toEqual(terms('カ'));
  });

  it('fold Korean typed letter by letter to the syllables that texts hold', () => {
    expect(terms('한국어'.normalize('NFD'))).toEqual(terms('한국어'));
  });

  it('stop at a Latin word or a number beside them', () => {
    expect(terms('G7広島')).toEqual(['g7', '広島', '島']);
  });

  it('give the letters of a run their places in it', () => {
    expect(runTerms('東京都').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
  });
});
