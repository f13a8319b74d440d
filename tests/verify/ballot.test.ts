import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ballot, bestFirst, type Place } from '../../src/verify/ballot.ts';

/** What is cast: of each word its weight, and at each of its positions in the quote the places it votes for. */
type Cast = readonly {
  readonly weight: number;
  readonly positions: readonly { readonly position: number; readonly places: readonly (readonly [number, number])[] }[];
}[];

function castAll(cast: Cast): Ballot {
  const ballot = new Ballot();
  cast.forEach(({ weight, positions }, word) => {
    for (const { position, places } of positions) {
      const vote = ballot.open(word, position, weight);
      for (const [statement, shift] of places) ballot.add(vote, statement, shift);
    }
  });
  return ballot;
}

/** The same, counted with maps: sixteen shifts side by side are a place, which has the shift of the first vote for it. */
function counted(cast: Cast, from: number, to: number): readonly Place[] {
  const first = new Map<string, { statement: number; shift: number }>();
  const scores = new Map<string, number>();
  const keyOf = (statement: number, shift: number) => `${statement} ${Math.floor(shift / 16)}`;
  for (const { positions } of cast) {
    for (const [statement, shift] of positions.flatMap(({ places }) => places)) {
      const key = keyOf(statement, shift);
      if (!first.has(key)) first.set(key, { statement, shift });
    }
  }
  for (const { weight, positions } of cast) {
    const within = positions.filter(({ position }) => position >= from && position < to);
    const places = new Set(within.flatMap((one) => one.places.map(([statement, shift]) => keyOf(statement, shift))));
    for (const key of places) scores.set(key, (scores.get(key) ?? 0) + weight);
  }
  return [...scores].map(([key, score]) => ({ ...first.get(key)!, score })).sort(bestFirst);
}

const casts: fc.Arbitrary<Cast> = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 4 }),
    positions: fc.array(
      fc.record({
        position: fc.integer({ min: 0, max: 5 }),
        places: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -40, max: 40 })), {
          maxLength: 20,
          size: 'max',
        }),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 6, size: 'max' },
);

describe('the places with most votes', () => {
  it('are those that counting finds, in the same order', () => {
    fc.assert(
      fc.property(casts, fc.integer({ min: 1, max: 8 }), fc.nat(6), fc.nat(6), (cast, most, from, to) => {
        expect(castAll(cast).best(most, from, to)).toEqual(counted(cast, from, to).slice(0, most));
      }),
      { numRuns: 2000 },
    );
  });

  it('are found among thousands of them', () => {
    const places = Array.from({ length: 5000 }, (_, at) => [at * 7, (at * 31) % 4000] as const);
    const cast: Cast = [
      { weight: 2, positions: [{ position: 0, places }] },
      { weight: 3, positions: [{ position: 1, places: places.filter((_, at) => at % 1000 === 999) }] },
    ];
    expect(castAll(cast).best(9, 0, 2)).toEqual(counted(cast, 0, 2).slice(0, 9));
  });

  it('are one where the shifts lie side by side, also before the beginning of the statement', () => {
    const cast: Cast = [
      { weight: 1, positions: [{ position: 0, places: [[3, -5]] }] },
      { weight: 1, positions: [{ position: 1, places: [[3, -16]] }] },
      { weight: 1, positions: [{ position: 2, places: [[3, 0]] }] },
    ];
    expect(castAll(cast).best(5, 0, 3)).toEqual([
      { statement: 3, shift: -5, score: 2 },
      { statement: 3, shift: 0, score: 1 },
    ]);
  });

  it('have a word counted once, however often the quote and the statement repeat it', () => {
    const places = [
      [1, 0],
      [1, 1],
      [1, 2],
    ] as const;
    const cast: Cast = [{ weight: 5, positions: [0, 1, 2].map((position) => ({ position, places })) }];
    expect(castAll(cast).best(5, 0, 3)).toEqual([{ statement: 1, shift: 0, score: 5 }]);
  });

  it('are none where nothing is cast', () => {
    expect(new Ballot().best(5, 0, 10)).toEqual([]);
  });
});
