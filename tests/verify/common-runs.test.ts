import { describe, expect, it } from 'vitest';
import { commonNumber } from '../../src/search/common-words.ts';
import { Ballot } from '../../src/verify/ballot.ts';
import { findRuns } from '../../src/verify/common-runs.ts';
import type { Wanted } from '../../src/verify/seeds.ts';
import { indexTexts } from '../search/texts.ts';

/** Where runs of the common words of a quote stand: statement, shift, and how many runs say so. */
function runsIn(texts: readonly string[], quote: string, wanted: Wanted = () => true): readonly string[] {
  const ballot = new Ballot();
  const words = quote.split(' ');
  findRuns(indexTexts(texts).index.postings, Uint8Array.from(words, commonNumber), wanted, ballot);
  return ballot.best(20, 0, words.length).map(({ statement, shift, score }) => `${statement} ${shift} ${score / 2}`);
}

describe('runs of common words', () => {
  it('are found where four of them stand side by side', () => {
    expect(runsIn(['ships', 'so that we can do it', 'that we can'], 'that we can do')).toEqual(['1 1 1']);
  });

  it('count each for the place at which the quote would begin', () => {
    expect(runsIn(['it is what we are and will be'], 'what we are and will be')).toEqual(['0 2 3']);
    expect(runsIn(['we are and will'], 'what we are and will be')).toEqual(['0 -1 1']);
  });

  it('have no other word between them', () => {
    expect(runsIn(['that we ships can do'], 'that we ships can do')).toEqual([]);
    expect(runsIn(['that we can do'], 'that we ships can do')).toEqual([]);
  });

  it('are told from others of the same beginning', () => {
    expect(runsIn(['that we can be', 'that we can do'], 'that we can do')).toEqual(['1 0 1']);
  });

  it('are found behind lines without words', () => {
    expect(runsIn(['', '…', 'that we can do', ''], 'that we can do')).toEqual(['2 0 1']);
  });

  it('are looked for only in the lines wanted', () => {
    expect(runsIn(['that we can do', 'that we can do'], 'that we can do', (line) => line === 1)).toEqual(['1 0 1']);
  });

  it('are shorter where a quote has fewer than four', () => {
    expect(runsIn(['that we can do'], 'we can')).toEqual(['0 1 1']);
    expect(runsIn(['that we can do'], 'can')).toEqual(['0 2 1']);
  });
});
