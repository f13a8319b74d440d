import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { podcast } from '../../../src/import/formats/podcast.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { said } from '../reading.ts';
import { hasSamples } from '../samples.ts';

const bySentence = {
  version: '1.0.0',
  segments: [
    { speaker: 'Ann Roe', startTime: 0.5, endTime: 2, body: 'The bridge opens\nin May.' },
    { speaker: 'Ann Roe', startTime: 2, endTime: 4, body: 'So does the road.' },
    { speaker: 'Q', startTime: 4.5, endTime: 5, body: 'And the bus?' },
    { startTime: 5, body: 'Nobody knows.' },
  ],
};
const byWord = {
  version: '1.0.0',
  segments: ['One', 'bus', 'comes.', 'Two', 'go.'].map((body, at) => ({
    speaker: at < 3 ? 'Ann' : 'Bob',
    startTime: at,
    endTime: at + 0.4,
    body,
  })),
};

describe('a transcript of the podcast namespace', () => {
  test('keeps its segments, speakers and times', () => {
    const read = readConversation(podcast, jsonFile(bySentence));
    expect(said(read)).toEqual([
      'Ann Roe: The bridge opens in May.',
      'Ann Roe: So does the road.',
      'Q: And the bus?',
      '?: Nobody knows.',
    ]);
    expect(read.segments.map(({ start, end, paragraph = false, line }) => [start, end, paragraph, line])).toEqual([
      [0.5, 2, true, 4],
      [2, 4, false, 10],
      [4.5, 5, true, 16],
      [5, undefined, true, 22],
    ]);
    expect(read).toMatchObject({ present: 4, omitted: [], notes: [], words: undefined });
  });

  test('of one word each gives sentences', () => {
    const read = readConversation(podcast, jsonFile(byWord));
    // A second between the words is a pause, and a pause parts sentences.
    expect(said(read)).toEqual(['Ann: One bus comes.', 'Bob: Two go.']);
    expect(read.segments).toMatchObject([
      { start: 0, end: 2.4, units: 3 },
      { start: 3, end: 4.4, units: 2 },
    ]);
  });

  test('omits a broken segment with its line, and reads the others', () => {
    const segments = [null, { body: 7 }, { body: ' ' }, { speaker: 'Ann' }, ...bySentence.segments];
    const read = readConversation(podcast, jsonFile({ version: '1.0.0', segments }));
    expect(read.omitted).toEqual([
      { line: 4, text: 'null', why: 'This segment is not an object with words.', units: 1 },
      { line: 5, text: '{ "body": 7 }', why: 'The words of this segment are not text.', units: 1 },
      { line: 8, text: '{ "body": " " }', why: 'This segment is empty.', units: 1 },
      { line: 11, text: '{ "speaker": "Ann" }', why: 'This segment has no words.', units: 1 },
    ]);
    expect(read.segments).toHaveLength(4);
  });

  test('without a word is refused', () => {
    expect(() => podcast.read(jsonFile({ segments: [{ body: '' }] }))).toThrow(Refusal);
  });

  test('is not one of Whisper', () => {
    expect(podcast.detect(jsonFile({ segments: [{ text: 'Hello.', start: 0, end: 1 }] }))).toBe(false);
  });

  test.skipIf(!hasSamples)('of the press conference gives its turns (needs ../shared/samples)', () => {
    expectGoldUnderLabels(podcast, 'podcast-namespace.json');
  });

  test('is refused or accounted for however it is broken', () => {
    expectNothingLost([podcast], [bySentence, byWord].map(jsonOf));
  });
});
