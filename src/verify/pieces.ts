import type { Step } from './align.ts';
import { isTelling, type Quote } from './read-quote.ts';
import type { Segment } from './segments.ts';
import { isSlip } from './slip.ts';
import type { Word } from './words.ts';
import { fold } from '../search/fold.ts';

type Laid = Exclude<Step, { readonly op: 'jump' }>;

/** A stretch of the quote that stands, more or less, at one place of the record. */
export interface Piece {
  readonly segment: Segment;
  /** From the first word that is held to the last, or all steps of a quote at one place. */
  readonly steps: readonly Laid[];
  /** Words of the quote: first, and one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Words of the segment: first, and one behind the last. */
  readonly recordFrom: number;
  readonly recordTo: number;
  /** Words of the quote that the record holds there, and those of them that tell something. */
  readonly held: number;
  readonly telling: number;
  /** How much the words held tell. */
  readonly weight: number;
  /** What its differences cost, in tenths of a word. */
  readonly cost: number;
}

/** The pieces that the steps of an alignment are, in the order of the quote. */
export function piecesOf(
  steps: readonly Step[],
  segments: readonly Segment[],
  weights: readonly number[],
): readonly Piece[] {
  const pieces: Laid[][] = [[]];
  for (const step of steps) {
    if (step.op === 'jump') pieces.push([]);
    else pieces.at(-1)!.push(step);
  }
  return pieces.filter((laid) => laid.length > 0).map((laid) => pieceOf(laid, segments, weights));
}

/** What a slip of the fingers costs, in tenths of a word: the word is there. */
const SLIP = 4;

/** The steps, those that are slips of the fingers at less cost. */
export function withSlips(steps: readonly Step[], quote: Quote, segments: readonly Segment[]): readonly Step[] {
  return steps.map((step) => {
    if (step.op !== 'other') return step;
    const { text, words } = segments[step.segment]!;
    const isOne = isSlip(written(quote.text, quote.words[step.quote.from]!), written(text, words[step.record.from]!));
    return isOne ? { ...step, cost: SLIP } : step;
  });
}

function written(text: string, { start, end }: Word): string {
  return fold(text.slice(start, end));
}

/** @param weights - how much each word of the quote tells */
function pieceOf(steps: readonly Laid[], segments: readonly Segment[], weights: readonly number[]): Piece {
  let held = 0;
  let telling = 0;
  let weight = 0;
  for (const { op, quote, cost } of steps) {
    if (op !== 'same' && cost !== SLIP) continue;
    for (let at = quote.from; at < quote.to; at += 1) {
      held += 1;
      weight += weights[at] ?? 0;
      if (isTelling(weights[at] ?? 0)) telling += 1;
    }
  }
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return {
    segment: segments[first.segment]!,
    steps,
    from: first.quote.from,
    to: last.quote.to,
    recordFrom: first.record.from,
    recordTo: last.record.to,
    held,
    telling,
    weight,
    cost: steps.reduce((sum, step) => sum + step.cost, 0),
  };
}

/** Whether the pieces follow each other in one statement. */
export function inOrder(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, at) => {
    const before = pieces[at - 1];
    if (!before) return true;
    if (before.segment.statement !== piece.segment.statement) return false;
    return endOf(before) <= startOf(piece) && before.segment.readings === piece.segment.readings;
  });
}

/** Where a piece begins in the text of its segment. */
export function startOf({ segment, recordFrom, recordTo }: Piece): number {
  return recordFrom < recordTo ? segment.words[recordFrom]!.start : (segment.words[recordFrom]?.start ?? 0);
}

/** Where it ends. */
export function endOf(piece: Piece): number {
  const { segment, recordFrom, recordTo } = piece;
  return recordFrom < recordTo ? segment.words[recordTo - 1]!.end : startOf(piece);
}

/** Whether every place at which the quote goes on elsewhere is one where it marks an omission. */
export function allMarked(pieces: readonly Piece[], { marks }: Quote): boolean {
  return pieces.slice(1).every(({ from }) => marks.has(from));
}
