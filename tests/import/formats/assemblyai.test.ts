import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { assemblyai, assemblyaiWords } from '../../../src/import/formats/assemblyai.ts';
import { deepgram } from '../../../src/import/formats/deepgram.ts';
import { whisper } from '../../../src/import/formats/whisper.ts';
import { expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { said } from '../reading.ts';

const words = ['It', 'opens', 'in', 'May.', 'Which', 'May?'].map((text, at) => ({
  text,
  start: at * 500,
  end: at * 500 + 400,
  confidence: 0.9,
  speaker: at < 4 ? 'A' : 'B',
}));
const withSpeakers = {
  id: '1',
  status: 'completed',
  audio_url: 'https://example.org/a.mp3',
  language_code: 'en_us',
  text: 'It opens in May. Which May?',
  words,
  utterances: [
    { speaker: 'A', text: 'It opens in May.', start: 0, end: 1900, words: words.slice(0, 4) },
    { speaker: 'B', text: 'Which May?', start: 2000, end: 2900, words: words.slice(4) },
  ],
};
const withoutSpeakers = { ...withSpeakers, utterances: null, words: words.map((word) => ({ ...word, speaker: null })) };

describe('a file of AssemblyAI', () => {
  test('says where its text has more words than what is read', () => {
    const text = 'It opens in May. Which May? This one.';
    const message =
      'The file’s own full text has 2 words that no segment has; they are not imported, as nobody knows who says them.';
    const told = (file: object, format = assemblyai) =>
      readConversation(format, jsonFile(file)).notes.map((note) => note.message);
    expect(told({ ...withSpeakers, text })).toEqual([message]);
    expect(told({ ...withoutSpeakers, text }, assemblyaiWords)).toEqual([message]);
    expect(told(withSpeakers)).toEqual([]);
  });

  test('is read by its utterances, whose times are milliseconds', () => {
    const read = readConversation(assemblyai, jsonFile(withSpeakers));
    expect(said(read)).toEqual(['Speaker A: It opens in May.', 'Speaker B: Which May?']);
    expect(read.segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 1.9],
      [2, 2.9],
    ]);
    expect(read).toMatchObject({ present: 2, words: 'recognised', about: { lang: 'en-US' } });
  });

  test('without utterances is read by its words, else by its text', () => {
    const read = readConversation(assemblyaiWords, jsonFile(withoutSpeakers));
    expect(said(read)).toEqual(['?: It opens in May.', '?: Which May?']);
    expect(read).toMatchObject({ present: 6, segments: [{ start: 0, end: 1.9 }, { start: 2 }] });
    const text = readConversation(assemblyaiWords, jsonFile({ ...withoutSpeakers, words: null }));
    expect(said(text)).toEqual(['?: It opens in May.', '?: Which May?']);
    expect(text.present).toBe(6);
  });

  test('divides a long utterance into sentences, each with its time', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      words.slice(0, 4).map((word, at) => ({ ...word, start: (n * 4 + at) * 1000, end: (n * 4 + at) * 1000 + 500 })),
    ).flat();
    const utterance = {
      speaker: 'A',
      text: many.map(({ text }) => text).join(' '),
      start: 0,
      end: 240_000,
      words: many,
    };
    const read = readConversation(assemblyai, jsonFile({ ...withSpeakers, utterances: [utterance] }));
    expect(read.segments).toHaveLength(60);
    expect(read.segments[1]).toMatchObject({ text: 'It opens in May.', start: 4, end: 7.5, units: 0 });
    expect(read.segments.filter(({ paragraph }) => paragraph)).toHaveLength(1);
  });

  test('that is not done yet is refused', () => {
    const queued = { ...withoutSpeakers, status: 'queued', text: null, words: null };
    expect(() => assemblyaiWords.read(jsonFile(queued))).toThrow(
      new Refusal('AssemblyAI was not done with it: its status is "queued". Fetch the transcript again.', 3),
    );
  });

  test('omits broken utterances with their lines', () => {
    const read = readConversation(
      assemblyai,
      jsonFile({ ...withSpeakers, utterances: ['x', ...withSpeakers.utterances] }),
    );
    expect(read.omitted.map(({ text, why }) => [text, why])).toEqual([
      ['"x"', 'This utterance is not an object with words.'],
    ]);
  });

  test('is of no other format', () => {
    for (const other of [deepgram, whisper]) expect(other.detect(jsonFile(withSpeakers))).toBe(false);
  });

  test('is refused or accounted for however it is broken', () => {
    const texts = [withSpeakers, withoutSpeakers].map(jsonOf);
    expectNothingLost([assemblyai, assemblyaiWords], texts);
  });
});
