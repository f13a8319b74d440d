import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsNear, editDistance } from '../../src/search/edits.ts';
import { lettersLacking, lettersOf } from '../../src/search/letters.ts';
import { allowedEdits, buildTypoTable, findTypos, mostEdits } from '../../src/search/typos.ts';
import { plainDistance } from './plain-distance.ts';

const word = fc.stringMatching(/^[abc]{0,12}$/);
const eligible = fc.stringMatching(/^[abcé]{4,12}$/);

describe('edits between two words', () => {
  it.each([
    ['taiwan', 'taiwan', 0],
    ['tiawan', 'taiwan', 1],
    ['taiwa', 'taiwan', 1],
    ['taiwann', 'taiwan', 1],
    ['taiwam', 'taiwan', 1],
    ['titan', 'taiwan', 2],
    ['', 'ab', 2],
  ])('counts %s → %s as %i', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it('are those of the textbook, up to the limit given', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 4)).toBe(editDistance(b, a, 4));
      }),
    );
  });
});

describe('the beginning of a word', () => {
  it('is near where some beginning, or the whole, is within so many edits', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, letters) => b.slice(0, letters));
        expect(beginsNear(a, b, most)).toBe(beginnings.some((beginning) => plainDistance(a, beginning) <= most));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the letters one word lacks of another', () => {
  const any = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 }));

  it('are never more than the edits between the two', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(lettersLacking(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(plainDistance(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('are counted once each', () => {
    expect(lettersLacking(lettersOf('banana'), lettersOf('bat'))).toBe(1);
    expect(lettersLacking(lettersOf('xyz_'), lettersOf('abc'))).toBe(4);
  });
});

describe('the words a misspelt one may mean', () => {
  it('are all those within the edits allowed to its length, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(eligible, { maxLength: 60, size: 'max' }),
        eligible,
        fc.boolean(),
        (words, asked, more) => {
          const table = buildTypoTable(words);
          const most = more ? mostEdits(asked.length) : allowedEdits(asked.length);
          const found = findTypos(table, asked, more ? most : undefined).map(
            ({ word: number, distance }) => [words[number]!, distance] as const,
          );
          const near = words
            .map((candidate) => [candidate, plainDistance(asked, candidate)] as const)
            .filter(([, distance]) => distance <= most);
          expect(new Map(found)).toEqual(new Map(near));
          expect(found).toHaveLength(near.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('include a long word with any two of its letters mistyped, side by side or apart', () => {
    const table = buildTypoTable(['destruction', 'cooperation', 'playing']);
    for (const [number, right] of table.words.entries()) {
      for (let first = 0; first < right.length; first += 1) {
        for (let second = first + 1; second < right.length; second += 1) {
          const wrong = Array.from(right, (letter, at) => (at === first || at === second ? 'z' : letter)).join('');
          expect(findTypos(table, wrong)).toEqual([{ word: number, distance: 2 }]);
        }
      }
    }
  });

  it('allow none under four letters, one to six, two from seven', () => {
    expect([3, 4, 6, 7, 20].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
    expect([3, 4, 5, 6, 20].map(mostEdits)).toEqual([0, 1, 2, 2, 2]);
  });

  it.each(['2022', 'g7x8', '台湾海峡', '한국어한', 'sea'])(
    'never include a number, an unspaced script or a short word: %s',
    (text) => {
      const table = buildTypoTable([text, `${text}x`, 'seat']);
      expect(findTypos(table, text).filter(({ word: number }) => number === 0)).toEqual([]);
    },
  );

  it('never bring Taiwan for titan or thailand', () => {
    const table = buildTypoTable(['taiwan']);
    expect(findTypos(table, 'titan')).toEqual([]);
    expect(findTypos(table, 'thailand')).toEqual([]);
    expect(findTypos(table, 'tiawan')).toEqual([{ word: 0, distance: 1 }]);
  });
});
