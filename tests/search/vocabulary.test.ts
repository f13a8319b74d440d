import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';
import { buildVocabulary, byCodeUnit, family, findTerm, prefixRange } from '../../src/search/vocabulary.ts';
import { WORDS } from './texts.ts';

const words = fc.oneof(
  fc.constantFrom<string>(...WORDS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
  fc.stringMatching(/^[ab]{1,5}$/),
);
const sorted = fc.uniqueArray(words, { maxLength: 40, size: 'max' }).map((list) => [...list].sort(byCodeUnit));

describe('the vocabulary', () => {
  it('finds a word exactly where it is listed, and no other', () => {
    fc.assert(
      fc.property(sorted, words, (terms, asked) => {
        expect(findTerm(buildVocabulary(terms), asked)).toBe(terms.indexOf(asked));
      }),
    );
  });

  it('gives for a beginning the words that begin so', () => {
    fc.assert(
      fc.property(sorted, words, (terms, prefix) => {
        const { start, end } = prefixRange(buildVocabulary(terms), prefix);
        expect(terms.slice(start, end)).toEqual(terms.filter((term) => term.startsWith(prefix)));
      }),
    );
  });

  it('gives for a word those of its stem, whether it is listed or not', () => {
    fc.assert(
      fc.property(sorted, words, (terms, asked) => {
        const found = [...family(buildVocabulary(terms), asked)].map((number) => terms[number]);
        expect(found).toEqual(terms.filter((term) => stem(term) === stem(asked)));
      }),
    );
  });

  it('keeps Taiwan apart from Thailand and missiles together with missile', () => {
    const terms = ['missile', 'missiles', 'taiwan', 'taiwanese', 'thailand'];
    const vocabulary = buildVocabulary(terms);
    expect([...family(vocabulary, 'missile')]).toEqual([0, 1]);
    expect([...family(vocabulary, 'taiwan')].map((number) => terms[number])).not.toContain('thailand');
  });
});
