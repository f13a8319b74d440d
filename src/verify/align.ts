import { verbsOf } from './contractions.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** What a difference costs, in tenths of a word. */
const EDIT = 10;
/** To leave a word of the record out costs less than to add one, so that of two ways that are as long the one that holds more is taken. */
const OMISSION = 9;
/** Words of hesitation: transcripts keep them, who quotes drops them. */
export const FILLER = 2;
const FILLERS: ReadonlySet<string> = new Set('ah eh er erm hm hmm huh mm mmm oh uh um umm'.split(' '));

/**
 * What it costs to go on at another place, in tenths of a word: further on in the same statement, anywhere else, and where
 * the quote itself marks that words are left out. Anywhere else costs more than three words, so that a part of a joined
 * quote has at least four words that its place alone explains.
 */
const AHEAD = 19;
const ELSEWHERE = 35;
const MARKED_AHEAD = 2;
const MARKED_ELSEWHERE = 5;

/** One step of an alignment, in the order of the quote. `quote` and `record` count words from the start of each. */
export type Step =
  | {
      readonly op: 'same' | 'other' | 'yours' | 'record';
      /** Words of the quote; none for `record`. */
      readonly quote: Stretch;
      /** Words of the segment; none for `yours`. */
      readonly record: Stretch;
      readonly segment: number;
      /** Tenths of a word. */
      readonly cost: number;
    }
  | { readonly op: 'jump'; readonly segment: number };

/** Words from `from` to `to`, exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The quote laid along the record at least cost. */
export interface Alignment {
  /** Tenths of a word. */
  readonly cost: number;
  readonly steps: readonly Step[];
}

export interface AlignOptions {
  /** Before which words of the quote it marks that words are left out. */
  readonly marks: ReadonlySet<number>;
  /** Whether the quote may go on at another place. */
  readonly jumps: boolean;
}

/**
 * Lays all words of a quote along segments of the record, which begin and end wherever it costs least (semi-global
 * alignment with jumps between places, as in spliced alignment). Time and memory: words of the quote × words of the
 * segments.
 * @param segments - in the order of the archive
 * @returns the cheapest alignments that end in different segments, in the order of the segments; none without a segment
 */
export function align(
  quote: readonly Word[],
  segments: readonly Segment[],
  options: AlignOptions,
): readonly Alignment[] {
  if (segments.length === 0 || quote.length === 0) return [];
  const table = new Table(quote, segments, options);
  return table.cheapestEnds().map((column) => ({ cost: table.cost(quote.length, column), steps: table.trace(column) }));
}

/** Costs of laying the first `i` words of the quote so that they end at a column: a place between two words of a segment. */
class Table {
  readonly #quote: readonly Word[];
  readonly #segments: readonly Segment[];
  readonly #options: AlignOptions;
  /** Columns of all segments: one before each word and one behind the last. */
  readonly #width: number;
  /** The segment of each column; its first column. */
  readonly #segmentOf: Uint16Array;
  readonly #first: readonly number[];
  /** The cost of leaving out the word before each column; 0 at the first column of a segment. */
  readonly #skip: Uint8Array;
  readonly #costs: Uint16Array;

  /** Numbers of the keys of the quote; of the word before each column, 0 where the quote has none like it. */
  readonly #keys: Uint16Array;
  readonly #word: Uint16Array;
  /** What each of them may stand for where it is a verb that is contracted. */
  readonly #keyVerbs: Uint8Array;
  readonly #wordVerbs: Uint8Array;
  /** Numbers of two words of the quote that the record may write as one; of two of the record that the quote may. */
  readonly #pairs: Uint16Array;
  readonly #wordPair: Uint16Array;
  /** By number of a key: 1 where a word of the record has it, 2 where two words written as one have it. */
  readonly #held: Uint8Array;

