import type { Corpus } from '../corpus/corpus.ts';
import { runStart } from '../corpus/runs.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { align, type Alignment } from './align.ts';
import { inOrder, type Piece, piecesOf, withSlips } from './pieces.ts';
import { type Quote, wordWeights } from './read-quote.ts';
import { readsWhole } from './readings.ts';
import { runSegmentsAt } from './run-segments.ts';
import { followsIn, runOver, statementsOf } from './runs.ts';
import { findSeeds, type Wanted } from './seeds.ts';
import { type Segment, segmentsAt } from './segments.ts';

/** A quote that was found: each way is one place, or the places its pieces stand at; all ways are equally good. */
export interface Found {
  readonly ways: readonly (readonly Piece[])[];
  /** Differences in words, hesitations a fifth each; what it costs to go on elsewhere is not among them. */
  readonly edits: number;
  /** What all of it costs, in tenths of a word: what differs, and to go on elsewhere. */
  readonly cost: number;
}

/** Cells of the alignment, 16 bits each: memory stays under 3 MB, and time under some ten milliseconds. */
const MOST_CELLS = 1_500_000;
/** The same where the quote is as long as that: one of 1,500 letters that are not spaced, each a word. */
const MOST_CELLS_OF_ONE = 6_000_000;
const ONE_LINE = 200;
/** Least words of a part of a joined quote; of a part of one statement, and of a part that a marked omission sets apart. */
const LEAST_JOINED = 4;
const LEAST_PART = 2;
/** Words of a joined quote, or of one with words left out, that the record must hold, as a part of all. */
const LEAST_HELD = 0.7;
/** Up to so many words a quote is found only as it stands. */
const SHORT = 4;
/** What the words held must tell, as a part of what all words tell; and how many must tell something. */
const LEAST_WEIGHT = 0.6;
const LEAST_TELLING = 2;
/** Where so many words are held in their order and so few differ, those that differ may tell more than they do. */
const ENOUGH_HELD = 7;
const FEW_EDITS = 0.2;

/**
 * Finds a quote among the statements wanted.
 * Rules of acceptance: `SHORT` to `LEAST_TELLING`, measured on quotations of news reports against transcripts.
 */
export function findQuote(corpus: Corpus, index: SearchIndex, quote: Quote, wanted: Wanted): Found | undefined {
  const seeds = findSeeds(index, quote.text, wanted);
  const weights = wordWeights(index, quote);
  const words = quote.words.length;
  const most = mostColumns(words);
  const found = findAmong(quote, segmentsAt(corpus, seeds, words, most), weights);
  if (found?.cost === 0) return found;
  // Only where statements that run on hold it better as one are they taken so.
  const follows = followsIn(corpus, wanted);
  if (!seeds.some(({ statement }) => follows(statement) || follows(statement + 1))) return found;
  const runSeeds = findSeeds(index, quote.text, wanted, (statement) => runStart(corpus, statement));
  const runs = runSegmentsAt({ corpus, postings: index.postings, follows, words, most }, runSeeds);
  const over = findAmong(quote, runs, weights);
  const ways = over?.ways.filter((way) => way.some((piece) => statementsOf(piece).length > 1) || runOver(way)) ?? [];
  if (!over || ways.length === 0 || (found && found.cost <= over.cost)) return found;
  return { ...over, ways };
}

/** Finds a quote in segments, in those with other readings only where it has them. */
function findAmong(quote: Quote, segments: readonly Segment[], weights: readonly number[]): Found | undefined {
  const found = findIn(quote, segments, weights);
  const ways = found?.ways.filter((way) => way.every(readsWhole)) ?? [];
  if (!found || ways.length > 0) return found && { ...found, ways };
  const asPrinted = segments.filter(({ readings }) => readings.length === 0);
  return findIn(quote, asPrinted, weights);
}

/** Words of the record that a quote of so many words is compared with: at least one line as long as it, if that can be. */
function mostColumns(words: number): number {
  return Math.floor(Math.max(MOST_CELLS / (words + 1), Math.min(words + ONE_LINE, MOST_CELLS_OF_ONE / (words + 1))));
}

/** Finds a quote in segments. */
function findIn(quote: Quote, segments: readonly Segment[], weights: readonly number[]): Found | undefined {
  const { marks } = quote;
  const alignments = align(quote.words, segments, { marks, jumps: true });
  const apart = waysOf(quote, alignments, segments, weights);
  const cost = alignments[0]?.cost ?? 0;
  const together = apart.filter((way) => way.length === 1);
  if (together.length > 0) return accepted(quote, { ways: together, cost }, weights);
  const joined = apart.filter((way) => areParts(quote, way));
  if (joined.length > 0) return { ways: joined.slice(0, 1), edits: editsOf(joined[0]!), cost };
  // Only where most of it stood may all of it stand.
  const held = segments.filter((segment) =>
    apart.some((way) => way.some((piece) => piece.segment.statement === segment.statement)),
  );
  const whole = align(quote.words, held, { marks, jumps: false });
  return accepted(quote, { ways: waysOf(quote, whole, held, weights), cost: whole[0]?.cost ?? 0 }, weights);
}

function waysOf(
  quote: Quote,
  alignments: readonly Alignment[],
  segments: readonly Segment[],
  weights: readonly number[],
): readonly (readonly Piece[])[] {
  return alignments
    .map(({ steps }) => piecesOf(withSlips(steps, quote, segments), segments, weights))
    .filter((way) => way.length > 0);
}

function accepted(quote: Quote, found: Omit<Found, 'edits'>, weights: readonly number[]): Found | undefined {
  const [way] = found.ways;
  if (!way || !isNear(quote, way[0]!, weights)) return undefined;
  return { ...found, edits: editsOf(way) };
}

/** Whether a quote at one place is that place's words, but for a few. */
function isNear({ words }: Quote, piece: Piece, weights: readonly number[]): boolean {
  const edits = editsOf([piece]);
  if (edits === 0) return true;
  if (words.length <= SHORT || edits > mostEdits(words.length)) return false;
  if (piece.telling < LEAST_TELLING) return false;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isMost = piece.held >= ENOUGH_HELD && edits <= FEW_EDITS * words.length;
  return isMost || piece.weight >= LEAST_WEIGHT * all;
}

/** Most words that may differ in a quote of so many words. */
function mostEdits(words: number): number {
  if (words < 8) return 1;
  return words < 12 ? 2 : 0.34 * words;
}

/** Whether the pieces of a quote are long enough to be parts of what the record holds. */
function areParts({ words, marks }: Quote, pieces: readonly Piece[]): boolean {
  const held = pieces.reduce((sum, piece) => sum + piece.held, 0);
  const ordered = inOrder(pieces);
  const isMarked = pieces.slice(1).every(({ from }) => marks.has(from));
  // That words were left out is said only where hardly any others differ.
  const most = ordered && !isMarked ? FEW_EDITS * words.length : mostEdits(words.length);
  if (held < LEAST_HELD * words.length || editsOf(pieces) > most) return false;
  if (pieces.reduce((sum, { telling }) => sum + telling, 0) < LEAST_TELLING) return false;
  return pieces.every((piece, at) => {
    const atMark = marks.has(piece.from) || marks.has(pieces[at + 1]?.from ?? -1);
    if (ordered && atMark) return piece.held > 0;
    if (ordered || atMark) return piece.held >= LEAST_PART;
    return piece.telling > 0 && piece.held >= LEAST_JOINED;
  });
}

/** Words that differ. */
function editsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { cost }) => sum + cost, 0) / 10;
}
