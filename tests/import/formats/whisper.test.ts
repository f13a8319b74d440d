import { describe, expect, test } from 'vitest';
import { whisper } from '../../../src/import/formats/whisper.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { fileOf, said } from '../reading.ts';
import { hasSamples, sample } from '../samples.ts';

const plain = {
  text: ' The bridge opens in May. So does the road.',
  segments: [
    { id: 0, start: 0, end: 2.5, text: ' The bridge opens in May.', tokens: [1], no_speech_prob: 0.1 },
    { id: 1, start: 2.5, end: 4, text: ' So does the road.', tokens: [2] },
  ],
  language: 'en',
};

const whisperx = {
  segments: [
    {
      start: 0,
      end: 4,
      text: ' It opens in May. Which May? This May.',
      speaker: 'SPEAKER_00',
      words: [
        { word: 'It', start: 0, end: 0.2, speaker: 'SPEAKER_00' },
        { word: 'opens', start: 0.3, end: 0.6, speaker: 'SPEAKER_00' },
        { word: 'in' },
        { word: 'May.', start: 0.9, end: 1.2, speaker: 'SPEAKER_00' },
        { word: 'Which', start: 1.5, end: 1.7, speaker: 'SPEAKER_01' },
        { word: 'May?' },
        { word: 'This', start: 2.2, end: 2.4, speaker: 'SPEAKER_00' },
        { word: 'May.', start: 2.5, end: 3, speaker: 'SPEAKER_00' },
      ],
    },
    { start: 5, end: 6, text: ' No speaker here.' },
  ],
  word_segments: [{ word: 'It', start: 0, end: 0.2 }],
  language: 'en',
};

