import type { Range } from '../record/record.ts';
import type { Note } from '../record/schema.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type Difference, differencesOf } from './differences.ts';
import { isGrave } from './change-kinds.ts';
import { allMarked, endOf, inOrder, type Piece, startOf } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import { type ReadSo, readSo } from './readings.ts';
import { statementsOf } from './runs.ts';

/** What can be said of the words of a quote that was found. */
export type Wording =
  | 'verbatim'
  | 'cosmetic'
  | 'near'
  | 'near_critical'
  | 'ellipsis'
  | 'silent_cut'
  | 'stitched'
  | 'too_short';

/** A quote held against one of the ways in which it was found. */
export interface Judgement {
  readonly quote: Quote;
  readonly wording: Wording;
  readonly pieces: readonly Piece[];
  /** In the order of the quote; offsets into the statement are those of its printed text. */
  readonly differences: readonly ToldDifference[];
}

/** A difference, with the note whose reading the quote has there. */
export interface ToldDifference extends Difference {
  readonly explained?: Note;
}

/** A quote of fewer words is everybody's: it decides nothing. */
export const LEAST_WORDS = 4;

/** How long a quote is, in words; where words are not spaced, two letters count as one. */
export function lengthInWords({ text, words }: Quote): number {
  const letters = words.filter(({ start, end }) => holdsUnspaced(text.slice(start, end))).length;
  return words.length - letters + Math.ceil(letters / 2);
}

/** Says what a quote is, found in one way. A difference that a note explains is none of meaning. */
export function judge(index: SearchIndex, quote: Quote, pieces: readonly Piece[]): Judgement {
  const own = differencesOf(index, quote, pieces);
  const read = pieces.flatMap((piece) => readSo(quote, piece).map((reading) => ({ piece, reading })));
  const all = read.reduce<readonly ToldDifference[]>((known, one) => withReading(known, one.piece, one.reading), own);
  const differences = all.toSorted((a, b) => a.quote.start - b.quote.start);
  return { quote, wording: wordingOf(quote, pieces, differences), pieces, differences };
}

/** With a difference that a note explains; where the quote has other words than the reading too, all is one that it does not. */
function withReading(known: readonly ToldDifference[], piece: Piece, read: ReadSo): readonly ToldDifference[] {
  const { note, quote, printed, whole } = read;
  const touching = known.filter((one) => one.piece === piece && !one.explained && isWithin(one, whole));
  if (touching.length === 0) {
    return [...known, { kind: 'word', quote, record: printed, piece, yours: [], theirs: [], explained: note }];
  }
  const gravest = touching.find(({ kind }) => isGrave(kind)) ?? touching[0]!;
  const all = {
    ...gravest,
    quote: hull([whole.quote, ...touching.map((one) => one.quote)]),
    record: hull([whole.printed, ...touching.map((one) => one.record)]),
  };
  return [...known.filter((one) => !touching.includes(one)), all];
}

/** Whether a difference is in the words of a reading, at least in part; a place within one is the end of what is printed. */
function isWithin({ quote, record }: Difference, whole: ReadSo['whole']): boolean {
  const { start, end } = whole.printed;
  return (
    (quote.start < whole.quote.end && quote.end > whole.quote.start) || (record.start <= end && record.end > start)
  );
}

function hull(ranges: readonly Range[]): Range {
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

function wordingOf(quote: Quote, pieces: readonly Piece[], differences: Judgement['differences']): Wording {
  const telling = differences.filter(({ explained }) => !explained);
  const isCritical = telling.some(({ kind }) => isGrave(kind));
  if (!inOrder(pieces)) return 'stitched';
  if (isCritical) return 'near_critical';
  if (pieces.length > 1) {
    if (!allMarked(pieces, quote)) return 'silent_cut';
    return differences.length === 0 ? 'ellipsis' : 'near';
  }
  if (lengthInWords(quote) < LEAST_WORDS) return 'too_short';
  if (differences.length > 0) return 'near';
  return isCharForChar(quote, pieces[0]!) ? 'verbatim' : 'cosmetic';
}

/** Whether the record prints the whole quote, sign for sign. */
function isCharForChar({ text, words }: Quote, piece: Piece): boolean {
  const start = startOf(piece) - words[0]!.start;
  if (statementsOf(piece).length > 1)
    return isAsSpaced(
      text,
      piece.segment.text.slice(Math.max(0, start), endOf(piece) + text.length - words.at(-1)!.end),
    );
  return start >= 0 && endOf(piece) - words.at(-1)!.end === start && piece.segment.text.startsWith(text, start);
}

/** Whether two texts are the same but for their space: between two statements that run on, the record has its own. */
function isAsSpaced(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');
}
