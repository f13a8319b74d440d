import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { buildSearchIndex } from '../../src/search/search-index.ts';
import { findQuote } from '../../src/verify/find-quote.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import type { Wanted } from '../../src/verify/seeds.ts';
import { smallTalk } from '../support/small-records.ts';

const corpus = buildCorpus([
  smallTalk([
    ['ana', 'The old lighthouse needs a new lantern before the winter storms arrive from the northern sea.'],
    ['ben', 'Fifteen to twenty-five ferries crossed the channel, and 12 trawlers followed them.'],
    ['cy', 'The old lighthouse needs a new lantern, said the keeper.'],
    ['ana', 'Seven painters arrived on Monday with ladders and brushes and buckets of white paint.'],
    ['cy', 'That is what we are all here for, and so it is not for them to do it again.'],
  ]),
]);
const index = buildSearchIndex(corpus);

/** Each way in which a quote is found: its lines, joined by `+`; and how much differs. */
function found(text: string, wanted: Wanted = () => true): string {
  const search = findQuote(corpus, index, readQuote(text), wanted);
  if (!search) return 'none';
  const ways = search.ways.map((way) => way.map(({ segment }) => segment.statement).join('+'));
  return `${ways.join(' ')}: ${search.edits}`;
}

describe('a quote', () => {
  it('is found in every line that holds it', () => {
    expect(found('the old lighthouse needs a new lantern')).toBe('0 2: 0');
  });

  it('is looked for only in the lines wanted', () => {
    expect(found('the old lighthouse needs a new lantern', (line) => line === 2)).toBe('2: 0');
    expect(found('seven painters arrived on Monday', (line) => line === 2)).toBe('none');
  });

  it('is not found in a part of a number or of a word', () => {
    expect(found('2 trawlers')).toBe('none');
    expect(found('12 trawler')).toBe('none');
    expect(found('needs a new lanter')).not.toMatch(/: 0$/);
  });
});

describe('how many words of a quote may differ', () => {
  it.each([
    ['none of four', 'old lighthouse needs lanterns', 'none'],
    ['one of seven', 'the old tower needs a new lantern', '0 2: 1'],
    ['not two of seven', 'the old tower wants a new lantern', 'none'],
    ['not two of seven, however common', 'this old lighthouse needs that new lantern', 'none'],
    ['two of ten', 'tower needs a good lantern before the winter storms arrive', '0: 2'],
    ['not three of ten', 'tower wants a good lantern before the winter storms arrive', 'none'],
    ['not three of ten, however common', 'old lighthouse needs that new lantern until those winter storms', 'none'],
    [
      'a third of more',
      'this old lighthouse needs that new lantern before those winter storms arrive by some northern sea',
      '0: 5',
    ],
    [
      'not more',
      'this old lighthouse needs that new lantern until those winter storms arrive by some northern sea',
      'none',
    ],
  ])('is %s', (_, text, ways) => {
    expect(found(text)).toBe(ways);
  });

  it('is fewer where those that are left tell little', () => {
    expect(found('a new lantern before the winter')).toBe('0: 0');
    expect(found('a new lantern before the zeppelins')).toBe('none');
  });

  it('is none where those that are left are common', () => {
    expect(found('that is what we are all here for, and so it is')).toBe('4: 0');
    expect(found('that is what you are all here for, and so it is')).toBe('none');
  });

  it('is more where they are slips of the fingers', () => {
    expect(found('the old lighthuose needs a new lantren')).toBe('0 2: 0.8');
  });
});

describe('a joined quote', () => {
  it('has parts of four words at least, each where only that place explains it', () => {
    expect(found('before the winter storms arrive with ladders and brushes')).toBe('0+3: 0');
    expect(found('before the winter storms arrive with ladders and')).not.toContain('+');
  });

  it('has shorter parts where it marks that words are left out', () => {
    expect(found('before the winter storms … white paint')).toBe('0+3: 0');
  });

  it('has words left out of one line rather than parts of two', () => {
    expect(found('the old lighthouse needs a new lantern arrive from the northern sea')).toBe('0+0: 0');
  });

  it('may have words of its own, if few', () => {
    expect(found('before the terrible winter storms arrive with ladders and brushes and buckets')).toBe('0+3: 1');
  });
});
