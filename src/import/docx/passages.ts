import type { ReadingNote } from '../format.ts';
import { emptyTally, type Tally } from '../tally.ts';

/** Words of a document that not everybody who opens it sees. */
export type PassageKind = 'deleted' | 'hidden' | 'reading' | 'inserted';

/** How many passages there are of each, and the paragraph of the first. */
export type Passages = Readonly<Record<PassageKind, Tally>>;

export function emptyPassages(): Passages {
  return { deleted: emptyTally(), hidden: emptyTally(), reading: emptyTally(), inserted: emptyTally() };
}

const TOLD: readonly (readonly [kind: PassageKind, what: readonly [one: string, many: string], done: string])[] = [
  ['deleted', ['that was deleted under tracked changes', 'that were deleted under tracked changes'], 'left out'],
  ['hidden', ['that is hidden', 'that are hidden'], 'left out'],
  ['reading', ['that says how to read the words beside it', 'that say how to read the words beside them'], 'left out'],
  ['inserted', ['that was inserted under tracked changes', 'that were inserted under tracked changes'], 'taken in'],
];

/** A note for each kind that there is: `2 passages that are hidden are left out, the first in paragraph 4.` */
export function passageNotes(passages: Passages): readonly ReadingNote[] {
  return TOLD.flatMap(([kind, [one, many], done]) => {
    const { count, first } = passages[kind];
    if (count === 0) return [];
    const message =
      count === 1
        ? `1 passage ${one} is ${done}, in paragraph ${first}.`
        : `${count} passages ${many} are ${done}, the first in paragraph ${first}.`;
    return [{ line: first, message }];
  });
}