  constructor(quote: readonly Word[], segments: readonly Segment[], options: AlignOptions) {
    this.#quote = quote;
    this.#segments = segments;
    this.#options = options;
    this.#width = segments.reduce((sum, { words }) => sum + words.length + 1, 0);
    const numbers = new Map<string, number>();
    const numberOf = (key: string): number => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size;
    this.#keys = Uint16Array.from(quote, ({ key }) => numberOf(key));
    this.#pairs = Uint16Array.from(quote, ({ key, joins }, at) => (joins ? numberOf(quote[at - 1]!.key + key) : 0));
    this.#keyVerbs = Uint8Array.from(quote, ({ key }) => verbsOf(key));
    this.#segmentOf = new Uint16Array(this.#width);
    this.#skip = new Uint8Array(this.#width);
    this.#word = new Uint16Array(this.#width);
    this.#wordVerbs = new Uint8Array(this.#width);
    this.#wordPair = new Uint16Array(this.#width);
    this.#held = new Uint8Array(numbers.size + 1);
    const first: number[] = [];
    let column = 0;
    segments.forEach(({ words }, segment) => {
      first.push(column);
      this.#segmentOf.fill(segment, column, column + words.length + 1);
      column += 1;
      words.forEach(({ key, joins }, at) => {
        this.#skip[column] = FILLERS.has(key) || key === words[at - 1]?.key ? FILLER : OMISSION;
        this.#word[column] = numbers.get(key) ?? 0;
        this.#wordVerbs[column] = verbsOf(key);
        this.#wordPair[column] = joins ? (numbers.get(words[at - 1]!.key + key) ?? 0) : 0;
        this.#held[this.#word[column]!]! |= 1;
        this.#held[this.#wordPair[column]!]! |= 2;
        column += 1;
      });
    });
    this.#first = first;
    this.#costs = new Uint16Array((quote.length + 1) * this.#width);
    for (let row = 1; row <= quote.length; row += 1) this.#fillRow(row);
  }

  cost(row: number, column: number): number {
    return this.#costs[row * this.#width + column]!;
  }

  /**
   * The first column of each segment at which the whole quote costs least. Of two side by side the second: a last word that
   * differs then stands for the record's next, instead of being added.
   */
  cheapestEnds(): readonly number[] {
    const row = this.#costs.subarray(this.#quote.length * this.#width);
    let least = Number.POSITIVE_INFINITY;
    for (const cost of row) if (cost < least) least = cost;
    const ends = new Map<number, number>();
    row.forEach((cost, column) => {
      const segment = this.#segmentOf[column]!;
      const last = ends.get(segment);
      if (cost === least && (last === undefined || last === column - 1)) ends.set(segment, column);
    });
    return [...ends.values()];
  }

  /** The steps that led to a column, in the order of the quote. */
  trace(end: number): readonly Step[] {
    const steps: Step[] = [];
    let row = this.#quote.length;
    let column = end;
    while (row > 0) {
      const step = this.#lastStep(row, column);
      steps.push(step.step);
      row -= step.rows;
      column = step.column;
    }
    return steps.reverse();
  }

  #fillRow(row: number): void {
    const width = this.#width;
    const costs = this.#costs;
    const skips = this.#skip;
    const words = this.#word;
    const key = this.#keys[row - 1]!;
    // Words that may be the same though their keys differ: few rows and few columns have any.
    const special = this.#mayDiffer(row);
    const above = (row - 1) * width;
    const here = row * width;
    const add = this.#added(row);
    let least = 0xffff;
    let beside = 0;
    for (let column = 0; column < width; column += 1) {
      let cost = costs[above + column]! + add;
      const skip = skips[column]!;
      if (skip !== 0) {
        if (beside + skip < cost) cost = beside + skip;
        const across = special
          ? this.#across(row, column)
          : costs[above + column - 1]! + (words[column] === key ? 0 : EDIT);
        if (across < cost) cost = across;
      }
      costs[here + column] = cost;
      beside = cost;
      if (cost < least) least = cost;
    }
    if (this.#options.jumps && row < this.#quote.length) this.#jump(row, least);
  }

  /** Whether a word of the quote, or it and the one before it, may be the same as words of the record that have other keys. */
  #mayDiffer(row: number): boolean {
    const [key, pair] = [this.#keys[row - 1]!, this.#pairs[row - 1]!];
    return (
      this.#keyVerbs[row - 1] !== 0 || (this.#held[key]! & 2) !== 0 || (pair !== 0 && (this.#held[pair]! & 1) !== 0)
    );
  }

