import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A turn shorter than this says too little to be searched for; a longer one than the second is cut. */
const LEAST_WORDS = 4;
const MOST_WORDS = 60;

interface Meeting {
  readonly meeting_transcripts: readonly { readonly speaker: string; readonly content: string }[];
}

/** The turns of all QMSum meetings in a folder, in order; none where the folder does not exist. */
export function readTurns(folder: string): readonly string[] {
  const plain = join(folder, 'val.jsonl');
  const packed = join(folder, 'train.jsonl.gz');
  const files = [
    ...(existsSync(plain) ? [readFileSync(plain, 'utf8')] : []),
    ...(existsSync(packed) ? [gunzipSync(readFileSync(packed)).toString('utf8')] : []),
  ];
  return files
    .flatMap((file) => file.split('\n').filter(Boolean))
    .flatMap((line) => (JSON.parse(line) as Meeting).meeting_transcripts)
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
