import { describe, expect, test } from 'vitest';
import { aws, awsCallAnalytics } from '../../../src/import/formats/aws.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { said } from '../reading.ts';
import { hasSamples } from '../samples.ts';

function word(content: string, start: number, speaker?: string): Record<string, unknown> {
  const times = { start_time: String(start), end_time: String(start + 0.4) };
  return {
    type: 'pronunciation',
    alternatives: [{ confidence: '0.99', content }],
    ...times,
    ...(speaker && { speaker_label: speaker }),
  };
}

function mark(content: string, speaker?: string): Record<string, unknown> {
  return {
    type: 'punctuation',
    alternatives: [{ confidence: '0.0', content }],
    ...(speaker && { speaker_label: speaker }),
  };
}

const itemsSaid = (spk0?: string, spk1?: string) => [
  word('It', 0, spk0),
  word('opens', 0.5, spk0),
  mark(',', spk0),
  word('yes', 1, spk0),
  mark('.', spk0),
  word('When', 2, spk1),
  mark('?', spk1),
  word('May', 4, spk0),
  mark('.', spk0),
];

const labelled = {
  jobName: 'bridge',
  status: 'COMPLETED',
  results: {
    language_code: 'en-US',
    transcripts: [{ transcript: 'It opens, yes. When? May.' }],
    items: itemsSaid('spk_0', 'spk_1'),
    audio_segments: [
      { id: 0, transcript: 'It opens, yes.', start_time: '0', end_time: '1.4', speaker_label: 'spk_0', items: [0, 1] },
    ],
  },
};

const older = {
  results: {
    transcripts: [{ transcript: 'It opens, yes. When? May.' }],
    speaker_labels: {
      speakers: 2,
      segments: [
        {
          speaker_label: 'spk_0',
          items: ['0', '0.5', '1'].map((start_time) => ({ start_time, speaker_label: 'spk_0' })),
        },
        { speaker_label: 'spk_1', items: [{ start_time: '2', speaker_label: 'spk_1' }] },
        { speaker_label: 'spk_0', items: [{ start_time: '4' }] },
      ],
    },
    items: itemsSaid(),
  },
};

const call = {
  JobStatus: 'COMPLETED',
  LanguageCode: 'en-US',
  Transcript: [
    {
      Id: '1',
      ParticipantRole: 'AGENT',
      BeginOffsetMillis: 440,
      EndOffsetMillis: 2000,
      Content: 'How can I help?',
      Sentiment: 'NEUTRAL',
    },
    {
      Id: '2',
      ParticipantRole: 'CUSTOMER',
      BeginOffsetMillis: 2100,
      EndOffsetMillis: 3000,
      Content: 'When does the bridge open?',
    },
  ],
};

const CALLED = ['spk_0: It opens, yes.', 'spk_1: When?', 'spk_0: May.'];

describe('a file of Amazon Transcribe', () => {
  test('says where its transcript has more words than its items', () => {
    const { results } = labelled;
    const notes = (...transcripts: readonly string[]) =>
      readConversation(
        aws,
        jsonFile({ results: { ...results, transcripts: transcripts.map((transcript) => ({ transcript })) } }),
      ).notes;
    expect(notes('It opens, yes. When? May. Or June.')).toEqual([
      {
        line: expect.any(Number),
        message:
          'The file’s own full text has 2 words that no segment has; they are not imported, as nobody knows who says them.',
      },
    ]);
    expect(notes('It opens yes when May', 'Other guesses')).toEqual([]);
  });

  test('gives sentences: marks stand behind their word, the speaker is on each item', () => {
    const read = readConversation(aws, jsonFile(labelled));
    expect(said(read)).toEqual(CALLED);
    expect(read.segments.map(({ start, end, units }) => [start, end, units])).toEqual([
      [0, 1.4, 3],
      [2, 2.4, 1],
      [4, 4.4, 1],
    ]);
    expect(read).toMatchObject({ present: 5, words: 'recognised', about: { lang: 'en-US' }, omitted: [], notes: [] });
  });

  test('of the older shape finds who speaks by the time of each word', () => {
    expect(said(readConversation(aws, jsonFile(older)))).toEqual(CALLED);
  });

  test('with several channels puts them together by time, and says so', () => {
    const channels = [
      { channel_label: 'ch_0', items: [word('Hello', 0), mark('.'), word('Bye', 9), mark('.')] },
      { channel_label: 'ch_1', items: [word('Hi', 2), mark('.')] },
    ];
    const items = channels.flatMap((channel) => channel.items);
    const read = readConversation(aws, jsonFile({ results: { transcripts: [], channel_labels: { channels }, items } }));
    expect(said(read)).toEqual(['Speaker ch0: Hello.', 'Speaker ch1: Hi.', 'Speaker ch0: Bye.']);
    expect(read).toMatchObject({
      present: 3,
      notes: [{ message: expect.stringContaining('several channels') as string }],
    });
  });

  test('without items is read by its transcript', () => {
    const read = readConversation(
      aws,
      jsonFile({ results: { transcripts: [{ transcript: 'It opens. When?' }], items: [] } }),
    );
    expect(said(read)).toEqual(['?: It opens.', '?: When?']);
    expect(read.present).toBe(3);
  });

  test('writes Japanese words without blanks between', () => {
    const items = [word('橋', 0, 'spk_0'), word('が', 0.4, 'spk_0'), word('開く', 0.8, 'spk_0'), mark('。', 'spk_0')];
    expect(said(readConversation(aws, jsonFile({ results: { items } })))).toEqual(['spk_0: 橋が開く。']);
  });

  test('omits broken items with their lines; a mark is no word', () => {
    const items = [
      null,
      { type: 'punctuation', alternatives: [] },
      { type: 'pronunciation' },
      ...itemsSaid('spk_0', 'spk_1'),
    ];
    const read = readConversation(aws, jsonFile({ results: { items } }));
    expect(read.omitted.map(({ line, why, units }) => [line, why, units])).toEqual([
      [4, 'This word is not an object with words.', 1],
      [5, 'This mark has no words.', 0],
      [9, 'This word has no words.', 1],
    ]);
    expect(read.present).toBe(7);
  });

  test('of Call Analytics gives turns of roles', () => {
    const read = readConversation(awsCallAnalytics, jsonFile(call));
    expect(said(read)).toEqual(['AGENT: How can I help?', 'CUSTOMER: When does the bridge open?']);
    expect(read.segments).toMatchObject([
      { start: 0.44, end: 2 },
      { start: 2.1, end: 3 },
    ]);
    expect(aws.detect(jsonFile(call))).toBe(false);
  });

  test.skipIf(!hasSamples)('of the press conference gives its turns (needs ../shared/samples)', () => {
    expectGoldUnderLabels(aws, 'aws.json');
  });

  test('is refused or accounted for however it is broken', () => {
    expectNothingLost([aws, awsCallAnalytics], [labelled, older, call].map(jsonOf));
  });
});
