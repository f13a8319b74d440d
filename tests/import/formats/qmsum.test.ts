import { describe, expect, test } from 'vitest';
import { qmsum } from '../../../src/import/formats/qmsum.ts';
import { byLine } from '../by-line.ts';
import { expectGoldUnderLabels, expectNothingLost, jsonFile, jsonOf, readConversation } from '../json/support.ts';
import { fileOf, said } from '../reading.ts';
import { hasSamples, sample } from '../samples.ts';

const meeting = {
  topic_list: [{ topic: 'The bridge', relevant_text_span: [['0', '3']] }],
  general_query_list: [{ query: 'Summarize the meeting.', answer: 'They open it.' }],
  specific_query_list: [],
  meeting_transcripts: [
    { speaker: 'Grad C', content: "{vocalsound} I 've {disfmarker} it 's fine , is n't it ?" },
    { speaker: 'Q', content: '{vocalsound}' },
    { speaker: 'Grad C', content: 'So " the middle layer " .' },
    { speaker: 'Grad C', content: 'F - seven {gap} .' },
  ],
};

describe('a meeting of QMSum', () => {
  test('gives turns without marks, closed up', () => {
    const read = readConversation(qmsum, jsonFile(meeting));
    expect(said(read)).toEqual([
      "Grad C: I've it's fine, isn't it?",
      'Grad C: So "the middle layer".',
      'Grad C: F - seven.',
    ]);
    expect(read).toMatchObject({ present: 4, words: 'transcribed', about: {} });
  });

  test('says what was changed, and where first', () => {
    const { notes } = readConversation(qmsum, jsonFile(meeting));
    expect(notes).toEqual([
      { line: 21, message: '4 marks that are no words are left out, such as {vocalsound} and {disfmarker}.' },
      {
        line: 21,
        message: 'Blanks before punctuation and endings are closed up in 3 turns: "it \'s" is imported as "it\'s".',
      },
    ]);
    const later = [{ content: 'Yes.' }, { content: 'No .' }, { content: '{gap} No.' }];
    expect(readConversation(qmsum, jsonFile({ meeting_transcripts: later })).notes).toMatchObject([
      { line: 9 },
      { line: 6 },
    ]);
    const plain = { meeting_transcripts: [{ speaker: 'Ann', content: 'Good morning.' }] };
    expect(readConversation(qmsum, jsonFile(plain)).notes).toEqual([]);
  });

  test('omits silent turns, and what was written about the meeting', () => {
    const { omitted } = readConversation(qmsum, jsonFile(meeting));
    expect(byLine(omitted).map(({ line, text, why, units }) => [line, text, why, units])).toEqual([
      [2, 'topic_list, 1 entry', 'It was written about the meeting, and is nothing said in it.', 0],
      [13, 'general_query_list, 1 entry', 'It was written about the meeting, and is nothing said in it.', 0],
      [25, '{ "speaker": "Q", "content": "{vocalsound}" }', 'Nothing is said in this turn.', 1],
    ]);
  });

  test('keeps the label Q as printed, and a turn without speaker', () => {
    const turns = [{ speaker: 'Q', content: 'When ?' }, { content: 'In May .' }];
    expect(said(readConversation(qmsum, jsonFile({ meeting_transcripts: turns })))).toEqual(['Q: When?', '?: In May.']);
  });

  test.skipIf(!hasSamples)('as published gives what was said (needs ../shared/samples)', () => {
    expectGoldUnderLabels(qmsum, 'qmsum.json');
    const read = readConversation(qmsum, fileOf(sample('qmsum/Bed003.json')));
    expect(read.present).toBe(1029);
    expect(said(read).slice(4, 6)).toEqual([
      "Grad C: Right. Yeah, I've have never handled them.",
      'Grad B: Goats eat cans, to my understanding. Tin cans.',
    ]);
    expect(readConversation(qmsum, fileOf(sample('qmsum/ES2004a.json'))).present).toBe(320);
  });

  test('is refused or accounted for however it is broken', () => {
    expectNothingLost([qmsum], [jsonOf(meeting)]);
  });
});
