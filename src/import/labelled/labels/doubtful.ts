import { cut } from '../../words/cut.ts';
import { quotedFew } from '../../words/quoted-few.ts';
import type { ReadingNote } from '../../format.ts';

/** A paragraph whose beginning was not taken for a label. */
export interface Doubtful {
  readonly label: string;
  readonly line: number;
}

/** Labels that the note shows, and letters of each. */
const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;

/** One note for all paragraphs that begin with what may be a label and were left with the speaker before; none where there is none. */
export function doubtfulNotes(doubtful: readonly Doubtful[]): readonly ReadingNote[] {
  const [first] = doubtful;
  if (!first) return [];
  const labels = new Set(doubtful.map(({ label }) => cut(label, LONGEST_SHOWN)));
  const shown = quotedFew([...labels], MOST_SHOWN);
  const message =
    doubtful.length === 1
      ? `A paragraph begins with what may be a label, and was left with the speaker before: ${shown[0]}. If it is a label, name it in --speakers.`
      : `${doubtful.length} paragraphs begin with what may be a label, and were left with the speaker before: ${shown.join(', ')}; the first is on line ${first.line}. If they are labels, name them in --speakers.`;
  return [{ line: first.line, message }];
}
