import type { ReadingNote, Unit } from '../format.ts';
import { count, emptyTally, noteOf, type Tally } from '../tally.ts';

/** Something with a time in the recording, in seconds, and the line it stands on. */
interface Timed {
  readonly line: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/**
 * Takes out times that cannot be right: ends before the beginning, and beginnings before that of the one before it. Two that
 * overlap keep their times, as two people may speak at once. Each kind is one note.
 */
export function trustedTimes<Item extends Timed>(
  items: readonly Item[],
  [unit, several]: Unit,
): { readonly items: readonly Item[]; readonly notes: readonly ReadingNote[] } {
  const [unreadable, reversed, backwards, overlapping] = [emptyTally(), emptyTally(), emptyTally(), emptyTally()];
  let before: { readonly start: number; readonly end: number } | undefined;
  const trusted = items.map((item) => {
    const { line, start, end = start } = item;
    if (start === undefined || end === undefined) count(unreadable, line);
    else if (end < start) count(reversed, line);
    else if (before && start < before.start) {
      count(backwards, line);
      before = { start, end };
    } else {
      if (before && start < before.end) count(overlapping, line);
      before = { start, end };
      return item;
    }
    return { ...item, start: undefined, end: undefined };
  });
  const isOne = `The ${unit} on this line`;
  const notes = [
    ...noteOf(
      unreadable,
      `${isOne} has a time that cannot be read.`,
      `${several} have times that cannot be read`,
      without(unreadable),
    ),
    ...noteOf(reversed, `${isOne} ends before it begins.`, `${several} end before they begin`, without(reversed)),
    ...noteOf(
      backwards,
      `${isOne} begins earlier than the one before.`,
      `${several} begin earlier than the one before`,
      without(backwards),
    ),
    ...noteOf(overlapping, `${isOne} overlaps the one before.`, `${several} overlap the one before`, 'Times are kept.'),
  ];
  return { items: trusted, notes };
}

function without({ count }: Tally): string {
  return `${count === 1 ? 'Its' : 'Their'} words are imported without a time.`;
}
