import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/import/format.ts';
import { turnsOf } from '../../src/import/turns.ts';

const said = (speaker: string | undefined, text: string, more: Partial<Segment> = {}): Segment => ({
  speaker,
  text,
  line: 1,
  ...more,
});
const shapes = (segments: readonly Segment[]) =>
  turnsOf(segments).passages.map(({ turn, label, told, text }) => [turn, told ? 'told' : (label ?? 'nobody'), text]);

describe('turnsOf', () => {
  it('joins cues of one speaker to a paragraph, and begins one where the file does', () => {
    expect(
      shapes([
        said('Ada', 'We will open'),
        said('Ada', 'the bridge.'),
        said('Ada', 'In May.', { paragraph: true }),
        said('Bo', 'Good.'),
      ]),
    ).toEqual([
      [0, 'Ada', 'We will open the bridge.'],
      [0, 'Ada', 'In May.'],
      [1, 'Bo', 'Good.'],
    ]);
  });

  it('puts no space between Japanese cues', () => {
    expect(shapes([said('岸田', '橋を'), said('岸田', '開けます。')])).toEqual([[0, '岸田', '橋を開けます。']]);
    expect(shapes([said('김', '다리를'), said('김', '엽니다.')])).toEqual([[0, '김', '다리를 엽니다.']]);
  });

  it('lets the last speaker go on where the file names nobody anew, also after a scene', () => {
    expect(
      shapes([
        said('Ada', 'One.'),
        said(undefined, '(Laughter.)', { partType: 'scene' }),
        said(undefined, 'Two.', { goesOn: true }),
        said(undefined, 'Three.'),
      ]),
    ).toEqual([
      [0, 'Ada', 'One.'],
      [0, 'told', '(Laughter.)'],
      [0, 'Ada', 'Two.'],
      [1, 'nobody', 'Three.'],
    ]);
  });

  it('keeps an interpreter’s words apart from the speaker’s own', () => {
    const turns = turnsOf([said('Ada', 'Hello.'), said('Ada', 'Good day.', { interpreted: true })]);
    expect(turns.passages.map(({ interpreted, text }) => [interpreted, text])).toEqual([
      [false, 'Hello.'],
      [true, 'Good day.'],
    ]);
    expect(turns.count).toBe(1);
  });

  it('takes all that follows an interpreter’s tag in a turn for the interpreter’s, in any format', () => {
    const turns = turnsOf([
      said('Ada', '(As interpreted.) Hello.'),
      said('Ada', 'Good day.', { paragraph: true }),
      said('Bo', 'Thank you.'),
      said('Ada', 'In my own words.'),
    ]);
    expect(turns.passages.map(({ interpreted }) => interpreted)).toEqual([true, true, false, false]);
  });

  it('knows a question by its label', () => {
    expect(turnsOf([said('Q', 'Why?'), said('Ada', 'Because.')]).passages.map(({ partType }) => partType)).toEqual([
      'question',
      'speech',
    ]);
  });

  it('says where in a paragraph each cue begins, and when', () => {
    const [passage] = turnsOf([
      said('Ada', 'We will', { start: 1, end: 2 }),
      said('Ada', 'open.', { start: 3 }),
    ]).passages;
    expect(passage!.times).toEqual([
      { at: 0, start: 1, end: 2 },
      { at: 8, start: 3, end: undefined },
    ]);
  });

  it('takes out what nobody sees and counts it, and tells of words that are nothing else', () => {
    const turns = turnsOf([
      said('Ada', 'We\u202e will\u0007 open.', { line: 4 }),
      said('Bo', '\u200e\u0000', { line: 7 }),
      said('A\u202eda', 'Cafe\u0301.'),
    ]);
    expect(turns.passages.map(({ label, text }) => [label, text])).toEqual([['Ada', 'We will open. Café.']]);
    expect(turns).toMatchObject({ removed: 5, removedOn: 4, wordless: [{ line: 7 }] });
  });

  it('makes each line of a text a paragraph', () => {
    expect(shapes([said('Ada', 'One.\n\n  Two.  ')])).toEqual([
      [0, 'Ada', 'One.'],
      [0, 'Ada', 'Two.'],
    ]);
  });
});
