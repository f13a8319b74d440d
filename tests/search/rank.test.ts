import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hits } from '../../src/search/evaluate.ts';
import { bestHits } from '../../src/search/rank.ts';

/** Hits in any order with few different scores and labels, so that many tie. */
const hitsArbitrary = fc
  .uniqueArray(fc.nat(300), { maxLength: 200, size: 'max' })
  .chain((statements) => {
    const each = <Value>(value: fc.Arbitrary<Value>) =>
      fc.array(value, { minLength: statements.length, maxLength: statements.length });
    return fc.tuple(fc.constant(statements), each(fc.nat(3)), each(fc.nat(1)));
  })
  .map(([statements, scores, inexact]): Hits => ({
    statements: Uint32Array.from(statements),
    scores: Float32Array.from(scores),
    inexact: Uint8Array.from(inexact),
  }));
const gradesArbitrary = fc
  .array(fc.nat(6), { minLength: 301, maxLength: 301 })
  .map((grades) => Uint8Array.from(grades));

/** What orders a hit, the first difference deciding; the statement's number is last, so no two are alike. */
function fullSort({ statements, scores, inexact }: Hits, grades: Uint8Array, by: 'label' | 'score') {
  const keys = [...statements].map((statement, place) => ({
    statement,
    key: [
      ...(by === 'label' ? [inexact[place]!, grades[statement]!] : []),
      -scores[place]!,
      statement,
    ] as readonly number[],
  }));
  return keys
    .sort((a, b) => {
      const at = a.key.findIndex((value, place) => value !== b.key[place]);
      return at < 0 ? 0 : a.key[at]! - b.key[at]!;
    })
    .map(({ statement }) => statement);
}

const order = fc.constantFrom('label' as const, 'score' as const);

describe('the best hits', () => {
  it('are the first of a full sort, however few are asked for', () => {
    fc.assert(
      fc.property(hitsArbitrary, gradesArbitrary, fc.integer({ min: 1, max: 60 }), order, (hits, grades, most, by) => {
        expect(bestHits(hits, grades, most, by)).toEqual(fullSort(hits, grades, by).slice(0, most));
      }),
      { numRuns: 500 },
    );
  });

  it('come in the same order whatever order they were found in', () => {
    fc.assert(
      fc.property(hitsArbitrary, gradesArbitrary, order, (hits, grades, by) => {
        const backwards: Hits = {
          statements: hits.statements.toReversed(),
          scores: hits.scores.toReversed(),
          inexact: hits.inexact.toReversed(),
        };
        expect(bestHits(backwards, grades, 10, by)).toEqual(bestHits(hits, grades, 10, by));
      }),
    );
  });

  it('put the very word before another form, then the more faithful label, then the higher score', () => {
    const hits: Hits = {
      statements: Uint32Array.from([0, 1, 2, 3]),
      scores: Float32Array.from([9, 1, 2, 5]),
      inexact: Uint8Array.from([1, 0, 0, 0]),
    };
    const grades = Uint8Array.from([0, 2, 2, 4]);
    expect(bestHits(hits, grades, 4, 'label')).toEqual([2, 1, 3, 0]);
    expect(bestHits(hits, grades, 4, 'score')).toEqual([0, 3, 2, 1]);
  });

  it('are none where nothing was found', () => {
    const none: Hits = { statements: new Uint32Array(), scores: new Float32Array(), inexact: new Uint8Array() };
    expect(bestHits(none, new Uint8Array(), 25, 'label')).toEqual([]);
  });
});