  /** The least cost of ending with the word before a column: as the same word, as two for one, or in place of another. */
  #across(row: number, column: number): number {
    const width = this.#width;
    const costs = this.#costs;
    const above = (row - 1) * width + column;
    let least = costs[above - 1]! + (this.#isSame(row, column) ? 0 : EDIT);
    if (row > 1 && this.#word[column] === this.#pairs[row - 1] && this.#word[column] !== 0) {
      least = Math.min(least, costs[above - width - 1]!);
    }
    if (this.#wordPair[column] !== 0 && this.#wordPair[column] === this.#keys[row - 1]) {
      least = Math.min(least, costs[above - 2]!);
    }
    return least;
  }

  #isSame(row: number, column: number): boolean {
    return this.#word[column] === this.#keys[row - 1] || (this.#wordVerbs[column]! & this.#keyVerbs[row - 1]!) !== 0;
  }

  /** Goes on at any later place of the same statement, or at any place at all. */
  #jump(row: number, least: number): void {
    const here = row * this.#width;
    const { ahead, elsewhere } = this.#jumpCosts(row);
    let before = 0xffff;
    for (let column = 0; column < this.#width; column += 1) {
      if (this.#beginsStatement(column)) before = 0xffff;
      const cost = this.#costs[here + column]!;
      if (cost < before) before = cost;
      this.#costs[here + column] = Math.min(cost, before + ahead, least + elsewhere);
    }
  }

  #jumpCosts(row: number): { readonly ahead: number; readonly elsewhere: number } {
    const marked = this.#options.marks.has(row);
    return marked ? { ahead: MARKED_AHEAD, elsewhere: MARKED_ELSEWHERE } : { ahead: AHEAD, elsewhere: ELSEWHERE };
  }

  #beginsStatement(column: number): boolean {
    const segment = this.#segmentOf[column]!;
    return column === this.#first[segment] && !continues(this.#segments[segment - 1], this.#segments[segment]!);
  }

  /** The cost of a word that only the quote has. */
  #added(row: number): number {
    const { key } = this.#quote[row - 1]!;
    return FILLERS.has(key) ? FILLER : EDIT;
  }

  #lastStep(row: number, column: number): { readonly step: Step; readonly rows: number; readonly column: number } {
    const cost = this.cost(row, column);
    const segment = this.#segmentOf[column]!;
    const at = column - this.#first[segment]!;
    const step = (op: 'same' | 'other' | 'yours' | 'record', rows: number, columns: number, costs = 0) => ({
      step: { op, segment, quote: { from: row - rows, to: row }, record: { from: at - columns, to: at }, cost: costs },
      rows,
      column: column - columns,
    });
    if (at > 0) {
      const same = this.#isSame(row, column);
      if (same && this.cost(row - 1, column - 1) === cost) return step('same', 1, 1);
      const paired = row > 1 && this.#word[column] !== 0 && this.#word[column] === this.#pairs[row - 1];
      if (paired && this.cost(row - 2, column - 1) === cost) return step('same', 2, 1);
      const pair = this.#wordPair[column] !== 0 && this.#wordPair[column] === this.#keys[row - 1];
      if (pair && this.cost(row - 1, column - 2) === cost) return step('same', 1, 2);
      if (!same && this.cost(row - 1, column - 1) + EDIT === cost) return step('other', 1, 1, EDIT);
    }
    if (this.cost(row - 1, column) + this.#added(row) === cost) return step('yours', 1, 0, this.#added(row));
    const skip = this.#skip[column] ?? 0;
    if (at > 0 && this.cost(row, column - 1) + skip === cost) return step('record', 0, 1, skip);
    return { step: { op: 'jump', segment }, rows: 0, column: this.#jumpedFrom(row, column, cost) };
  }

  /** Where a jump came from: the nearest place before it in the statement, else the first place at all. */
  #jumpedFrom(row: number, column: number, cost: number): number {
    const { ahead, elsewhere } = this.#jumpCosts(row);
    for (let from = column - 1; from >= 0 && !this.#beginsStatement(from + 1); from -= 1) {
      if (this.cost(row, from) + ahead === cost) return from;
    }
    for (let from = 0; from < this.#width; from += 1) if (this.cost(row, from) + elsewhere === cost) return from;
    throw new Error('The alignment has no way to one of its places.');
  }
}

/** Whether a segment is a later stretch of the statement that the one before is of. */
function continues(before: Segment | undefined, segment: Segment): boolean {
  return before !== undefined && before.statement === segment.statement && before.readings === segment.readings;
}
