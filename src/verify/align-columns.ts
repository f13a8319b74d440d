import { verbsOf } from './contractions.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** What a difference costs, in tenths of a word. */
export const EDIT = 10;
/** To leave a word of the record out costs less than to add one, so that of two ways that are as long the one that holds more is taken. */
const OMISSION = 9;
/** Words of hesitation: transcripts keep them, who quotes drops them. */
export const FILLER = 2;
const FILLERS: ReadonlySet<string> = new Set('ah eh er erm hm hmm huh mm mmm oh uh um umm'.split(' '));

/**
 * The words of a quote as rows, and those of segments as columns, side by side, as numbers: which of them are the same, and
 * what each costs. A row is behind a word of the quote, from 1; a column is a place between two words of a segment: one before
 * each word and one behind the last.
 */
export class Columns {
  readonly rows: number;
  readonly width: number;
  /** The cost of leaving out the word before each column; 0 at the first column of a segment. */
  readonly skips: Uint8Array;
  /** Numbers of the keys of the quote; of the word before each column, 0 where the quote has none like it. */
  readonly keys: Uint16Array;
  readonly words: Uint16Array;
  /** The cost of each word of the quote that the record lacks. */
  readonly #added: Uint8Array;
  readonly #segments: readonly Segment[];
  /** The segment of each column; its first column. */
  readonly #segmentOf: Uint16Array;
  readonly #first: readonly number[];
  /** What each key, and each word, may stand for where it is a verb that is contracted. */
  readonly #keyVerbs: Uint8Array;
  readonly #wordVerbs: Uint8Array;
  /** Numbers of two words of the quote that the record may write as one; of two of the record that the quote may. */
  readonly #pairs: Uint16Array;
  readonly #wordPairs: Uint16Array;
  /** By number of a key: 1 where a word of the record has it, 2 where two words written as one have it. */
  readonly #held: Uint8Array;

  constructor(quote: readonly Word[], segments: readonly Segment[]) {
    this.rows = quote.length;
    this.width = segments.reduce((sum, { words }) => sum + words.length + 1, 0);
    this.#segments = segments;
    const numbers = new Map<string, number>();
    const numberOf = (key: string): number => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size;
    this.keys = Uint16Array.from(quote, ({ key }) => numberOf(key));
    this.#added = Uint8Array.from(quote, ({ key }) => (FILLERS.has(key) ? FILLER : EDIT));
    this.#pairs = Uint16Array.from(quote, ({ key, joins }, at) => (joins ? numberOf(quote[at - 1]!.key + key) : 0));
    this.#keyVerbs = Uint8Array.from(quote, ({ key }) => verbsOf(key));
    this.#segmentOf = new Uint16Array(this.width);
    this.skips = new Uint8Array(this.width);
    this.words = new Uint16Array(this.width);
    this.#wordVerbs = new Uint8Array(this.width);
    this.#wordPairs = new Uint16Array(this.width);
    this.#held = new Uint8Array(numbers.size + 1);
    const first: number[] = [];
    let column = 0;
    segments.forEach(({ words }, segment) => {
      first.push(column);
      this.#segmentOf.fill(segment, column, column + words.length + 1);
      column += 1;
      words.forEach(({ key, joins }, at) => {
        this.skips[column] = FILLERS.has(key) || key === words[at - 1]?.key ? FILLER : OMISSION;
        this.words[column] = numbers.get(key) ?? 0;
        this.#wordVerbs[column] = verbsOf(key);
        this.#wordPairs[column] = joins ? (numbers.get(words[at - 1]!.key + key) ?? 0) : 0;
        this.#held[this.words[column]!]! |= 1;
        this.#held[this.#wordPairs[column]!]! |= 2;
        column += 1;
      });
    });
    this.#first = first;
  }

  /** The segment of a column. */
  segmentOf(column: number): number {
    return this.#segmentOf[column]!;
  }

  /** How many words of its segment are before a column. */
  wordsBefore(column: number): number {
    return column - this.#first[this.#segmentOf[column]!]!;
  }

  /** Whether a column is the first of its statement, and no later stretch of it. */
  beginsStatement(column: number): boolean {
    const segment = this.#segmentOf[column]!;
    return column === this.#first[segment] && !continues(this.#segments[segment - 1], this.#segments[segment]!);
  }

  /** The cost of the word before a row, where only the quote has it. */
  added(row: number): number {
    return this.#added[row - 1]!;
  }

  /** Whether the words before a row and a column are the same. */
  isSame(row: number, column: number): boolean {
    return this.words[column] === this.keys[row - 1] || (this.#wordVerbs[column]! & this.#keyVerbs[row - 1]!) !== 0;
  }

  /** Whether the two words before a row are the one before a column. */
  areOneWord(row: number, column: number): boolean {
    return row > 1 && this.words[column] === this.#pairs[row - 1] && this.words[column] !== 0;
  }

  /** Whether the word before a row is the two before a column. */
  areTwoWords(row: number, column: number): boolean {
    return this.#wordPairs[column] !== 0 && this.#wordPairs[column] === this.keys[row - 1];
  }

  /** Whether the word before a row, or the two, may be the same as words of the record that have other keys: few are. */
  mayDiffer(row: number): boolean {
    const [key, pair] = [this.keys[row - 1]!, this.#pairs[row - 1]!];
    return (
      this.#keyVerbs[row - 1] !== 0 || (this.#held[key]! & 2) !== 0 || (pair !== 0 && (this.#held[pair]! & 1) !== 0)
    );
  }
}

/** Whether a segment is a later stretch of the statement that the one before is of. */
function continues(before: Segment | undefined, segment: Segment): boolean {
  return before !== undefined && before.statement === segment.statement && before.readings === segment.readings;
}
