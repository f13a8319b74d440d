import { Columns, EDIT } from './align-columns.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

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
  const table = new Table(new Columns(quote, segments), options);
  return table.cheapestEnds().map((column) => ({ cost: table.cost(quote.length, column), steps: table.trace(column) }));
}

/** Costs of laying the words before a row so that they end at a column. */
class Table {
  readonly #columns: Columns;
  readonly #options: AlignOptions;
  readonly #costs: Uint16Array;

  constructor(columns: Columns, options: AlignOptions) {
    this.#columns = columns;
    this.#options = options;
    this.#costs = new Uint16Array((columns.rows + 1) * columns.width);
    for (let row = 1; row <= columns.rows; row += 1) this.#fillRow(row);
  }

  cost(row: number, column: number): number {
    return this.#costs[row * this.#columns.width + column]!;
  }

  /**
   * The first column of each segment at which the whole quote costs least. Of two side by side the second: a last word that
   * differs then stands for the record's next, instead of being added.
   */
  cheapestEnds(): readonly number[] {
    const { rows, width } = this.#columns;
    const row = this.#costs.subarray(rows * width);
    let least = Number.POSITIVE_INFINITY;
    for (const cost of row) if (cost < least) least = cost;
    const ends = new Map<number, number>();
    row.forEach((cost, column) => {
      const segment = this.#columns.segmentOf(column);
      const last = ends.get(segment);
      if (cost === least && (last === undefined || last === column - 1)) ends.set(segment, column);
    });
    return [...ends.values()];
  }

  /** The steps that led to a column, in the order of the quote. */
  trace(end: number): readonly Step[] {
    const steps: Step[] = [];
    let row = this.#columns.rows;
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
    const costs = this.#costs;
    const { width, skips, words, keys } = this.#columns;
    const key = keys[row - 1]!;
    const special = this.#columns.mayDiffer(row);
    const above = (row - 1) * width;
    const here = row * width;
    const add = this.#columns.added(row);
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
    if (this.#options.jumps && row < this.#columns.rows) this.#jump(row, least);
  }

  /** The least cost of ending with the word before a column: as the same word, as two for one, or in place of another. */
  #across(row: number, column: number): number {
    const columns = this.#columns;
    let least = this.cost(row - 1, column - 1) + (columns.isSame(row, column) ? 0 : EDIT);
    if (columns.areOneWord(row, column)) least = Math.min(least, this.cost(row - 2, column - 1));
    if (columns.areTwoWords(row, column)) least = Math.min(least, this.cost(row - 1, column - 2));
    return least;
  }

  /** Goes on at any later place of the same statement, or at any place at all. */
  #jump(row: number, least: number): void {
    const { width } = this.#columns;
    const here = row * width;
    const { ahead, elsewhere } = this.#jumpCosts(row);
    let before = 0xffff;
    for (let column = 0; column < width; column += 1) {
      if (this.#columns.beginsStatement(column)) before = 0xffff;
      const cost = this.#costs[here + column]!;
      if (cost < before) before = cost;
      this.#costs[here + column] = Math.min(cost, before + ahead, least + elsewhere);
    }
  }

  #jumpCosts(row: number): { readonly ahead: number; readonly elsewhere: number } {
    const marked = this.#options.marks.has(row);
    return marked ? { ahead: MARKED_AHEAD, elsewhere: MARKED_ELSEWHERE } : { ahead: AHEAD, elsewhere: ELSEWHERE };
  }

  #lastStep(row: number, column: number): { readonly step: Step; readonly rows: number; readonly column: number } {
    const columns = this.#columns;
    const cost = this.cost(row, column);
    const segment = columns.segmentOf(column);
    const at = columns.wordsBefore(column);
    const step = (op: 'same' | 'other' | 'yours' | 'record', rows: number, wide: number, costs = 0) => ({
      step: { op, segment, quote: { from: row - rows, to: row }, record: { from: at - wide, to: at }, cost: costs },
      rows,
      column: column - wide,
    });
    if (at > 0) {
      const same = columns.isSame(row, column);
      if (same && this.cost(row - 1, column - 1) === cost) return step('same', 1, 1);
      if (columns.areOneWord(row, column) && this.cost(row - 2, column - 1) === cost) return step('same', 2, 1);
      if (columns.areTwoWords(row, column) && this.cost(row - 1, column - 2) === cost) return step('same', 1, 2);
      if (!same && this.cost(row - 1, column - 1) + EDIT === cost) return step('other', 1, 1, EDIT);
    }
    const add = columns.added(row);
    if (this.cost(row - 1, column) + add === cost) return step('yours', 1, 0, add);
    const skip = columns.skips[column]!;
    if (at > 0 && this.cost(row, column - 1) + skip === cost) return step('record', 0, 1, skip);
    return { step: { op: 'jump', segment }, rows: 0, column: this.#jumpedFrom(row, column, cost) };
  }

  /** Where a jump came from: the nearest place before it in the statement, else the first place at all. */
  #jumpedFrom(row: number, column: number, cost: number): number {
    const { ahead, elsewhere } = this.#jumpCosts(row);
    for (let from = column - 1; from >= 0 && !this.#columns.beginsStatement(from + 1); from -= 1) {
      if (this.cost(row, from) + ahead === cost) return from;
    }
    for (let from = 0; from < this.#columns.width; from += 1)
      if (this.cost(row, from) + elsewhere === cost) return from;
    throw new Error('The alignment has no way to one of its places.');
  }
}
