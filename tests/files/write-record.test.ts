import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from '../../src/files/read-records.ts';
import { replaceRecordFile, writeFault, writeRecord } from '../../src/files/write-record.ts';
import { record } from '../support/record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The small record, as the importer hands it over. */
function files(): { json: string; texts: Map<string, string> } {
  const { json, texts } = record();
  return { json: String(json), texts: new Map([...texts].map(([name, text]) => [name, String(text)])) };
}

const TAKEN = { unwritable: 'Something of this name exists. Give another folder, or remove what is there.' };
const STOPPED = { unwritable: 'Stopped. Nothing was written.' };

describe('writeRecord', () => {
  it('writes a record that reads back, and nothing beside it', async () => {
    const folder = join(root, 'talks');
    expect(await writeRecord(folder, files())).toBeUndefined();
    expect(readdirSync(root)).toEqual(['talks']);
    expect(readdirSync(folder).toSorted()).toEqual(['article.txt', 'record.json']);
    expect(await readRecord(folder)).toMatchObject({ ok: true, record: { id: 'bridge-talks' } });
  });

  it('makes the folders above that are missing', async () => {
    expect(await writeRecord(join(root, 'a', 'b', 'talks/'), files())).toBeUndefined();
    expect(readdirSync(join(root, 'a', 'b'))).toEqual(['talks']);
  });

  it('gives the folder the rights of any new folder', async () => {
    await writeRecord(join(root, 'talks'), files());
    mkdirSync(join(root, 'other'));
    expect(lstatSync(join(root, 'talks')).mode).toBe(lstatSync(join(root, 'other')).mode);
  });

  it.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a file', (path) => writeFileSync(path, 'kept')],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path)],
  ])('refuses where %s stands, and leaves it', async (_, make) => {
    const path = join(root, 'talks');
    make(path);
    const before = lstatSync(path).ino;
    expect(await writeRecord(path, files())).toEqual(TAKEN);
    expect(lstatSync(path).ino).toBe(before);
    expect(readdirSync(root)).toEqual(['talks']);
  });

  it('refuses below a file', async () => {
    writeFileSync(join(root, 'file'), '');
    const answer = { unwritable: 'A part of this path is a file, not a folder. Give another path.' };
    expect(await writeRecord(join(root, 'file', 'talks'), files())).toEqual(answer);
    expect(await writeRecord(join(root, 'file', 'deeper', 'talks'), files())).toEqual(answer);
  });

  it('takes the folders it made away again where it fails', async () => {
    const tooLong = { unwritable: 'A name in this path is too long. Give a shorter one.' };
    const texts = new Map([['x'.repeat(300), 'text']]);
    expect(await writeRecord(join(root, 'a', 'b', 'talks'), { json: '{}', texts })).toEqual(tooLong);
    expect(await writeRecord(join(root, 'a', 'y'.repeat(300), 'talks'), files())).toEqual(tooLong);
    expect(await writeRecord(join(root, 'a', 'y'.repeat(300)), files())).toEqual(tooLong);
    expect(readdirSync(root)).toEqual([]);
  });

  it('keeps folders above that were there', async () => {
    mkdirSync(join(root, 'a'));
    const texts = new Map([['x'.repeat(300), 'text']]);
    await writeRecord(join(root, 'a', 'b', 'talks'), { json: '{}', texts });
    expect(readdirSync(root)).toEqual(['a']);
    expect(readdirSync(join(root, 'a'))).toEqual([]);
  });

  it('writes under a name as long as a name may be', async () => {
    expect(await writeRecord(join(root, 'n'.repeat(255)), files())).toBeUndefined();
  });

  it('leaves nothing when it is stopped before, or on the way', async () => {
    expect(await writeRecord(join(root, 'a', 'talks'), files(), AbortSignal.abort())).toEqual(STOPPED);
    const stop = new AbortController();
    const texts = new Map([...files().texts, ['long.txt', 'x'.repeat(4_000_000)]]);
    const writing = writeRecord(join(root, 'a', 'talks'), { ...files(), texts }, stop.signal);
    while (!readdirSync(root, { recursive: true }).some((name) => String(name).endsWith('.txt'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    stop.abort();
    expect(await writing).toEqual(STOPPED);
    expect(readdirSync(root)).toEqual([]);
  });

  it.each(['../out.txt', 'in/out.txt', 'record.json', '..', ''])('names no held text "%s"', async (name) => {
    const answer = { unwritable: `"${name}" cannot name a held text. Give it a plain file name.` };
    expect(await writeRecord(join(root, 'talks'), { json: '{}', texts: new Map([[name, 'text']]) })).toEqual(answer);
    expect(readdirSync(root)).toEqual([]);
  });

  it('answers a path that no disk can have', async () => {
    expect(await writeRecord(join(root, 'a\0b'), files())).toMatchObject({
      unwritable: expect.stringMatching(/^It cannot be written/),
    });
  });
});

describe('replaceRecordFile', () => {
  const path = (): string => join(root, 'record.json');

  it('replaces the file, and leaves nothing beside it', async () => {
    writeFileSync(path(), 'old', { mode: 0o600 });
    expect(await replaceRecordFile(root, 'new', 'old')).toBeUndefined();
    expect(readFileSync(path(), 'utf8')).toBe('new');
    expect(lstatSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(root)).toEqual(['record.json']);
  });

  it('keeps what another person wrote meanwhile', async () => {
    writeFileSync(path(), 'theirs');
    const unwritable =
      'record.json was changed by someone else since it was read. It is left as it is now: start again.';
    expect(await replaceRecordFile(root, 'new', 'old')).toEqual({ unwritable });
    expect(readFileSync(path(), 'utf8')).toBe('theirs');
    expect(readdirSync(root)).toEqual(['record.json']);
  });

  it('never writes where a link beside it leads', async () => {
    writeFileSync(path(), 'old');
    writeFileSync(join(root, 'other'), 'kept');
    symlinkSync('other', join(root, 'record.json.part'));
    expect(await replaceRecordFile(root, 'new', 'old')).toBeUndefined();
    expect(readFileSync(join(root, 'other'), 'utf8')).toBe('kept');
    expect(readFileSync(path(), 'utf8')).toBe('new');
  });

  it('says that the folder is gone', async () => {
    const unwritable = 'The folder went away while it was written to. Check the path, and try again.';
    expect(await replaceRecordFile(join(root, 'gone'), 'new', 'old')).toEqual({ unwritable });
  });
});

describe('writeFault', () => {
  it.each([
    ['ENOSPC', 'The disk is full. Make room, or give a folder on another disk.'],
    ['EACCES', 'This program may not write there. Allow it, or give another folder.'],
    ['EROFS', 'This disk can only be read. Give a folder on another disk.'],
    ['EEXIST', TAKEN.unwritable],
    ['EIO', 'It cannot be written (EIO). Check the path and the disk.'],
  ])('tells %s in a sentence', (code, sentence) => {
    expect(writeFault(Object.assign(new Error(code), { code }))).toBe(sentence);
  });
});
