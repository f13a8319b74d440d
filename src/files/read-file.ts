import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MOST_BYTES, tooLarge } from '../record/decode.ts';
import type { HeldFiles } from '../record/proofs/sources.ts';

/** Why a file could not be read, with the next step. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Held texts of one record in all, in bytes: they stay in memory. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;

const TOO_MUCH: Unreadable = { unreadable: 'The held texts are over 64 MB together. Split the record in two.' };

/** What stands at a path, links followed. */
export async function kindAt(path: string): Promise<'folder' | 'file' | Unreadable> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { unreadable: fileFault(error) };
  }
}

/**
 * Reads a file whose size is right. The size is looked up first, so that a huge file, or a pipe, is never opened.
 * @param next what to do with a larger one, as a sentence
 */
export async function readWhole(path: string, most = MOST_BYTES, next?: string): Promise<Uint8Array | Unreadable> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { unreadable: 'This is not a file. Put a text file in its place.' };
    if (found.size > most) return { unreadable: tooLarge(found.size, most, next) };
    return await readFile(path);
  } catch (error) {
    return { unreadable: fileFault(error) };
  }
}

/** Reads the held texts of a record, by name; one that is missing is left out. A link may not lead out of the folder. */
export async function readHeld(folder: string, names: readonly string[]): Promise<HeldFiles> {
  const files = new Map<string, Uint8Array | Unreadable>();
  let left = MOST_HELD_BYTES;
  for (const name of new Set(names)) {
    const content = left < 0 ? TOO_MUCH : await readInside(folder, name);
    if (content instanceof Uint8Array) left -= content.length;
    if (content) files.set(name, left < 0 ? TOO_MUCH : content);
  }
  return files;
}

async function readInside(folder: string, name: string): Promise<Uint8Array | Unreadable | undefined> {
  try {
    const [inside, target] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    if (!target.startsWith(inside.endsWith(sep) ? inside : inside + sep)) {
      return { unreadable: `"${name}" is a link that leads out of the record's folder. Put the file itself there.` };
    }
    const content = await readWhole(target);
    return content instanceof Uint8Array ? content : { unreadable: `"${name}": ${content.unreadable}` };
  } catch (error) {
    // What is missing the proof reports, with the line that names it.
    return codeOf(error) === 'ENOENT' ? undefined : { unreadable: `"${name}": ${fileFault(error)}` };
  }
}

/** A plain sentence for what the file system answered. */
export function fileFault(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder. Check the path.';
    case 'ENOTDIR':
      return 'A part of this path is a file, not a folder. Check the path.';
    case 'ELOOP':
      return 'This is a link that leads back to itself. Put the file itself there.';
    case 'EACCES':
    case 'EPERM':
      return 'This program may not read it. Allow it to be read.';
    default:
      return `It cannot be read (${code ?? 'unknown reason'}). Check the path and the disk.`;
  }
}

/** The code the file system gives an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
