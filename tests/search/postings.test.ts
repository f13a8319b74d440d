import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommon } from '../../src/search/common-words.ts';
import { buildPostings, type Postings } from '../../src/search/postings.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { textsArbitrary } from './texts.ts';

/** The most occurrences of a word that are counted in one statement. */
const MOST_COUNTED = 255;

type Listed = readonly (readonly [term: string, statement: number, positions: readonly number[]])[];

/** Every posting, read from the typed arrays. */
function listed({ terms, postings }: { readonly terms: readonly string[]; readonly postings: Postings }): Listed {
  return terms.flatMap((term, number) => {
    let at = postings.firstPosition[number]!;
    const rows: [string, number, number[]][] = [];
    for (let posting = postings.start[number]!; posting < postings.start[number + 1]!; posting += 1) {
      const end = at + postings.counts[posting]!;
      rows.push([term, postings.statements[posting]!, [...postings.positions.subarray(at, end)]]);
      at = end;
    }
    expect(at).toBe(postings.firstPosition[number + 1]);
    return rows;
  });
}

/** The same from the texts, read one by one. */
function scanned(texts: readonly string[]): Listed {
  const words = texts.map((text) => tokenize(text).map(({ term }) => term));
  const terms = [...new Set(words.flat())].filter((term) => !isCommon(term)).sort();
  return terms.flatMap((term) =>
    words.flatMap((list, statement) => {
      const positions = list.flatMap((word, position) => (word === term ? [position] : [])).slice(0, MOST_COUNTED);
      return positions.length > 0 ? [[term, statement, positions] as const] : [];
    }),
  );
}

describe('postings', () => {
  it('agree with a scan of the texts', () => {
    fc.assert(
      fc.property(textsArbitrary, (texts) => {
        expect(listed(buildPostings(texts))).toEqual(scanned(texts));
      }),
    );
  });

  it('agree with a scan of texts in any script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        expect(listed(buildPostings(texts))).toEqual(scanned(texts));
      }),
    );
  });

  it('count the words of each statement without the common ones', () => {
    const { postings } = buildPostings(['the status quo of the sea', 'the of', 'peace']);
    expect([...postings.lengths]).toEqual([3, 0, 1]);
    expect(postings.averageLength).toBeCloseTo(4 / 3);
  });

  it('give a word that a statement holds more than 255 times a further posting, and lose none', () => {
    const { terms, postings } = buildPostings([Array(400).fill('peace').join(' '), 'peace at sea']);
    const peace = listed({ terms, postings }).filter(([term]) => term === 'peace');
    expect(peace.map(([, statement, positions]) => [statement, positions.length])).toEqual([
      [0, MOST_COUNTED],
      [0, 400 - MOST_COUNTED],
      [1, 1],
    ]);
    expect(peace.slice(0, 2).flatMap(([, , positions]) => positions)).toEqual(
      Array.from({ length: 400 }, (_, at) => at),
    );
    expect(postings.lengths[0]).toBe(400);
  });

  it('hold the places of a statement of 70,000 words', () => {
    const text = Array.from({ length: 70_000 }, (_, place) => `w${place % 1000}x${Math.floor(place / 1000)}`).join(' ');
    const built = buildPostings(['peace', `${text} peace`]);
    const peace = listed(built).filter(([term]) => term === 'peace');
    expect(peace).toEqual([
      ['peace', 0, [0]],
      ['peace', 1, [70_000]],
    ]);
    expect(built.postings.lengths[1]).toBe(0xffff);
  });

  it('are empty for no texts, empty texts and texts of common words', () => {
    expect(buildPostings([]).terms).toEqual([]);
    expect(buildPostings([]).postings.averageLength).toBe(0);
    const { terms, postings } = buildPostings(['', '  ', 'the and of']);
    expect(terms).toEqual([]);
    expect([...postings.lengths]).toEqual([0, 0, 0]);
  });
});
