import { createHash } from 'node:crypto';
import { type MeetingRecord, parseRecord } from '../../src/index.ts';

/** What one speaker says until the next does. */
export interface SpokenTurn {
  readonly id: string;
  readonly position: number;
  /** The id of who says it. */
  readonly speaker: string;
  readonly text: string;
  /** Ids of what it is about. */
  readonly topics?: readonly string[];
}

/** A meeting to be laid out as a record. */
export interface Transcript {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly topics?: readonly { readonly id: string; readonly label: string }[];
  readonly turns: readonly SpokenTurn[];
}

/**
 * A transcript as a record that passed the checks of the library: a turn a line of the held text, verbatim.
 * @throws Error where the library refuses it, with the first reason
 */
export function recordOfTranscript({ id, title, speakers, topics = [], turns }: Transcript): MeetingRecord {
  const transcript = turns.map(({ text }) => text).join('\n');
  const file = 'transcript.txt';
  const sha256 = createHash('sha256').update(transcript).digest('hex');
  let end = -1;
  const statements = turns.map(({ text, speaker, ...turn }) => {
    const start = end + 1;
    end = start + text.length;
    return {
      ...turn,
      partType: 'speech',
      fidelity: 'verbatim',
      speakers: [speaker],
      reportedBy: speaker,
      spans: [{ source: 'transcript', start, end }],
      lang: 'en',
    };
  });
  const json = JSON.stringify({
    id,
    revision: 1,
    title,
    lang: 'en',
    order: 'conversation',
    event: { name: title, date: { value: '2024-03-04', zone: 'Europe/Paris' } },
    speakers: speakers.map((speaker) => ({ ...speaker, type: 'person' })),
    sources: [{ id: 'transcript', kind: 'transcript', title: 'Transcript', lang: 'en', file, sha256 }],
    topics,
    statements,
  });
  const parsed = parseRecord({ json, texts: new Map([[file, transcript]]) });
  if (parsed.ok) return parsed.record;
  const [problem] = parsed.problems;
  throw new Error(`The record ${id} is refused: ${problem?.file} ${problem?.path} ${problem?.message}`);
}
