import { join } from 'node:path';
import { cutTurn, readMeetings } from '../lib/qmsum.ts';

/** A part of QMSum: figures are reported on `val`; what is tuned is tuned on `train`. */
const FILES = { val: 'val.jsonl', train: 'train.jsonl.gz' } as const;

/** The turns of each meeting of a part of QMSum, the short ones left out; no meetings where the file is missing. */
export function turnsOf(folder: string, part: keyof typeof FILES): readonly (readonly string[])[] {
  const meetings = readMeetings(join(folder, FILES[part])) ?? [];
  return meetings.map(({ meeting_transcripts }) =>
    meeting_transcripts.map(({ content }) => cutTurn(content)).filter((turn) => turn !== undefined),
  );
}
