import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/index.ts';
import { checkTold } from '../../bench/typos/check.ts';
import { drawTypos, turnsByWord, turnsThatHold } from '../../bench/typos/draw.ts';
import { judge } from '../../bench/typos/judge.ts';
import { recordsOf } from '../../bench/lib/records.ts';
import { generateTexts } from '../../bench/lib/texts.ts';
import { plainDistance } from '../search/plain-distance.ts';

const turns = generateTexts(400, 3);
const held = turnsByWord(turns);
const options = { seed: 5, each: 40 };
const queries = drawTypos(turns, held, options);

describe('the misspelt searches', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawTypos(turns, held, options)).toEqual(queries);
    expect(drawTypos(turns, held, { ...options, seed: 6 })).not.toEqual(queries);
  });

  it('are as many of one, of two and of three words, all of them in one turn', () => {
    expect(queries.map(({ words }) => words.length)).toEqual([1, 2, 3].flatMap((count) => Array(40).fill(count)));
    for (const { words } of queries) {
      expect(new Set(words).size).toBe(words.length);
      expect(turnsThatHold(held, words).size).toBeGreaterThan(0);
      for (const word of words) expect(held.get(word)!.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('have one edit in one word, and a second in another; in the only word both', () => {
    for (const { words, typed } of queries) {
      const edits = ([0, 1, 2] as const).map((count) =>
        typed[count].map((word, at) => plainDistance(word, words[at]!)),
      );
      expect(edits[0]!.every((count) => count === 0)).toBe(true);
      expect(edits[1]!.filter((count) => count > 0)).toEqual([1]);
      expect(edits[2]!.filter((count) => count > 0)).toHaveLength(Math.min(2, words.length));
      expect(edits[2]!.every((count) => count <= (words.length > 1 ? 1 : 3))).toBe(true);
    }
  });
});

describe('the words of a turn', () => {
  it('are those of plain letters, whole, without what shows an owner', () => {
    const words = turnsByWord(["The dog's tail, e-mail and café: don't! MP3 Tail"]);
    expect([...words.keys()].sort()).toEqual(['and', 'dog', 'e', 'mail', 'tail', 'the']);
  });
});

describe('a system', () => {
  const scan = (words: readonly string[]) => [...turnsThatHold(held, words)];

  it('that finds only what is typed right keeps none that is misspelt', async () => {
    const { found, kept, asked } = await judge({ name: 'scan', search: scan }, queries, held);
    expect(asked).toBe(120);
    expect(found).toEqual({ 0: 100, 1: kept[1], 2: kept[2] });
    expect(kept[1]).toBeLessThan(10);
  });

  it('that finds nothing, or the wrong turns, finds none', async () => {
    const { found, kept } = await judge({ name: 'none', search: () => [turns.length] }, queries, held);
    expect(found).toEqual({ 0: 0, 1: 0, 2: 0 });
    expect(kept[1]).toBeNaN();
  });

  it('that is slow is asked the first searches of every count of words', async () => {
    const seen: number[] = [];
    const search = (words: readonly string[]) => {
      seen.push(words.length);
      return [];
    };
    const { asked } = await judge({ name: 'slow', search, most: 6 }, queries, held);
    expect(asked).toBe(6);
    expect(seen.filter((count) => count === 1)).toHaveLength(seen.length / 3);
  });
});

describe('what an answer tells', () => {
  it('is all that was searched instead, and nothing for known words', () => {
    const archive = openArchive(recordsOf(turns, 1000));
    expect(checkTold(archive, held, queries)).toEqual([]);
  });

  it('is found wanting where a word counts as known that was repaired', () => {
    const archive = openArchive(recordsOf(turns, 1000));
    const [query] = queries;
    const known = new Map([...held, [query!.typed[1][0]!, new Set([0])]]);
    expect(checkTold(archive, known, [query!])).not.toEqual([]);
  });

  it('is found wanting where a word that is not held is searched without a word of it', () => {
    const archive = openArchive(recordsOf(turns, 1000));
    expect(checkTold(archive, new Map(), queries.slice(0, 1))).not.toEqual([]);
  });
});
