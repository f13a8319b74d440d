import type { Corpus } from '../corpus/corpus.ts';
import { gapBefore } from '../corpus/runs.ts';
import type { Range } from '../record/record.ts';
import { endOf, inOrder, type Piece, startOf } from './pieces.ts';
import { asPrinted } from './readings.ts';
import type { Wanted } from './seeds.ts';
import type { Run, RunLine, Segment } from './segments.ts';

/** The statements from one to another as one text; each runs on from the one before it. */
export function readRun(corpus: Corpus, first: number, last: number): Run {
  const lines: RunLine[] = [];
  const texts: string[] = [];
  let length = 0;
  for (let statement = first; statement <= last; statement += 1) {
    const { text } = corpus.statements[statement]!;
    const gap = statement === first ? '' : (gapBefore(corpus, statement) ?? '\n');
    const start = length + gap.length;
    length = start + text.length;
    texts.push(gap, text);
    lines.push({ statement, start, end: length });
  }
  return { text: texts.join(''), lines };
}

/** A stretch of a segment as it is printed, statement by statement; an empty one is in the last that begins at it or before. */
export function linesOf({ statement, run }: Segment, { start, end }: Range): readonly RunLine[] {
  if (!run) return [{ statement, start, end }];
  const touched = run.lines.filter((line) =>
    start < end ? line.start < end && line.end > start : line.start <= start,
  );
  return (start < end ? touched : touched.slice(-1)).map((line) => ({
    statement: line.statement,
    start: clamped(start, line) - line.start,
    end: clamped(end, line) - line.start,
  }));
}

function clamped(place: number, { start, end }: Range): number {
  return Math.max(start, Math.min(end, place));
}

/** Where a piece stands in what its segment prints. */
export function printedStretch(piece: Piece): Range {
  return { start: asPrinted(piece.segment, startOf(piece)), end: asPrinted(piece.segment, endOf(piece)) };
}

/** The statements that a piece stands in, in order. */
export function statementsOf(piece: Piece): readonly number[] {
  return piece.segment.run
    ? linesOf(piece.segment, printedStretch(piece)).map(({ statement }) => statement)
    : [piece.segment.statement];
}

/** Whether the pieces of a quote follow each other through statements that run on, more than one. */
export function runOver(pieces: readonly Piece[]): boolean {
  return pieces[0]?.segment.run !== undefined && inOrder(pieces) && new Set(pieces.flatMap(statementsOf)).size > 1;
}

/** Tells whether a statement runs on from the one before it, both among those wanted. */
export function followsIn(corpus: Corpus, wanted: Wanted): Wanted {
  return (statement) => gapBefore(corpus, statement) !== undefined && wanted(statement - 1) && wanted(statement);
}
