import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { buildLexicon } from '../../src/search/lexicon.ts';
import { isNameWord, nearestNameWord } from '../../src/search/name-table.ts';
import { firstArchive } from '../support/first-record.ts';
import { plainDistance } from './plain-distance.ts';

const word = fc.stringMatching(/^[abcé]{1,9}$/);

/** The table of speakers who have these names. */
function tableOf(names: readonly string[]) {
  const speakers = names.map((name, at) => ({ id: `p${at}`, name, altNames: [], roles: [] }));
  // Only names and ids are read by the lexicon.
  const record = { record: { id: 'r', speakers, topics: [], glossary: [] } };
  return buildLexicon({ records: [record] } as unknown as Corpus).tables.all.speaker;
}

describe('the names of a record', () => {
  it('give for a word that is none of theirs the nearest, the first of several, within the edits', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), word, fc.nat(3), (names, asked, most) => {
        const table = tableOf(names);
        fc.pre(!isNameWord(table, asked));
        const [best] = table.words
          .map((one) => ({ one, edits: plainDistance(asked, one) }))
          .filter(({ edits }) => edits <= most)
          .sort((a, b) => a.edits - b.edits);
        expect(nearestNameWord(table, asked, most)).toBe(best?.one);
      }),
      { numRuns: 1000 },
    );
  });

  it('are filed once under each word, name and title', () => {
    const { byName, byStem, byTitle } = firstArchive.index.lexicon.tables.all.speaker;
    expect(byName.get('fumio kishida')?.map(({ id }) => id)).toEqual(['kishida']);
    expect(byStem.get('fumio')?.map(({ id }) => id)).toEqual(['kishida', 'biden-kishida']);
    expect(byTitle.get('president')?.map(({ id }) => id)).toContain('biden');
    for (const filed of [...byName.values(), ...byStem.values(), ...byTitle.values()]) {
      expect(new Set(filed).size).toBe(filed.length);
    }
  });
});
