import { describe, expect, it } from 'vitest';
import { quote } from '../../src/answers/quote.ts';
import { statement } from '../../src/answers/statement.ts';
import { expectKind, firstArchive, firstRecord } from '../support/first-record.ts';

describe('a search tells', () => {
  it('to whom and to what it was narrowed', () => {
    const { filter } = expectKind(quote(firstArchive, { words: 'china', speaker: 'biden' }), 'quotes');
    expect(filter).toEqual([{ kind: 'speaker', record: firstRecord.id, id: 'biden', label: 'Joe Biden' }]);
    const both = quote(firstArchive, { words: 'xinjiang', speaker: 'biden', topic: 'ukraine' });
    expect(expectKind(both, 'no-match').filter.map(({ label }) => label)).toEqual(['Joe Biden', 'Ukraine']);
    expect(expectKind(quote(firstArchive, { words: 'china' }), 'quotes').filter).toEqual([]);
  });

  it('what was searched instead only where its lines are shown', () => {
    const answer = expectKind(quote(firstArchive, { words: 'unwavering commitment' }), 'quotes');
    expect([answer.total, answer.misprints.length > 0]).toEqual([0, true]);
    expect(answer.corrections).toEqual([]);
  });

  it('of misprints on its first page only', () => {
    const page = (number: number) =>
      expectKind(quote(firstArchive, { words: 'commitment', page: number }, { pageSize: 1 }), 'quotes');
    expect([page(1).pages, page(1).misprints.length]).toEqual([4, 2]);
    expect([page(2).page, page(2).misprints]).toEqual([2, []]);
  });
});

it('narrows a picked topic to the speaker named beside it', () => {
  const words = `topic:us-japan-alliance@${firstRecord.id}`;
  const answer = expectKind(quote(firstArchive, { words, speaker: 'biden' }), 'quotes');
  expect(answer.filter.map(({ label }) => label)).toEqual(['Joe Biden', 'US–Japan alliance']);
  const shown = [...answer.statements, ...answer.related];
  expect(shown.length).toBeGreaterThan(1);
  for (const line of shown) {
    expect(line.topics).toContain('us-japan-alliance');
    expect(line.speakers.some((id) => id.includes('biden'))).toBe(true);
  }
});

describe('an id that is searched for', () => {
  it('opens its line, as every line shows its id', () => {
    expect(expectKind(quote(firstArchive, { words: 'S05' }), 'statement').statement.id).toBe('s05');
  });

  it('is told not to be there, with where the record begins and ends', () => {
    const { reason, suggestions } = expectKind(quote(firstArchive, { words: 's42' }), 'no-match');
    expect([reason, suggestions.map(({ id }) => id)]).toEqual(['unknown-statement', ['s01', 's16']]);
  });

  it('is a word like any other where lines hold it, and where it has another form', () => {
    expect(quote(firstArchive, { words: '2022' }).kind).not.toBe('statement');
    expect(expectKind(quote(firstArchive, { words: 'zz9' }), 'no-match').reason).toBe('not-found');
  });
});

it('says whether a document prints other words than the line', () => {
  const differs = (id: string) =>
    expectKind(statement(firstArchive, { id }), 'statement').chain.map((link) => link.differs);
  expect(differs('s05')).toEqual([false, true, false]);
  expect(differs('s06')).toEqual([false, false]);
});
