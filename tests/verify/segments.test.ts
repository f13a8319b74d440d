import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import type { Seed } from '../../src/verify/seeds.ts';
import { type Segment, segmentsAt } from '../../src/verify/segments.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';

const ENOUGH = 100_000;
const seed = (statement: number, shift = 0): Seed => ({ statement, shift, score: 1 });
const numberOf = (id: string) => firstRecord.statements.findIndex((one) => one.id === id);

/** A statement of numbered words, each of which says its place: `word0 word1 …`. */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `wort${at.toString().padStart(4, 'x')}`).join(' ');
const long = buildCorpus([
  smallTalk([
    ['ana', 'A short line.'],
    ['ben', numbered(2000)],
    ['cy', 'Another short line.'],
  ]),
]);
/** First and last word of a segment, by number. */
const ends = ({ words, text }: Segment) =>
  [words[0]!, words.at(-1)!].map(({ start, end }) => Number(text.slice(start, end).replace(/\D/g, '')));

describe('the stretches of the record that a quote is compared with', () => {
  it('are whole lines, each once, in the order of the archive', () => {
    const segments = segmentsAt(long, [seed(2), seed(0, 3), seed(2, 40)], 5, ENOUGH);
    expect(segments.map(({ text }) => text)).toEqual(['A short line.', 'Another short line.']);
  });

  it('have words that stand in their text', () => {
    const all = firstRecord.statements.map((_, statement) => seed(statement));
    for (const { words, text } of [
      ...segmentsAt(firstArchive.corpus, all, 8, ENOUGH),
      ...segmentsAt(long, [seed(1, 900)], 8, ENOUGH),
    ]) {
      expect(words.length).toBeGreaterThan(0);
      for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][^\s]*(?: [^\s]+)*$/u);
    }
  });

  it('of a long line are those around the places found', () => {
    const [only] = segmentsAt(long, [seed(1, 1000)], 10, ENOUGH);
    expect(ends(only!)).toEqual([960, 1060]);
  });

  it('of a long line begin and end with it', () => {
    expect(segmentsAt(long, [seed(1, -20)], 10, ENOUGH).map(ends)).toEqual([[0, 40]]);
    expect(segmentsAt(long, [seed(1, 1995)], 10, ENOUGH).map(ends)).toEqual([[1955, 1999]]);
  });

  it('of a long line are one where they overlap, and two where they do not', () => {
    expect(segmentsAt(long, [seed(1, 500), seed(1, 1000), seed(1, 555)], 10, ENOUGH).map(ends)).toEqual([
      [460, 615],
      [960, 1060],
    ]);
    const [{ words }] = segmentsAt(long, [seed(1, 500), seed(1, 555)], 10, ENOUGH) as [Segment];
    expect(words).toHaveLength(156);
  });

  it('of a long line hold the places near them, which are not read again', () => {
    expect(segmentsAt(long, [seed(1, 500), seed(1, 540)], 10, ENOUGH).map(ends)).toEqual([[460, 560]]);
  });

  it('leave out what is too much, the worst places first', () => {
    const most = 8;
    expect(segmentsAt(long, [seed(2), seed(1, 9), seed(0)], 5, most).map(({ statement }) => statement)).toEqual([0, 2]);
    expect(segmentsAt(long, [seed(2), seed(2, 1), seed(0)], 5, most).map(({ statement }) => statement)).toEqual([0, 2]);
    expect(segmentsAt(long, [seed(2), seed(0)], 5, 5).map(({ statement }) => statement)).toEqual([2]);
    expect(segmentsAt(long, [seed(2)], 5, 1)).toEqual([]);
  });
});

describe('a line with notes that propose a reading', () => {
  const segments = segmentsAt(firstArchive.corpus, [seed(numberOf('s14'))], 8, ENOUGH);
  const printed = firstRecord.statements[numberOf('s14')]!.text;

  it('is compared as it is printed, with all readings, and with each', () => {
    expect(segments.map(({ text, readings }) => [readings.length, text])).toEqual([
      [0, printed],
      [2, printed.replace('unwavering support', 'unwavering commitment').replace('Senkaku Island', 'Senkaku Islands')],
      [1, printed.replace('unwavering support', 'unwavering commitment')],
      [1, printed.replace('Senkaku Island', 'Senkaku Islands')],
    ]);
  });

  it('says where in its text each reading stands', () => {
    for (const { text, readings } of segments) {
      for (const { note, start, end } of readings) expect(text.slice(start, end)).toBe(note.likely);
    }
  });

  it('is compared once where a note proposes none', () => {
    expect(segmentsAt(firstArchive.corpus, [seed(numberOf('s09'))], 8, ENOUGH)).toHaveLength(1);
  });

  it('is compared twice where one does', () => {
    expect(segmentsAt(firstArchive.corpus, [seed(numberOf('s16'))], 8, ENOUGH)).toHaveLength(2);
  });
});
