import { describe, expect, test } from 'vitest';
import { sbv } from '../../../src/import/formats/sbv.ts';
import { detects, read, refusalOf, said, units } from '../reading.ts';

const TALK = `0:00:03.120,0:00:06.000
ANA SILVA: The pier is
older than the town.

0:00:07.120,0:00:09.000
>> Is it safe?

0:00:09.500,0:00:10.000
[Applause]
`;

describe('an SBV file', () => {
  test('is known by a line of two times', () => {
    expect(detects(sbv, TALK)).toBe(true);
    expect(detects(sbv, '[INFORMATION]\n[END INFORMATION]\n00:04:35.03, 00:04:38.82\nHello')).toBe(true);
    expect(
      ['', '3:16,4:01', '0:00:03.120, later', '0:00:03.120 --> 0:00:06.000', 'a,b'].some((text) => detects(sbv, text)),
    ).toBe(false);
  });

  test('gives words and times, who is named, and what is heard', () => {
    const reading = read(sbv, TALK);
    expect(said(reading)).toEqual(['ANA SILVA: The pier is older than the town.', '?: Is it safe?', '?: [Applause]']);
    expect(reading.segments.map(({ start, end, line, partType }) => [start, end, line, partType])).toEqual([
      [3.12, 6, 2, undefined],
      [7.12, 9, 6, undefined],
      [9.5, 10, 9, 'scene'],
    ]);
  });

  test('may lack blank lines and have times that cannot be: words stay with their cue', () => {
    const text = `made by hand
100:00:01.5,100:00:02
one
0:61:00.000,0:62:00.000
two

three
0:00:05.000,
<i>four</i>[br]and &amp; five
0:00:06.000,0:00:07.000`;
    const reading = read(sbv, text);
    expect(reading.segments.map(({ text, start }) => [text, start])).toEqual([
      ['one', 360_001.5],
      ['two three', undefined],
      ['four and & five', undefined],
    ]);
    expect(reading.omitted.map(({ line, text, units }) => [line, text, units])).toEqual([
      [1, 'made by hand', 0],
      [10, '', undefined],
    ]);
    expect([reading.present, units(reading)]).toEqual([4, 4]);
  });

  test('is refused where nothing begins a cue', () => {
    expect(refusalOf(() => read(sbv, 'words')).message).toMatch(/^No cue is in this file/);
  });
});
