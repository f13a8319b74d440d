import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { byLine } from '../by-line.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged, paragraphs } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsBySegment } from '../samples.ts';

const VOICES = `WEBVTT - Talk
Kind: captions
Language: en-GB

NOTE made by hand

STYLE
::cue(v[voice="Ann"]) { color: red }

REGION
id:bill

intro
00:01.000 --> 00:02.500 align:start position:10%
<v.loud Ann O&rsquo;Neil>Fish &amp; chips
cost &lt;£5&gt;.

00:00:02.500 --> 00:00:04.000
<v Ann>Yes.</v> <v Bob>No, <i>never</i>.</v>

100:00:06.000 --> 100:00:07.000
<v Late>long meeting
`;

function cues(...texts: readonly string[]): string {
  return `WEBVTT\n\n${texts.map((text, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${text}`).join('\n\n')}\n`;
}

function said1(text: string): readonly string[] {
  return said(read(webvtt, cues(text)));
}

describe('a WebVTT file', () => {
  test('is known by its first line, blank lines before it passed over', () => {
    expect(['WEBVTT', '\n\nWEBVTT - x\n', 'WEBVTT\tx'].map((text) => detects(webvtt, text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['WEBVTTX', 'a\nWEBVTT', '1\n00:01.000 --> 00:02.000', ''].some((text) => detects(webvtt, text))).toBe(
      false,
    );
  });

  test('gives the words of each voice, with their times and lines', () => {
    const reading = read(webvtt, VOICES);
    expect(said(reading)).toEqual([
      'Ann O’Neil: Fish & chips cost <£5>.',
      'Ann: Yes.',
      'Bob: No, never.',
      'Late: long meeting',
    ]);
    expect(reading.segments.map(({ start, end, line, units }) => [start, end, line, units])).toEqual([
      [1, 2.5, 15, 1],
      [2.5, 4, 19, 1],
      [2.5, 4, 19, 0],
      [360_006, 360_007, 22, 1],
    ]);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
    expect(reading.about.lang).toBe('en-GB');
    expect(reading.words).toBeUndefined();
  });

  test('tells of comments, not of styles and regions', () => {
    const { omitted } = read(webvtt, VOICES);
    expect(omitted).toEqual([{ line: 5, text: 'made by hand', why: 'It is a comment, no cue.', units: 0 }]);
  });

  test('may have cues right below its header, and times without an empty line before', () => {
    const reading = read(
      webvtt,
      'WEBVTT\n00:01.000 --> 00:02.000\none\n00:02.000 --> 00:03.000\ntwo\n7\n00:03.000 --> 00:04.000\nthree\n8\n00:04.000 --> 00:05.000\nfour',
    );
    expect(said(reading)).toEqual(['?: one', '?: two 7', '?: three 8', '?: four']);
    const numbered = read(webvtt, 'WEBVTT\n\n6\n00:01.000 --> 00:02.000\none\n7\n00:02.000 --> 00:03.000\ntwo');
    expect(said(numbered)).toEqual(['?: one', '?: two']);
  });

  test('may have ids of Teams without an empty line before', () => {
    const id = '3f2a1c55-0000-4c11-9d6a-aa12bb34cc56/0-';
    const block = (at: number): string => `${id}${at}\n00:0${at}.000 --> 00:0${at}.900\n<v Ann>${at}</v>`;
    expect(said(read(webvtt, `WEBVTT\n\n${[1, 2].map(block).join('\n')}`))).toEqual(['Ann: 1', 'Ann: 2']);
  });

  test('may have an arrow in its first line', () => {
    const reading = read(webvtt, 'WEBVTT a --> b\n\n00:01.000 --> 00:02.000\none');
    expect([reading.present, units(reading)]).toEqual([1, 1]);
  });

  test('without a cue is refused', () => {
    expect(() => read(webvtt, 'WEBVTT\n\nNOTE nothing')).toThrow(Refusal);
  });

  test('is of a recogniser where its ids are those of Teams, or comments say how sure it was', () => {
    const id = '3f2a1c55-0000-4c11-9d6a-aa12bb34cc56/0-1';
    expect(read(webvtt, `WEBVTT\n\n${id}\n00:01.000 --> 00:02.000\n<v Ann>Hi</v>`).words).toBe('recognised');
    const sure = read(webvtt, 'WEBVTT\n\nNOTE language:en-us\n\nNOTE Confidence: 0.9\n\n00:01.000 --> 00:02.000\nHi');
    expect(read(webvtt, cues('one <00:00:00.500>two')).words).toBe('recognised');
    expect([sure.words, sure.about.lang, sure.omitted.length, sure.notes.length]).toEqual([
      'recognised',
      'en-us',
      0,
      1,
    ]);
  });
});

describe('the text of a cue', () => {
  test.each([
    ['a<c.d e>b</c>c <i>d</i> <b>e</b> <u>f</u>', '?: abc d e f'],
    ['<lang en>one</lang> <00:00:01.000>two', '?: one two'],
    ['<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>!', '?: 漢字!'],
    ['<ruby>a<rt><b>b</ruby>c', '?: a'],
    ['<rt>kept', '?: kept'],
    ['<c></>x', '?: x'],
    ['&not; &notit; &copy &1; &#33;', '?: ¬ ¬it; © &1; !'],
    ['日本語の\n字幕', '?: 日本語の字幕'],
    ['<s>one</s> <laughs>', '?: <s>one</s> <laughs>'],
    ['5 < 6 is true', '?: 5 < 6 is true'],
    ['a < b and c > d, 5<6', '?: a < b and c > d, 5<6'],
    ['a <= b <i>and</i> I <3 you > all <', '?: a <= b and I <3 you > all <'],
    ['<<i>one</i> << two <', '?: <one << two <'],
    ['one <01:00:01.500>two < 00:02.000 >three < i >four< /i >', '?: one two three four'],
    ['<1:2> < v Mary>Yes', 'Mary: Yes'],
    ['Note: mind 12:30: it is', '?: Note: mind 12:30: it is'],
  ])('%s reads %s', (text, expected) => {
    expect(said1(text)).toEqual([expected]);
  });

  test('gives words inside a voice in a voice back to the outer one', () => {
    expect(said1('<v Ann>one <v Bob>two</v> three</v>')).toEqual(['Ann: one', 'Bob: two', 'Ann: three']);
  });

  test('outside of a voice is nobody’s where most cues have one', () => {
    expect(said1('before <v Ann>one</v> after')).toEqual(['?: before', 'Ann: one', '?: after']);
    expect(said(read(webvtt, cues('<v Ann>one', 'two', 'three')))).toEqual(['Ann: one', '+: two', '+: three']);
  });

  test('has a line for each voice', () => {
    const { segments } = read(webvtt, cues('<v Ann>one\ntwo</v>\n<v Bob>three</v>\n<v\nEve>\nfour'));
    expect(segments.map(({ speaker, text, line }) => [speaker, text, line])).toEqual([
      ['Ann', 'one two', 4],
      ['Bob', 'three', 6],
      ['Eve', 'four', 9],
    ]);
  });

  test('loses readings printed beside words, which is told', () => {
    const reading = read(webvtt, cues('<ruby>漢<rt>kan</rt>', 'kana'));
    expect(reading.notes).toEqual([
      {
        line: 3,
        message: 'This cue has readings beside its words (ruby). The words are imported, the readings left out.',
      },
    ]);
  });

  test('without words is omitted with its line', () => {
    const { omitted, segments } = read(webvtt, cues('<v Ann></v>', '&nbsp;', 'Hi'));
    expect(segments).toHaveLength(1);
    expect(omitted).toEqual([
      { line: 3, text: '<v Ann></v>', why: 'The cue has no words.' },
      { line: 6, text: '&nbsp;', why: 'The cue has no words.' },
    ]);
  });

  test('a blank line cut off is told of', () => {
    expect(read(webvtt, cues('one\n\ncut off')).omitted).toEqual([
      { line: 6, text: 'cut off', why: 'It stands outside of any cue.', units: 0 },
    ]);
  });
});

describe('labels in cues', () => {
  test('name who speaks, also in the cues after', () => {
    const reading = read(
      webvtt,
      cues('Ann Roe (SL): One', 'two.', 'Bob: Three.', 'Bob: Four.', 'Ann Roe (SL): Five: six.'),
    );
    expect(said(reading)).toEqual([
      'Ann Roe (SL): One',
      '+: two.',
      'Bob: Three.',
      'Bob: Four.',
      'Ann Roe (SL): Five: six.',
    ]);
    expect(paragraphs(reading)).toEqual(['One two.', 'Three. Four.', 'Five: six.']);
  });

  test('that a cue lacks are noted, all at once, as the last speaker is taken to go on', () => {
    const { notes } = read(webvtt, cues('Ann Roe (SL): One', 'two.', 'Bob: Three.', 'four.', 'Ann Roe (SL): Five.'));
    expect(notes).toEqual([
      {
        line: 6,
        message:
          '2 cues have no label and are taken as the last speaker going on, the first on line 6. Where another speaks, write a label before the words.',
      },
    ]);
    const [note] = read(webvtt, cues('Ann: One', 'two.', 'Ann: Three.')).notes;
    expect(note?.message).toContain('The cue on this line has no label and is taken as the last speaker going on.');
    expect(read(webvtt, cues('One.', 'Two.')).notes).toEqual([]);
    const [once] = read(webvtt, cues('<v Ann>One.</v>', 'so <v Bob>Two.</v> and', 'so', 'so', 'so')).notes;
    expect(once?.message).toMatch(/^4 cues have no label/);
    expect(read(webvtt, cues('Ann: One.', 'Bob: Two.', 'Ann: Three.', 'Bob:', 'Four.')).notes).toEqual([]);
  });

  test('that come once are words where the file names nobody', () => {
    expect(said(read(webvtt, cues('We have a plan.', 'Plan: do it.', 'And so on.')))).toEqual([
      '?: We have a plan.',
      '?: Plan: do it.',
      '?: And so on.',
    ]);
  });

  test('that come once name somebody where others are named, after the end of a sentence', () => {
    const texts = [
      'Ann: One.',
      'Two.',
      'Bob: Three.',
      'four',
      'Ann: six',
      'the name is',
      'Smith: seven.',
      'quick check: eight',
      'nine',
    ];
    expect(said(read(webvtt, cues(...texts))).filter((line) => !line.startsWith('+'))).toEqual([
      'Ann: One.',
      'Bob: Three.',
      'Ann: six',
    ]);
  });

  test('that come once name somebody where their form is certain', () => {
    const texts = [
      'One.',
      'Speaker 2: two.',
      'three',
      'four',
      'Dr. Roe: five',
      'six',
      'MAN: seven',
      'eight',
      'Apollo 13: nine',
    ];
    expect(said(read(webvtt, cues(...texts))).filter((line) => /^[^+?]/.test(line))).toEqual([
      'Speaker 2: two.',
      'Dr. Roe: five',
      'MAN: seven',
    ]);
    expect(said(read(webvtt, cues('Plan: do it.', 'so')))).toEqual(['?: Plan: do it.', '?: so']);
  });

  test('may have the wide colon of Chinese and Japanese before anything', () => {
    expect(said(read(webvtt, cues('岸田総理：5年', 'で', 'す', '岸田総理：3年')))).toEqual([
      '岸田総理: 5年',
      '+: で',
      '+: す',
      '岸田総理: 3年',
    ]);
  });

  test('stand in each line of a cue, as do dashes for somebody else', () => {
    expect(
      said(read(webvtt, cues('Ann: One.\nBob: Two.\nthree', 'Bob: Four.\nAnn: Five.', '- Six?\n- Seven', 'eight'))),
    ).toEqual(['Ann: One.', 'Bob: Two. three', 'Bob: Four.', 'Ann: Five.', '?: Six?', '?: Seven', '?: eight']);
  });

  test('may follow the double angle of broadcast captions', () => {
    expect(said1('&gt;&gt; Good evening. >> MS. ROE: Thank you.')).toEqual(['?: Good evening.', 'MS. ROE: Thank you.']);
  });

  test('without words name who speaks in the next cue', () => {
    const reading = read(webvtt, cues('Ann: One.', 'Bob:', 'two', 'Bob: three', 'Ann: four'));
    expect(said(reading)).toEqual(['Ann: One.', 'Bob: two', 'Bob: three', 'Ann: four']);
    expect([reading.present, units(reading)]).toEqual([5, 5]);
  });
});

describe('a bad time', () => {
  test('costs no words, and is one note a kind', () => {
    const reading = read(
      webvtt,
      `WEBVTT

