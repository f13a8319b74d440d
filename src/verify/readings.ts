import type { Range } from '../record/record.ts';
import type { Note } from '../record/schema.ts';
import { endOf, type Piece, startOf } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import { type PlacedReading, type Segment, wordsIn } from './segments.ts';

/** Words of a quote that stand for a note's reading, where the record prints others. Ranges are UTF-16 offsets. */
export interface ReadSo {
  readonly note: Note;
  /** In the text of the quote, and in the statement as it is printed; what both have at either end is left out. */
  readonly quote: Range;
  readonly printed: Range;
  /** The same with what both have. */
  readonly whole: { readonly quote: Range; readonly printed: Range };
}

/**
 * Where an offset into a text with readings is in the text as it is printed. Within a reading, words that it shares with what is
 * printed, at its beginning or its end, are where they are printed; all others stand for what is printed between, and are at its end.
 */
export function asPrinted({ readings }: Segment, offset: number): number {
  let shift = 0;
  for (const { note, start, end } of readings) {
    if (offset <= start) break;
    const printed = note.exact!.length;
    if (offset < end) {
      const { before, behind } = sharedEnds(note);
      if (offset - start < before) return offset + shift;
      return start + shift + printed - Math.min(behind, end - offset);
    }
    shift += printed - (end - start);
  }
  return offset + shift;
}

/** How much a reading shares with what is printed, at its beginning and its end, in UTF-16 units: whole words. */
function sharedEnds({ exact = '', likely = '' }: Note): { readonly before: number; readonly behind: number } {
  const least = Math.min(exact.length, likely.length);
  let before = 0;
  while (before < least && exact[before] === likely[before]) before += 1;
  while (before > 0 && !(isBetweenWords(exact, before) && isBetweenWords(likely, before))) before -= 1;
  let behind = 0;
  while (behind < least - before && exact.at(-1 - behind) === likely.at(-1 - behind)) behind += 1;
  const parts = (text: string): boolean => isBetweenWords(text, text.length - behind);
  while (behind > 0 && !(parts(exact) && parts(likely))) behind -= 1;
  return { before, behind };
}

/** Whether no word goes over a place of a text. */
function isBetweenWords(text: string, place: number): boolean {
  return place === 0 || !/^[\p{L}\p{M}\p{N}'’]{2}/u.test(text.slice(place - 1, place + 2));
}

/**
 * The readings that a piece was found by, each with the words of the quote that stand for it; none where a quote begins or ends
 * within one, and has only words of it that are printed.
 */
export function readSo(quote: Quote, piece: Piece): readonly ReadSo[] {
  return piece.segment.readings
    .filter(({ start, end }) => start < endOf(piece) && end > startOf(piece))
    .flatMap((reading) => {
      const words = wordsFor(quote, piece, reading);
      const read = words.length === 0 ? undefined : trimmed(piece, reading, words, printedFor(piece, reading));
      return read && (isFilled(read.quote) || isFilled(read.printed)) ? [read] : [];
    });
}

function isFilled({ start, end }: Range): boolean {
  return start < end;
}

/** The words printed for a reading, with offsets into them; of one that the quote begins or ends within, what is printed for its part. */
function printedFor(piece: Piece, { note, start, end }: PlacedReading): Quote['words'] {
  const { before, behind } = sharedEnds(note);
  const exact = note.exact!;
  const [first, last] = [startOf(piece), endOf(piece)];
  const isInLast = first > start && end - first <= behind;
  const isInFirst = last < end && last - start <= before;
  const from = isInLast ? exact.length - (end - first) : Math.min(Math.max(0, first - start), before);
  const to = isInFirst ? last - start : exact.length - Math.min(Math.max(0, end - last), behind);
  return wordsIn(exact, from, to);
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
