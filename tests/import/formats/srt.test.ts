import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { srt } from '../../../src/import/formats/srt.ts';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged, paragraphs } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsBySegment } from '../samples.ts';

const TALK = `1
00:00:00,179 --> 00:00:02,399
Travis: When you first get
started in <i>podcasting</i>, it's

2
00:00:02.400 --> 00:00:04.799
{\\an8}<font color="#ffffff">almost</font> guaranteed.

3
00:00:05,000 --> 00:00:06,000
Sarah: First part

second part

4
00:00:06,000 --> 00:00:07,000
Travis: Yes
`;

function cues(...texts: readonly string[]): string {
  return texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}`).join('\n\n');
}

describe('an SRT file', () => {
  test('is known by its first times', () => {
    expect(
      [TALK, '00:01,000 --> 00:02,000\nHi', '\n\nmade by hand\n\n1\n0:00:01.5 --> 0:00:02\nHi'].every((text) =>
        detects(srt, text),
      ),
    ).toBe(true);
    expect(['', 'a --> b', 'Ann: 12:30', '1\n2\n3'].some((text) => detects(srt, text))).toBe(false);
  });

  test('gives words without wraps and marks, blank lines in a cue passed over', () => {
    const reading = read(srt, TALK);
    expect(said(reading)).toEqual([
      "Travis: When you first get started in podcasting, it's",
      '+: almost guaranteed.',
      'Sarah: First part second part',
      'Travis: Yes',
    ]);
    expect(reading.segments.map(({ start, end, line }) => [start, end, line])).toEqual([
      [0.179, 2.399, 3],
      [2.4, 4.799, 8],
      [5, 6, 12],
      [6, 7, 18],
    ]);
    expect([reading.present, units(reading), reading.omitted]).toEqual([4, 4, []]);
  });

  test('may lack numbers, and have numbers for words', () => {
    const text = `1
00:00:01,000 --> 00:00:02,000
How many?

2
00:00:02,000 --> 00:00:03,000
42

00:00:03,000 --> 00:00:04,000
7
4
00:00:04,000 --> 00:00:05,000
12
00:00:05,000 --> 00:00:06,000
end`;
    expect(paragraphs(read(srt, text))).toEqual(['How many? 42 7 12 end']);
  });

  test('keeps what no player takes for a mark', () => {
    expect(said(read(srt, cues('<s>one</s> <laughs> a < b &amp; c &amp', '{aside} {b}two{/b}\\Nthree')))).toEqual([
      '?: <s>one</s> <laughs> a < b & c &amp',
      '?: {aside} two three',
    ]);
  });

  test('joins lines of Chinese and Japanese without a space', () => {
    expect(
      paragraphs(read(srt, cues('岸田総理：日本と\n米国は', '同盟国です。', '岸田総理：続き', '한국어\n자막'))),
    ).toEqual(['日本と米国は 同盟国です。 続き 한국어 자막']);
    expect(turnsBySegment(read(srt, cues('岸田総理：はい', '記者：次'))).map(({ speaker }) => speaker)).toEqual([
      '岸田総理',
      '記者',
    ]);
  });

  test('names two who speak in one cue, and nobody behind a dash', () => {
    const reading = read(
      srt,
      cues('- Ann: One?\n- Bob: Two.', 'Ann: Three.', '- Four\n- -5', '— and so on', '-5 degrees', 'Bob: Six.'),
    );
    expect(said(reading)).toEqual([
      'Ann: One?',
      'Bob: Two.',
      'Ann: Three.',
      '?: Four',
      '?: -5',
      '?: — and so on',
      '?: -5 degrees',
      'Bob: Six.',
    ]);
    expect([reading.present, units(reading)]).toEqual([6, 6]);
  });

  test('tells of what stands before its first cue and of cues without words', () => {
    const reading = read(
      srt,
      'made by hand\n\n1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\n<i></i>\n\n3\n00:00:03,000 --> 00:00:04,000\nHi',
    );
    expect(reading.omitted).toEqual([
      { line: 1, text: 'made by hand', why: 'It stands before the first cue.', units: 0 },
      { line: 4, text: '', why: 'The cue has no words.' },
      { line: 7, text: '<i></i>', why: 'The cue has no words.' },
    ]);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });

  test('keeps words whose times are impossible', () => {
    const reading = read(
      srt,
      '1\n00:00:59,000 --> 00:00:60,000\none\n\n2\n-0:00:01 --> 00:00:02\ntwo\na --> b\nthree\nMR. ROE: four',
    );
    expect(reading.segments.map(({ text, start }) => [text, start])).toEqual([
      ['one', undefined],
      ['two three', undefined],
      ['four', undefined],
    ]);
    expect(reading.segments.map(({ line }) => line)).toEqual([3, 7, 10]);
    expect(reading.notes).toHaveLength(1);
    expect([reading.present, units(reading), reading.omitted[0]?.line]).toEqual([3, 3, 8]);
  });

  test('without a cue is refused', () => {
    expect(() => read(srt, 'words --> words')).toThrow(Refusal);
  });
});

describe.skipIf(!hasSamples)('samples of real files (needs ../shared/samples)', () => {
  test('a press conference gives who said what', () => {
    const reading = read(srt, sample('generated/speaker.srt'));
    expectGold(turnsBySegment(reading));
    expect([reading.present, units(reading)]).toEqual([220, 220]);
  });

  test('a podcast gives its speakers and every cue', () => {
    const reading = read(srt, sample('podcast/example.srt'));
    expect([...new Set(turnsBySegment(reading).map(({ speaker }) => speaker))]).toEqual(['Travis', 'Sarah', 'Gilon']);
    expect([reading.present, units(reading)]).toEqual([222, 222]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^212 cues have no label and are taken as the last speaker going on, the first on line 7\./,
      ),
    ]);
  });
});

test('no damage makes the reader throw or lose a cue', () => {
  fc.assert(
    fc.property(
      damaged([
        TALK,
        cues(
          '- Ann: One?\n- Bob: Two.',
          '42',
          '{\\an8}<i>a</i>',
          'Bob:',
          '[Music]\n- (Laughs)\n- A man there: No',
          '♪ la ♪',
        ),
      ]),
      (text) => void readOrRefused(srt, text),
    ),
    { numRuns: fuzzRuns() },
  );
});

describe('an SRT file that was damaged', () => {
  test('keeps words behind the times, and reads times that a program broke', () => {
    const text = `1
