import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RECORD_FILE } from '../record/problems.ts';
import { codeOf } from './read-file.ts';

/** Why nothing was written, with the next step. */
export interface Unwritable {
  readonly unwritable: string;
}

/** A record as it is written: `record.json`, and the held texts beside it by the names its sources give them. */
export interface RecordToWrite {
  readonly json: string;
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
}

/** Characters of a folder's name kept in that of the hidden folder beside it: a long name and its ending may be too long together. */
const NAME_KEPT = 40;

const STOPPED: Unwritable = { unwritable: 'Stopped. Nothing was written.' };

/**
 * Writes a record into a folder that does not exist yet, whole or not at all: into a hidden folder beside it, which then
 * takes its name. Folders above it are made where they are missing, and taken away again where the record is not written.
 * @param folder links in the path above it are followed; a link in its own place is refused, as all that stands there
 * @param signal until the record has its name, stops the writing and leaves nothing
 * @returns undefined where the record is written; never rejects
 */
export async function writeRecord(
  folder: string,
  { json, texts }: RecordToWrite,
  signal?: AbortSignal,
): Promise<Unwritable | undefined> {
  const target = resolve(folder);
  const outside = [...texts.keys()].find(
    (name) => name !== basename(name) || name === RECORD_FILE || /^\.*$/.test(name),
  );
  if (outside !== undefined) return { unwritable: `"${outside}" cannot name a held text. Give it a plain file name.` };
  const part = join(dirname(target), `.${basename(target).slice(0, NAME_KEPT)}.part-${randomBytes(4).toString('hex')}`);
  const made: string[] = [];
  try {
    if (await isThere(target, lstat)) return taken();
    await makeFolders(dirname(target), made);
    signal?.throwIfAborted();
    await mkdir(part);
    made.push(part);
    // Held texts first: a folder that a crash leaves behind then holds no record.json, and is no record.
    for (const [name, text] of [...texts, [RECORD_FILE, json] as const]) {
      await writeFile(join(part, name), text, { flag: 'wx', signal });
    }
    signal?.throwIfAborted();
    // Looked up again: to rename onto an empty folder is no error, but it is not what was asked for.
    if (!(await isThere(target, lstat))) {
      await rename(part, target);
      return undefined;
    }
    await undo(part, made);
    return taken();
  } catch (error) {
    await undo(part, made);
    return signal?.aborted ? STOPPED : { unwritable: writeFault(error) };
  }
}

/**
 * Replaces the `record.json` of a folder, whole or not at all.
 * @param was the content that is replaced: where another stands there now, somebody else changed it, and it is kept
 * @returns undefined where it is replaced; never rejects
 */
export async function replaceRecordFile(folder: string, json: string, was: string): Promise<Unwritable | undefined> {
  const path = join(folder, RECORD_FILE);
  const part = `${path}.part`;
  try {
    // What a crash left behind goes, a link included: what it leads to is never written.
    await rm(part, { force: true });
    const { mode } = await stat(path);
    await writeFile(part, json, { flag: 'wx', mode });
    if ((await readFile(path)).equals(Buffer.from(was))) {
      await rename(part, path);
      return undefined;
    }
    await rm(part, { force: true });
    return {
      unwritable: `${RECORD_FILE} was changed by someone else since it was read. It is left as it is now: start again.`,
    };
  } catch (error) {
    // Of the two faults the first is told.
    await rm(part, { force: true }).catch(() => undefined);
    return { unwritable: writeFault(error) };
  }
}

/** A plain sentence for what the file system answered to a wish to write. */
export function writeFault(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room, or give a folder on another disk.';
    case 'EACCES':
    case 'EPERM':
      return 'This program may not write there. Allow it, or give another folder.';
    case 'EROFS':
      return 'This disk can only be read. Give a folder on another disk.';
    case 'ENAMETOOLONG':
      return 'A name in this path is too long. Give a shorter one.';
    case 'EEXIST':
    case 'ENOTEMPTY':
      return taken().unwritable;
    case 'ENOTDIR':
      return 'A part of this path is a file, not a folder. Give another path.';
    case 'ENOENT':
      return 'The folder went away while it was written to. Check the path, and try again.';
    case 'ELOOP':
      return 'A link in this path leads back to itself. Give another path.';
    default:
      return `It cannot be written (${code ?? 'unknown reason'}). Check the path and the disk.`;
  }
}

function taken(): Unwritable {
  return { unwritable: 'Something of this name exists. Give another folder, or remove what is there.' };
}

/** Makes a folder and those above it that are missing, one by one, so that it is known which were made. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  const missing: string[] = [];
  for (let path = folder; !(await isThere(path, stat)); path = dirname(path)) missing.push(path);
  for (const path of missing.toReversed()) {
    try {
      await mkdir(path);
      made.push(path);
    } catch (error) {
      // Made by another program meanwhile: not ours to take away.
      if (codeOf(error) !== 'EEXIST' || !(await isThere(path, stat))) throw error;
    }
  }
}

/** Whether something is there. @param look `stat` follows a link; to `lstat` a link that leads nowhere is something too */
async function isThere(path: string, look: (path: string) => Promise<unknown>): Promise<boolean> {
  try {
    await look(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Takes away the folder written to, and the folders made for it that are empty. Whatever fails here, the first fault is told. */
async function undo(part: string, made: readonly string[]): Promise<void> {
  for (const path of made.toReversed()) {
    await (path === part ? rm(part, { recursive: true, force: true }) : rmdir(path)).catch(() => undefined);
  }
}
