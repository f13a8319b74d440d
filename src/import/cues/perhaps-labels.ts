import type { ReadingNote } from '../format.ts';
import { cut } from '../words/cut.ts';
import { count, emptyTally, noteOf } from '../tally.ts';
import type { Cue } from './cue.ts';
import type { CuePart } from './cue-parts.ts';

/** Labels that the note shows, and letters of each. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 60;

/** One note for all cues that begin with what may be a label and was not taken for one; none where there is none. */
export function perhapsNotes(
  read: readonly { readonly cue: Cue; readonly parts: readonly CuePart[] }[],
): readonly ReadingNote[] {
  const tally = emptyTally();
  const shown = new Set<string>();
  for (const { parts } of read) {
    const doubtful = parts.filter(({ perhaps }) => perhaps !== undefined);
    const [first] = doubtful;
    if (!first) continue;
    count(tally, first.line);
    for (const { perhaps = '' } of doubtful) {
      if (shown.size < MOST_SHOWN) shown.add(`“${cut(perhaps, LONGEST_SHOWN)}”`);
    }
  }
  const next = tally.count === 1 ? 'If it is a label, name it' : 'If they are labels, name them';
  return noteOf(
    tally,
    'The cue on this line begins with what may be a label and is taken for words:',
    'cues begin with what may be a label and are taken for words',
    `${[...shown].join(', ')}. ${next} in --speakers.`,
  );
}
