import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { readFiles, readRecord } from '../../files/read-records.ts';
import { replaceRecordFile } from '../../files/write-record.ts';
import { RECORD_FILE } from '../../record/problems.ts';
import type { RecordProblem } from '../../record/record.ts';
import { cleanLine } from '../../render/clean.ts';
import { printRecord } from '../../record/print-record.ts';
import { openDraft, type OpenDraft } from '../../review/open-draft.ts';
import { problemLine } from '../terminal/check.ts';
import type { Output } from '../terminal/output.ts';
import { shellWord } from '../terminal/retype.ts';
import { reviewByKeys } from './keys.ts';
import { reviewByLines } from './lines.ts';
import { ReviewSession } from './session.ts';
import type { Page } from './text.ts';

/** What a review needs of the world. */
export interface ReviewPlace extends Page {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Writable & { readonly isTTY?: boolean | undefined };
  readonly output: Output;
  readonly errors: Output;
  /** What starts the program here: `readout`. */
  readonly program: string;
  /** Aborted when the process is asked to stop. */
  readonly stop: AbortSignal;
}

/**
 * Walks through what nobody has reviewed of a draft. Each decision is in its `record.json` at once.
 * @param path a record's folder, or the `record.json` in it
 * @returns the exit code: 0 also where it is left half done, 1 where the record is refused or a decision could not be saved
 */
export async function reviewRecord(path: string, place: ReviewPlace): Promise<0 | 1> {
  const { errors, output, program } = place;
  const folder = basename(path) === RECORD_FILE ? dirname(path) : path;
  const opened = await open(path);
  if ('problems' in opened) {
    const lines = opened.problems.map((problem) => `${problemLine(folder, problem)}\n`);
    await errors.write(`${lines.join('')}${await folderHint(folder, program)}`);
    return 1;
  }
  if (!opened.record.draft) {
    await output.write(`${cleanLine(folder)} is no draft: there is nothing to review.\n`);
    return 0;
  }
  const save = async (json: string, was: string): Promise<string | undefined> =>
    (await replaceRecordFile(folder, json, was))?.unwritable;
  const session = new ReviewSession(opened, save, place);
  if (session.state() === 'finished') {
    // Somebody took out the last id by hand, and left the word.
    const { draft: _, ...written } = opened.written;
    const fault = await save(printRecord(written), opened.json);
    if (fault !== undefined) await errors.write(`Not saved. ${fault}\n`);
    return fault === undefined ? finish(folder, place) : 1;
  }
  const { stdin, stdout } = place;
  if (stdin.isTTY && stdout.isTTY) await reviewByKeys(session, { input: stdin, output: stdout });
  else await reviewByLines(session, stdin, output, place.stop);
  // A pipe that is still open would keep the process alive.
  if (!stdin.isTTY) stdin.destroy();
  if (session.state() === 'finished') return finish(folder, place);
  const { pending, all } = session.left;
  await output.write(`${pending} of ${all} left to review. Go on: ${program} review ${shellWord(folder)}\n`);
  return session.failed ? 1 : 0;
}

/** Proves what came of it as any reader will: from the disk, and no draft. */
async function finish(folder: string, { output, errors, program }: ReviewPlace): Promise<0 | 1> {
  const parsed = await readRecord(folder);
  const word = shellWord(folder);
  if (parsed.ok) {
    await output.write(
      `${cleanLine(folder)} is a record now. Try: ${program} ${parsed.record.topics.length > 0 ? 'topics' : 'who'} --record ${word}\n`,
    );
    return 0;
  }
  await errors.write(`All is reviewed, but the record is refused. To see why, run: ${program} check ${word}\n`);
  return 1;
}

async function open(path: string): Promise<OpenDraft | { readonly problems: readonly RecordProblem[] }> {
  const files = await readFiles(path);
  if (!files.ok) return files;
  const opened = openDraft(files.shaped.json, files.held);
  return opened.ok ? opened.draft : opened;
}

/** Said of a folder that holds records, and is none. */
async function folderHint(folder: string, program: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes(RECORD_FILE)) return '';
  for (const name of names.toSorted()) {
    const inside = await readdir(join(folder, name)).catch((): string[] => []);
    if (!inside.includes(RECORD_FILE)) continue;
    return `One record is reviewed at a time. Type: ${program} review ${shellWord(join(folder, name))}\n`;
  }
  return '';
}
