import { describe, expect, test } from 'vitest';
import { timedText } from '../../../src/import/formats/timed-text.ts';
import { detects, read, refusalOf, said, units } from '../reading.ts';

const WORDS = [
  'we come to the price of the ferry',
  'there is a question from the back',
  'say your name before you speak please',
  'it is about the nets and the reef',
];
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A text of so many times, four seconds apart. */
function timed(form: (time: string, words: string, at: number) => string, many = 8): string {
  return Array.from({ length: many }, (_, at) => form(clock(at * 4 + (at > 0 ? 1 : 0)), WORDS[at % 4]!, at)).join('\n');
}

describe('words with times', () => {
  test.each([
    ['a time above them, as YouTube copies', timed((time, words) => `${time}\n${words}`)],
    ['a blank line between', timed((time, words) => `${time}\n${words}\n`)],
    ['a time before them', timed((time, words) => `${time} ${words}`)],
    ['a time in brackets', timed((time, words) => `[${time}] ${words}`)],
    ['a time and a tab', timed((time, words) => `(${time})\t${words}`)],
    ['a time and a dash', timed((time, words) => `${time} - ${words}`)],
    ['hours', timed((time, words) => `0:0${time} ${words}`, 2) + `\n100:02:03 ${WORDS[2]}`],
    ['two times above them', timed((time, words, at) => `[${time} - ${clock(at * 4 + 5)}]\n${words}`)],
    ['a title above', `Talk on the ferry\nTranscript\n\n${timed((time, words) => `${time}\n${words}`)}`],
    ['one time that runs backwards', timed((time, words, at) => `${at === 3 ? '0:02' : time}\n${words}`)],
    ['Japanese words', '0:00\n今日は予算について話します\n0:05\n質問がありますかどうぞ\n0:09\nはい、お願いします。'],
  ])('are known: %s', (_, text) => {
    expect(detects(timedText, text)).toBe(true);
    const reading = read(timedText, text);
    expect(units(reading)).toBe(reading.present);
    expect(reading.segments.map(({ speaker }) => speaker).filter(Boolean)).toEqual([]);
    expect(reading.segments.some(({ text }) => /\d|^-/.test(text))).toBe(false);
  });

  test.each([
    ['an agenda', '9:00 Welcome\n9:30 Budget\n10:00 Break\n10:30 End'],
    [
      'an agenda with times alone',
      '9:00\nWelcome by the mayor and all the people of the town\n9:30\nBudget\n10:00\nBreak',
    ],
    [
      'a night’s timetable',
      '1:05 The boat to the island sails\n1:10 The boat is back\n1:15 The last bus leaves the pier',
    ],
    ['chapters of a video', '0:00 Introduction\n1:32 The price of it\n5:47 Questions\n10:12 End'],
    [
      'the news of a day',
      '14:03\nThe minister comes to the hall.\n14:09\nShe speaks of the harbour and the reef.\n14:12\nShe leaves.',
    ],
    [
      'verses',
      '3:16 For so it was told to the people of the town and they were glad of it.\n3:17 And so they went home and slept until the morning.\n3:18 In the morning they rose and spoke of it again.',
    ],
    ['a log', '10:02:33 server started\n10:05:40 user joined\n10:20:01 user left'],
    [
      'a chat',
      '[10:02:33] <ann> good morning to all of you\n[10:02:38] <bob> and to you as well\n[10:02:43] <ann> shall we begin',
    ],
    ['labels below', timed((time, words, at) => `${time}\n${at % 2 ? 'Ann' : 'Bob'}: ${words}`)],
    ['labels behind', timed((time, words, at) => `${time} ${at % 2 ? 'Ann' : 'Bob'}: ${words}`)],
    ['names below', timed((time, words, at) => `${time}\n${at % 2 ? 'Ana Silva' : 'Ben Okafor'}\n${words}`)],
    ['names above', timed((time, words, at) => `${at % 2 ? 'Ana Silva' : 'Ben Okafor'}\n${time}\n${words}`)],
    [
      'a few names above',
      timed(
        (time, words, at) => `${['Ana Silva\n', '', '', '', '', 'Ben Okafor\n'][at % 10] ?? ''}${time}\n${words}`,
        40,
      ),
    ],
    [
      'names between',
      `Ana Silva:\n${timed((time, words, at) => `[${time}] ${words}${at === 3 ? '\nBen Okafor:' : ''}`, 6)}`,
    ],
    ['two times', '0:00\nwe come to the price\n0:04\nof the ferry'],
    ['words without', 'The ferry sails at 12:30.\nIt is back at 13:30.\nNobody is late.'],
    ['times that run backwards', timed((_time, words, at) => `${clock(90 - at * 4)}\n${words}`)],
    ['nothing', ''],
  ])('are not taken for it: %s', (_, text) => {
    expect(detects(timedText, text)).toBe(false);
  });

  test('are nobody’s, with chapters for headings and what is heard for scenes', () => {
    const text = `0:00\n[Music]\n0:05\nwe come to the price\nThe nets\n0:09\n>> is it about the reef\n${Array.from({ length: 17 }, (_, at) => `1:${10 + at}\nyes`).join('\n')}\n1:02:03\nthat is all\nEnglish (auto-generated)`;
    const { segments, omitted, words } = read(timedText, text);
    expect(
      segments.slice(0, 4).map(({ text, partType, start, line, speaker }) => [text, partType, start, line, speaker]),
    ).toEqual([
      ['[Music]', 'scene', 0, 2, undefined],
      ['we come to the price', undefined, 5, 4, undefined],
      ['The nets', 'heading', undefined, 5, undefined],
      ['is it about the reef', undefined, 9, 7, undefined],
    ]);
    expect(segments.at(-1)).toMatchObject({ text: 'that is all', start: 3723 });
    expect(omitted.map(({ text, units }) => [text, units])).toEqual([['English (auto-generated)', 0]]);
    expect(words).toBe('recognised');
  });

  test('are one paragraph, also where a dash is between time and words', () => {
    const forms = ['', '- ', '| '].map((between) => timed((time, words) => `${time} ${between}${words}`));
    const paragraphs = forms.map((text) => read(timedText, text).segments.filter(({ paragraph }) => paragraph).length);
    expect(paragraphs).toEqual([1, 1, 1]);
  });

  test('keep a second line that ends a sentence for words', () => {
    const text = timed((time, words, at) => `${time}\n${words}${at === 2 ? '\nThat is so.' : ''}`, 12);
    expect(read(timedText, text).segments[2]?.text).toBe(`${WORDS[2]} That is so.`);
  });

  test('tell of what stands before the first time, and apart below the last words', () => {
    const { omitted } = read(timedText, `A talk\n\n${timed((time, words) => `${time} ${words}`)}\n\nMade by a program`);
    expect(omitted.map(({ line, text, units }) => [line, text, units])).toEqual([
      [1, 'A talk', 0],
      [12, 'Made by a program', 0],
    ]);
  });

  test('are refused without a time', () => {
    expect(refusalOf(() => read(timedText, 'words')).message).toMatch(/^No line of this file begins with a time/);
  });
});

