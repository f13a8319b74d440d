import type { Range } from '../record/record.ts';
import type { Note } from '../record/schema.ts';
import { endOf, type Piece, startOf } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import type { PlacedReading, Segment } from './segments.ts';
import { readWords } from './words.ts';

/** Words of a quote that stand for a note's reading, where the record prints others. Ranges are UTF-16 offsets. */
export interface ReadSo {
  readonly note: Note;
  /** In the text of the quote, and in the statement as it is printed; what both have at either end is left out. */
  readonly quote: Range;
  readonly printed: Range;
  /** The same with what both have. */
  readonly whole: { readonly quote: Range; readonly printed: Range };
}

/** Where an offset into a text with readings is in the text as it is printed; within a reading, at its end. */
export function asPrinted({ readings }: Segment, offset: number): number {
  let shift = 0;
  for (const { note, start, end } of readings) {
    if (offset <= start) break;
    const printed = note.exact!.length;
    if (offset < end) return start + shift + printed;
    shift += printed - (end - start);
  }
  return offset + shift;
}

/** The readings that a piece was found by, each with the words of the quote that stand for it. */
export function readSo(quote: Quote, piece: Piece): readonly ReadSo[] {
  return piece.segment.readings
    .filter(({ start, end }) => start < endOf(piece) && end > startOf(piece))
    .flatMap((reading) => {
      const words = wordsFor(quote, piece, reading);
      return words.length === 0 ? [] : [trimmed(piece, reading, words, readWords(reading.note.exact!))];
    });
}

/** The words of the quote that were laid along a reading. */
function wordsFor({ words }: Quote, { steps, segment }: Piece, { start, end }: PlacedReading): Quote['words'] {
  const isWithin = (at: number): boolean =>
    segment.words[at] !== undefined && segment.words[at].start >= start && segment.words[at].end <= end;
  return steps.flatMap(({ quote, record }) => (isWithin(record.from) ? words.slice(quote.from, quote.to) : []));
}

/** Without the words that the reading shares with what is printed, at its beginning and its end. */
function trimmed(
  { segment }: Piece,
  { note, start }: PlacedReading,
  words: Quote['words'],
  printed: Quote['words'],
): ReadSo {
  let [from, to, first, last] = [0, words.length, 0, printed.length];
  while (from < to && first < last && words[from]!.key === printed[first]!.key) [from, first] = [from + 1, first + 1];
  while (to > from && last > first && words[to - 1]!.key === printed[last - 1]!.key) [to, last] = [to - 1, last - 1];
  const at = asPrinted(segment, start);
  const whole = {
    quote: { start: words[0]!.start, end: words.at(-1)!.end },
    printed: { start: at, end: at + note.exact!.length },
  };
  return { note, quote: rangeOf(words, from, to, 0), printed: rangeOf(printed, first, last, at), whole };
}

/** Where words stand, from one to before another; of none the place where they would. */
function rangeOf(words: Quote['words'], from: number, to: number, base: number): Range {
  if (from < to) return { start: base + words[from]!.start, end: base + words[to - 1]!.end };
  const place = base + (words[from]?.start ?? words.at(-1)!.end);
  return { start: place, end: place };
}

/**
 * Whether a quote has every word of the readings that a piece was found by; of one that the quote begins or ends within, as far
 * as it goes. Who shares a word with a reading does not read the line as the note does.
 */
export function readsWhole(piece: Piece): boolean {
  const { segment, steps, recordFrom, recordTo } = piece;
  if (segment.readings.length === 0) return true;
  const held = new Set(
    steps.flatMap(({ op, record }) =>
      op === 'same' ? Array.from({ length: record.to - record.from }, (_, at) => record.from + at) : [],
    ),
  );
  const [start, end] = [startOf(piece), endOf(piece)];
  return segment.readings.every((reading) => {
    if (reading.end <= start || reading.start >= end) return true;
    if (reading.start < start && steps[0]?.op !== 'same') return false;
    if (reading.end > end && steps.at(-1)?.op !== 'same') return false;
    const own = segment.words.slice(recordFrom, recordTo);
    return own.every((word, at) => word.end <= reading.start || word.start >= reading.end || held.has(recordFrom + at));
  });
}
