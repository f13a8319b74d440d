import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MOST_RECORD_BYTES } from '../record/decode.ts';
import { parseShape, proveRecord, type ShapedRecord } from '../record/parse.ts';
import type { DraftOptions } from '../record/proofs/draft.ts';
import type { HeldFiles } from '../record/proofs/sources.ts';
import { RECORD_FILE } from '../record/problems.ts';
import type { MeetingRecord, ParsedRecord, RecordProblem } from '../record/record.ts';
import { fileFault, kindAt, readHeld, readWhole } from './read-file.ts';

/** A record that was not loaded, by its folder, and every reason why. */
export interface RefusedRecord {
  readonly path: string;
  readonly problems: readonly RecordProblem[];
}

export interface RecordsRead {
  readonly records: readonly MeetingRecord[];
  readonly refused: readonly RefusedRecord[];
}

/** The files of a record, its proofs still to come; or what is wrong with them. */
export type FilesRead =
  | {
      readonly ok: true;
      readonly folder: string;
      readonly shaped: ShapedRecord;
      readonly held: HeldFiles;
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/**
 * Reads one record.
 * @param path a record's folder, or the `record.json` in it
 * @param options `drafts` takes a record that is a draft too, which is refused without
 * @returns the record or what is wrong, a missing or unreadable file included; never rejects
 */
export async function readRecord(path: string, options: DraftOptions = {}): Promise<ParsedRecord> {
  const files = await readFiles(path);
  return files.ok ? proveRecord(files.shaped, files.held, { ...options, folder: files.folder }) : files;
}

/**
 * Reads the files of one record, of which only the shape is checked.
 * @param path a record's folder, or the `record.json` in it
 * @returns never rejects
 */
export async function readFiles(path: string): Promise<FilesRead> {
  const found = await kindAt(path);
  if (typeof found === 'object') return refuse(found.unreadable);
  if (found === 'folder') return readFolder(path);
  if (basename(path) === RECORD_FILE) return readFolder(dirname(path));
  return refuse(`A record is a folder with a file named ${RECORD_FILE}, and this is another file. Give the folder.`);
}

/**
 * Reads many records, those of a folder by name. A record that fails is refused whole; the others still load.
 * @param paths record folders, `record.json` files, or folders of record folders
 * @param options `drafts` takes records that are drafts too, which are refused without
 * @returns never rejects
 */
export async function readRecords(paths: readonly string[], options: DraftOptions = {}): Promise<RecordsRead> {
  const records: MeetingRecord[] = [];
  const refused: RefusedRecord[] = [];
  const takenBy = new Map<string, string>();
  const read = new Set<string>();
  for (const given of paths) {
    const folders = await recordFolders(given);
    if (!Array.isArray(folders)) {
      refused.push({ path: given, problems: problemsOf(folders.unreadable) });
      continue;
    }
    for (const path of folders) {
      // Named twice, for example once by its folder and once by a folder above: read once.
      const place = await placeOf(path);
      if (read.has(place)) continue;
      read.add(place);
      const parsed = await readRecord(path, options);
      const folder = basename(path) === RECORD_FILE ? dirname(path) : path;
      const taken = parsed.ok ? takenBy.get(parsed.record.id) : undefined;
      if (!parsed.ok) refused.push({ path: folder, problems: parsed.problems });
      else if (taken !== undefined) {
        const message = `The id "${parsed.record.id}" is taken by the record in ${taken}. Give one of the two another id.`;
        refused.push({ path: folder, problems: problemsOf(message, { file: RECORD_FILE, path: 'id' }) });
      } else {
        takenBy.set(parsed.record.id, folder);
        records.push(parsed.record);
      }
    }
  }
  return { records, refused };
}

async function readFolder(folder: string): Promise<FilesRead> {
  const json = await readWhole(join(folder, RECORD_FILE), MOST_RECORD_BYTES);
  if (!(json instanceof Uint8Array)) return { ok: false, problems: problemsOf(json.unreadable, { file: RECORD_FILE }) };
  const shaped = parseShape(json);
  if (!shaped.ok) return shaped;
  const names = shaped.file.sources.flatMap(({ file }) => file ?? []);
  return { ok: true, folder, shaped, held: await readHeld(folder, names) };
}

/** The records a path stands for: itself, or the folders in it. Hidden folders and loose files are no records. */
async function recordFolders(path: string): Promise<string[] | { readonly unreadable: string }> {
  const found = await kindAt(path);
  if (typeof found === 'object') return found;
  if (found === 'file') return [path];
  try {
    const names = await readdir(path);
    if (names.includes(RECORD_FILE)) return [path];
    const folders: string[] = [];
    for (const name of names.toSorted()) {
      const child = join(path, name);
      // A broken link is kept: reading it says what is wrong, where leaving it out would hide a record.
      if (!name.startsWith('.') && (await kindAt(child)) !== 'file') folders.push(child);
    }
    if (folders.length > 0) return folders;
    const next = `Give a folder that holds ${RECORD_FILE}, or a folder of such folders.`;
    return {
      unreadable: names.length === 0 ? `This folder is empty. ${next}` : `No record is in this folder. ${next}`,
    };
  } catch (error) {
    return { unreadable: fileFault(error) };
  }
}

/** A record's folder with links followed, to know it again; the path itself where nothing is there. */
async function placeOf(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    return basename(real) === RECORD_FILE ? dirname(real) : real;
  } catch {
    return path;
  }
}

function refuse(message: string): Extract<FilesRead, { ok: false }> {
  return { ok: false, problems: problemsOf(message) };
}

function problemsOf(message: string, { file = '', path = '' } = {}): readonly RecordProblem[] {
  return [{ file, line: undefined, path, message }];
}
