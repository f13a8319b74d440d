import type { Range } from '../record/record.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { isCommon } from '../search/common-words.ts';
import { type Block, blocksOf, edgesOf, isTurning, turnsBetween } from './blocks.ts';
import { type ChangeKind, isGrave } from './change-kinds.ts';
import { changeOf } from './meaning.ts';
import type { Piece } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import { asPrinted } from './readings.ts';
import { keysOf, type Side } from './side.ts';

/** A stretch where quote and record have other words. Ranges are UTF-16 offsets; one is empty where a side has none. */
export interface Difference {
  readonly kind: ChangeKind;
  /** In the text of the quote. */
  readonly quote: Range;
  /** In the statement as it is printed. */
  readonly record: Range;
  readonly piece: Piece;
  /** Keys of the words on either side. */
  readonly yours: readonly string[];
  readonly theirs: readonly string[];
}

/** The differences of the pieces of a quote, in its order, each with what it may change. */
export function differencesOf(index: SearchIndex, quote: Quote, pieces: readonly Piece[]): readonly Difference[] {
  const told = (piece: Piece) => (block: Block) => differenceOf(index, quote, piece, block);
  const found = [
    ...pieces.flatMap((piece) => [
      ...blocksOf(piece, quote).map(told(piece)),
      ...edgesOf(piece)
        .map(told(piece))
        .map(withHyphen)
        .filter(({ kind }) => isGrave(kind)),
    ]),
    ...turnsBetween(pieces).map(({ block, piece }) => told(piece)(block)),
  ];
  return found.map((difference) => {
    if (isMoved(difference, found)) return { ...difference, kind: 'order' };
    return isSwapped(difference, found) ? { ...difference, kind: 'polarity' } : difference;
  });
}

/** `Members` of `non-members`, `smoke` of `smoke-free`: what is cut off with a hyphen turns the word round. */
function withHyphen(difference: Difference): Difference {
  return difference.theirs.some((key) => isTurning(key)) && !isGrave(difference.kind)
    ? { ...difference, kind: 'polarity' }
    : difference;
}

function differenceOf(index: SearchIndex, quote: Quote, piece: Piece, block: Block): Difference {
  const yours: Side = { words: quote.words, text: quote.text, ...block.quote };
  const theirs: Side = { words: piece.segment.words, text: piece.segment.text, ...block.record };
  const change = changeOf(index, yours, theirs);
  // Said twice, a word says no more; but for *not* and numbers.
  const kind = block.filler && change !== 'negation' && change !== 'number' ? 'filler' : change;
  const isEditors = block.quote.from < block.quote.to && everyWord(block.quote, (at) => quote.bracketed.has(at));
  return {
    // What an editor puts in brackets is marked as not said; a negation in them still turns the sentence round.
    kind: isEditors && kind !== 'negation' ? 'word' : kind,
    quote: rangeOf(yours),
    record: printedRange(piece, rangeOf(theirs)),
    piece,
    yours: keysOf(yours),
    theirs: keysOf(theirs),
  };
}

function everyWord({ from, to }: Block['quote'], fits: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (!fits(at)) return false;
  return true;
}

function printedRange({ segment }: Piece, { start, end }: Range): Range {
  return { start: asPrinted(segment, start), end: asPrinted(segment, end) };
}

/** From the first word to the last, with the bracket that one of them opens or closes right beside it. */
function rangeOf({ words, text, from, to }: Side): Range {
  if (from === to) {
    const place = words[from]?.start ?? words[from - 1]?.end ?? text.length;
    return { start: place, end: place };
  }
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const inside = text.slice(start, end);
  const opens = /[([]/.test(text[start - 1] ?? '') && /[)\]]/.test(inside + (text[end] ?? ''));
  const closes = /[)\]]/.test(text[end] ?? '') && (opens || /[([]/.test(inside));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** Whether words that only one side has here, the other has at another place of the same piece. */
function isMoved({ kind, piece, yours, theirs }: Difference, all: readonly Difference[]): boolean {
  if (isGrave(kind) && kind !== 'name') return false;
  const [words, only] = yours.length === 0 ? [theirs, 'yours' as const] : [yours, 'theirs' as const];
  if (words.length === 0 || (yours.length > 0 && theirs.length > 0)) return false;
  return all.some((other) => {
    const there = other[only];
    return (
      other.piece === piece &&
      other[only === 'yours' ? 'theirs' : 'yours'].length === 0 &&
      there.join(' ') === words.join(' ')
    );
  });
}

/** Whether two words stand in each other's place: who does what to whom is turned round. */
function isSwapped({ kind, piece, yours, theirs }: Difference, all: readonly Difference[]): boolean {
  if (isGrave(kind) || yours.length === 0 || theirs.length === 0) return false;
  const [here, there] = [yours.join(' '), theirs.join(' ')];
  if ([...yours, ...theirs].every(isCommon)) return false;
  return all.some(
    (other) => other.piece === piece && other.yours.join(' ') === there && other.theirs.join(' ') === here,
  );
}
