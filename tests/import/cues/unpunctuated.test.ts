import { describe, expect, test } from 'vitest';
import { srt } from '../../../src/import/formats/srt.ts';
import { timedText } from '../../../src/import/formats/timed-text.ts';
import { webvtt } from '../../../src/import/formats/webvtt.ts';
import { read } from '../reading.ts';
import { paragraphs } from './reading.ts';

const WORDS = 'so the sand goes down the river again';
const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** Cues of the same words, three seconds each, with pauses before some. */
function cues(
  many: number,
  { words = WORDS, pauses = {} }: { words?: string; pauses?: Readonly<Record<number, number>> } = {},
) {
  let start = 0;
  return Array.from({ length: many }, (_, at) => {
    start += 3 + (pauses[at] ?? 0);
    return { start, text: words };
  });
}

const asSrt = (made: ReturnType<typeof cues>): string =>
  made.map(({ start, text }, at) => `${at + 1}\n${clock(start)},000 --> ${clock(start + 3)},000\n${text}\n`).join('\n');
const asCopy = (made: ReturnType<typeof cues>): string =>
  made.map(({ start, text }) => `${clock(start)}\n${text}`).join('\n');
const lengths = (found: readonly string[]): readonly number[] => found.map(({ length }) => length);

describe('speech without punctuation', () => {
  test.each([
    ['SRT', srt, asSrt(cues(100))],
    ['WebVTT', webvtt, `WEBVTT\n\n${asSrt(cues(100)).replaceAll(',', '.')}`],
    ['times above the words', timedText, asCopy(cues(100))],
  ])('is cut near 300 characters where a cue begins: %s', (_, format, text) => {
    const found = paragraphs(read(format, text));
    expect(found.join(' ').split(' ')).toHaveLength(800);
    expect(Math.min(...lengths(found))).toBeGreaterThanOrEqual(100);
    expect(Math.max(...lengths(found))).toBeLessThanOrEqual(400);
    expect(found.length).toBeGreaterThanOrEqual(11);
    expect(found.every((paragraph) => paragraph.startsWith('so the') && paragraph.endsWith('again'))).toBe(true);
  });

  test('is cut at a pause near there', () => {
    const made = cues(20, { pauses: { 9: 2 } });
    for (const [format, text] of [
      [srt, asSrt(made)],
      [timedText, asCopy(made)],
    ] as const) {
      expect(paragraphs(read(format, text))[0]?.length).toBe(9 * (WORDS.length + 1) - 1);
    }
    expect(paragraphs(read(srt, asSrt(cues(20))))[0]?.length).toBe(8 * (WORDS.length + 1) - 1);
  });

  test.each([
    ['too early', 2],
    ['too late', 12],
  ])('is not cut at a pause that comes %s', (_, before) => {
    expect(paragraphs(read(srt, asSrt(cues(20, { pauses: { [before]: 2 } }))))[0]?.length).toBe(
      8 * (WORDS.length + 1) - 1,
    );
  });

  test('is not cut at a pause near its end', () => {
    expect(paragraphs(read(srt, asSrt(cues(11, { pauses: { 9: 2 } }))))[0]?.length).toBe(8 * (WORDS.length + 1) - 1);
  });

  test('is cut for one who is named as well, and leaves no short rest', () => {
    const text = asSrt(cues(11)).replaceAll(WORDS, `Ann: ${WORDS}`);
    const { segments } = read(srt, text);
    expect(segments.map(({ speaker }) => speaker)).toEqual(Array.from({ length: 11 }, () => 'Ann'));
    expect(lengths(paragraphs(read(srt, text)))).toHaveLength(2);
    expect(paragraphs(read(srt, asSrt(cues(10))))).toHaveLength(1);
  });

  test('is that of the file: with a sentence now and then it is as before', () => {
    const made = cues(40).map((cue, at) => (at % 8 === 7 ? { ...cue, text: `${cue.text}.` } : cue));
    expect(lengths(paragraphs(read(srt, asSrt(made))))).toEqual([24, 16].map((many) => many * 38 - 1 + many / 8));
  });

  test('of a cue longer than all is kept whole', () => {
    const long = Array.from({ length: 20 }, () => WORDS).join(' ');
    expect(paragraphs(read(srt, asSrt([...cues(3), { start: 20, text: long }])))).toHaveLength(2);
  });
});
