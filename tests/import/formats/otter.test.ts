import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { otter } from '../../../src/import/formats/otter.ts';
import { byLine } from '../by-line.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsBySegment } from '../samples.ts';

const TALK = `Team talk
Fri, May 8

Jane Roe  0:00  
Hello all.
A second paragraph.

Unknown Speaker\t59:59
Who is it at  12:30 today

Jane Roe  1:02:03
Bye.

Transcribed by https://otter.ai
`;

describe('a text of Otter', () => {
  test('is known by names with times above text', () => {
    expect(detects(otter, TALK)).toBe(true);
    expect(detects(otter, 'Jane Roe  0:00\nHello.\n\nTranscribed by https://otter.ai')).toBe(true);
    const others = [
      '',
      'Jane Roe  0:00\nHello.',
      'Jane: 0:00\nHello.',
      'Doors open  9:00\n\nLunch  12:30\n\nEnd  17:00\n',
      'Ann 0:10\nHello.\n\nBob 0:20\nHello.\n',
      'Ann  9:00\nx\n\nBob  9:10\ny\n\nThe end is  9:20\n\nOver at  9:30\n\nThen we go  9:40\n',
      'the long way home now  1:20\nx\n\nwhat we did there  1:30\ny',
    ];
    expect(others.filter((text) => detects(otter, text))).toEqual([]);
  });

  test('gives its blocks, with their paragraphs, times and lines', () => {
    const reading = read(otter, TALK);
    expect(reading.segments).toEqual([
      { speaker: 'Jane Roe', text: 'Hello all.\nA second paragraph.', paragraph: true, start: 0, line: 4 },
      { speaker: 'Unknown Speaker', text: 'Who is it at  12:30 today', paragraph: true, start: 3599, line: 8 },
      { speaker: 'Jane Roe', text: 'Bye.', paragraph: true, start: 3723, line: 11 },
    ]);
    expect([reading.present, units(reading), reading.words]).toEqual([3, 3, 'recognised']);
    expect(byLine(reading.omitted)).toEqual([
      { line: 1, text: 'Team talk\nFri, May 8', why: 'It stands before the first speaker.', units: 0 },
      {
        line: 14,
        text: 'Transcribed by https://otter.ai',
        why: 'It tells who made the file, and nobody says it.',
        units: 0,
      },
    ]);
  });

  test('gives paragraphs that only tell what happens as scenes', () => {
    const reading = read(
      otter,
      'Ann  0:00\nOne.\n(Laughter.)\nTwo.\nThree.\n\nBob  0:10\n[Applause]\n\nAnn  0:20\nFour.\n',
    );
    expect(reading.segments).toEqual([
      { speaker: 'Ann', text: 'One.', paragraph: true, start: 0, line: 1 },
      { speaker: undefined, text: '(Laughter.)', paragraph: true, partType: 'scene', line: 3, units: 0 },
      { speaker: 'Ann', text: 'Two.\nThree.', paragraph: true, line: 4, units: 0 },
      { speaker: undefined, text: '[Applause]', paragraph: true, partType: 'scene', start: 10, line: 8 },
      { speaker: 'Ann', text: 'Four.', paragraph: true, start: 20, line: 10 },
    ]);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });

  test('does not say that a machine heard it where its footer is missing', () => {
    expect(read(otter, 'Jane Roe  0:00\nHello.\n').words).toBeUndefined();
  });

  test('keeps words whose times are impossible, and tells of blocks without words', () => {
    const reading = read(otter, 'Ann  0:75\none\n\nBob  0:50\ntwo\n\nAnn  0:40\nthree\n\nBob  1:00\n\n');
    expect(said(reading)).toEqual(['Ann: one', 'Bob: two', 'Ann: three']);
    expect(reading.segments.map(({ start }) => start)).toEqual([undefined, 50, undefined]);
    expect(reading.notes.map(({ line, message }) => [line, message])).toEqual([
      [1, 'The block on this line has a time that cannot be read. Its words are imported without a time.'],
      [7, 'The block on this line begins earlier than the one before. Its words are imported without a time.'],
    ]);
    expect(reading.omitted).toEqual([{ line: 10, text: 'Bob', why: 'The block has no words.' }]);
    expect([reading.present, units(reading)]).toEqual([4, 4]);
  });

  test('may come without blank lines, as Teams writes it', () => {
    const file = 'Ann  0:00\nOne.\nBob Roe  0:10\nTwo at\nnoon, says Cy  0:12\nAnn  0:20\nThree.\n';
    expect(detects(otter, file)).toBe(true);
    expect(said(read(otter, file))).toEqual(['Ann: One.', 'Bob Roe: Two at\nnoon, says Cy  0:12', 'Ann: Three.']);
    const some = 'Ann  0:00\nOne.\n\nBob  0:10\nTwo.\nThe Bus  0:12\n\nAnn  0:20\nThree.\nBob  0:30\nFour.\n';
    expect(said(read(otter, some))).toEqual(['Ann: One.', 'Bob: Two.\nThe Bus  0:12', 'Ann: Three.', 'Bob: Four.']);
  });

  test('of Teams tells title and day, and who switched it on and off, which are words of nobody', () => {
    const head =
      'Sync-20240312_100000-Meeting Recording\nMarch 12, 2024, 10:00AM\n32m 10s\n\nAnn started transcription\n\n';
    const reading = read(otter, `${head}Ann  0:03\nOne.\n\nBob  0:07\nTwo.\n\nAnn stopped transcription\nMail\n`);
    expect(said(reading)).toEqual(['Ann: One.', 'Bob: Two.']);
    expect([reading.about, reading.words]).toEqual([{ title: 'Sync', date: '2024-03-12' }, 'recognised']);
    expect(byLine(reading.omitted).map(({ line, why }) => [line, why])).toEqual([
      [1, 'It stands before the first speaker.'],
      [5, 'It tells who started the transcription, and nobody says it.'],
      [13, 'It tells who stopped the transcription, and nobody says it.'],
      [14, 'It stands behind the end of the transcript.'],
    ]);
  });

  test('may hold what looks like a header, where somebody reads it out or says who switched it on', () => {
    const list =
      'Ann  0:03\nI read: it says\nBob  2:10\ncame late.\n\nBob  0:40\nNo, Ann started transcription\n\nAnn  0:44\n';
    expect(said(read(otter, `${list}Bob stopped transcription\n\nBob  0:50\nYes.\n`))).toEqual([
      'Ann: I read: it says\nBob  2:10\ncame late.',
      'Bob: No, Ann started transcription',
      'Ann: Bob stopped transcription',
      'Bob: Yes.',
    ]);
    const table =
      'Ann\t0:03\nGood.\n\nBob\t0:09\nIt says:\nLisbon\t10:31\nPorto\t12:40\nand that is all.\n\nAnn\t0:20\nGood.\n';
    expect(said(read(otter, table))).toHaveLength(3);
  });

  test('without a block is refused', () => {
    expect(() => read(otter, 'Hello.')).toThrow(Refusal);
  });
});

test.skipIf(!hasSamples)('a press conference gives who said what (needs ../shared/samples)', () => {
  const reading = read(otter, sample('generated/otter.txt'));
  expectGold(turnsBySegment(reading));
  expect([reading.present, units(reading), reading.words]).toEqual([33, 33, 'recognised']);
});

test('no damage makes the reader throw or lose a block', () => {
  fc.assert(
    fc.property(
      damaged([TALK, TALK.replaceAll(/H.*all\.|Bye\./g, '(Laughter.)')]),
      (text) => void readOrRefused(otter, text),
    ),
    { numRuns: fuzzRuns() },
  );
});
