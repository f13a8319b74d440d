import { describe, expect, test } from 'vitest';
import { timesHint } from '../../../src/import/cues/times-hint.ts';
import { timedText } from '../../../src/import/formats/timed-text.ts';
import { detects, read, units } from '../reading.ts';

const WORDS = ['so we come to the ferry', 'and what it costs a year', '[Music]', 'he asks who will pay for it'];

/** A copy with so many times, each with how it is told again in words. */
function copied(times: readonly (readonly [time: string, spelt: string])[], between = '\n'): string {
  return times.map(([time, spelt], at) => `${time}${between}${spelt}${between}${WORDS[at % WORDS.length]}`).join('\n');
}

const ENGLISH = [
  ['0:00', '0 seconds'],
  ['0:04', '4 seconds'],
  ['1:00', '1 minute'],
  ['1:01', '1 minute, 1 second'],
  ['59:09', '59 minutes, 9 seconds'],
  ['1:02:00', '1 hour, 2 minutes'],
] as const;
const LECTURE = Array.from(
  { length: 24 },
  (_, at) => [`0:${String(at * 2).padStart(2, '0')}`, `${at * 2} seconds`] as const,
);
const GERMAN = [
  ['0:00', '0 Sekunden'],
  ['0:04', '4 Sekunden'],
  ['1:01', '1 Minute und 1 Sekunde'],
  ['2:02', '2 Minuten und 2 Sekunden'],
] as const;
const JAPANESE = [
  ['0:00', '0 秒'],
  ['0:04', '4 秒'],
  ['1:04', '1 分 4 秒'],
] as const;
/** One and two of something have no digit. */
const ARABIC = [
  ['0:00', '0 ثانية'],
  ['0:07', '7 ثوان'],
  ['1:05', 'دقيقة واحدة و5 ثوان'],
  ['1:09', 'دقيقة واحدة و9 ثوان'],
  ['1:30', 'دقيقة واحدة و30 ثانية'],
  ['1:00:00', 'ساعة واحدة'],
  ['1:01:07', 'ساعة واحدة ودقيقة واحدة و7 ثوان'],
] as const;

function spokenWords(text: string): readonly string[] {
  expect(detects(timedText, text)).toBe(true);
  const reading = read(timedText, text);
  expect(units(reading)).toBe(reading.present);
  return reading.segments.map((segment) => segment.text);
}

function wordsOf(many: number): readonly string[] {
  return Array.from({ length: many }, (_, at) => WORDS[at % WORDS.length] ?? '');
}

describe('a time told again in words below', () => {
  test.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Japanese', JAPANESE],
  ])('is left out, with a note: %s', (_, times) => {
    const text = copied(times);
    expect(spokenWords(text)).toEqual(wordsOf(times.length));
    expect(read(timedText, text).notes).toEqual([
      {
        line: 2,
        message: `${times.length} times are told in words as well, the first on line 2. Those words are left out.`,
      },
    ]);
  });

  test('is left out where numbers are said without a digit', () => {
    expect(spokenWords(copied(ARABIC))).toEqual(wordsOf(ARABIC.length));
  });

  test('is kept where the numbers are others, or few have one', () => {
    const other = ENGLISH.map(([time], at) => [time, `${at + 5} seconds`] as const);
    expect(read(timedText, copied(other)).segments[0]?.text).toMatch(/^5 seconds/);
    const few = WORDS.concat(WORDS).map((words, at) => `0:0${at}\n${at === 4 ? '4 seconds\n' : ''}${words}`);
    expect(read(timedText, few.join('\n')).segments[4]?.text).toMatch(/^4 seconds so/);
  });

  test.each([
    ['of other things', LECTURE.map(([time], at) => [time, `${at * 2} of 99`] as const)],
    ['of zero', LECTURE.map(([time]) => [time.replace('0:', '5:'), '0 apples'] as const)],
  ])('is kept where the numbers are %s', (_, times) => {
    expect(read(timedText, copied(times)).notes).toEqual([]);
  });

  test('is kept where a fifth has none; a word is kept where one has none', () => {
    const without = (every: number): string =>
      copied(LECTURE).replaceAll(/^(\d+) seconds\n/gm, (label, many) => (Number(many) % every === 2 ? '' : label));
    expect(read(timedText, without(10)).notes).toEqual([]);
    expect(read(timedText, without(60)).segments[1]?.text).toBe(WORDS[1]);
    expect(read(timedText, without(60)).notes).toHaveLength(1);
  });

  test('shows a recording, whatever its times and words look like', () => {
    expect(
      detects(
        timedText,
        copied(LECTURE.map(([time, spelt]) => [time.replace('0:', '75:'), `1 hour, 15 minutes, ${spelt}`])),
      ),
    ).toBe(true);
    expect(detects(timedText, copied(LECTURE).replaceAll(/^(?:so|and|he) .*$/gm, 'Ana Silva'))).toBe(true);
  });

  test('leaves chapters and sounds to be found', () => {
    const text = `Transcript\n${copied(LECTURE).replace('\n0:04', '\nThe price of it\n0:04')}`;
    const { segments } = read(timedText, text);
    expect(segments.filter(({ partType }) => partType).map(({ text, partType }) => [text, partType])).toEqual([
      ['The price of it', 'heading'],
      ...Array.from({ length: 6 }, () => ['[Music]', 'scene']),
    ]);
  });
});

