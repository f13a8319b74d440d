import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/search/matches.ts';
import { stem } from '../../src/search/stem.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { indexTexts, textsArbitrary, WORDS } from './texts.ts';

/** The words of a text that a search marks, as they are written. */
function marked(texts: readonly string[], asked: string, statement = 0): readonly string[] {
  const { index, find } = indexTexts(texts);
  const text = texts[statement]!;
  return findMatches(index.vocabulary, find(asked).plan.units, text).map(({ start, end }) => text.slice(start, end));
}

describe('the words marked in a line', () => {
  it('are the words asked for or of their stem, in order, none overlapping', () => {
    fc.assert(
      fc.property(
        textsArbitrary,
        fc.constantFrom('peace', 'launches', 'sea', 'quad'),
        fc.constantFrom('missile', 'straits', 'us', '1,000'),
        (texts, one, two) => {
          const { index, find } = indexTexts(texts);
          const { plan, hits } = find(`${one} ${two}.`);
          const stems = new Set([one, two].flatMap((word) => tokenize(word).map(({ term }) => stem(term))));
          for (const statement of hits.statements) {
            const text = texts[statement]!;
            const ranges = findMatches(index.vocabulary, plan.units, text);
            const expected = tokenize(text).filter(({ term }) => stems.has(stem(term)));
            expect(ranges).toEqual(expected.map(({ start, end }) => ({ start, end })));
          }
        },
      ),
    );
  });

  it('never overlap, whatever is asked of whatever text', () => {
    const runs = fc.stringMatching(/^[台湾海峡の a]{1,12}$/);
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 5 }), runs, (texts, asked) => {
        fc.pre(/[台湾海峡の]/u.test(asked));
        const { index, find } = indexTexts(texts);
        const { units } = find(asked).plan;
        for (const text of texts) {
          let last = 0;
          for (const { start, end } of findMatches(index.vocabulary, units, text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      }),
    );
  });

  it('are one stretch for words in quotation marks', () => {
    expect(marked(['change the status quo by force'], '"the status quo"')).toEqual(['the status quo']);
    expect(marked(['status quo, and quo'], 'status quo.')).toEqual(['status', 'quo', 'quo']);
  });

  it('do not take in a part of the phrase that stands alone', () => {
    expect(marked(['status quo of status'], '"status quo"')).toEqual(['status quo']);
  });

  it('are as the text writes them: capitals, accents, an owner', () => {
    expect(marked(['TAIWAN and Taïwan’s'], 'taiwan.')).toEqual(['TAIWAN', 'Taïwan’s']);
  });

  it('are the whole word of an unfinished one', () => {
    expect(marked(['the Taiwan Strait'], 'taiw')).toEqual(['Taiwan']);
  });

  it('join the pairs of an unspaced run into one stretch', () => {
    expect(marked(['平和な台湾海峡です'], '台湾海峡')).toEqual(['台湾海峡']);
  });

  it('are none where a common word is all that is shared', () => {
    expect(marked(['the sea', 'of war'], 'war the.', 0)).toEqual([]);
  });

  it('know every word of the list they are tested with', () => {
    expect(WORDS.every((word) => tokenize(word).length === 1)).toBe(true);
  });
});
