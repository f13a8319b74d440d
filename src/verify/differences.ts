import type { SearchIndex } from '../search/search-index.ts';
import { FILLER } from './align.ts';
import { type ChangeKind, changeOf, isGrave, type Side } from './meaning.ts';
import type { Piece } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import { asPrinted } from './readings.ts';
import type { Word } from './words.ts';

/** A stretch where quote and record have other words. Ranges are UTF-16 offsets; one is empty where a side has none. */
export interface Difference {
  readonly kind: ChangeKind;
  /** In the text of the quote. */
  readonly quote: TextRange;
  /** In the statement as it is printed. */
  readonly record: TextRange;
  readonly piece: Piece;
  /** Keys of the words on either side. */
  readonly yours: readonly string[];
  readonly theirs: readonly string[];
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Steps of a piece that follow each other and are no same words. */
interface Block {
  readonly quote: { from: number; to: number };
  readonly record: { from: number; to: number };
  filler: boolean;
}

/** The differences of the pieces of a quote, in its order, each with what it may change. */
export function differencesOf(index: SearchIndex, quote: Quote, pieces: readonly Piece[]): readonly Difference[] {
  const found = pieces.flatMap((piece) =>
    apart(blocksOf(piece).map((block) => wholeWords(block, quote, piece))).map((block) =>
      differenceOf(index, quote, piece, withNext(block, piece), block.filler),
    ),
  );
  return found.map((difference) => (isMoved(difference, found) ? { ...difference, kind: 'order' } : difference));
}

function blocksOf({ steps }: Piece): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const { op, quote, record, cost } of steps) {
    if (op === 'same') {
      open = undefined;
      continue;
    }
    const filler = op !== 'other' && cost <= FILLER;
    if (open && open.filler === filler) {
      open.quote.to = quote.to;
      open.record.to = record.to;
    } else {
      open = { quote: { ...quote }, record: { ...record }, filler };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Whether two words are of one contraction. */
function sharesPlace(words: readonly Word[], a: number, b: number): boolean {
  const [one, other] = [words[a], words[b]];
  return one !== undefined && other !== undefined && one.start === other.start && one.end === other.end;
}

/** A block that cuts a contraction (`not` of `don't`) takes all of it, on both sides. */
function wholeWords(block: Block, quote: Quote, { segment, from, to, recordFrom, recordTo }: Piece): Block {
  const { quote: yours, record: theirs } = block;
  const cutsBefore =
    sharesPlace(quote.words, yours.from - 1, yours.from) || sharesPlace(segment.words, theirs.from - 1, theirs.from);
  const cutsBehind =
    sharesPlace(quote.words, yours.to - 1, yours.to) || sharesPlace(segment.words, theirs.to - 1, theirs.to);
  const before = cutsBefore && yours.from > from && theirs.from > recordFrom ? 1 : 0;
  const behind = cutsBehind && yours.to < to && theirs.to < recordTo ? 1 : 0;
  return {
    ...block,
    quote: { from: yours.from - before, to: yours.to + behind },
    record: { from: theirs.from - before, to: theirs.to + behind },
  };
}

/** The blocks in their order; those that took the same contraction are one. */
function apart(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && (block.quote.from < last.quote.to || block.record.from < last.record.to)) {
      last.quote.to = block.quote.to;
      last.record.to = block.record.to;
      last.filler &&= block.filler;
    } else joined.push(block);
  }
  return joined;
}

/** A word added at the end of a quote stands for the one that follows in the sentence: `Stage 1` for `Stage 3`. */
function withNext(block: Block, { segment, to, recordTo }: Piece): Block {
  const { quote: yours, record: theirs } = block;
  const [last, next] = [segment.words[recordTo - 1], segment.words[recordTo]];
  if (yours.to !== to || yours.from + 1 !== to || theirs.from !== theirs.to || theirs.to !== recordTo || !last || !next)
    return block;
  const endsSentence = /[.!?。！？;:]/u.test(segment.text.slice(last.end, next.start));
  return endsSentence ? block : { ...block, record: { from: recordTo, to: recordTo + 1 } };
}

function differenceOf(index: SearchIndex, quote: Quote, piece: Piece, block: Block, filler: boolean): Difference {
  const yours: Side = { words: quote.words, text: quote.text, ...block.quote };
  const theirs: Side = { words: piece.segment.words, text: piece.segment.text, ...block.record };
  const kind = filler ? 'filler' : changeOf(index, yours, theirs);
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

function keysOf({ words, from, to }: Side): readonly string[] {
  return words.slice(from, to).map(({ key }) => key);
}

function printedRange({ segment }: Piece, { start, end }: TextRange): TextRange {
  return { start: asPrinted(segment, start), end: asPrinted(segment, end) };
}

/** From the first word to the last, with the bracket that one of them opens or closes right beside it. */
function rangeOf({ words, text, from, to }: Side): TextRange {
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