00:00:01,000 --> 00:00:02,000 ANN: One.
2
00:00:02 , 000 -> 00: 00: 03,000
BOB: Two.

3 00:00:03,000 → 00:00:04,000
ANN: Three.`;
    expect(detects(srt, text)).toBe(true);
    const reading = read(srt, text);
    expect(said(reading)).toEqual(['ANN: One.', 'BOB: Two.', 'ANN: Three.']);
    expect(reading.segments.map(({ start, line }) => [start, line])).toEqual([
      [1, 2],
      [2, 5],
      [3, 8],
    ]);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });
});

describe('what stands behind the times and may be no words', () => {
  const behind = (first: string, second: string): string =>
    `1\n00:00:01,000 --> 00:00:02,000 ${first}\nANN: One.\n\n2\n00:00:02,000 --> 00:00:03,000 ${second}\n`;

  test.each(['0.95', '(2 sec)', 'foo=bar'])('is omitted above words, with its line: %s', (aside) => {
    for (const [format, text] of [
      [srt, behind(aside, 'BOB: Two.')],
      [webvtt, `WEBVTT\n\n${behind(aside, 'BOB: Two.').replaceAll(',', '.')}`],
    ] as const) {
      const reading = read(format, text);
      expect(said(reading)).toEqual(['ANN: One.', 'BOB: Two.']);
      expect(reading.omitted.map((omission) => [omission.text, omission.units])).toEqual([[aside, 0]]);
      expect(units(reading)).toBe(2);
    }
  });

  test('is words where there are no others', () => {
    const text = behind('', 'ANN:Yes.');
    expect(said(read(srt, text))).toEqual(['ANN: One.', 'ANN: Yes.']);
    expect(said(read(webvtt, `WEBVTT\n\n${text.replaceAll(',', '.')}`))).toEqual(['ANN: One.', 'ANN: Yes.']);
    expect(read(srt, text).segments.map(({ line }) => line)).toEqual([3, 6]);
  });
});

describe('lines of a name and times', () => {
  const TEAMS = `0:0:0.0 --> 0:0:2.330
Silva, Ana
Good morning.
0:0:2.900 --> 0:0:7.10
Okafor, Ben
Morning. Shall we?
0:0:8.0 --> 0:0:9.330
Silva, Ana
Yes.
1:0:8.0 --> 1:0:9.330
Ek, Dora (Guest)
I say one thing.`;

  test('tell who speaks, where nearly every cue begins with one', () => {
    const reading = read(srt, TEAMS);
    expect(said(reading)).toEqual([
      'Silva, Ana: Good morning.',
      'Okafor, Ben: Morning. Shall we?',
      'Silva, Ana: Yes.',
      'Ek, Dora (Guest): I say one thing.',
    ]);
    expect(reading.segments.map(({ line }) => line)).toEqual([3, 6, 9, 12]);
  });

  test.each([
    ['no name comes again', TEAMS.replace('Silva, Ana\nYes', 'Silva, Eva\nYes')],
    ['one begins with words', TEAMS.replace('Okafor, Ben', 'and then')],
    ['one has a line alone', TEAMS.replace('Okafor, Ben\n', '')],
  ])('are words where %s', (_, text) => {
    expect(
      read(srt, text)
        .segments.map(({ speaker }) => speaker)
        .filter(Boolean),
    ).toEqual([]);
  });

  test('are times with invisible marks around them as well', () => {
    const marked = TALK.replaceAll(/(-->.*)$/gm, '$1\u200e').replaceAll(/^(?=\d\d:)/gm, '\u200f');
    expect(detects(srt, marked)).toBe(true);
    expect(said(read(srt, marked))).toEqual(said(read(srt, TALK)));
  });
});
