import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { exactPhrase } from '../../../src/search/look-up.ts';
import { addCounts, anyBetween, type Holders, holdersOf } from '../../../src/search/passages/counts.ts';
import { tokenize } from '../../../src/search/tokenize.ts';
import { smallTalk } from '../../support/small-records.ts';

const { index, corpus } = openArchive([
  smallTalk([
    ['ana', 'The toll road is closed, and the toll bridge is closed.'],
    ['ben', 'Toll after toll after toll.'],
    ['cy', 'A bridge of the road.'],
    ['ana', 'The toll road, the toll road.'],
    ['ben', 'Closed.'],
    ['cy', 'The bridge is closed, the road is not.'],
  ]),
]);
const texts = corpus.statements.map(({ text }) => tokenize(text).map(({ term }) => term));

/** Who holds words side by side, as the index says. */
function found(...words: readonly string[]): readonly Holders[] {
  return exactPhrase(index, words).flatMap((way) => holdersOf(index.postings, way));
}

/** How often each statement holds words side by side, by reading every text. */
function plainCounts(...words: readonly string[]): readonly number[] {
  return texts.map(
    (terms) => terms.filter((_, at) => words.every((word, offset) => terms[at + offset] === word)).length,
  );
}

function countsFrom(lists: readonly Holders[], from: number, size: number, weight = 1): readonly number[] {
  const counts = new Float32Array(size);
  for (const list of lists) addCounts(list, weight, from, counts);
  return [...counts];
}

/** Words of the texts, one or two that stand side by side somewhere. */
const wordsHeld = fc
  .constantFrom(
    ...texts.flatMap((terms) =>
      terms.flatMap((_, at) =>
        [[at, at + 1] as const, [at, at + 2] as const].map(([from, to]) => terms.slice(from, to)),
      ),
    ),
  )
  .filter((words) => exactPhrase(index, words).length > 0);
const place = fc.nat(texts.length);

describe('who holds words', () => {
  it('is counted as in the texts themselves, in any range', () => {
    fc.assert(
      fc.property(wordsHeld, place, place, (words, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(countsFrom(found(...words), from, to - from)).toEqual(plainCounts(...words).slice(from, to));
      }),
    );
  });

  it('is there where something is counted', () => {
    fc.assert(
      fc.property(wordsHeld, place, place, (words, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const isThere = found(...words).some((list) => anyBetween(list, from, to));
        expect(isThere).toBe(
          plainCounts(...words)
            .slice(from, to)
            .some((count) => count > 0),
        );
      }),
    );
  });

  it('is counted as often as they stand there', () => {
    expect(countsFrom(found('toll'), 0, texts.length)).toEqual([2, 3, 0, 2, 0, 0]);
    expect(countsFrom(found('toll', 'road'), 0, texts.length)).toEqual([1, 0, 0, 2, 0, 0]);
  });

  it('counts by its weight, on top of what is counted already', () => {
    const lists = found('closed');
    const once = countsFrom(lists, 0, texts.length);
    expect(Math.max(...once)).toBeGreaterThan(0);
    expect(countsFrom([...lists, ...lists], 0, texts.length, 0.5)).toEqual(once);
  });
});
