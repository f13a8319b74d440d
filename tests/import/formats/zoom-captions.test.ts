import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { zoomCaptions } from '../../../src/import/formats/zoom-captions.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged, paragraphs } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';

const TALK = `[Sara Kim] 10:00:05
Good morning. Today we look

[Sara Kim] 10:00:08
at the harbour wall.

[Rob Hernandez] 10:00:15
Let us begin.

[Rob Hernandez] 10:01:40
Here is the plan.
`;

describe('captions saved by Zoom', () => {
  test('are known by a name in brackets and a time, at the beginning of blocks', () => {
    expect(detects(zoomCaptions, TALK)).toBe(true);
    expect(detects(zoomCaptions, `\n${TALK.slice(0, 45)}`)).toBe(true);
    const others = [
      '',
      '[Sara Kim] 10:00:05',
      '[Sara Kim] 10:00:05\n\nGood morning.',
      '[10:00:05] Sara Kim: Good morning.\n[10:00:08] Rob: Yes.\n',
      '[Sara Kim]: 10:00:05\nGood morning.\n',
      'Sara Kim 10:00:05\nGood morning.\n',
      'Minutes\n\n[Sara Kim] 10:00:05\nGood morning.\n',
      '[INFO] 10:00:05\nserver started\n\n[WARN] 10:00:12\ndisk is nearly full\n',
      '[Fig. 1] 10:00:05\nThe wall.\n\nIt was built in 1902.\n\nNobody knows why.\n',
    ];
    expect(others.filter((text) => detects(zoomCaptions, text))).toEqual([]);
  });

  test('give what a person says without a pause as one paragraph', () => {
    const reading = read(zoomCaptions, TALK);
    expect(said(reading)).toEqual([
      'Sara Kim: Good morning. Today we look',
      'Sara Kim: at the harbour wall.',
      'Rob Hernandez: Let us begin.',
      'Rob Hernandez: Here is the plan.',
    ]);
    expect(paragraphs(reading)).toEqual([
      'Good morning. Today we look at the harbour wall.',
      'Let us begin.',
      'Here is the plan.',
    ]);
    expect([reading.present, units(reading), reading.words]).toEqual([4, 4, 'recognised']);
  });

  test('have times of day, which are no times of a recording', () => {
    const { segments, notes } = read(zoomCaptions, TALK);
    expect(segments.filter(({ start }) => start !== undefined)).toEqual([]);
    expect(notes).toEqual([
      { message: 'The times of the captions are times of day. They are no times of a recording, and are not kept.' },
    ]);
  });

  test.each([
    ['23:59:58', '00:00:00', 1],
    ['23:59:58', '00:00:30', 2],
    ['11:59:58 AM', '12:00:00 PM', 1],
    ['10:00:00', '09:59:59', 1],
    ['10:75:00', '10:00:09', 1],
  ])('at %s and at %s are parted by a pause or not', (first, second, count) => {
    const text = `[Ann] ${first}\nWe go on.\n\n[Ann] ${second}\nAnd on.\n`;
    expect(paragraphs(read(zoomCaptions, text))).toHaveLength(count);
  });

  test('go on over a short pause in a sentence, and not over a long one', () => {
    const text = (seconds: number) => `[Ann] 10:00:00\nWe go\n\n[Ann] 10:00:${seconds}\non.\n`;
    expect(paragraphs(read(zoomCaptions, text(10)))).toEqual(['We go on.']);
    expect(paragraphs(read(zoomCaptions, text(30)))).toEqual(['We go', 'on.']);
  });

  test('tell scenes, what has no words and what names nobody', () => {
    const text = 'Saved by Ann\n\n[Ann] 10:00:00\n[Applause]\n\n[Bo] 10:00:02\n\n[] 10:00:04\nWho is there?\nMe.\n';
    const reading = read(zoomCaptions, text);
    expect(reading.segments).toEqual([
      { speaker: undefined, text: '[Applause]', paragraph: true, partType: 'scene', line: 3 },
      { speaker: undefined, text: 'Who is there? Me.', paragraph: true, line: 8 },
    ]);
    expect(reading.omitted).toEqual([
      { line: 1, text: 'Saved by Ann', why: 'It stands before the first caption.', units: 0 },
      { line: 6, text: 'Bo', why: 'The caption has no words.' },
    ]);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });

  test('without one are refused', () => {
    expect(() => read(zoomCaptions, 'Good morning.')).toThrow(Refusal);
  });
});

test('no damage makes the reader throw or lose a caption', () => {
  fc.assert(
    fc.property(damaged([TALK]), (text) => void readOrRefused(zoomCaptions, text)),
    { numRuns: fuzzRuns() },
  );
});
