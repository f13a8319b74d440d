import type { Corpus } from '../corpus/corpus.ts';
import { type Compared, type Window, windowsAt } from './run-windows.ts';
import { readRun } from './runs.ts';
import type { Seed } from './seeds.ts';
import { AS_PRINTED, proposingNotes, readAs, type Run, type Segment, segmentsAt, wordsIn } from './segments.ts';

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
  const printed = group.map((window): Segment => {
    const { start, end } = stretchOf(run, window);
    return { statement, words: wordsIn(run.text, start, end), text: run.text, readings: AS_PRINTED, run };
  });
  const notes = run.lines.flatMap((line) =>
    proposingNotes(corpus, line.statement).map((note) => ({ note, at: run.text.indexOf(note.exact!, line.start) })),
  );
  if (notes.length === 0) return printed;
  const { text, readings } = readAs(run.text, notes);
  return [...printed, ...group.map((window) => readSegment({ statement, text, readings, run }, window))];
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
