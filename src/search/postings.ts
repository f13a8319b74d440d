import { commonNumber } from './common-words.ts';
import { FormReader } from './written-forms.ts';

/**
 * Which statements hold a term, how often and where, in typed arrays. The postings of term `t` are those from
 * `start[t]` to `start[t + 1]`, in order of statement number; their positions follow each other from
 * `firstPosition[t]`, `counts[p]` of them for posting `p`.
 */
export interface Postings {
  readonly start: Uint32Array;
  readonly statements: Uint32Array;
  /** Occurrences in the statement; beyond 255 it has a further posting for the rest. */
  readonly counts: Uint8Array;
  readonly firstPosition: Uint32Array;
  /** Word positions in the statement, common words counted. */
  readonly positions: Uint8Array | Uint16Array | Uint32Array;
  /** Words of all statements one after the other: the number of a common word, 0 for any other. */
  readonly common: Uint8Array;
  /** Where the words of each statement begin in `common`, and after the last one their end. */
  readonly wordStart: Uint32Array;
  /** Words of each statement without the common ones, at most 65,535. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
}

/** From here on a word number is a common word: its own number is added. */
const FIRST_COMMON = 0x4000_0000;
const MOST_COUNTED = 255;
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;

/** Statements that hold a term. */
export function statementCount({ start }: Postings, term: number): number {
  return start[term + 1]! - start[term]!;
}

/** Indexes texts: the distinct terms, sorted, and their postings. One pass over the text, two over its numbers. */
export function buildPostings(texts: Iterable<string>): {
  readonly terms: readonly string[];
  readonly postings: Postings;
} {
  const read = readTexts(texts);
  const terms = [...read.numbers.keys()].sort();
  const sorted = Uint32Array.from(terms, (term) => read.numbers.get(term)!);
  return { terms, postings: fillPostings(read, sorted) };
}

interface ReadTexts {
  /** The terms, numbered in the order in which they were met: the frequent ones come together. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Term numbers of all texts, one after the other, without the common words. */
  readonly words: NumberList;
  /** `Postings.common` and `Postings.wordStart`. */
  readonly common: Uint8Array;
  readonly wordStart: Uint32Array;
}

function readTexts(texts: Iterable<string>): ReadTexts {
  const numbers = new Map<string, number>();
  const words = new NumberList(Uint32Array);
  const common = new NumberList(Uint8Array);
  const wordStart = new NumberList(Uint32Array);
  const reader = new FormReader((term) => {
    const commonWord = commonNumber(term);
    if (commonWord > 0) return FIRST_COMMON + commonWord;
    let number = numbers.get(term);
    if (number === undefined) numbers.set(term, (number = numbers.size));
    return number;
  });
  const add = (number: number): void => {
    if (number >= FIRST_COMMON) common.push(number - FIRST_COMMON);
    else {
      common.push(0);
      words.push(number);
    }
  };
  for (const text of texts) {
    wordStart.push(common.length);
    reader.read(text, add);
  }
  wordStart.push(common.length);
  return {
    numbers,
    words,
    common: common.into(new Uint8Array(common.length)),
    wordStart: wordStart.into(new Uint32Array(wordStart.length)),
  };
}

/** @param sorted - the numbers of the terms in their final order */
function fillPostings(read: ReadTexts, sorted: Uint32Array): Postings {
  const { words, common, wordStart } = read;
  const { tallies, lengths, longest, total } = measure(read, sorted.length);
  const { start, firstPosition } = layOut(tallies, sorted);
  const statements = new Uint32Array(start[sorted.length]!);
  const counts = new Uint8Array(start[sorted.length]!);
  const Positions = longest <= 0xff ? Uint8Array : longest <= 0xffff ? Uint16Array : Uint32Array;
  const positions = new Positions(firstPosition[sorted.length]!);
  let next = 0;
  for (let statement = 0; statement < lengths.length; statement += 1) {
    const from = wordStart[statement]!;
    for (let at = from; at < wordStart[statement + 1]!; at += 1) {
      if (common[at] !== 0) continue;
      const tally = words.at(next++) * TALLY;
      let posting = tallies[tally]! - 1;
      if (tallies[tally + LAST] !== statement || counts[posting] === MOST_COUNTED) {
        posting += 1;
        tallies[tally] = posting + 1;
        tallies[tally + LAST] = statement;
        statements[posting] = statement;
      }
      counts[posting]! += 1;
      positions[tallies[tally + POSITIONS]!++] = at - from;
    }
  }
  const averageLength = lengths.length === 0 ? 0 : total / lengths.length;
  return { start, statements, counts, firstPosition, positions, common, wordStart, lengths, averageLength };
}

/**
 * What is counted of a term side by side, so that a word costs one look into memory: its postings, its positions, the
 * last statement that held it and how often. While filling: the next posting and position instead of how many.
 */
const TALLY = 4;
const POSITIONS = 1;
const LAST = 2;
const SEEN = 3;
const NO_STATEMENT = 0xffff_ffff;

/** First pass: how many postings and positions each term will have. */
function measure({ words, common, wordStart }: ReadTexts, termCount: number) {
  const lengths = new Uint16Array(wordStart.length - 1);
  const tallies = new Uint32Array(termCount * TALLY);
  for (let term = 0; term < termCount; term += 1) tallies[term * TALLY + LAST] = NO_STATEMENT;
  let next = 0;
  let longest = 0;
  let total = 0;
  for (let statement = 0; statement < lengths.length; statement += 1) {
    const first = next;
    const end = wordStart[statement + 1]!;
    for (let at = wordStart[statement]!; at < end; at += 1) {
      if (common[at] !== 0) continue;
      const tally = words.at(next++) * TALLY;
      if (tallies[tally + LAST] !== statement || tallies[tally + SEEN] === MOST_COUNTED) {
        tallies[tally]! += 1;
        tallies[tally + LAST] = statement;
        tallies[tally + SEEN] = 0;
      }
      tallies[tally + SEEN]! += 1;
      tallies[tally + POSITIONS]! += 1;
    }
    lengths[statement] = Math.min(next - first, 0xffff);
    total += lengths[statement]!;
    longest = Math.max(longest, end - wordStart[statement]!);
  }
  return { tallies, lengths, longest, total };
}

/** Where the postings and positions of each term begin, in the order of the terms; also put into the tallies. */
function layOut(tallies: Uint32Array, sorted: Uint32Array) {
  const start = new Uint32Array(sorted.length + 1);
  const firstPosition = new Uint32Array(sorted.length + 1);
  sorted.forEach((number, term) => {
    const tally = number * TALLY;
    start[term + 1] = start[term]! + tallies[tally]!;
    firstPosition[term + 1] = firstPosition[term]! + tallies[tally + POSITIONS]!;
    tallies[tally] = start[term]!;
    tallies[tally + POSITIONS] = firstPosition[term]!;
    tallies[tally + LAST] = NO_STATEMENT;
  });
  return { start, firstPosition };
}

/** A growing list of numbers, in pieces: nothing is copied as it grows. */
class NumberList<Numbers extends Uint8Array | Uint32Array = Uint32Array> {
  length = 0;
  readonly #Piece: new (length: number) => Numbers;
  readonly #pieces: Numbers[] = [];
  #last: Numbers;

  constructor(Piece: new (length: number) => Numbers) {
    this.#Piece = Piece;
    this.#last = new Piece(0);
  }

  push(value: number): void {
    const place = this.length & (PIECE - 1);
    if (place === 0) this.#pieces.push((this.#last = new this.#Piece(PIECE)));
    this.#last[place] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.#pieces[place >>> PIECE_BITS]![place & (PIECE - 1)]!;
  }

  /** Puts all numbers into one list. */
  into(list: Numbers): Numbers {
    this.#pieces.forEach((piece, at) => list.set(piece.subarray(0, this.length - at * PIECE), at * PIECE));
    return list;
  }
}
