import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { verify } from '../../src/answers/verify.ts';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { findSeeds } from '../../src/verify/seeds.ts';
import { segmentsAt } from '../../src/verify/segments.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import { smallTalk } from '../support/small-records.ts';
import { checked } from './council.ts';

const sentence = (at: number) =>
  `In meeting ${at} the harbour and the lighthouse were painted because nobody said that it is not to be done.`;
const long = Array.from({ length: 900 }, (_, at) => sentence(at)).join(' ');
const archive = openArchive([
  smallTalk([
    ...Array.from({ length: 400 }, (_, at) => ['ana', sentence(at)] as const),
    ['ben', long],
    ['cy', 'harbour '.repeat(3000).trim()],
  ]),
]);
const LONGEST = 4000;
const cut = (text: string) => text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a word over and over', cut('harbour ')],
  ['common words over and over', cut('that it is not to be ')],
  ['a line over and over', cut(`${sentence(7)} `)],
  ['no spaces', cut('harbour')],
  ['letters that stand alone', cut('a ')],
  ['contractions', cut("i'd ")],
  ['letters of a script without spaces', cut('東京')],
  ['signs that are read aloud', cut('% ')],
  ['numbers', cut('nine hundred and ')],
  ['marks of omissions', cut('harbour … ')],
  ['brackets that never close', cut('[ [sic ')],
  ['brackets', cut('[harbour] ')],
  ['points', cut('. ').replace(/^./, 'a')],
  ['letters with many marks', cut(`a${'\u0301'.repeat(60)} `)],
];

describe('the work of checking a quote', () => {
  it.each(HOSTILE)('is bounded for %s', (_, text) => {
    const quote = readQuote(text);
    expect(quote.words.length).toBeLessThanOrEqual(LONGEST);
    const seeds = findSeeds(archive.index, quote.text, () => true);
    expect(seeds.length).toBeLessThanOrEqual(12 + 3 * 64);
    const most = Math.floor(1_500_000 / (quote.words.length + 1));
    const segments = segmentsAt(archive.corpus, seeds, quote.words.length, most);
    expect(segments.reduce((sum, { words }) => sum + words.length + 1, 0)).toBeLessThanOrEqual(most);
  });

  it.each(HOSTILE)('ends with an answer for %s', (_, quote) => {
    const answer = verify(archive, { quote, speaker: cut('Bell ') });
    expect(AnswerSchema.parse(answer)).toEqual(answer);
  });

  it('is refused for a hundred thousand words', () => {
    expect(verify(archive, { quote: 'harbour '.repeat(100_000) })).toMatchObject({ reason: 'too-long' });
  });
});

describe('a long quote', () => {
  it('of a long line is found in it', () => {
    const quote = Array.from({ length: 36 }, (_, at) => sentence(700 + at)).join(' ');
    expect(quote.length).toBeGreaterThan(3700);
    expect(checked(archive, quote)).toMatchObject({ verdict: 'verbatim', matches: [{ statement: { id: 't400' } }] });
  });

  it('in a script without spaces is found', () => {
    const text = Array.from({ length: 1200 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
    const kanji = openArchive([smallTalk([['ana', text]])]);
    expect(checked(kanji, text.slice(100, 300)).verdict).toBe('verbatim');
    expect(checked(kanji, text).verdict).toBe('verbatim');
  });
});
