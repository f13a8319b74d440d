import { describe, expect, test } from 'vitest';
import { deepgram, deepgramWords } from '../../../src/import/formats/deepgram.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { fileOf, said } from '../reading.ts';
import { hasSamples, sample } from '../samples.ts';

const TEXT = ['It', 'opens', 'in', 'May.', 'Which', 'May?'];
const words = TEXT.map((word, at) => ({
  word: word.toLowerCase().replace(/\W/g, ''),
  start: at * 0.5,
  end: at * 0.5 + 0.4,
  confidence: 0.9,
  speaker: at < 4 ? 0 : 1,
  punctuated_word: word,
}));
const channel = { detected_language: 'en', alternatives: [{ transcript: TEXT.join(' '), confidence: 0.9, words }] };
const utterances = [
  { start: 0, end: 1.9, channel: 0, transcript: 'It opens in May.', words: words.slice(0, 4), speaker: 0, id: 'a' },
  { start: 2, end: 2.9, channel: 0, transcript: 'Which May?', words: words.slice(4), speaker: 1, id: 'b' },
];
const withUtterances = { metadata: { duration: 3 }, results: { channels: [channel], utterances } };
const withoutUtterances = { metadata: {}, results: { channels: [channel] } };
const twoChannels = {
  results: {
    channels: [
      {
        alternatives: [
          {
            words: [
              { ...words[0], punctuated_word: 'Hello.' },
              { ...words[1], start: 9, end: 9.5, punctuated_word: 'Bye.' },
            ],
          },
        ],
      },
      { alternatives: [{ words: [{ word: 'hi', start: 2, end: 2.5 }] }] },
    ],
  },
};

const SAID = ['Speaker 0: It opens in May.', 'Speaker 1: Which May?'];

describe('a file of Deepgram', () => {
  test('says where the transcripts of its channels have more words than what is read', () => {
    const more = {
      ...channel,
      alternatives: [{ ...channel.alternatives[0], transcript: `${TEXT.join(' ')} Next year.` }],
    };
    const message =
      'The file’s own full text has 2 words that no segment has; they are not imported, as nobody knows who says them.';
    const ofUtterances = { ...withUtterances, results: { channels: [more], utterances } };
    expect(readConversation(deepgram, jsonFile(ofUtterances)).notes.map((note) => note.message)).toEqual([message]);
    const ofWords = { ...withoutUtterances, results: { channels: [more] } };
    expect(readConversation(deepgramWords, jsonFile(ofWords)).notes.map((note) => note.message)).toEqual([message]);
  });

  test('is read by its utterances', () => {
    const read = readConversation(deepgram, jsonFile(withUtterances));
    expect(said(read)).toEqual(SAID);
    expect(read.segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 1.9],
      [2, 2.9],
    ]);
    expect(read).toMatchObject({ present: 2, words: 'recognised', about: { lang: 'en' }, notes: [], omitted: [] });
  });

  test('without utterances is read by its words, as punctuated', () => {
    expect(deepgram.detect(jsonFile(withoutUtterances))).toBe(false);
    const read = readConversation(deepgramWords, jsonFile(withoutUtterances));
    expect(said(read)).toEqual(SAID);
    expect(read).toMatchObject({
      present: 6,
      segments: [
        { start: 0, end: 1.9, units: 4 },
        { start: 2, units: 2 },
      ],
    });
  });

  test('keeps the paragraphs of the file', () => {
    const one = words.map((word) => ({ ...word, speaker: 0 }));
    const paragraphs = { paragraphs: [{ start: 0 }, { start: 1 }] };
    const results = { channels: [{ alternatives: [{ words: one, paragraphs }] }] };
    const read = readConversation(deepgramWords, jsonFile({ results }));
    expect(read.segments.map(({ text, paragraph = false }) => [text, paragraph])).toEqual([
      ['It opens', true],
      ['in May.', true],
      ['Which May?', false],
    ]);
  });

  test('without words is read by its paragraphs, which say who speaks', () => {
    const paragraphs = [
      { speaker: 0, sentences: [{ text: 'It opens.' }, { text: 'In May.' }] },
      { speaker: 1, sentences: [{ text: 'When?' }] },
    ];
    const alternative = { transcript: 'It opens. In May. When?', words: [], paragraphs: { paragraphs } };
    const read = readConversation(
      deepgramWords,
      jsonFile({ results: { channels: [{ alternatives: [alternative] }] } }),
    );
    expect(said(read)).toEqual(['Speaker 0: It opens.', 'Speaker 0: In May.', 'Speaker 1: When?']);
    expect(read.present).toBe(5);
  });

  test('without words is read by its transcript', () => {
    const results = { channels: [{ alternatives: [{ transcript: 'It opens. When?', words: [] }] }] };
    const read = readConversation(deepgramWords, jsonFile({ results }));
    expect(said(read)).toEqual(['?: It opens.', '?: When?']);
    expect(read.present).toBe(3);
  });

  test('with several channels puts them together by time, and says what the labels mean', () => {
    const read = readConversation(deepgramWords, jsonFile(twoChannels));
    expect(said(read)).toEqual(['Speaker 0_0: Hello.', 'Speaker ch1: hi', 'Speaker 0_0: Bye.']);
    expect(read.notes).toMatchObject([{ message: expect.stringContaining('several channels') as string }]);
    const both = utterances.map((utterance, at) => ({ ...utterance, channel: at, speaker: 0 }));
    const read2 = readConversation(deepgram, jsonFile({ results: { utterances: both } }));
    expect(said(read2)).toEqual(['Speaker 0_0: It opens in May.', 'Speaker 1_0: Which May?']);
  });

  test('divides a long utterance into sentences, each with its time', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      words.slice(0, 4).map((word, at) => ({ ...word, start: n * 4 + at, end: n * 4 + at + 0.5 })),
    ).flat();
    const transcript = many.map((word) => word.punctuated_word).join(' ');
    const results = { utterances: [{ start: 0, end: 240, speaker: 0, transcript, words: many }] };
    const read = readConversation(deepgram, jsonFile({ results }));
    expect(read.segments).toHaveLength(60);
    expect(read.segments[1]).toMatchObject({
      text: 'It opens in May.',
      start: 4,
      end: 7.5,
      units: 0,
      speaker: 'Speaker 0',
    });
    expect(read.segments.map(({ text }) => text).join(' ')).toBe(transcript);
  });

  test('omits a broken utterance with its line', () => {
    const read = readConversation(deepgram, jsonFile({ results: { utterances: [[], ...utterances] } }));
    expect(read.omitted).toEqual([
      { line: 4, text: '[]', why: 'This utterance is not an object with words.', units: 1 },
    ]);
  });

  test.skipIf(!hasSamples)('as the vendor writes it gives what was said (needs ../shared/samples)', () => {
    expectGoldUnderLabels(deepgram, 'deepgram.json');
    const read = readConversation(deepgram, fileOf(sample('deepgram/dg-utterances.json')));
    expect(read.segments).toHaveLength(6);
    expect(read.segments[1]).toMatchObject({ text: 'the first, spacewalk,', start: 4.4, end: 5.78, line: 554 });
  });

  test('is refused or accounted for however it is broken', () => {
    const texts = [withUtterances, withoutUtterances, twoChannels].map(jsonOf);
    expectNothingLost([deepgram, deepgramWords], texts);
  });
});
