import { describe, expect, it } from 'vitest';
import { nearQuote } from '../../src/answers/near-quote.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';
import { councilArchive, LINES } from './council.ts';

const near = (quote: string) => nearQuote(councilArchive, councilArchive.corpus.records, quote);
const idsNear = (quote: string) => near(quote).lines.map(({ statement }) => statement.id);

describe('the lines near a quote that no line holds', () => {
  it('are those that hold most of what its words tell', () => {
    expect(idsNear('the ministry pays for a new lighthouse')[0]).toBe('t1');
  });

  it('hold its words in any form and order, and say which', () => {
    const [line] = near('cheap nets and smaller fishermen').lines;
    expect(line!.statement.id).toBe('t2');
    expect(line!.shared).toEqual(expect.arrayContaining(['nets', 'smaller']));
  });

  it('are three at most, the nearest first', () => {
    const { lines } = nearQuote(firstArchive, firstArchive.corpus.records, 'Biden Kishida China');
    expect(lines.length).toBe(3);
  });

  it('are none where none holds a quarter of it', () => {
    expect(idsNear('unicorns dance with bright green dragons near the harbour')).toEqual([]);
    expect(idsNear('it was of the and by them')).toEqual([]);
    expect(idsNear('')).toEqual([]);
  });

  it('are of the records asked', () => {
    const both = openArchive([firstRecord, smallTalk(LINES, 'council')]);
    const council = both.corpus.records.filter(({ record }) => record.id === 'council');
    expect(nearQuote(both, council, 'peace and stability across the Taiwan Strait').lines).toEqual([]);
    expect(nearQuote(both, both.corpus.records, 'peace and stability across the Taiwan Strait').lines).not.toEqual([]);
  });
});

describe('how much of a quote the nearest line holds', () => {
  it('is all where it holds every word', () => {
    expect(near('lighthouse the council ministry').covered).toBe(1);
  });

  it('is none where no line holds any', () => {
    expect(near('unicorns dance')).toEqual({ lines: [], covered: 0, words: 2 });
  });

  it('is less for a rare word that is missing than for a frequent one that is', () => {
    const rare = near('harbour unicorns').covered;
    expect(rare).toBeGreaterThan(0);
    expect(rare).toBeLessThan(0.5);
  });

  it('counts each telling word once, forty at most', () => {
    expect(near('lighthouse lighthouse of the council').words).toBe(2);
    const unknown = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(near(unknown).words).toBe(40);
    // The rarest: those that no line holds.
    expect(near(`harbour ${unknown}`)).toMatchObject({ words: 40, covered: 0 });
  });
});
