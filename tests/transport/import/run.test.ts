import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/index.ts';
import { runImport } from '../../../src/transport/import/run.ts';

const VTT = `WEBVTT

00:01.000 --> 00:04.000
Ada Brandt: Good evening. The old bridge is closed to lorries.

00:04.500 --> 00:08.000
Tomas Reyes: The repair takes eleven weeks.

00:08.500 --> 00:09.000


00:09.000 --> 00:11.000
Ada Brandt: Thank you. We will decide in May.

00:11.000 --> 00:12.000
Tomas Reyes: Very well.
`;
const REPORT = 'The bridge is old.\n\nThe mayor, Ada Brandt, said on Monday that it will open in May.\n';

let root: string;
let talk: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  talk = join(root, 'talk.vtt');
  out = join(root, 'data/bridge-talk');
  writeFileSync(talk, VTT);
});
afterEach(() => rmSync(root, { recursive: true }));

const written = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');

/** Runs `readout import` as a shell would; the terminal of `isTTY` shows what the program is at. */
async function run(args: readonly string[], { isTTY = false, stopped = false, columns = 80 } = {}) {
  const [stdout, stderr] = [Object.assign(new PassThrough(), { columns }), Object.assign(new PassThrough(), { isTTY })];
  const signal = stopped ? AbortSignal.abort() : new AbortController().signal;
  const code = await runImport({ args, env: {}, stdout, stderr, zone: 'Europe/Paris', stopped: () => signal });
  return { code, out: written(stdout), err: written(stderr) };
}

