import { expect, test } from 'vitest';
import type { Format } from '../../../src/import/format.ts';
import { srt } from '../../../src/import/formats/srt.ts';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { read, said } from '../reading.ts';

function reading(format: Format, texts: readonly string[], known: readonly string[] = []) {
  const cues = texts.map((text, at) => `00:00:${at + 10}.000 --> 00:00:${at + 11}.000\n${text}`);
  const text = `${format === webvtt ? 'WEBVTT\n\n' : ''}${cues.join('\n\n')}\n`;
  return read(format, text, new Set(known));
}

const TALK = ['Ann: One.', 'Someone in the back: Shame!', 'Ann: Two.', 'three', 'and so: four.'];
const SHAME = 'The cue on this line begins with what may be a label and is taken for words: “Someone in the back”.';

test.each([
  ['WebVTT', webvtt, 7],
  ['SRT', srt, 5],
])('a cue of %s that begins with what may be a label is told of', (_, format, line) => {
  const { notes, ...found } = reading(format, TALK);
  expect(said({ ...found, notes })[1]).toBe('+: Someone in the back: Shame!');
  expect(notes).toContainEqual({ line, message: `${SHAME} If it is a label, name it in --speakers.` });
});

test('several are one note, with three of them', () => {
  const heads = [
    'Someone in the back',
    'A voice',
    'A man from the audience',
    'Someone in the back',
    'Heckler by the door',
  ];
  const { notes } = reading(srt, [
    'Ann: One.',
    ...heads.map((head) => `- ${head}: x.\n- Yes`),
    'so',
    'so',
    'Ann: Two.',
  ]);
  const told = notes.filter(({ message }) => message.includes('--speakers'));
  expect(told).toEqual([
    {
      line: 5,
      message:
        '5 cues begin with what may be a label and are taken for words, the first on line 5. “Someone in the back”, “A voice”, “A man from the audience”. If they are labels, name them in --speakers.',
    },
  ]);
});

test('a name that nothing in the file bears out is told of', () => {
  const { notes } = reading(srt, ['We have a plan.', 'Plan: do it.', 'And so on.', 'quick check: yes.']);
  expect(notes.map(({ line, message }) => [line, message])).toEqual([
    [
      5,
      'The cue on this line begins with what may be a label and is taken for words: “Plan”. If it is a label, name it in --speakers.',
    ],
  ]);
});

test('words that are none are not told of', () => {
  const texts = [
    'Ann: One.',
    'Note: two.',
    'what it is: three.',
    'It is 12:30.',
    'https://example.org',
    'so',
    'Ann: Four.',
  ];
  expect(reading(srt, texts).notes.filter(({ message }) => message.includes('--speakers'))).toEqual([]);
});

test.each([
  ['WebVTT', webvtt],
  ['SRT', srt],
])('what is named by the person that imports is a label in %s wherever a line begins with it', (_, format) => {
  const texts = [...TALK, 'five', 'SOMEONE in the back:six', 'so\nand so: seven', 'Ann: Eight.'];
  const found = reading(format, texts, ['Someone in the back', 'and so']);
  expect(said(found)).toEqual([
    'Ann: One.',
    'Someone in the back: Shame!',
    'Ann: Two.',
    '+: three',
    'and so: four.',
    '+: five',
    'SOMEONE in the back: six',
    '+: so',
    'and so: seven',
    'Ann: Eight.',
  ]);
  expect(found.notes.filter(({ message }) => message.includes('--speakers'))).toEqual([]);
});
