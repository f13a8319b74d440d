import { describe, expect, it } from 'vitest';
import { quote } from '../../src/answers/quote.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

const search = (words: string, more: object = {}) => expectKind(quote(firstArchive, { words, ...more }), 'quotes');
const shown = (words: string) =>
  search(words).misprints.map(({ statement, printed, likely }) => [statement.id, printed, likely]);

describe('words that the source misprints', () => {
  it('are found as the note reads them, apart from the lines that hold them', () => {
    const answer = search('areas');
    expect(answer).toMatchObject({ statements: [], total: 0 });
    expect(shown('areas')).toEqual([['s07', 'ar as such as', 'areas such as']]);
  });

  it('are told with what is printed: support for commitment', () => {
    expect(shown('unwavering commitment').map(([id, printed, likely]) => `${id}: ${printed} → ${likely}`)).toEqual([
      's12: unwavering support → unwavering commitment',
      's14: unwavering support → unwavering commitment',
    ]);
  });

  it('never change the line itself', () => {
    const [first] = search('areas').misprints;
    expect(first?.statement.text).toContain('results in ar as such as COVID-19 response');
  });

  it('are not told where the line holds the words as printed', () => {
    expect(shown('unwavering support')).toEqual([]);
    expect(shown('taiwan')).toEqual([]);
  });

  it('keep to the speaker asked for', () => {
    expect(search('unwavering commitment', { speaker: 'biden' }).misprints).toHaveLength(2);
    expect(quote(firstArchive, { words: 'areas', speaker: 'biden' })).toMatchObject({ kind: 'no-match' });
  });

  it('are marked on the line wherever it is shown', () => {
    const { statements } = search('xinjiang');
    const flags = Object.fromEntries(statements.map(({ id, flags: marks }) => [id, marks]));
    expect(idsOf(statements)).toBe('s13 s05');
    expect(flags).toEqual({ s05: ['error-in-source'], s13: ['fragment-unsourced'] });
  });
});
