import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeeds } from '../../src/verify/seeds.ts';
import { indexTexts } from '../search/texts.ts';

const anywhere = () => true;
const TELLING = Array.from(
  { length: 60 },
  (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}rd`,
);
const COMMON = 'the of and to with for by from that this'.split(' ');
const words = (from: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...from), { minLength, maxLength, size: 'max' });
const texts = fc.array(words([...TELLING, ...COMMON], 0, 30), { minLength: 1, maxLength: 12, size: 'max' });

/** Texts, one of which has a quote put into it, and which one. */
function planted(quotes: fc.Arbitrary<readonly string[]>) {
  return fc.record({ texts, quote: quotes, which: fc.nat(), where: fc.nat() }).map(({ texts, quote, which, where }) => {
    const statement = which % texts.length;
    const place = where % (texts[statement]!.length + 1);
    const written = texts.map((text, at) =>
      (at === statement ? [...text.slice(0, place), ...quote, ...text.slice(place)] : text).join(' '),
    );
    return { written, statement, place, quote: quote.join(' ') };
  });
}

describe('the places where a quote may stand', () => {
  it('hold the one where it does', () => {
    fc.assert(
      fc.property(planted(words([...TELLING, ...COMMON], 4, 14)), ({ written, statement, quote }) => {
        const seeds = findSeeds(indexTexts(written).index, quote, anywhere);
        expect(seeds.map((seed) => seed.statement)).toContain(statement);
      }),
      { numRuns: 400 },
    );
  });

  it('begin within sixteen words of where it does', () => {
    fc.assert(
      fc.property(planted(fc.shuffledSubarray(TELLING, { minLength: 5, maxLength: 14 })), (drawn) => {
        const seeds = findSeeds(indexTexts(drawn.written).index, drawn.quote, anywhere);
        const isThere = seeds.some(
          ({ statement, shift }) => statement === drawn.statement && Math.abs(shift - drawn.place) < 16,
        );
        expect(isThere).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('hold it though the quote has only common words', () => {
    fc.assert(
      fc.property(planted(words(COMMON, 4, 10)), ({ written, statement, quote }) => {
        const seeds = findSeeds(indexTexts(written).index, quote, anywhere);
        expect(seeds.map((seed) => seed.statement)).toContain(statement);
      }),
      { numRuns: 400 },
    );
  });

  it('hold that of each part of a joined quote', () => {
    const parts = fc.tuple(
      ...[0, 1, 2].map((part) =>
        fc.shuffledSubarray(TELLING.slice(part * 20, part * 20 + 20), { minLength: 6, maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(
        parts,
        fc.array(words(TELLING, 10, 20), { minLength: 20, maxLength: 30, size: 'max' }),
        (parts, others) => {
          const written = [...parts, ...others].map((text) => text.join(' '));
          const seeds = findSeeds(indexTexts(written).index, parts.flat().join(' '), anywhere);
          expect(seeds.map(({ statement }) => statement)).toEqual(expect.arrayContaining([0, 1, 2]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are the best first, and of equal ones the first of the archive', () => {
    const { index } = indexTexts([
      'lighthouse harbour',
      'harbour ferry granite',
      'ferry granite lighthouse',
      'harbour ferry granite',
    ]);
    const seeds = findSeeds(index, 'harbour ferry granite', anywhere);
    expect(seeds.map(({ statement }) => statement)).toEqual([1, 3, 2, 0]);
  });

  it('tell common words apart, where the others are alike', () => {
    const { index } = indexTexts([
      ...Array.from({ length: 20 }, () => 'from the lighthouse by this'),
      'to and for the lighthouse of that',
    ]);
    const [best] = findSeeds(index, 'and for the lighthouse of that', anywhere);
    expect(best!.statement).toBe(20);
  });

  it('are looked for only in the statements wanted', () => {
    const { index } = indexTexts([
      'push back against',
      'push back against',
      'with the of and by',
      'with the of and by',
    ]);
    expect(
      findSeeds(index, 'push back against', (statement) => statement === 1).map(({ statement }) => statement),
    ).toEqual([1]);
    expect(
      findSeeds(index, 'with the of and by', (statement) => statement === 3).map(({ statement }) => statement),
    ).toEqual([3]);
  });

  it('are none where the words are nowhere', () => {
    const { index } = indexTexts(['push back against']);
    expect(findSeeds(index, 'unicorns dance', anywhere)).toEqual([]);
    expect(findSeeds(index, '', anywhere)).toEqual([]);
  });
});

describe('a joined quote', () => {
  it('has places of each part, though many lines hold another part', () => {
    const many = Array.from({ length: 30 }, () => TELLING.slice(0, 14).join(' '));
    const one = TELLING.slice(20, 26).join(' ');
    const seeds = findSeeds(indexTexts([...many, one]).index, `${many[0]} ${one}`, anywhere);
    expect(seeds.map(({ statement }) => statement)).toContain(30);
  });
});

describe('the work of looking for places', () => {
  const { index } = indexTexts(Array.from({ length: 40_000 }, () => 'lighthouse with the of and by harbour'));
  const most = 12 + 3 * 64;

  it.each([
    ['one word over and over', 'lighthouse '.repeat(800)],
    ['common words over and over', 'with the of and by '.repeat(200)],
    ['all words over and over', 'lighthouse with the of and by harbour '.repeat(100)],
    ['words that are nowhere', Array.from({ length: 700 }, (_, at) => `no${at}`).join(' ')],
    ['no spaces', 'lighthouse'.repeat(400)],
  ])('is bounded for %s', (_, quote) => {
    let looks = 0;
    const seeds = findSeeds(index, quote, () => (looks += 1) > 0);
    expect(seeds.length).toBeLessThanOrEqual(most);
    expect(looks).toBeLessThanOrEqual(30_000 + 16 * 144);
  });

  it('is spread over thousands of lines, however often a quote repeats a word', () => {
    let looks = 0;
    findSeeds(index, 'lighthouse '.repeat(800), () => (looks += 1) > 0);
    expect(looks).toBeGreaterThan(3000);
  });
});
