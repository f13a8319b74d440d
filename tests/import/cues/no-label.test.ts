import { describe, expect, test } from 'vitest';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { paragraphs } from './reading.ts';
import { read, said } from '../reading.ts';

/** Cues of two seconds, some a while after the one before: `[seconds between, text]`. */
function cuesApart(...texts: readonly (readonly [pause: number, text: string])[]): string {
  let at = 0;
  const blocks = texts.map(([pause, text]) => {
    const start = at + pause;
    at = start + 2;
    return `${clock(start)} --> ${clock(at)}\n${text}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function clock(seconds: number): string {
  return `00:${String(seconds).padStart(2, '0')}.000`;
}

describe('a cue without a label after a pause', () => {
  const LABELLED = [
    'Ann: One.',
    'Bob: Two.',
    'Ann: Three.',
    'Bob: Four.',
    'Ann: Five.',
    'Bob: Six.',
    'Ann: Seven.',
  ].map((text) => [0, text] as const);

  test('is nobody’s where most cues have one, and so are those that go on behind it', () => {
    const reading = read(webvtt, cuesApart(...LABELLED, [4, 'Hello.'], [0, 'Again.'], [0, 'Bob: Eight.']));
    expect(said(reading).slice(-4)).toEqual(['Ann: Seven.', '?: Hello.', '?: Again.', 'Bob: Eight.']);
    expect(paragraphs(reading).at(-2)).toBe('Hello. Again.');
    expect(reading.notes).toEqual([
      {
        line: 24,
        message:
          '2 cues have no label after a pause and are given to nobody, the first on line 24. To name who speaks, write a label before the words.',
      },
    ]);
  });

  test('is nobody’s up to a label in it', () => {
    const texts = cuesApart(...LABELLED, ...LABELLED, [4, 'Hello.\nBob: Yes.'], [0, 'So.']);
    expect(said(read(webvtt, texts)).slice(-3)).toEqual(['?: Hello.', 'Bob: Yes.', '+: So.']);
  });

  test('is the last speaker’s where that sentence is not over, or the pause is short', () => {
    const cut = [...LABELLED.slice(0, 6), [0, 'Ann: Seven and'] as const];
    expect(said(read(webvtt, cuesApart(...cut, [9, 'eight.']))).at(-1)).toBe('+: eight.');
    expect(said(read(webvtt, cuesApart(...LABELLED, [3, 'eight.']))).at(-1)).toBe('+: eight.');
  });

  test('is the last speaker’s where fewer than seven in ten have one', () => {
    const more = [0, 0, 0].map((pause) => [pause, 'so.'] as const);
    expect(said(read(webvtt, cuesApart(...LABELLED, ...more.slice(1), [4, 'Hello.']))).at(-1)).toBe('?: Hello.');
    expect(said(read(webvtt, cuesApart(...LABELLED, ...more, [4, 'Hello.']))).at(-1)).toBe('+: Hello.');
  });

  test('is of whoever a cue with a label alone announces', () => {
    const after = [
      [4, 'Bob:'],
      [4, 'Hello.'],
      [0, 'So.'],
      [4, 'No.'],
      [0, 'Oh.\n- Who?'],
      [0, 'I.'],
    ] as const;
    const texts = cuesApart(...LABELLED, ...LABELLED, ...after);
    expect(said(read(webvtt, texts)).slice(-6)).toEqual([
      'Bob: Hello.',
      '+: So.',
      '?: No.',
      '?: Oh.',
      '?: Who?',
      '?: I.',
    ]);
  });
});