describe('what Whisper prints', () => {
  test('is words with times, and remarks of the program', () => {
    const reading = read(
      timedText,
      `Detected language: English
[00:00.000 --> 00:03.120]  The ferry is late.
[00:03.120 --> 00:06.000]  Nobody knows
why.
[01:00:06.000 --> 01:00:05.000]  12:30 is too late.

whisper_print_timings:  total time = 100 ms`,
    );
    expect(reading.segments.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['The ferry is late.', 0, 3.12],
      ['Nobody knows why.', 3.12, 6],
      ['12:30 is too late.', undefined, undefined],
    ]);
    expect(reading.omitted.map(({ line }) => line)).toEqual([1, 7]);
    expect([reading.words, reading.present, units(reading)]).toEqual(['recognised', 3, 3]);
  });

  test('is known from one line on', () => {
    expect(detects(timedText, '[00:00.000 --> 00:03.120] Yes.')).toBe(true);
    expect(detects(timedText, '[00:00.000 --> 00:03.120] Yes.\nA report follows.\nIt has lines.')).toBe(false);
  });

  test('names who speaks as the line says, and nobody where it does not', () => {
    const text = `[00:00:01.000 --> 00:00:02.000] [SPEAKER_00]: One.
[00:00:02.000 --> 00:00:03.000] [SPEAKER_01] Two.
[00:00:03.000 --> 00:00:04.000] (speaker ?) Three.
[00:00:04.000 --> 00:00:05.000] Four.
[00:00:05.000 --> 00:00:06.000] Five. [SPEAKER_TURN]
[00:00:06.000 --> 00:00:07.000] [Music] Six.

Made by a program`;
    const reading = read(timedText, text);
    expect(said(reading)).toEqual([
      'SPEAKER_00: One.',
      'SPEAKER_01: Two.',
      '?: Three.',
      '?: Four.',
      '?: Five.',
      '?: [Music] Six.',
    ]);
    expect(reading.segments[5]?.paragraph).toBe(true);
    expect(reading.omitted).toHaveLength(1);
  });

  test('may have labels', () => {
    const text = ['SPEAKER_00: One.', 'SPEAKER_01: Two.', 'Ana Silva: Three.'].map(
      (words) => `[00:01.000 --> 00:02.000] ${words}`,
    );
    expect(said(read(timedText, text.join('\n')))).toEqual([
      'SPEAKER_00: One.',
      'SPEAKER_01: Two.',
      'Ana Silva: Three.',
    ]);
  });
});
