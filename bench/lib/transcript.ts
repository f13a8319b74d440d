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
  /** How faithful the words are; `verbatim` where nothing is said. */
  readonly fidelity?: 'verbatim' | 'interpreted' | undefined;
  /** The id of whose words these are for the speaker's; the speaker where nothing is said. */
  readonly reportedBy?: string | undefined;
}

/** A meeting to be laid out as a record. */
export interface Transcript {
  readonly id: string;
  readonly title: string;
  /** The language of all of it; English where nothing is said. */
  readonly lang?: string | undefined;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly topics?: readonly { readonly id: string; readonly label: string }[];
  readonly turns: readonly SpokenTurn[];
}

/**
 * A transcript as a record that passed the checks of the library: a turn a line of the held text.
 * @throws Error where the library refuses it, with the first reason
 */
export function recordOfTranscript({
  id,
  title,
  lang = 'en',
  speakers,
  topics = [],
  turns,
}: Transcript): MeetingRecord {
  const transcript = turns.map(({ text }) => text).join('\n');
  const file = 'transcript.txt';
  const sha256 = createHash('sha256').update(transcript).digest('hex');
  let end = -1;
  const statements = turns.map(({ text, speaker, fidelity = 'verbatim', reportedBy = speaker, ...turn }) => {
    const start = end + 1;
    end = start + text.length;
    return {
      ...turn,
      partType: 'speech',
      fidelity,
      speakers: [speaker],
      reportedBy,
      spans: [{ source: 'transcript', start, end }],
      lang,
    };
  });
  const json = JSON.stringify({
    id,
    revision: 1,
    title,
    lang,
    order: 'conversation',
    event: { name: title, date: { value: '2024-03-04', zone: 'Europe/Paris' } },
    speakers: speakers.map((speaker) => ({ ...speaker, type: 'person' })),
    sources: [{ id: 'transcript', kind: 'transcript', title: 'Transcript', lang, file, sha256 }],
    topics,
    statements,
  });
  const parsed = parseRecord({ json, texts: new Map([[file, transcript]]) });
  if (parsed.ok) return parsed.record;
  const [problem] = parsed.problems;
  throw new Error(`The record ${id} is refused: ${problem?.file} ${problem?.path} ${problem?.message}`);
}
