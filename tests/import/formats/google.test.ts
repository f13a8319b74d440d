import { describe, expect, test } from 'vitest';
import { google } from '../../../src/import/formats/google.ts';
import { pathLocator } from '../../../src/record/locate.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { said } from '../reading.ts';
import { hasSamples } from '../samples.ts';

const TEXT = ['It', 'opens', 'in', 'May.', 'Which', 'May?'];
const words = TEXT.map((word, at) => ({ word, startTime: `${at * 0.5}s`, endTime: `${at * 0.5 + 0.4}s` }));
const tagged = words.map((word, at) => ({ ...word, speakerTag: at < 4 ? 1 : 2 }));

const version1 = {
  results: [
    {
      alternatives: [{ transcript: 'It opens in May.', confidence: 0.9, words: words.slice(0, 4) }],
      languageCode: 'en-us',
    },
    { alternatives: [{ transcript: ' Which May?', words: words.slice(4) }] },
    { alternatives: [{ words: tagged }] },
  ],
};

const version2 = {
  results: [
    {
      alternatives: [
        {
          transcript: 'It opens in May.',
          words: TEXT.slice(0, 4).map((word, at) => ({
            word,
            startOffset: { seconds: at, nanos: 500_000_000 },
            speakerLabel: '1',
          })),
        },
        { transcript: 'It opens in may' },
      ],
      languageCode: 'en-US',
    },
    {
      alternatives: [
        {
          transcript: 'Which May?',
          words: TEXT.slice(4).map((word, at) => ({ word, startOffset: `${at + 6}s`, speakerLabel: '2' })),
        },
      ],
    },
  ],
};

const untagged = { results: version1.results.slice(0, 2) };
const SAID = ['Speaker 1: It opens in May.', 'Speaker 2: Which May?'];

describe('a file of Google Speech-to-Text', () => {
  test('of version 1 is read by its last result, which repeats all words with their speakers', () => {
    const file = jsonFile(version1);
    const read = readConversation(google, file);
    const lineIn = pathLocator(file.text);
    const lineOf = (word: number) => lineIn(['results', 2, 'alternatives', 0, 'words', word]);
    expect(said(read)).toEqual(SAID);
    expect(read.segments.map(({ start, end, units, line }) => [start, end, units, line])).toEqual([
      [0, 1.9, 4, lineOf(0)],
      [2, 2.9, 2, lineOf(4)],
    ]);
    expect(read).toMatchObject({ present: 6, words: 'recognised', about: { lang: 'en-US' } });
    expect(read.notes).toEqual([
      {
        line: lineIn(['results', 2]),
        message: 'The last of 3 results repeats the words of all and says who speaks: it is read alone.',
      },
    ]);
  });

  test('of version 2 is read by all results, each with its own words', () => {
    const read = readConversation(google, jsonFile(version2));
    expect(said(read)).toEqual(SAID);
    expect(read.segments.map(({ start }) => start)).toEqual([0.5, 6]);
    expect(read.notes).toEqual([]);
  });

  test('loses no words where the last result does not repeat the others', () => {
    const read = readConversation(
      google,
      jsonFile({ results: [...untagged.results, { alternatives: [{ words: tagged.slice(4) }] }] }),
    );
    expect(said(read)).toEqual(['?: It opens in May.', '?: Which May?', 'Speaker 2: Which May?']);
  });

  test('without speakers has none, and without words its transcript is read', () => {
    expect(said(readConversation(google, jsonFile(untagged)))).toEqual(['?: It opens in May.', '?: Which May?']);
    const texts = {
      results: [{ alternatives: [{ transcript: 'It opens.' }] }, { alternatives: [{ transcript: ' When?' }] }],
    };
    const read = readConversation(google, jsonFile(texts));
    expect(said(read)).toEqual(['?: It opens.', '?: When?']);
    expect(read.present).toBe(3);
  });

  test('is found within the answer of a long operation', () => {
    const operations = [
      { name: '7', done: true, response: version1 },
      { response: { results: { 'gs://bucket/a.wav': { inlineResult: { transcript: version2 } } } } },
      { response: { results: { 'gs://bucket/a.wav': { transcript: version2 } } } },
    ];
    for (const operation of operations) expect(said(readConversation(google, jsonFile(operation)))).toEqual(SAID);
  });

  test('with several channels tells them apart, by time', () => {
    const results = [
      {
        channelTag: 1,
        alternatives: [
          {
            words: [
              { word: 'Hello.', startTime: '0s' },
              { word: 'Bye.', startTime: '9s' },
            ],
          },
        ],
      },
      { channelTag: 2, alternatives: [{ words: [{ word: 'Hi.', startTime: '2s' }] }] },
    ];
    const read = readConversation(google, jsonFile({ results }));
    expect(said(read)).toEqual(['Speaker ch1: Hello.', 'Speaker ch2: Hi.', 'Speaker ch1: Bye.']);
    expect(read.notes).toEqual([{ message: expect.stringContaining('several channels') as string }]);
  });

  test('has words as written: without readings, and parts of a word joined', () => {
    const japanese = ['今日|キョウ', 'は|ワ', '晴れ|ハレ'].map((word) => ({ word, speakerTag: 1 }));
    expect(said(readConversation(google, jsonFile({ results: [{ alternatives: [{ words: japanese }] }] })))).toEqual([
      'Speaker 1: 今日は晴れ',
    ]);
    const parts = ['▁An', 'na', '▁came', '.'].map((word) => ({ word, speakerTag: 0 }));
    expect(said(readConversation(google, jsonFile({ results: [{ alternatives: [{ words: parts }] }] })))).toEqual([
      '?: Anna came.',
    ]);
  });

  test('omits broken words with their lines', () => {
    const read = readConversation(
      google,
      jsonFile({ results: [{ alternatives: [{ words: [null, { word: 3 }, ...tagged] }] }] }),
    );
    expect(read.omitted.map(({ line, why }) => [line, why])).toEqual([
      [7, 'This word is not an object with words.'],
      [8, 'The words of this word are not text.'],
    ]);
  });

  test.skipIf(!hasSamples)('of the press conference gives its turns (needs ../shared/samples)', () => {
    expectGoldUnderLabels(google, 'google.json');
  });

  test('is refused or accounted for however it is broken', () => {
    expectNothingLost([google], [version1, version2, untagged].map(jsonOf));
  });
});
