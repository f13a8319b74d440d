import { commonNumber } from './common-words.ts';
import { fold } from './fold.ts';
import { runTerms, scanWords } from './tokenize.ts';
import { byCodeUnit } from './vocabulary.ts';

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
const FIRST_COMMON = 0xffff_ff00;
const MOST_COUNTED = 255;

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
  const order = read.terms.map((_, number) => number).sort((a, b) => byCodeUnit(read.terms[a]!, read.terms[b]!));
  const rank = new Uint32Array(order.length);
  order.forEach((number, place) => {
    rank[number] = place;
  });
  for (let at = 0; at < read.words.length; at += 1) {
    const number = read.words[at]!;
    if (number < FIRST_COMMON) read.words[at] = rank[number]!;
  }
  return { terms: order.map((number) => read.terms[number]!), postings: fillPostings(read, order.length) };
}

interface ReadTexts {
  readonly terms: readonly string[];
  /** Term numbers of all texts, one after the other. */
  readonly words: Uint32Array;
  /** Where each text begins in `words`, and after the last one its end. */
  readonly starts: Uint32Array;
}

function readTexts(texts: Iterable<string>): ReadTexts {
  const numbers = new Map<string, number>();
  // Folding is dear and words repeat: each written form is folded once.
  const writtenForms = new Map<string, number>();
  const words = new GrowingList();
  const starts = new GrowingList();
  const numberOf = (term: string): number => {
    const common = commonNumber(term);
    if (common > 0) return FIRST_COMMON + common;
    let number = numbers.get(term);
    if (number === undefined) numbers.set(term, (number = numbers.size));
    return number;
  };
  for (const text of texts) {
    starts.push(words.length);
    scanWords(text, (raw, _start, unspaced) => {
      if (unspaced) {
        for (const { term } of runTerms(raw)) words.push(numberOf(term));
        return;
      }
      let number = writtenForms.get(raw);
      if (number === undefined) {
        const term = fold(raw);
        number = term === '' ? -1 : numberOf(term);
        writtenForms.set(raw, number);
      }
      if (number >= 0) words.push(number);
    });
  }
  starts.push(words.length);
  return { terms: [...numbers.keys()], words: words.values(), starts: starts.values() };
}

function fillPostings({ words, starts }: ReadTexts, termCount: number): Postings {
  const statementCount = starts.length - 1;
  const { start, firstPosition, lengths, longest } = measure(words, starts, termCount);
  const statements = new Uint32Array(start[termCount]!);
  const counts = new Uint8Array(start[termCount]!);
  const Positions = longest <= 0xff ? Uint8Array : longest <= 0xffff ? Uint16Array : Uint32Array;
  const positions = new Positions(firstPosition[termCount]!);
  const common = new Uint8Array(words.length);
  const next = start.slice(0, termCount);
  const nextPosition = firstPosition.slice(0, termCount);
  for (let statement = 0; statement < statementCount; statement += 1) {
    const from = starts[statement]!;
    for (let at = from; at < starts[statement + 1]!; at += 1) {
      const term = words[at]!;
      if (term >= FIRST_COMMON) {
        common[at] = term - FIRST_COMMON;
        continue;
      }
      let posting = next[term]! - 1;
      if (posting < start[term]! || statements[posting] !== statement || counts[posting] === MOST_COUNTED) {
        posting += 1;
        statements[posting] = statement;
        next[term] = posting + 1;
      }
      counts[posting]! += 1;
      positions[nextPosition[term]!++] = at - from;
    }
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const averageLength = statementCount === 0 ? 0 : total / statementCount;
  return { start, statements, counts, firstPosition, positions, common, wordStart: starts, lengths, averageLength };
}

/** First pass: how many postings and positions each term will have. */
function measure(words: Uint32Array, starts: Uint32Array, termCount: number) {
  const statementCount = starts.length - 1;
  const start = new Uint32Array(termCount + 1);
  const firstPosition = new Uint32Array(termCount + 1);
  const lengths = new Uint16Array(statementCount);
  const lastSeen = new Int32Array(termCount).fill(-1);
  const seen = new Uint32Array(termCount);
  let longest = 0;
  for (let statement = 0; statement < statementCount; statement += 1) {
    const end = starts[statement + 1]!;
    let length = 0;
    for (let at = starts[statement]!; at < end; at += 1) {
      const term = words[at]!;
      if (term >= FIRST_COMMON) continue;
      length += 1;
      if (lastSeen[term] !== statement || seen[term] === MOST_COUNTED) {
        lastSeen[term] = statement;
        seen[term] = 0;
        start[term + 1]! += 1;
      }
      seen[term]! += 1;
      firstPosition[term + 1]! += 1;
    }
    lengths[statement] = Math.min(length, 0xffff);
    longest = Math.max(longest, end - starts[statement]!);
  }
  for (let term = 0; term < termCount; term += 1) {
    start[term + 1]! += start[term]!;
    firstPosition[term + 1]! += firstPosition[term]!;
  }
  return { start, firstPosition, lengths, longest };
}

/** A list of 32-bit numbers that doubles its room as it grows. */
class GrowingList {
  length = 0;
  #room = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#room.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#room);
      this.#room = wider;
    }
    this.#room[this.length++] = value;
  }

  values(): Uint32Array {
    return this.#room.slice(0, this.length);
  }
}