describe('a time told again in words on its line', () => {
  test.each([
    ['English, run together', ENGLISH, ''],
    ['English, with spaces', ENGLISH, ' '],
    ['German, run together', GERMAN, ''],
    ['Japanese, run together', JAPANESE, ''],
  ])('is left out: %s', (_, times, between) => {
    expect(spokenWords(copied(times, between))).toEqual(wordsOf(times.length));
  });

  test('takes no letter of the words: one second, and words that begin with s', () => {
    const text = '0:000 secondsso it is\n0:011 secondso we go\n0:044 secondssay it now\n0:088 seconds5 of us went';
    expect(spokenWords(text)).toEqual(['so it is', 'so we go', 'say it now', '5 of us went']);
  });

  test.each([
    ['one runs on otherwise', copied(ENGLISH, '').replace('0:044 seconds', '0:045 seconds')],
    ['a minute is missing', copied(ENGLISH, '').replace('1 minute, 1 second', '1 second')],
    ['one of many runs on otherwise', copied(LECTURE, '').replace('0:044 seconds', '0:045 seconds')],
    ['the language is unknown', copied(ENGLISH, '').replaceAll('seconds', 'segondoj')],
  ])('is not taken out where %s', (_, text) => {
    expect(detects(timedText, text)).toBe(false);
  });

  test('is not seen in a count-down, or in times with a number behind', () => {
    expect(detects(timedText, '0:10 10 seconds to go\n0:09 9 seconds to go\n0:08 8 seconds to go')).toBe(false);
    const words = WORDS.concat(WORDS).map((text, at) => `0:0${at} ${at < 3 ? `${at} seconds on ` : ''}${text}`);
    expect(read(timedText, words.join('\n')).segments[1]?.text).toMatch(/^1 seconds on and/);
  });
});

describe('signs of captions', () => {
  const slow = (words: string): string =>
    Array.from({ length: 12 }, (_, at) => `${Math.floor(at / 2)}:${at % 2 ? '31' : '00'}\n${words}`).join('\n');

  test.each([
    ['a note that a machine made them', `${slow('so we go on with it now')}\nEnglish (auto-generated)`],
    ['the same in Korean', `${slow('so we go on with it now')}\n한국어(자동 생성됨)`],
    [
      'times in words',
      slow('so we go on with it now').replaceAll(
        /^(\d+):(\d+)$/gm,
        (time, minutes, seconds) => `${time}\n${minutes} minutes, ${Number(seconds)} seconds`,
      ),
    ],
    ['sounds between small letters', slow('so we go on with it now').replace('so we go on with it now', '[Music]')],
  ])('let slow speech in: %s', (_, text) => {
    expect(detects(timedText, text)).toBe(true);
  });

  test.each([
    ['no sign', slow('so we go on with it now')],
    ['capitals', slow('So we go on with it now').replace('So we go on with it now', '[Music]')],
    ['such a note among the words', slow('so we go on with it now').replace('go on', 'English (auto-generated)\n')],
  ])('do not, without one: %s', (_, text) => {
    expect(detects(timedText, text)).toBe(false);
  });

  test('may be those of scripts without capitals', () => {
    const clause = 'اليوم نتكلم عن النهر وكيف ينقل الرمل';
    expect(detects(timedText, `0:00\n${clause}\n0:04\n${clause}\n0:09\n${clause}`)).toBe(true);
  });
});