describe('a file of Whisper', () => {
  test('gives its segments and its language, and its text only once', () => {
    const read = readConversation(whisper, jsonFile(plain));
    expect(said(read)).toEqual(['?: The bridge opens in May.', '?: So does the road.']);
    expect(read.segments).toMatchObject([
      { start: 0, end: 2.5 },
      { start: 2.5, end: 4 },
    ]);
    expect(read).toMatchObject({ present: 2, words: 'recognised', about: { lang: 'en' }, notes: [] });
  });

  test('of WhisperX is divided where single words are of another speaker', () => {
    const read = readConversation(whisper, jsonFile(whisperx));
    expect(said(read)).toEqual([
      'SPEAKER_00: It opens in May.',
      'SPEAKER_01: Which May?',
      'SPEAKER_00: This May.',
      '?: No speaker here.',
    ]);
    expect(read.segments.map(({ start, end, units }) => [start, end, units])).toEqual([
      [0, 1.2, 1],
      [1.5, undefined, 0],
      [2.2, 3, 0],
      [5, 6, 1],
    ]);
    expect(read.notes).toEqual([
      {
        line: 3,
        message: '1 segment holds words of several speakers, as the file says of each word: divided there. Check them.',
      },
    ]);
  });

  test('stays whole where the words are not those of the segment', () => {
    const [first, second] = whisperx.segments;
    for (const words of [
      first!.words!.slice(1),
      first!.words!.slice(0, 5),
      [...first!.words!, { word: 'more' }],
      [{ word: 'No', speaker: 'SPEAKER_09' }],
    ]) {
      const read = readConversation(whisper, jsonFile({ segments: [{ ...first, words }, second] }));
      expect(said(read)).toEqual(['SPEAKER_00: It opens in May. Which May? This May.', '?: No speaker here.']);
      expect(read.notes).toEqual([]);
    }
  });

  test('takes the speaker of the words where the segment names none', () => {
    const words = [{ word: 'Yes.', speaker: 'SPEAKER_02' }, { word: 'Yes.' }];
    const read = readConversation(whisper, jsonFile({ segments: [{ start: 1, end: 2, text: 'Yes. Yes.', words }] }));
    expect(said(read)).toEqual(['SPEAKER_02: Yes. Yes.']);
    expect(read.segments[0]).toMatchObject({ start: 1, end: 2 });
  });

  test('of programs that write other keys is read as well', () => {
    const cpp = {
      result: { language: 'de' },
      transcription: [{ timestamps: { from: '00:00:01,500' }, offsets: { from: 1500, to: 2000 }, text: ' Guten Tag.' }],
    };
    expect(readConversation(whisper, jsonFile(cpp))).toMatchObject({
      segments: [{ text: 'Guten Tag.', start: 1.5, end: 2 }],
      about: { lang: 'de' },
    });
    const chunks = [
      { timestamp: [0, 1], text: ' Hello.' },
      { timestamp: [1, null], text: ' Bye.' },
    ];
    expect(said(readConversation(whisper, jsonFile({ text: ' Hello. Bye.', chunks })))).toEqual([
      '?: Hello.',
      '?: Bye.',
    ]);
    const speakers = chunks.map((chunk) => ({ ...chunk, speaker: 'SPEAKER_03' }));
    expect(said(readConversation(whisper, jsonFile({ chunks, speakers })))).toEqual([
      'SPEAKER_03: Hello.',
      'SPEAKER_03: Bye.',
    ]);
    expect(said(readConversation(whisper, jsonFile(plain.segments)))).toHaveLength(2);
    const diarized = [{ type: 'transcript.text.segment', start: 0, end: 1, speaker: 'A', text: 'Hi.' }];
    expect(said(readConversation(whisper, jsonFile({ text: 'Hi.', segments: diarized })))).toEqual(['Speaker A: Hi.']);
  });

  test('gives segments that only tell what happens as scenes, whoever they are given to', () => {
    const texts = ['One.', ' [Applause] ', '♪ La la. ♪', 'Two (laughs).'];
    const segments = texts.map((text, at) => ({ text, start: at, end: at + 1, speaker: 'SPEAKER_00' }));
    const read = readConversation(whisper, jsonFile({ segments }));
    expect(read.segments.map(({ speaker, partType, text, start }) => [speaker, partType, text, start])).toEqual([
      ['SPEAKER_00', undefined, 'One.', 0],
      [undefined, 'scene', '[Applause]', 1],
      [undefined, 'scene', '♪ La la. ♪', 2],
      ['SPEAKER_00', undefined, 'Two (laughs).', 3],
    ]);
  });

  test('says where its own full text has more words than its segments', () => {
    const notes = (text: string) => readConversation(whisper, jsonFile({ ...plain, text })).notes;
    expect(notes(' The bridge opens in May. So does the road. It does. And so on.')).toEqual([
      {
        line: 2,
        message:
          'The file’s own full text has 5 words that no segment has; they are not imported, as nobody knows who says them.',
      },
    ]);
    expect(notes('THE bridge—opens in May so does thé road!')).toEqual([]);
    expect(notes('Thebridge opens inMay. So does the road.')).toEqual([]);
    expect(notes('The bridge opens in May.')).toEqual([]);
    expect(notes(`${plain.text} May`)[0]?.message).toContain('has 1 word that no segment has; it is not imported');
  });

  test('begins a paragraph behind a long pause, and never within a sentence', () => {
    const segments = [
      ['First.', 0, 1],
      ['Then Mr.', 1, 2],
      ['Roe came', 9, 10],
      ['in.', 19, 20],
      ['Last.', 22.5, 23],
    ].map(([text, start, end]) => ({ text, start, end }));
    const read = readConversation(whisper, jsonFile({ segments }));
    expect(read.segments.filter(({ paragraph }) => paragraph).map(({ text }) => text)).toEqual(['First.', 'Last.']);
  });

  test('keeps words whose times are wrong', () => {
    const segments = [
      { text: 'One.', start: 5, end: 6 },
      { text: 'Two.', start: -3, end: 'x' },
      { text: 'Three.', start: 4, end: 5 },
    ];
    const read = readConversation(whisper, jsonFile({ segments }));
    expect(read.segments.map(({ text, start }) => [text, start])).toEqual([
      ['One.', 5],
      ['Two.', undefined],
      ['Three.', undefined],
    ]);
    expect(read.notes.map(({ line }) => line)).toEqual([8, 13]);
  });

  test('omits broken segments', () => {
    const segments = [7, { text: null, start: 1 }, ...plain.segments];
    const read = readConversation(whisper, jsonFile({ segments }));
    expect(read.omitted.map(({ line, why }) => [line, why])).toEqual([
      [3, 'This segment is not an object with words.'],
      [4, 'This segment has no words.'],
    ]);
  });

  test.skipIf(!hasSamples)('as the vendors write it gives what was said (needs ../shared/samples)', () => {
    expectGoldUnderLabels(whisper, 'whisperx.json');
    const read = readConversation(whisper, fileOf(sample('whisper/whisper_timestamped.json')));
    expect(read.segments).toHaveLength(4);
    expect(read.segments[1]).toMatchObject({ start: 8.54, end: 12.36, line: 96 });
  });

  test('is refused or accounted for however it is broken', () => {
    expectNothingLost([whisper], [plain, whisperx].map(jsonOf));
  });
});
