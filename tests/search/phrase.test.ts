import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommon } from '../../src/search/common-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { exactPhrase } from '../../src/search/look-up.ts';
import { findPhrase } from '../../src/search/phrase.ts';
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

/** Every place where the words stand side by side, found by reading all texts. */
function placesOf(texts: readonly string[], phrase: readonly string[]): readonly (readonly [number, number])[] {
  return texts.flatMap((text, number) => {
    const terms = termsOf(text);
    return terms.flatMap((_, at) =>
      phrase.every((term, offset) => terms[at + offset] === term) ? [[number, at] as const] : [],
    );
  });
}

/** Texts of two words only, some of them longer than a posting counts, in which words follow themselves. */
const repeating = fc.array(
  fc
    .tuple(fc.array(fc.constantFrom('sea', 'quad'), { maxLength: 6 }), fc.constantFrom(1, 2, 120))
    .map(([words, times]) => Array(times).fill(words.join(' ')).join(' ')),
  { maxLength: 4 },
);

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

  it('are found at each place, also where they overlap themselves', () => {
    const words = fc.array(fc.constantFrom('sea', 'quad'), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(repeating, words, (texts, asked) => {
        const { index } = indexTexts(texts);
        const places = exactPhrase(index, asked).flatMap(({ slots }) => {
          const { statements, positions } = findPhrase(index.postings, slots);
          return Array.from(statements, (statement, place) => [statement, positions[place]]);
        });
        expect(places).toEqual(placesOf(texts, asked));
      }),
    );
  });

  it('are found in time that grows with the length of a statement, not with its square', () => {
    const { find } = indexTexts(['ha '.repeat(60_000), 'あ'.repeat(6000), 'ha']);
    const started = performance.now();
    expect(found(find('"ha ha"'))).toEqual([0]);
    expect(found(find(`"${'あ'.repeat(60)}"`))).toEqual([1]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('are looked up once for each list of slots of an index', () => {
    const [one, other] = [indexTexts(['status quo']).index, indexTexts(['the status quo']).index];
    const { slots } = exactPhrase(one, ['status', 'quo'])[0]!;
    const places = findPhrase(one.postings, slots);
    expect(findPhrase(one.postings, slots)).toBe(places);
    expect([...findPhrase(other.postings, slots).positions]).toEqual([1]);
  });

  it('are found after the 255th time that one of their words stands in a statement', () => {
    const text = `${Array(300).fill('peace').join(' and ')} treaty`;
    const { find } = indexTexts([text]);
    expect(found(find('"and peace"'))).toEqual([0]);
    expect(found(find('"peace treaty"'))).toEqual([0]);
  });
});
