import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';
import { GOLDEN, NOT_IN_RECORD } from './golden.ts';

describe('a search of the first record', () => {
  it.each(GOLDEN)('for $words finds $lines: $why', ({ words, lines, related, ...more }) => {
    const answer = expectKind(quote(firstArchive, { words }), 'quotes');
    expect(idsOf(answer.statements)).toBe(lines);
    expect(idsOf(answer.related)).toBe(related);
    expect(answer.corrections.map(({ from, to, why }) => `${from} → ${to}, ${why}`)).toEqual(more.corrections ?? []);
    expect(answer.held).toBe(more.held ?? 'all');
    expect(answer.narration).toBe(more.narration ?? 0);
    expect(answer.total).toBe(answer.statements.length);
  });

  it.each(GOLDEN)('for $words marks words in every line it finds', ({ words }) => {
    const answer = expectKind(quote(firstArchive, { words }), 'quotes');
    for (const { matches = [] } of answer.statements) expect(matches.length).toBeGreaterThan(0);
    for (const line of answer.related) expect(line.matches).toBeUndefined();
  });

  it.each(GOLDEN)('for $words names each topic or speaker it took related lines from once', ({ words }) => {
    const { relatedTo } = expectKind(quote(firstArchive, { words }), 'quotes');
    const links = relatedTo.map(({ kind, record, id }) => `${kind} ${record} ${id}`);
    expect(links).toEqual([...new Set(links)]);
  });

  it.each(NOT_IN_RECORD)('for %s finds nothing: %s', (words) => {
    const answer = expectKind(quote(firstArchive, { words }), 'no-match');
    expect(answer).toMatchObject({ reason: 'not-found', searched: 16, elsewhere: 0, corrections: [] });
    expect(answer.covers.map(({ total }) => total)).toEqual([5, 5, 4, 3, 1, 1, 1]);
  });

  it('offers Taiwan for titan without searching it', () => {
    const { suggestions } = expectKind(quote(firstArchive, { words: 'titan' }), 'no-match');
    expect(suggestions).toContainEqual({ kind: 'word', text: 'taiwan' });
    const far = expectKind(quote(firstArchive, { words: 'thailand' }), 'no-match');
    expect(far.suggestions).toEqual([]);
  });

  it('offers no name that only has some of the letters', () => {
    const { suggestions } = expectKind(quote(firstArchive, { words: 'iran' }), 'no-match');
    expect(suggestions.map(({ text }) => text)).not.toContain('taiwan');
    const topics = firstArchive.directory.topics('china', 25).map(({ label }) => label);
    expect(topics).toContain('Taiwan and the China seas');
    expect(topics).not.toContain('COVID-19 and climate');
  });

  it('for Kishida says how few of his own words it holds: none', () => {
    const { named } = expectKind(quote(firstArchive, { words: 'kishida' }), 'quotes');
    expect(named).toMatchObject([{ speaker: 'kishida', said: 0, jointly: 5, about: 6, counts: { verbatim: 0 } }]);
  });

  it('for two names of one topic gives that topic once', () => {
    const { relatedTo } = expectKind(quote(firstArchive, { words: '台湾 尖閣' }), 'quotes');
    expect(relatedTo.map(({ id }) => id)).toEqual(['taiwan-china-seas']);
  });

  it('with narration asked for, shows it and leaves nothing out', () => {
    const answer = expectKind(quote(firstArchive, { words: 'alliance', narration: true }), 'quotes');
    expect(idsOf(answer.statements)).toBe('s11 s08');
    expect(answer.narration).toBe(0);
  });

  it('gives the same answer byte for byte, whatever was asked before', () => {
    const search = () => GOLDEN.map(({ words }) => JSON.stringify(quote(firstArchive, { words })));
    const first = search();
    expect(search().toReversed()).toEqual(first.toReversed());
  });
});

describe('what a search of the first record does not find', () => {
  it.each(NOT_IN_RECORD.filter(([words]) => !words.includes(' ')))('no question for it does: %s', (words) => {
    const answer = expectKind(ask(firstArchive, { question: `What did they say about ${words}?` }), 'no-answer');
    expect(answer).toMatchObject({ reason: 'not-named', missing: [words.replaceAll('_', '')], searched: 16 });
  });
});
