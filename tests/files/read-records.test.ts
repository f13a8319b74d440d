import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecord, readRecords } from '../../src/files/read-records.ts';
import { type Draft, record } from '../support/record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes the small record into a folder of its own. */
function write(name: string, overrides: Partial<Draft> = {}): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const { json, texts } = record(overrides);
  writeFileSync(join(folder, 'record.json'), json);
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  return folder;
}

const problem = (message: string, file = '', path = '') => ({ file, line: undefined, path, message });
const refused = (message: string, file = '', path = '') => ({ ok: false, problems: [problem(message, file, path)] });
const NOTHING = 'There is no such file or folder. Check the path.';

describe('readRecord', () => {
  it('takes the folder or the file', async () => {
    const folder = write('talks');
    expect(await readRecord(folder)).toMatchObject({ ok: true, record: { id: 'bridge-talks' } });
    expect(await readRecord(join(folder, 'record.json'))).toEqual(await readRecord(folder));
    expect(await readRecord(`${folder}/`)).toEqual(await readRecord(folder));
  });

  it('says that nothing is there', async () => {
    expect(await readRecord(join(root, 'missing'))).toEqual(refused(NOTHING));
    expect(await readRecord(root)).toEqual(refused(NOTHING, 'record.json'));
    expect(await readRecord('a\0b')).toMatchObject({ ok: false });
  });

  it('says that another file was given', async () => {
    writeFileSync(join(root, 'talks.json'), '{}');
    const message = 'A record is a folder with a file named record.json, and this is another file. Give the folder.';
    expect(await readRecord(join(root, 'talks.json'))).toEqual(refused(message));
    expect(await readRecord(join(root, 'talks.json', 'deeper'))).toEqual(
      refused('A part of this path is a file, not a folder. Check the path.'),
    );
  });

  it('says that a folder stands in place of the file', async () => {
    mkdirSync(join(root, 'record.json'));
    const message = 'This is not a file. Put a text file in its place.';
    expect(await readRecord(root)).toEqual(refused(message, 'record.json'));
  });

  it('never opens a file that is too large', async () => {
    const path = join(root, 'record.json');
    writeFileSync(path, '');
    // Sparse: no disk is used, and reading it would take seconds.
    truncateSync(path, 50 * 1024 ** 3);
    const message = 'The file is too large: 51200.0 MB, and 16 MB is the most. Split the record in two.';
    expect(await readRecord(root)).toEqual(refused(message, 'record.json'));
  });

  it('says that a link leads back to itself', async () => {
    symlinkSync('record.json', join(root, 'record.json'));
    const message = 'This is a link that leads back to itself. Put the file itself there.';
    expect(await readRecord(root)).toEqual(refused(message, 'record.json'));
  });
});

describe('a held text', () => {
  it.each<[string, (folder: string) => void, string]>([
    [
      'missing',
      (folder) => rmSync(join(folder, 'article.txt')),
      'There is no file "article.txt" beside record.json. Put the file there, or remove file and sha256.',
    ],
    [
      'too large',
      (folder) => truncateSync(join(folder, 'article.txt'), 9 * 1024 ** 2),
      '"article.txt": The file is too large: 9.0 MB, and 8 MB is the most. Split the record in two.',
    ],
    [
      'a folder',
      (folder) => {
        rmSync(join(folder, 'article.txt'));
        mkdirSync(join(folder, 'article.txt'));
      },
      '"article.txt": This is not a file. Put a text file in its place.',
    ],
    [
      'a link that leads out of the folder',
      (folder) => {
        rmSync(join(folder, 'article.txt'));
        writeFileSync(join(root, 'secret.txt'), 'secret');
        symlinkSync('../secret.txt', join(folder, 'article.txt'));
      },
      '"article.txt" is a link that leads out of the record\'s folder. Put the file itself there.',
    ],
    [
      'a link that leads back to itself',
      (folder) => {
        rmSync(join(folder, 'article.txt'));
        symlinkSync('article.txt', join(folder, 'article.txt'));
      },
      '"article.txt": This is a link that leads back to itself. Put the file itself there.',
    ],
  ])('is refused when %s, with the line that names it', async (_title, change, message) => {
    const folder = write('talks');
    change(folder);
    const parsed = await readRecord(folder);
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'record.json', path: 'sources[0].file', message }] });
    expect(!parsed.ok && parsed.problems[0]?.line).toBeGreaterThan(1);
  });

  it('may be a link inside the folder', async () => {
    const folder = write('talks');
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'article.txt'), record().texts.get('article.txt') ?? '');
    rmSync(join(folder, 'article.txt'));
    symlinkSync('data/article.txt', join(folder, 'article.txt'));
    expect(await readRecord(folder)).toMatchObject({ ok: true });
  });

  it('is refused when all are over 64 MB together', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `text-${at}.txt`);
    const sources = names.map((file, at) => ({ id: `t${at}`, kind: 'report' as const, title: 'T', lang: 'en', file }));
    const folder = write('talks', { sources });
    for (const name of names) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), 8 * 1024 ** 2);
    }
    const parsed = await readRecord(folder);
    expect(!parsed.ok && parsed.problems.map(({ message }) => message)).toContain(
      'The held texts are over 64 MB together. Split the record in two.',
    );
  });
});