00:01.000 --> 00:60.000
one

00:05.000 --> 00:04.000
two

99:99:99.000 --> 99:99:99.500
three

00:10.000 --> 00:12.000
four

00:11.000 --> 00:13.000
five

00:02.000 --> 00:03.000
six
`,
    );
    expect(reading.segments.map(({ text, start }) => [text, start])).toEqual([
      ['one', undefined],
      ['two', undefined],
      ['three', undefined],
      ['four', 10],
      ['five', 11],
      ['six', undefined],
    ]);
    expect(reading.notes).toEqual([
      {
        line: 3,
        message: '2 cues have times that cannot be read, the first on line 3. Their words are imported without a time.',
      },
      { line: 6, message: 'The cue on this line ends before it begins. Its words are imported without a time.' },
      {
        line: 18,
        message: 'The cue on this line begins earlier than the one before. Its words are imported without a time.',
      },
      { line: 15, message: 'The cue on this line overlaps the one before. Times are kept.' },
    ]);
  });

  test('that is none begins a cue all the same where one may begin', () => {
    const reading = read(webvtt, 'WEBVTT\n\nintro\nlater -->\none\n\nNOTE no\na --> b\n\n00:01.000 --> 00:02.000\ntwo');
    expect(said(reading)).toEqual(['?: one', '?: two']);
    expect([reading.present, units(reading), byLine(reading.omitted).map(({ line }) => line)]).toEqual([3, 3, [7, 8]]);
  });

  test('that is none leaves an arrow among words, which is omitted', () => {
    const reading = read(webvtt, cues('we went\na --> b\nby train'));
    expect(said(reading)).toEqual(['?: we went by train']);
    expect(reading.omitted).toEqual([
      { line: 5, text: 'a --> b', why: 'It has -->, but no times, so no cue begins here.' },
    ]);
    expect([reading.present, units(reading)]).toEqual([2, 2]);
  });
});

describe('paragraphs', () => {
  test('begin after a long pause', () => {
    const reading = read(
      webvtt,
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: One\n\n00:05.000 --> 00:06.000\ntwo.\n\n00:09.001 --> 00:10.000\nAnn: Three',
    );
    expect(paragraphs(reading)).toEqual(['One two.', 'Three']);
  });

  test('begin where many words of nobody named came before', () => {
    const sentence = 'It is a long sentence that says nothing much.';
    const many = Array.from(
      { length: 60 },
      (_, at) => `00:00:${String(at).padStart(2, '0')}.000 --> 00:00:${String(at).padStart(2, '0')}.900\n${sentence}`,
    );
    const reading = read(webvtt, `WEBVTT\n\n${many.join('\n\n')}`);
    expect(paragraphs(reading).length).toBeGreaterThan(3);
    expect(paragraphs(read(webvtt, `WEBVTT\n\n${many.join('\n\n').replaceAll('much.', 'much')}`))).toHaveLength(9);
    expect(paragraphs(read(webvtt, `WEBVTT\n\n${many.join('\n\n').replaceAll('It is', 'Ann: It is')}`))).toHaveLength(
      1,
    );
  });
});

describe('rolling captions', () => {
  const rolling = [
    'one',
    'one\n<00:00:01.000>two',
    'two',
    'two\n<00:00:01.000>three',
    'three',
    'three\n<00:00:01.000>four',
    'four\nfive',
  ];

  test('give each line once', () => {
    const reading = read(webvtt, cues(...rolling));
    expect(paragraphs(reading)).toEqual(['one two three four five']);
    expect(reading.segments.map(({ line, units }) => [line, units])).toEqual([
      [4, 1],
      [8, 2],
      [15, 2],
      [22, 1],
      [26, 1],
    ]);
    expect([reading.present, units(reading), reading.omitted.length]).toEqual([7, 7, 0]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      '6 cues show lines of the one before again, as rolling captions do, the first on line 6. Each line is imported once.',
    ]);
  });

  test('are none where few cues repeat a line', () => {
    const few = ['one', 'one\ntwo', 'two\nthree', 'three\nfour', 'four\nfive'];
    expect(paragraphs(read(webvtt, cues(...few)))).toEqual(['one one two two three three four four five']);
    const other = ['seven', 'eight', 'nine'].map((text, at) => `00:1${at}.000 --> 00:1${at}.900\n${text}`);
    const amongOthers = `${cues(...few, 'five\nsix')}\n${other.join('\n\n')}`;
    expect(read(webvtt, amongOthers).notes).toEqual([]);
  });

  test('are none where people only repeat themselves', () => {
    const reading = read(webvtt, cues('No.', 'No.', 'No.', 'Yes.', 'Yes.', 'Well.', 'Well.', 'So'));
    expect(paragraphs(reading)).toEqual(['No. No. No. Yes. Yes. Well. Well. So']);
    expect(reading.notes).toEqual([]);
  });
});

describe.skipIf(!hasSamples)('samples of real files (needs ../shared/samples)', () => {
  test.each(['teams.vtt', 'zoom.transcript.vtt'])('%s gives who said what', (name) => {
    const reading = read(webvtt, sample(`generated/${name}`));
    expectGold(turnsBySegment(reading));
    expect([reading.present, units(reading)]).toEqual([220, 220]);
    expect(reading.words).toBe(name === 'teams.vtt' ? 'recognised' : undefined);
  });

  test('a file full of traps keeps all cues', () => {
    const reading = read(webvtt, sample('vtt/nasty.vtt'));
    expect(said(reading)).toEqual([
      'Mary O’Neil: Fish & chips cost <£5>.',
      'Dr. José Núñez: First line second line',
      'Ann: Yes.',
      'Bob: No, never.',
      'Carol: a plain prefix',
      'Late: long meeting',
    ]);
    expect([reading.present, units(reading)]).toEqual([5, 5]);
  });

  test.each([
    [
      'tags',
      28,
      3,
      '< << < < < x x test abc test abc test abc test abc test abde test test test test test test a b c abc',
    ],
    ['tree-building', 9, 0, 'test test testtest testtest testtest test test test testtest'],
    ['entities', 25, 3, '& & & & < > a\u200Eb a\u200Fb " © && &1 &1; &< & &; ∲ ⫅\u0338 ∉ ¬ ¬ ¬it;'],
  ])(
    'the standard’s own cases of %s give the words of its tree, and a < that begins no tag',
    (name, present, empty, words) => {
      const reading = read(webvtt, sample(`vtt/wpt-${name}.vtt`));
      expect(reading.segments.map(({ text }) => text).join(' ')).toBe(words);
      expect([reading.present, units(reading), reading.omitted.length]).toEqual([present, present, empty]);
    },
  );

  test('a podcast gives its voices', () => {
    expect(turnsBySegment(read(webvtt, sample('podcast/example.vtt'))).map(({ speaker }) => speaker)).toEqual([
      'Sarah',
      'Gillian',
    ]);
  });
});

test('no damage makes the reader throw or lose a cue', () => {
  const fixtures = [
    VOICES,
    cues('Ann: One.', 'two', '- Three\n- four', 'Bob: Five', 'Ann:', '<ruby>a<rt>b</ruby>'),
    cues('[Music]', 'Ann: a <3 b <= c > d', '- (Laughs)\n- A man there: No', '♪ la ♪', '<v Ann>(Sighs)'),
  ];
  fc.assert(
    fc.property(damaged(fixtures), (text) => void readOrRefused(webvtt, text)),
    { numRuns: fuzzRuns() },
  );
});

describe('a file of Webex', () => {
  const TALK = `WEBVTT

