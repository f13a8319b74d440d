import { describe, expect, it } from 'vitest';
import { cutTurn } from '../../bench/lib/qmsum.ts';
import { drawQueries, KINDS, oneEdit } from '../../bench/lib/queries.ts';
import { createRandom } from '../../bench/lib/random.ts';
import { recordsOf } from '../../bench/lib/records.ts';
import { generateTexts, growTexts } from '../../bench/lib/texts.ts';
import { editDistance } from '../../src/search/edits.ts';

const REAL = ['we shall look at the budget', 'the design is not what they asked for', 'who takes the minutes today'];

describe('texts of the benchmark', () => {
  it('are the real ones as far as they go, and then copies', () => {
    expect(growTexts(REAL, 2, 1)).toEqual(REAL.slice(0, 2));
    const grown = growTexts(REAL, 500, 1);
    expect(grown).toHaveLength(500);
    expect(grown.slice(0, 3)).toEqual(REAL);
    expect(growTexts(REAL, 500, 1)).toEqual(grown);
    expect(growTexts(REAL, 500, 2)).not.toEqual(grown);
  });

  it('replace some words of a copy and keep its length', () => {
    const copies = growTexts(REAL, 1003, 1).slice(3);
    const lengths = new Set(REAL.map((text) => text.split(' ').length));
    expect(copies.every((copy) => lengths.has(copy.split(' ').length))).toBe(true);
    expect(copies.filter((copy) => !REAL.includes(copy)).length).toBeGreaterThan(300);
    const rare = copies.flatMap((copy) => copy.split(' ').filter((word) => word.startsWith('zq')));
    expect(rare.length).toBeGreaterThan(50);
    expect(new Set(rare).size).toBe(rare.length);
    expect(rare.every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });

  it('are generated with few frequent words and many rare ones', () => {
    const texts = generateTexts(2000, 1);
    expect(generateTexts(2000, 1)).toEqual(texts);
    const counts = new Map<string, number>();
    for (const word of texts.join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(counts.has('undefined')).toBe(false);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(20 * sorted[100]!);
    expect(sorted.length).toBeGreaterThan(2000);
  });

  it('make records that pass every check', () => {
    const records = recordsOf(generateTexts(250, 1), 100);
    expect(records.map(({ statements }) => statements.length)).toEqual([100, 100, 50]);
    expect(records.flatMap(({ statements }) => statements.map(({ text }) => text))).toEqual(generateTexts(250, 1));
  });
});

describe('turns of a meeting', () => {
  it('lose their marks, are cut, and must say something', () => {
    expect(cutTurn('Well {disfmarker} the new budget .')).toBe('Well the new budget .');
    expect(cutTurn('OK , sure .')).toBeUndefined();
    expect(cutTurn('word '.repeat(100))?.split(' ')).toHaveLength(60);
  });
});

describe('searches of the benchmark', () => {
  it('are the same for the same seed, and as many of each kind', () => {
    const texts = generateTexts(1000, 1);
    const sets = drawQueries(texts, 5);
    expect(drawQueries(texts, 5)).toEqual(sets);
    for (const kind of KINDS) expect(sets[kind]).toHaveLength(40);
    const known = new Set(texts.join(' ').split(' '));
    expect(sets['one word'].every(({ text }) => known.has(text))).toBe(true);
    expect(sets.typo.some(({ text }) => known.has(text))).toBe(false);
  });

  it('misspell by one edit at most', () => {
    const random = createRandom(3);
    for (let round = 0; round < 500; round += 1)
      expect(editDistance(oneEdit(random, 'meeting'), 'meeting', 3)).toBeLessThan(2);
  });
});