describe('what stands above the times', () => {
  test('is no words, whatever its letters are: who speaks', () => {
    const names = ['ana silva', "ben's iphone", 'ana silva', 'cy (guest)', 'ana silva'];
    const apart = names.map((name, at) => `${name}\n0:0${at * 2}\nwe say what we have to say\n`);
    expect(detects(timedText, apart.join('\n'))).toBe(false);
    const different = names.map((name, at) => `${name}${at}\n0:0${at * 2}\nwe say what we have to say\n`);
    expect(detects(timedText, different.join('\n'))).toBe(false);
    const close = names.map((name, at) => `${name}\n0:0${at * 2}\nwe say what we have to say`);
    expect(detects(timedText, close.join('\n'))).toBe(false);
  });
});

describe('chapters', () => {
  const line = (at: number, words: string): string => `${Math.floor(at / 12)}:${String((at % 12) * 4 + 10)} ${words}`;
  const lines = (words: string, titles: Readonly<Record<number, string>>): string =>
    Array.from(
      { length: 24 },
      (_, at) => `${titles[at] === undefined ? '' : `${titles[at]}\n`}${line(at, words)}`,
    ).join('\n');
  const headings = (text: string): readonly string[] =>
    read(timedText, text).segments.flatMap(({ text, partType }) => (partType === 'heading' ? [text] : []));

  test.each([
    ['small letters', lines('and so we go on', { 0: 'Beginning', 4: 'How it goes on', 9: 'The end of it' })],
    ['sentences', lines('And so we go on.', { 0: 'Beginning', 4: 'How it goes on', 9: 'The end of it' })],
  ])('stand between lines with their times: %s', (_, text) => {
    expect(detects(timedText, text)).toBe(true);
    expect(headings(text)).toEqual(['Beginning', 'How it goes on', 'The end of it']);
    expect(read(timedText, text).notes[0]?.message).toMatch(
      /^3 lines are taken for titles of chapters, the first on line 1\./,
    );
  });

  test.each([
    ['names', lines('and so we go on', { 0: 'Ana Silva', 4: 'Ben van der Berg', 9: 'Ana Silva' })],
    ['names, and no words', lines('And so we go on.', { 4: 'Ben Okafor', 9: 'Ana Silva' })],
  ])('are not taken from %s', (_, text) => {
    expect(detects(timedText, text)).toBe(false);
  });

  test('are not what a sentence goes on with', () => {
    const text = lines('And so we go on with', { 4: 'Lisbon and all the others' });
    expect(headings(text)).toEqual([]);
    expect(read(timedText, text).segments[3]?.text).toBe('And so we go on with Lisbon and all the others');
  });

  test('begin above the first time, where there are others', () => {
    const text = (head: string): string => `${head}\n${copied(LECTURE).replace('\n0:04', '\nThe price of it\n0:04')}`;
    expect(headings(text('Search in video\nWhat it is about'))).toEqual(['What it is about', 'The price of it']);
    expect(read(timedText, text('Transcript\nWhat it is about')).omitted.map((omission) => omission.text)).toEqual([
      'Transcript',
    ]);
    for (const page of ['Transcript', 'Transkript', 'Search in video', 'A talk\n']) {
      expect(headings(text(page))).toEqual(['The price of it']);
    }
    expect(headings(`What it is about\n${copied(ENGLISH)}`)).toEqual([]);
  });
});

describe('the hint for a text with times that is no transcript', () => {
  test.each([
    ['0:00 Introduction\n1:32 Price\n5:47 End', /^Many lines begin with a time/],
    ['[0:00] Introduction\nFirst\n[1:32] Price\nThen\n[5:47] End', /^Many lines begin with a time/],
    ['0:000 segondoj one\n0:044 segondoj two\n0:088 segondoj three', /^In most lines a time runs into what follows/],
    ['0:00 Introduction\n1:32 Price', /^$/],
    [`${'A line.\n'.repeat(20)}0:00 a\n0:01 b\n0:02 c`, /^$/],
  ])('%s', (text, expected) => {
    expect(timesHint(text)).toMatch(expected);
  });
});