describe('readRecords', () => {
  it('takes folders, files and folders of folders, in the order given and by name', async () => {
    write('all/b', { id: 'b' });
    write('all/a', { id: 'a' });
    writeFileSync(join(root, 'all', 'README.md'), 'Where they come from.');
    mkdirSync(join(root, 'all', '.hidden'));
    const paths = [write('z', { id: 'z' }), join(root, 'all'), join(write('c', { id: 'c' }), 'record.json')];
    const { records, refused: none } = await readRecords(paths);
    expect(records.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c']);
    expect(none).toEqual([]);
  });

  it('refuses a bad record whole and loads the others', async () => {
    write('all/a', { id: 'a' });
    const bad = write('all/b', { id: 'b', title: '' });
    mkdirSync(join(root, 'all', 'c'));
    const { records, refused: bads } = await readRecords([join(root, 'all'), join(root, 'none')]);
    expect(records.map(({ id }) => id)).toEqual(['a']);
    expect(bads).toEqual([
      { path: bad, problems: [expect.objectContaining({ file: 'record.json', line: 4, path: 'title' })] },
      { path: join(root, 'all', 'c'), problems: [problem(NOTHING, 'record.json')] },
      { path: join(root, 'none'), problems: [problem(NOTHING)] },
    ]);
  });

  it('refuses the second record of an id', async () => {
    const [first, second] = [write('a'), write('b')];
    const { records, refused: bads } = await readRecords([first, second]);
    expect(records).toHaveLength(1);
    const message = `The id "bridge-talks" is taken by the record in ${first}. Give one of the two another id.`;
    expect(bads).toEqual([{ path: second, problems: [problem(message, 'record.json', 'id')] }]);
  });

  it('reads a record named twice once', async () => {
    const folder = write('a');
    const { records, refused: none } = await readRecords([folder, root, join(folder, 'record.json'), `${folder}/`]);
    expect([records.length, none]).toEqual([1, []]);
  });

  it('says that a folder holds no record', async () => {
    const next = 'Give a folder that holds record.json, or a folder of such folders.';
    expect((await readRecords([root])).refused).toEqual([
      { path: root, problems: [problem(`This folder is empty. ${next}`)] },
    ]);
    writeFileSync(join(root, 'notes.txt'), '');
    expect((await readRecords([root])).refused).toEqual([
      { path: root, problems: [problem(`No record is in this folder. ${next}`)] },
    ]);
  });

  it('does not follow a link that leads back to itself', async () => {
    symlinkSync('loop', join(root, 'loop'));
    write('a');
    const { records, refused: bads } = await readRecords([root]);
    expect(records).toHaveLength(1);
    expect(bads).toEqual([
      {
        path: join(root, 'loop'),
        problems: [problem('This is a link that leads back to itself. Put the file itself there.')],
      },
    ]);
  });

  it('takes no paths', async () => {
    expect(await readRecords([])).toEqual({ records: [], refused: [] });
  });
});
