import type { ReadingNote } from '../format.ts';
import { count, emptyTally } from '../tally.ts';
import { isObject } from './values.ts';

/** Later than this no recording goes on, in seconds: 1,000 hours. What is larger is a clock time, or broken. */
const LATEST = 3_600_000;

/** When something was said, in seconds from the start of the recording. */
export interface Said {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Reads the times of a file, and keeps count of those that cannot be right. Words are never lost for a wrong time. */
export class Times {
  readonly #perSecond: number;
  readonly #unreadable = emptyTally();
  readonly #backwards = emptyTally();
  #last: number | undefined;

  /** @param perSecond how many of the file's units make a second: 1,000 where it counts milliseconds */
  constructor(perSecond = 1) {
    this.#perSecond = perSecond;
  }

  /**
   * The times of the next piece of a file. Not given where they are unreadable, where the end is before the start, or where the
   * start is before that of the piece before: the order of the file holds then, not the time.
   */
  readonly next = (start: unknown, end: unknown, line: number): Said => {
    const from = this.#read(start, line);
    const to = this.#read(end, line);
    const last = this.#last;
    if (from !== undefined) this.#last = from;
    if (
      (from !== undefined && to !== undefined && to < from) ||
      (from !== undefined && last !== undefined && from < last)
    ) {
      count(this.#backwards, line);
      return { start: undefined, end: undefined };
    }
    return { start: from, end: from === undefined ? undefined : to };
  };

  /** Begins anew, for another channel of the same recording. */
  restart(): void {
    this.#last = undefined;
  }

  notes(): readonly ReadingNote[] {
    const notes: ReadingNote[] = [];
    const { count: unreadable } = this.#unreadable;
    const { count: backwards } = this.#backwards;
    if (unreadable > 0) {
      const what = unreadable === 1 ? '1 time is not a time' : `${unreadable} times are not times`;
      const it = unreadable === 1 ? 'it' : 'them';
      notes.push({
        line: this.#unreadable.first,
        message: `${what} of a recording. The words are kept without ${it}.`,
      });
    }
    if (backwards > 0) {
      const what = backwards === 1 ? '1 time runs' : `${backwards} times run`;
      const it = backwards === 1 ? 'it is' : 'they are';
      notes.push({
        line: this.#backwards.first,
        message: `${what} backwards: ${it} left out, and the words stay in the order of the file.`,
      });
    }
    return notes;
  }

  #read(value: unknown, line: number): number | undefined {
    if (value === undefined || value === null) return undefined;
    const given = secondsIn(value) / this.#perSecond;
    // -0 and fractions of a millisecond are slips of arithmetic.
    const seconds = Math.abs(Math.round(given * 1000) / 1000);
    if (given >= 0 && seconds <= LATEST) return seconds;
    count(this.#unreadable, line);
    return undefined;
  }
}

/** `1.2`, `"1.2"`, `"1.2s"`, `{"seconds": "1", "nanos": 200000000}` (protocol buffers); NaN for anything else. */
function secondsIn(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string')
    return /^\s*\d{1,15}(?:\.\d{1,20})?s?\s*$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  if (!isObject(value)) return Number.NaN;
  const { seconds = 0, nanos = 0 } = value;
  return secondsOf(seconds) + secondsOf(nanos) / 1e9;
}

function secondsOf(value: unknown): number {
  return typeof value === 'object' ? Number.NaN : secondsIn(value);
}