describe('readout import', () => {
  it('writes a record that loads, and says what became of every part of the file', async () => {
    const { code, out: told, err } = await run([talk, '--date', '2024-03-04', '--title', 'Bridge talk', '-o', out]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(told).toContain('Bridge talk, 2024-03-04\n4 turns, 2 speakers, 4 statements. Every proof holds.\n');
    expect(told).toMatch(/ {2}talk\.vtt {2}WebVTT {2}4 of 5 cues imported {2}1 not\n/);
    expect(told).toMatch(/Speakers, and their turns\n {2}Ada Brandt {3}2\n {2}Tomas Reyes {2}2\n/);
    expect(told).toMatch(/\nNot imported\n {2}line 9 {2}[A-Z].*\.\n/);
    expect(told).toContain('Ask it:  readout who --record ');
    const read = await readRecord(out);
    expect(read.ok && read.record).toMatchObject({ id: 'bridge-talk', event: { date: { zone: 'Europe/Paris' } } });
    expect(readdirSync(join(root, 'data'))).toEqual(['bridge-talk']);
  });

  it('writes nothing on a dry run, and reports the same', async () => {
    const { code, out: told } = await run([talk, '--date', '2024-03-04', '-o', out, '--dry-run']);
    expect(code).toBe(0);
    expect(told).toContain('4 of 5 cues imported');
    expect(told).toContain('Nothing was written: this was a dry run.');
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  it('touches nothing that is there already', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const { code, err } = await run([talk, '--date', '2024-03-04', '-o', out]);
    expect(code).toBe(1);
    expect(err).toContain(out);
    expect(err).toContain('Nothing was imported.');
    expect(readdirSync(out)).toEqual(['notes.txt']);
  });

  it('leaves nothing when it is stopped', async () => {
    const { code, err } = await run([talk, '--date', '2024-03-04', '-o', out], { stopped: true });
    expect({ code, err }).toEqual({ code: 1, err: `${out}  Stopped. Nothing was written.\nNothing was imported.\n` });
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  it('makes a draft of a report, and says how to review it', async () => {
    const report = join(root, 'report.txt');
    writeFileSync(report, REPORT);
    const { code, out: told } = await run([report, '--date', '2024-03-04', '-o', out]);
    expect(code).toBe(0);
    expect(told).toContain('1 statement drafted. Every proof holds; a person has to review it.');
    expect(told).toContain('Not imported from report.txt\n  line 1  Nobody is said to say it.  The bridge is old.\n');
    expect(told).toContain('Review it:  readout review ');
    const read = await readRecord(out);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['draft']);
  });

  it('names speakers from a file, and says what is wrong with it by its line', async () => {
    const map = join(root, 'speakers.json');
    writeFileSync(map, '{"Tomas Reyes": {"name": "Tomás Reyes", "role": "Engineer"}}');
    await run([talk, '--date', '2024-03-04', '-o', out, '--speakers', map]);
    expect(readFileSync(join(out, 'record.json'), 'utf8')).toContain('"name":"Tomás Reyes"');
    writeFileSync(map, '{\n"Tomas Reyes": 5}');
    const { code, err } = await run([talk, '--date', '2024-03-04', '-o', `${out}-2`, '--speakers', map]);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${map}:2 {2}.*Tomas Reyes`));
  });

  it('prints its report as JSON, of what is refused as well', async () => {
    const good = await run([talk, '--date', '2024-03-04', '-o', out, '--json']);
    expect(JSON.parse(good.out)).toMatchObject({
      ok: true,
      id: 'bridge-talk',
      folder: out,
      draft: false,
      files: [{ present: 5, imported: 4, omitted: [{ line: 9 }] }],
    });
    const bad = await run([join(root, 'missing.vtt'), '--json']);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, problems: [{ where: join(root, 'missing.vtt') }] });
  });

  it('fits the columns there are, with the name of a long file once', async () => {
    const long = join(root, `${'Council on the Mill Lane bridge '.repeat(3)}.vtt`);
    writeFileSync(long, VTT);
    const { out: told } = await run([long, '--date', '2024-03-04', '-o', out, '--dry-run'], { columns: 40 });
    expect(told.split('\n').filter((line) => line.length > 40)).toEqual([]);
    expect(told.replace(/\s+/g, ' ').match(/Council on the Mill Lane bridge Council/g)).toHaveLength(3);
    expect(told).toMatch(/4 of 5 cues\s+imported {2}1 not\n/);
  });

  it('names lines of one reason together, and says where none of them counts', async () => {
    const chat = (name: string, minute: number, more = '') =>
      `${name} — 10/14/2024 7:0${minute} PM\nGood evening.\n${more}`;
    writeFileSync(
      talk,
      `Channel\n${chat('Ada', 1)}${chat('Bo', 2, ':thumbsup:\n3\n')}${chat('Ada', 3)}${chat('Bo', 4)}`,
    );
    const { out: told } = await run([talk, '-o', out, '--dry-run']);
    expect(told).toContain('  4 of 4 messages imported\n');
    expect(told).toContain('\nNot imported; none of it counts among the messages\n  line 1  ');
    writeFileSync(talk, VTT.replace(/(?<=repair takes eleven weeks\.\n)/, '\n00:08.100 --> 00:08.200\n\n'.repeat(12)));
    const cues = await run([talk, '--date', '2024-03-04', '-o', out, '--dry-run']);
    expect(cues.out).toMatch(
      /Not imported\n {2}lines 9, 12, 15, 18, 21, 24, 27, 30 and 5 more {2}The cue has no words\.\n\n/,
    );
    const json = await run([talk, '--date', '2024-03-04', '-o', out, '--dry-run', '--json']);
    expect((JSON.parse(json.out) as { files: [{ omitted: unknown[] }] }).files[0].omitted).toHaveLength(13);
  });

  it('says which lines follow each other, and of which file', async () => {
    const text = join(root, 'talk.txt');
    writeFileSync(
      text,
      'Minutes of May\nRoom four\nDoor two\n\nAda: Good evening.\n\nBo: Good evening.\n\nAda: We begin.\n\nBo: Yes.\n',
    );
    const { out: told } = await run([text, talk, '--date', '2024-03-04', '-o', out, '--dry-run']);
    expect(told).toMatch(/Not imported from talk\.txt\n(?: {2}line \d .*\n)? {2}lines (?:1–3|2–3) {2}/);
    expect(told).toMatch(/Not imported from talk\.vtt\n {2}line 9 {2}/);
  });

  it('counts paragraphs where a file has no lines', async () => {
    const word = join(root, 'talk.docx');
    const lines = [
      'Minutes of May',
      'Room four',
      'Ada: Good evening.',
      'Bo: Good evening.',
      'Ada: We begin.',
      'Bo: Yes.',
    ];
    const body = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
    const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const document = strToU8(`<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`);
    writeFileSync(word, zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document }));
    const { out: told } = await run([word, '--date', '2024-03-04', '-o', out, '--dry-run']);
    expect(told).toMatch(/\nNot imported.*\n {2}paragraphs? \d/);
  });

  it('says what it is at for a large file on a terminal, and takes it away at the end', async () => {
    writeFileSync(
      talk,
      VTT + Array.from({ length: 6000 }, (_, n) => `\n${n}:00:00.000 --> ${n}:00:01.000\nAda Brandt: Yes.\n`).join(''),
    );
    const { err } = await run([talk, '--date', '2024-03-04', '-o', out], { isTTY: true });
    expect(err).toMatch(/Reading ….*Finding out who speaks ….*Proving the record …\r\u001b\[K$/s);
    const quiet = await run([talk, '--date', '2024-03-04', '-o', `${out}-2`]);
    expect(quiet.err).toBe('');
  });

  it('shows no terminal command that a file name holds', async () => {
    const { err } = await run([`a\u001b[31mb\u202e.vtt`]);
    expect(err).toContain('a[31mb.vtt  There is no such file or folder.');
  });

  it.each([
    [[], 'Name the file of a transcript'],
    [['--colour', 'x'], "Unknown option '--colour'"],
    [['x.vtt', '--title', ''], '--title needs a value'],
    [['x.vtt', '--date'], '--date'],
  ] as const)('does not understand %o', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('readout import --help');
  });

  it('names the folder, not an id, where its name cannot be one', async () => {
    const { code, err } = await run([talk, '--date', '2024-03-04', '-o', join(root, 'Bridge Talk')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^--out {2}The folder’s name becomes the id of the record: lower-case letters/);
  });

  it('tells what to type', async () => {
    const { code, out: told } = await run(['--help']);
    expect(code).toBe(0);
    expect(told).toContain('Type: readout import FILE… [options]');
  });
});
