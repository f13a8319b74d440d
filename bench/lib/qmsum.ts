import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A turn shorter than this says too little to be searched for; a longer one than the second is cut. */
const LEAST_WORDS = 4;
const MOST_WORDS = 60;

/** A meeting as QMSum writes it, one a line: turns are numbered from 0, and a span holds its first and its last turn. */
export interface QmsumMeeting {
  readonly meeting_transcripts: readonly { readonly speaker: string; readonly content: string }[];
  readonly specific_query_list: readonly {
    readonly query: string;
    readonly relevant_text_span: readonly QmsumSpan[];
  }[];
  /** What people wrote down as the topics of the meeting. */
  readonly topic_list?: readonly { readonly topic: string; readonly relevant_text_span: readonly QmsumSpan[] }[];
}

type QmsumSpan = readonly [string | number, string | number];

/**
 * The meetings of one QMSum file, `.jsonl` or `.jsonl.gz`; undefined where the file does not exist.
 * @throws Error for a line that is no such meeting
 */
export function readMeetings(file: string): readonly QmsumMeeting[] | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, at) => {
      const {
        meeting_transcripts,
        specific_query_list = [],
        topic_list = [],
      } = JSON.parse(line) as Partial<QmsumMeeting>;
      if (meeting_transcripts) return { meeting_transcripts, specific_query_list, topic_list };
      throw new Error(`${file}, meeting ${at + 1}: meeting_transcripts is missing.`);
    });
}

/** All QMSum meetings in a folder, in order; none where the folder does not exist. */
export function readAllMeetings(folder: string): readonly QmsumMeeting[] {
  return ['val.jsonl', 'train.jsonl.gz'].flatMap((file) => readMeetings(join(folder, file)) ?? []);
}

/** The turns of all QMSum meetings in a folder, in order; none where the folder does not exist. */
export function readTurns(folder: string): readonly string[] {
  return readAllMeetings(folder)
    .flatMap(({ meeting_transcripts }) => meeting_transcripts)
    .map(({ content }) => cutTurn(content))
    .filter((turn) => turn !== undefined);
}

/** A turn without its marks for noises, cut; undefined if it is too short. */
export function cutTurn(content: string): string | undefined {
  const words = content
    .replace(/\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return spoken.length < LEAST_WORDS ? undefined : words.slice(0, MOST_WORDS).join(' ');
}
