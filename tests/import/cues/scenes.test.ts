import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/import/format.ts';
import { srt } from '../../../src/import/formats/srt.ts';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { spoken } from '../labelled/reading.ts';
import { read, units } from '../reading.ts';

function reading(format: Format, ...texts: readonly string[]) {
  const cues = texts.map((text, at) => `00:00:${at + 10}.000 --> 00:00:${at + 11}.000\n${text}`);
  const found = read(format, `${format === webvtt ? 'WEBVTT\n\n' : ''}${cues.join('\n\n')}\n`);
  expect([found.present, units(found)]).toEqual([texts.length, texts.length]);
  return found;
}

describe.each([
  ['WebVTT', webvtt],
  ['SRT', srt],
])('a cue of %s that only tells what happens', (_, format) => {
  test.each(['(Laughter.)', '[Applause]', '(Music)', '♪ Oh, say ♪', '♪♪', '[♪]', '(Applause)\n(Laughter)', '（拍手）'])(
    'is a scene: %s',
    (text) => {
      expect(spoken(reading(format, 'Ann: One.', text, 'two.', 'Ann: Three.'))).toEqual([
        'Ann: One.',
        `(scene): ${text.replace('\n', ' ')}`,
        '+: two.',
        'Ann: Three.',
      ]);
    },
  );

  test('is none where words stand beside it, or a label says whose it is', () => {
    const texts = ['Ann: One.', '(Laughs) So.', '♪ la ♪ la', 'Ann: (laughs)', '(As interpreted.)'];
    expect(spoken(reading(format, ...texts))).toEqual([
      'Ann: One.',
      '+: (Laughs) So.',
      '+: ♪ la ♪ la',
      'Ann: (laughs)',
      '+: (As interpreted.)',
    ]);
  });

  test('is one line of a cue where a dash parts it from another speaker', () => {
    const found = reading(format, 'Ann: One.', '- (Laughter)\n- Two.', '>> [Applause]', 'Ann: Three.');
    expect(spoken(found)).toEqual([
      'Ann: One.',
      '(scene): (Laughter)',
      '?: Two.',
      '(scene): [Applause]',
      'Ann: Three.',
    ]);
    expect(found.segments.map(({ units: counted }) => counted)).toEqual([1, 1, 0, 1, 1]);
  });

  test('is neither counted as a cue without a label, nor keeps labels from being in most', () => {
    const texts = ['[Music]', 'One: a.', '[Music]', 'Two: b.', '[Music]', '[Music]'];
    const found = reading(format, ...texts);
    expect(spoken(found)).toEqual([
      '(scene): [Music]',
      'One: a.',
      '(scene): [Music]',
      'Two: b.',
      '(scene): [Music]',
      '(scene): [Music]',
    ]);
    expect(found.notes).toEqual([]);
  });
});

test('a cue that tells what happens is a scene in the voice of somebody as well', () => {
  const found = reading(webvtt, '<v Ann>One.</v>', '<v Ann>[Applause]</v>', '<v Ann>Two.</v>');
  expect(spoken(found)).toEqual(['Ann: One.', '(scene): [Applause]', 'Ann: Two.']);
});