1 "Ana Silva" (1234567)
00:00:01.000 --> 00:00:02.000
Note: the pier is closed.
2 "Ben "Bo" Okafor" (7654321)
00:00:02.000 --> 00:00:03.000
Since when?

3 "" (0)
00:00:03.000 --> 00:00:04.000
Since May.

00:00:04.000 --> 00:00:05.000
So long.
`;

  test('names who speaks in its identifiers; an empty name, or none, is nobody', () => {
    const reading = read(webvtt, TALK);
    expect(said(reading)).toEqual([
      'Ana Silva: Note: the pier is closed.',
      'Ben "Bo" Okafor: Since when?',
      '?: Since May.',
      '?: So long.',
    ]);
    expect([reading.words, reading.present, units(reading), reading.omitted]).toEqual(['recognised', 4, 4, []]);
  });

  test('may lack the blank line below its header', () => {
    expect(said(read(webvtt, TALK.replace('WEBVTT\n', 'WEBVTT')))).toHaveLength(4);
    expect(said(read(webvtt, 'WEBVTT\n1 "Ann" (1)\n00:01.000 --> 00:02.000\nOne.'))).toEqual(['Ann: One.']);
  });

  test('is read by its labels where no identifier has a name', () => {
    const text = TALK.replace(/".*"/g, '""').replace('Since when', 'BEN: Since when');
    expect(said(read(webvtt, text))).toContain('BEN: Since when?');
  });

  test('never takes a cue without an identifier for the last one named', () => {
    const without = '\n\n00:00:05.000 --> 00:00:06.000\nWho knows?'.repeat(5);
    const reading = read(webvtt, `WEBVTT\n\n1 "Ann" (1)\n00:01.000 --> 00:02.000\nOne.${without}`);
    expect(new Set(said(reading))).toEqual(new Set(['Ann: One.', '?: Who knows?']));
  });

  test('names nobody by identifiers of another form', () => {
    const text = 'WEBVTT\n\nsay "yes" (1)\n00:01.000 --> 00:02.000\nOne.\n\n2 "b" c\n00:02.000 --> 00:03.000\nTwo.';
    expect(said(read(webvtt, text))).toEqual(['?: One.', '?: Two.']);
  });
});

test('words behind the times of a cue are its words', () => {
  expect(said(read(webvtt, 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start One\nand two.'))).toEqual([
    '?: One and two.',
  ]);
});
