import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommon } from '../../src/search/common-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { found, indexTexts, textsArbitrary, WORDS } from './texts.ts';

const termsOf = (text: string) => tokenize(text).map(({ term }) => term);

/** Statements where the words stand side by side, found by reading them all. */
function holders(texts: readonly string[], phrase: readonly string[]): readonly number[] {
  return texts.flatMap((text, number) => {
    const terms = termsOf(text);
    const here = terms.some((_, at) => phrase.every((term, offset) => terms[at + offset] === term));
    return here ? [number] : [];
  });
}

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
  .filter((words) => !words.every(isCommon));

/** Texts that hold the phrase by more than chance: in some, its words are put in the middle. */
const withPhrase = fc
  .tuple(textsArbitrary, phrase, fc.array(fc.boolean(), { maxLength: 14 }))
  .map(([texts, words, put]) => ({
    words,
    texts: texts.map((text, number) => (put[number] ? `${text} ${words.join(' ')} ${text}` : text)),
  }));

describe('words in quotation marks', () => {
  it('find the statements where they stand side by side, common words included', () => {
    fc.assert(
      fc.property(withPhrase, ({ texts, words }) => {
        const asked = `"${words.join(' ')}"`;
        expect(found(indexTexts(texts).find(asked))).toEqual(holders(texts, words.flatMap(termsOf)));
      }),
      { numRuns: 500 },
    );
  });

  it('with a word beside them, find the statements that hold both', () => {
    fc.assert(
      fc.property(withPhrase, fc.constantFrom('quad', 'japan', 'force'), ({ texts, words }, word) => {
        const both = holders(texts, words.flatMap(termsOf)).filter((number) => termsOf(texts[number]!).includes(word));
        fc.pre(both.length > 0);
        expect(found(indexTexts(texts).find(`"${words.join(' ')}" ${word}.`))).toEqual(both);
      }),
    );
  });

  it.each(['"status quo"', '“status quo”', '„status quo“', '«status quo»', '「status quo」', '＂status quo＂'])(
    'may be of any shape: %s',
    (asked) => {
      expect(found(indexTexts(['the status quo', 'quo status', 'status of quo']).find(asked))).toEqual([0]);
    },
  );

  it('do not forgive a typo, another form or another order', () => {
    const { find } = indexTexts(['missile launches']);
    expect(found(find('"missile launches"'))).toEqual([0]);
    expect(found(find('"missiles launches"'))).toEqual([]);
    expect(found(find('"misile launches"'))).toEqual([]);
    expect(found(find('"launches missile"'))).toEqual([]);
  });

  it('are words like others when they never close, or hold one word', () => {
    const { find } = indexTexts(['peace at sea', 'peaceful']);
    expect(found(find('"peace.'))).toEqual([0, 1]);
    expect(found(find('"peace".'))).toEqual([0, 1]);
  });

  it('keep Chinese, Japanese and Korean together with a word after them', () => {
    const { find } = indexTexts(['広島G7サミット', '台湾 strait', 'G7広島']);
    expect(found(find('"G7広島"'))).toEqual([2]);
    expect(found(find('"広島G7"'))).toEqual([0]);
    expect(found(find('"台湾 strait"'))).toEqual([1]);
  });

  it('are found after the 255th time that one of their words stands in a statement', () => {
    const text = `${Array(300).fill('peace').join(' and ')} treaty`;
    const { find } = indexTexts([text]);
    expect(found(find('"and peace"'))).toEqual([0]);
    expect(found(find('"peace treaty"'))).toEqual([0]);
  });
});
