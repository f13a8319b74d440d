import { FILLER } from './align-columns.ts';
import { impliesNegation, isNegator } from './meaning-words.ts';
import { inOrder, type Piece } from './pieces.ts';
import type { Quote } from './read-quote.ts';
import type { Word } from './words.ts';

/** Words of a quote and of a segment, from one to before another, that are not the same; one side may be empty. */
export interface Block {
  readonly quote: { from: number; to: number };
  readonly record: { from: number; to: number };
  /** Whether it is nothing but hesitations, or a word said twice. */
  filler: boolean;
}

/** The blocks of a piece, in the order of the quote. */
export function blocksOf(piece: Piece, quote: Quote): readonly Block[] {
  return apart(stepsApart(piece).map((block) => wholeWords(block, quote, piece))).map((block) =>
    withNext(block, piece),
  );
}

function stepsApart({ steps }: Piece): readonly Block[] {
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

/**
 * The last word of a quote, where it differs, stands for the one that follows in the sentence: `Stage 1` for `Stage 3`. Of the
 * next sentence it is no other word.
 */
function withNext(block: Block, { segment, to, recordTo }: Piece): Block {
  const { quote: yours, record: theirs } = block;
  if (yours.to !== to || yours.from + 1 !== to || theirs.to !== recordTo || theirs.to - theirs.from > 1) return block;
  const place = theirs.from;
  const [last, next] = [segment.words[place - 1], segment.words[place]];
  if (!last || !next) return block;
  const endsSentence = /[.!?。！？;:]/u.test(segment.text.slice(last.end, next.start));
  return { ...block, record: { from: place, to: endsSentence ? place : place + 1 } };
}

/**
 * Words of the record right before and behind a piece that belong to its first and its last word: the rest of a contraction, of
 * a word with a hyphen, of an amount, of a name. A quote that leaves them out may say another thing.
 */
export function edgesOf({ segment, steps, from, to, recordFrom, recordTo }: Piece): readonly Block[] {
  const { words } = segment;
  const edges: Block[] = [];
  if (steps[0]?.op === 'same' && isGlued(segment.text, words[recordFrom - 1], words[recordFrom], 'before')) {
    const cut = sharesPlace(words, recordFrom - 1, recordFrom) ? 1 : 0;
    edges.push({
      quote: { from, to: from + cut },
      record: { from: recordFrom - 1, to: recordFrom + cut },
      filler: false,
    });
  }
  if (steps.at(-1)?.op === 'same' && isGlued(segment.text, words[recordTo - 1], words[recordTo], 'behind')) {
    const cut = sharesPlace(words, recordTo - 1, recordTo) ? 1 : 0;
    edges.push({ quote: { from: to - cut, to }, record: { from: recordTo - cut, to: recordTo + 1 }, filler: false });
  }
  return edges;
}

/** Before a name or a noun these make another of it. */
const MODIFIERS = /^(?:vice|deputy|former|acting|ex|north|south|east|west|new|non|anti|no)$/;
/** With a hyphen, these turn the rest of a word round. */
const PREFIX = /^(?:anti|counter|ex|half|no|non|post|pre|pseudo|quasi|semi|so|un|vice)$/;
const SUFFIX = /^(?:free|less|never|not|proof|resistant)$/;
const AMOUNT = /^(?:percent|minus|dollar|euro|pound|yen|\p{Sc}|hundred|thousand|million|billion|trillion|half)$/u;

/** @param side - of the piece; behind it, a name that is cut short is no other name */
function isGlued(text: string, before: Word | undefined, word: Word | undefined, side: 'before' | 'behind'): boolean {
  if (!before || !word) return false;
  if (before.start === word.start) return true;
  const between = text.slice(before.end, word.start);
  if (/^[-‐‑]$/.test(between)) return side === 'before' ? PREFIX.test(before.key) : SUFFIX.test(word.key);
  if (!/^[\s\u00a0]*$/.test(between)) return false;
  if (side === 'behind') return isAmount(before, word);
  return isAmount(before, word) || (MODIFIERS.test(before.key) && /^\p{Lu}/u.test(text.slice(word.start, word.end)));
}

/** Whether two words are one amount: `five percent`, `minus 5`, `100 million`. */
function isAmount(before: Word, word: Word): boolean {
  return (/^\d/.test(before.key) && AMOUNT.test(word.key)) || (AMOUNT.test(before.key) && /^\d/.test(word.key));
}

/** Whether a part of a word with a hyphen turns the rest of it round. */
export function isTurning(key: string): boolean {
  return PREFIX.test(key) || SUFFIX.test(key);
}

/** A clause in between is left out with more words; fewer are words of the same clause. */
const FEW_LEFT_OUT = 4;

/** Words left out between two pieces that turn what is left round: `We … raise taxes` of `We will never raise taxes`. */
export function turnsBetween(pieces: readonly Piece[]): readonly { readonly block: Block; readonly piece: Piece }[] {
  if (!inOrder(pieces)) return [];
  return pieces.slice(1).flatMap((piece, at) => {
    const before = pieces[at]!;
    const left = before.segment === piece.segment ? piece.segment.words.slice(before.recordTo, piece.recordFrom) : [];
    const turns = left.length <= FEW_LEFT_OUT && left.some(({ key }) => isNegator(key) || impliesNegation(key));
    const record = { from: before.recordTo, to: piece.recordFrom };
    return turns ? [{ block: { quote: { from: piece.from, to: piece.from }, record, filler: false }, piece }] : [];
  });
}
