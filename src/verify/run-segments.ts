import type { Corpus } from '../corpus/corpus.ts';
import { gapBefore } from '../corpus/runs.ts';
import { type Compared, type Window, windowsAt } from './run-windows.ts';
import { readRun } from './runs.ts';
import type { Seed } from './seeds.ts';
import {
  AS_PRINTED,
  LONG,
  proposingNotes,
  readAs,
  type Run,
  type Segment,
  segmentsAt,
  shifted,
  wholeSegments,
  wordsIn,
} from './segments.ts';
import type { Word } from './words.ts';

/**
 * The segments around places found where statements run on: each is of all that run on there, as if they were one. Places in
 * other statements have those that they would have anyway. As many words in all as may be compared.
 * @returns none where no place is near one at which a statement runs on
 */
export function runSegmentsAt(compared: Compared, seeds: readonly Seed[]): readonly Segment[] {
  const { corpus, words, most } = compared;
  const { groups, apart, left } = windowsAt(compared, seeds);
  if (groups.flat().every(({ first, last }) => first === last)) return [];
  const runs = groups.flatMap((group) => segmentsOf(corpus, group));
  const others = segmentsAt(corpus, apart, words, left);
  let room = most;
  return [...runs, ...others]
    .filter((segment) => (room -= segment.words.length + 1) >= 0)
    .toSorted((a, b) => a.statement - b.statement);
}

/** The words of a group of windows: as printed, and, where notes propose other readings, with all of them. */
function segmentsOf(corpus: Corpus, group: readonly Window[]): readonly Segment[] {
  const run = readRun(corpus, group[0]!.first, group.at(-1)!.last);
  const statement = run.lines[0]!.statement;
  const printed = group.map((window): Segment => ({
    statement,
    words: wordsOf(corpus, run, window),
    text: run.text,
    readings: AS_PRINTED,
    run,
  }));
  const notes = run.lines.flatMap((line) =>
    proposingNotes(corpus, line.statement).map((note) => ({ note, at: run.text.indexOf(note.exact!, line.start) })),
  );
  if (notes.length === 0) return printed;
  const { text, readings } = readAs(run.text, notes);
  return [...printed, ...group.map((window) => readSegment({ statement, text, readings, run }, window))];
}

/** The words of a window: those of each statement, read once and kept, and what two are together where one goes on in the other. */
function wordsOf(corpus: Corpus, run: Run, { first, start, last, end }: Window): readonly Word[] {
  const words: Word[] = [];
  const base = run.lines[0]!.statement;
  for (let statement = first; statement <= last; statement += 1) {
    const line = run.lines[statement - base]!;
    const from = line.start + (statement === first ? start : 0);
    const to = statement === last ? line.start + end : line.end;
    const own =
      from === line.start && to === line.end && to - from <= LONG
        ? shifted(wholeSegments(corpus, statement)[0]!.words, from)
        : wordsIn(run.text, from, to);
    const isOneLine = statement > first && gapBefore(corpus, statement) !== '\n';
    const behind = isOneLine ? joinedAt(run.text, words, own) : 0;
    for (let at = behind; at < own.length; at += 1) words.push(own[at]!);
  }
  return words;
}

/** Words on either side of the end of a statement that may be one: a number, a name. */
const EDGE = 8;

/**
 * Reads the last words of a statement together with the first of the next, and puts them in place of the last.
 * @returns how many words of the next are read so
 */
function joinedAt(text: string, words: Word[], next: readonly Word[]): number {
  // The words of a contraction stand at one place: both or none are read.
  let from = Math.max(0, words.length - EDGE);
  while (from > 0 && words[from]?.start === words[from - 1]!.start) from -= 1;
  let to = Math.min(next.length, EDGE);
  while (to < next.length && next[to]!.start === next[to - 1]!.start) to += 1;
  const before = words.slice(from);
  const after = next.slice(0, to);
  if (before.length === 0 || after.length === 0) return 0;
  const read = wordsIn(text, before[0]!.start, after.at(-1)!.end);
  const apart = [...before, ...after];
  const isApart = read.length === apart.length && read.every(({ start }, at) => start === apart[at]!.start);
  words.length = from;
  const { joins } = read[before.length] ?? {};
  const joined = isApart ? apart.with(before.length, { ...after[0]!, ...(joins ? { joins } : {}) }) : read;
  for (const word of joined) words.push(word);
  return after.length;
}

/** The words of a window of a text with readings. */
function readSegment(read: Required<Omit<Segment, 'words'>>, window: Window): Segment {
  const { start, end } = stretchOf(read.run, window);
  const place = (printed: number): number =>
    read.readings.reduce(
      (at, reading) => (reading.start < at ? at + (reading.end - reading.start) - reading.note.exact!.length : at),
      printed,
    );
  return { ...read, words: wordsIn(read.text, place(start), place(end)) };
}

/** Where a window is in the text of its run. */
function stretchOf({ lines }: Run, { first, start, last, end }: Window): { start: number; end: number } {
  const base = lines[0]!.statement;
  return { start: lines[first - base]!.start + start, end: lines[last - base]!.start + end };
}
