import { describe, expect, test } from 'vitest';
import { htmlText, looksLikeHtml } from '../../../src/import/json/html-text.ts';
import { mergedByTime, paragraphed, type Piece, sentencesOf } from '../../../src/import/json/pieces.ts';
import { closedUp, withoutMarks } from '../../../src/import/json/spaced-words.ts';
import { channelLabel, printedLabel, speakerLabel } from '../../../src/import/json/speaker-label.ts';
import { languageOf } from '../../../src/import/json/values.ts';

function piece(text: string, start?: number, more: Partial<Piece> = {}): Piece {
  const end = start === undefined ? undefined : start + 0.5;
  return { text, speaker: 'Ann', start, end, line: 1, units: 1, joins: false, ...more };
}

describe('words of a recogniser', () => {
  test('are parted at the end of a sentence, at a pause, and where another speaks', () => {
    const words = [
      piece('Yes.', 0),
      piece('It', 0.5),
      piece('is', 1),
      piece('so', 2.5),
      piece('No', 3, { speaker: 'Bob' }),
    ];
    expect(sentencesOf(words).map(({ text }) => text)).toEqual(['Yes.', 'It is', 'so', 'No']);
  });

  test('without marks and pauses are parted after 500 letters, within one paragraph', () => {
    const segments = paragraphed(sentencesOf(Array.from({ length: 1000 }, () => piece('word'))));
    expect(segments.length).toBeGreaterThan(6);
    expect(segments.filter(({ paragraph }) => paragraph)).toHaveLength(1);
    expect(segments.reduce((sum, { units = 0 }) => sum + units, 0)).toBe(1000);
  });

  test('have the time of the first word that has one', () => {
    expect(sentencesOf([piece('One'), piece('two', 3), piece('three')])).toMatchObject([{ start: 3, end: 3.5 }]);
  });

  test('begin a paragraph behind a long one, at the end of a sentence', () => {
    const sentence = `${'word '.repeat(60)}end.`;
    const segments = Array.from({ length: 12 }, () => ({ speaker: 'Ann', text: sentence, line: 1 }));
    const starts = paragraphed(segments).flatMap(({ paragraph }, at) => (paragraph ? [at] : []));
    expect(starts).toEqual([0, 4, 8]);
  });

  test('of several channels keep the order of each, though a time is missing', () => {
    const [first, second] = [['a', 'b', 'c'], ['x']].map((texts) =>
      texts.map((text) => ({ speaker: text, text, line: 1 })),
    );
    const merged = mergedByTime([
      [{ ...first![0]!, start: 5 }, first![1]!, { ...first![2]!, start: 9 }],
      [{ ...second![0]!, start: 6 }],
    ]);
    expect(merged.map(({ text }) => text)).toEqual(['a', 'b', 'x', 'c']);
  });
});

describe('labels of speakers', () => {
  test.each([
    [0, 'Speaker 0'],
    ['2', 'Speaker 2'],
    ['A', 'Speaker A'],
    ['spk_0', 'spk_0'],
    [' SPEAKER_00 ', 'SPEAKER_00'],
    [{ name: 'Ann' }, 'Ann'],
    ['', undefined],
    [null, undefined],
    [-1, undefined],
    [1.5, undefined],
    [true, undefined],
  ])('%j is %s', (value, label) => {
    expect(speakerLabel(value)).toBe(label);
  });

  test('of people stay as printed', () => {
    expect([printedLabel('Q'), printedLabel(' A '), printedLabel(3), printedLabel([])]).toEqual([
      'Q',
      'A',
      'Speaker 3',
      undefined,
    ]);
  });

  test('of channels tell them apart', () => {
    expect([channelLabel(0, undefined), channelLabel(1, 2), channelLabel(1, 'spk_03'), channelLabel(0, 'Ann')]).toEqual(
      ['Speaker ch0', 'Speaker 1_2', 'Speaker 1_3', 'Speaker ch0 Ann'],
    );
  });
});

describe('words with blanks between', () => {
  test.each([
    ["it 's fine , is n't it ?", "it's fine, isn't it?"],
    ['We ’re ( almost ) there !', 'We’re (almost) there!'],
    ['He said " no . " twice', 'He said "no." twice'],
    ['one " alone', 'one " alone'],
    ["the users 's ' needs 's", "the users's ' needs's"],
    ['F - seven', 'F - seven'],
    ['a . . . b', 'a... b'],
    ["'s end", "'s end"],
  ])('%s is closed up', (spaced, closed) => {
    expect(closedUp(spaced)).toBe(closed);
  });

  test('have marks of a transcriber taken out, and nothing else in braces', () => {
    expect(withoutMarks('{vocalsound} a {2} {not a mark} {gap}')).toEqual({ text: '  a {2} {not a mark}  ', count: 2 });
  });
});

describe('words in HTML', () => {
  test('lose their tags and keep their paragraphs', () => {
    const html =
      '<p class="a>b">One <em>two</em>\nthree &amp; four&#8217;s</p><br/><div>five<script>no()</script></div><!-- no --> six';
    expect(htmlText(html)).toBe('One two three & four’s\nfive\nsix');
  });

  test('are told from plain text', () => {
    expect(['a < b', 'AT&T', 'x <y> z', 'if a <b then'].map(looksLikeHtml)).toEqual([false, false, false, false]);
    expect(['<p>a', 'a<br/>b', 'AT&amp;T', '<a href="x">y</a>'].map(looksLikeHtml)).toEqual([true, true, true, true]);
  });
});

test('a language is a tag, or none', () => {
  expect(['en', 'en-us', 'ja', 'english', '', 7, 'x-y', 'en--'].map(languageOf)).toEqual([
    'en',
    'en-US',
    'ja',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
