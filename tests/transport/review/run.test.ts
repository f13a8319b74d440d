import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordFile } from '../../../src/record/schema.ts';
import { createOutput } from '../../../src/transport/terminal/output.ts';
import { reviewRecord } from '../../../src/transport/review/run.ts';
import { terminalStyle } from '../../../src/transport/terminal/style.ts';
import { drafted, TEXT } from '../../review/drafted.ts';
import type { Draft } from '../../support/record.ts';
import { run } from '../terminal/harness.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'review-'));
  folder = write('talks');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, overrides: Partial<Draft> = {}): string {
  const path = join(root, name);
  mkdirSync(path);
  writeFileSync(join(path, 'record.json'), JSON.stringify(drafted(overrides)));
  writeFileSync(join(path, 'article.txt'), TEXT);
  return path;
}

const onDisk = (): RecordFile => JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as RecordFile;
const pending = (): readonly string[] | undefined => onDisk().draft?.pending;

/** Types lines to `readout review`. */
const review = async (stdin: string, path = folder) => run(['review', path], { stdin, columns: 100 });

const FIRST = `1 of 3 to review · s01
│ Ana Bell said on Monday that the bridge would "open in May" at last.
She did not say who pays.
Speaker: Ana Bell, by the words “Ana Bell said”
Label: ◐ Partial quote: partly in quotation marks
Quoted: “open in May”
Topics: Bridge
Source: article.txt line 1 · via The Paper
a accept, e edit, f fidelity, s speaker, d drop, + add, b back, n next, q quit, ? help

`;

describe('readout review, line by line', () => {
  it('shows a statement in its paragraph, and how to go on', async () => {
    const { code, out, err } = await review('');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${FIRST}3 of 3 left to review. Go on: readout review ${folder}\n`);
  });

  it('makes a record of a draft once every statement is accepted', async () => {
    const { code, out } = await review('a\naccept\nA\n');
    expect(code).toBe(0);
    expect(out).toContain(
      's01 is accepted. 2 left.\n\n2 of 3 to review · s02\n│ "We will repair the road," the ministry said.\nIt added',
    );
    expect(out).toMatch(
      new RegExp(`s03 is accepted. 0 left.\n\n${folder} is a record now. Try: readout topics --record ${folder}\n$`),
    );
    expect(onDisk()).not.toHaveProperty('draft');
    expect(readdirSync(folder).toSorted()).toEqual(['article.txt', 'record.json']);
    expect((await run(['check', folder])).code).toBe(0);
  });

  it('saves each step at once, and goes on where it was left', async () => {
    const { out } = await review('a\nq\na\n');
    expect(out).toContain(`2 of 3 left to review. Go on: readout review ${folder}\n`);
    expect(pending()).toEqual(['s02', 's03']);
    expect((await review('')).out).toMatch(/^1 of 2 to review · s02\n/);
  });

  it('corrects words, label and speaker, and shows each', async () => {
    const { out } = await review('f para\ne Ana Bell said on Monday\ns Ben Cole\na\n');
    expect(out).toContain('The label is now: Paraphrase.\n\n1 of 3');
    expect(out).toContain('The words are changed.\n\n1 of 3 to review · s01\n│ Ana Bell said on Monday\n');
    expect(out).toContain('The speaker is changed.\n');
    expect(onDisk().statements[0]).toMatchObject({
      fidelity: 'paraphrase',
      speakers: ['ben'],
      spans: [{ exact: 'Ana Bell said on Monday' }],
      quoted: [],
    });
    expect(pending()).toEqual(['s02', 's03']);
  });

  it('takes labels and speakers by number, and says what there is to choose from', async () => {
    const { out } = await review('f\nf 6\nf verb\ns\ns 2\n');
    expect(out).toContain('Type f and a label or its number:\n1 verbatim · Verbatim: the speaker’s own words\n');
    expect(out.split('Type f and a label').length).toBe(3);
    expect(out).toContain('Type s and a speaker or their number:\n1 Ana Bell (ana)\n2 Ben Cole (ben)\n');
    expect(out).not.toContain('The North (north)');
    expect(onDisk().statements[0]).toMatchObject({ fidelity: 'paraphrase', speakers: ['ben'] });
  });

  it('asks who is meant before a speaker is added', async () => {
    const { out } = await review('s Ben Clole\ns person Zoë Ames\n');
    expect(out).toContain('No speaker of this record is called "Ben Clole". The nearest is Ben Cole. For someone new');
    expect(onDisk().speakers.at(-1)).toEqual({ id: 'zoe-ames', type: 'person', name: 'Zoë Ames' });
  });

  it('undoes one step after another', async () => {
    const before = onDisk();
    const { out } = await review('f para\nd\nn\nb\nb\nb\nb\n');
    expect(out).toContain('s01 is dropped; b brings it back. 2 left.');
    expect(out).toContain('Nothing was done yet that could be undone.');
    expect(onDisk()).toEqual(before);
  });

  it('takes in a sentence that was left out, and comes back to where it was', async () => {
    const { out } = await review('n\n+She did not\ns ana\na\n+\n+ nothing of the kind\n');
    expect(out).toContain(
      's04 is added. Who says it?\n\n2 of 4 to review · s04\n' +
        'Ana Bell said on Monday that the bridge would "open in May" at last.\n│ She did not say who pays.\n' +
        'Speaker: Unknown speaker, speaker not known\n',
    );
    expect(out).toContain('s04 is accepted. 3 left.\n\n3 of 4 to review · s02\n');
    expect(out).toContain('Type + and the words. Type the first words of a sentence that the draft left out, or first');
    expect(out).toContain('Not added. These words are not in article.txt.');
    expect(onDisk().statements.map(({ id, speakers }) => [id, ...speakers])).toEqual([
      ['s01', 'ana'],
      ['s04', 'ana'],
      ['s02', 'ministry'],
      ['s03', 'both'],
    ]);
    expect(pending()).toEqual(['s01', 's02', 's03']);
  });

  it('undoes what was taken in, and gives its id to no other that was dropped', async () => {
    const before = onDisk();
    const { out } = await review('n\nn\nd\n+ Both thanked the South\nb\nb\n');
    expect(out).toContain('s04 is added.');
    expect(out).toMatch(/Undone\.\n\n1 of 3 to review · s01\n[^]*Undone\.\n\n3 of 3 to review · s03\n/);
    expect(onDisk()).toEqual(before);
  });

  it('writes the record as an import does, an item a line', async () => {
    await review('a\n');
    const lines = readFileSync(join(folder, 'record.json'), 'utf8').split('\n');
    expect(lines).toContain('  "draft": {"pending":["s02","s03"]}');
    expect(lines.filter((line) => /^ {4}\{"id":"s0\d".*\},?$/.test(line))).toHaveLength(3);
  });

  it('comes back to what was left for later', async () => {
    const { out } = await review('n\na\nn\na\na\n');
    expect(out).toContain('That was the last one. Those that are left come again.\n\n1 of 3 to review · s01\n');
    expect(out).toContain('is a record now');
  });

  it('says what it does not know, and why a step is not taken', async () => {
    const { out } = await review('x\n?\nf verbatim-reported\ne nothing of the kind\ne\nf 5\n');
    expect(out).toContain('Type a key: a accept, e edit,');
    expect(out).toContain('  n  next      leave it for later\n');
    expect(out).toContain(
      'Not changed. "verbatim-reported" is a full sentence in marks, but "open in May" begins inside',
    );
    expect(out).toContain('Not changed. These words are not in article.txt.');
    expect(out).toContain('Type e and the words.');
    expect(out).toContain('It is so already.');
    expect(pending()).toHaveLength(3);
  });

  it('never writes over what somebody else changed meanwhile', async () => {
    const theirs = '{}';
    async function* lines(): AsyncGenerator<string> {
      yield 'a\n';
      while (pending()?.length !== 2) await new Promise((resolve) => setImmediate(resolve));
      writeFileSync(join(folder, 'record.json'), theirs);
      yield 'a\n';
    }
    const { code, out } = await run(['review', folder], { stdin: lines() as never, columns: 100 });
    expect(code).toBe(1);
    expect(out).toContain('Not saved. record.json was changed by someone else since it was read.');
    expect(out).toContain('2 of 3 left to review.');
    expect(readFileSync(join(folder, 'record.json'), 'utf8')).toBe(theirs);
  });

  it('stops when it is asked to, though the input goes on', async () => {
    const [stdin, stop] = [new PassThrough(), new AbortController()];
    const { output, text } = collected();
    const place = { ...plain(output), stdin, stop: stop.signal };
    const code = reviewRecord(folder, place);
    stdin.write('a\n');
    while (!text().includes('2 left')) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await code).toBe(0);
    expect(stdin.destroyed).toBe(true);
    expect(text()).toContain(`2 of 3 left to review. Go on: readout review ${folder}\n`);
  });
});

describe('readout review of what cannot be reviewed', () => {
  it('takes one path', async () => {
    for (const args of [['review'], ['review', 'a', 'b']]) {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toMatch(/^review takes the path of one record: readout review data\/my-meeting\. To see/);
    }
  });

  it('says that there is nothing to review', async () => {
    const path = write('done', { draft: undefined });
    expect(await review('', path)).toMatchObject({
      code: 0,
      out: `${path} is no draft: there is nothing to review.\n`,
    });
  });

  it('finishes a draft of which all is reviewed', async () => {
    folder = write('all', { draft: { pending: [] } });
    expect((await review('')).out).toBe(`${folder} is a record now. Try: readout topics --record ${folder}\n`);
    expect(onDisk()).not.toHaveProperty('draft');
  });

  it('says to ask who spoke where a record has no topics', async () => {
    const statements = drafted().statements.map((one) => ({ ...one, topics: [] }));
    folder = write('untopical', { draft: { pending: ['s01'] }, topics: [], statements });
    expect((await review('a\n')).out).toMatch(/ is a record now\. Try: readout who --record /);
  });

  it('says what to type as the program was started', async () => {
    const env = { npm_lifecycle_event: 'readout' };
    const { out } = await run(['review', folder], { stdin: '', env });
    expect(out).toContain(`Go on: npm run readout -- review ${folder}\n`);
    const { err } = await run(['review'], { env });
    expect(err).toBe(
      'review takes the path of one record: npm run readout -- review data/my-meeting. To see what to type: npm run readout -- --help\n',
    );
  });

  it('tells what is wrong with a record that is refused', async () => {
    const { code, err } = await review('', write('bad', { title: '' }));
    expect(code).toBe(1);
    expect(err).toMatch(/bad\/record\.json:1 {2}title {2}This is empty\./);
  });

  it('says that nothing is there, or more than one record', async () => {
    expect(await review('', join(root, 'none'))).toMatchObject({
      code: 1,
      err: `${join(root, 'none')}  There is no such file or folder. Check the path.\n`,
    });
    expect((await review('', root)).err).toContain(
      `One record is reviewed at a time. Type: readout review ${folder}\n`,
    );
  });
});

function plain(stdout: Writable) {
  return {
    width: 100,
    style: terminalStyle(1),
    stdout,
    output: createOutput(stdout),
    errors: createOutput(stdout),
    program: 'readout',
    stop: new AbortController().signal,
  };
}

function collected(): { readonly output: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => {
      parts.push(text);
      done();
    },
  });
  return { output, text: () => parts.join('') };
}

/** Types to a terminal: each text at once, once the one before has been answered. */
async function type(...texts: readonly string[]) {
  const { output, text } = collected();
  const raw: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) });
  const stdout = Object.assign(output, { isTTY: true, columns: 100 });
  const code = reviewRecord(folder, { ...plain(stdout), stdin });
  let before = '';
  for (const keys of texts) {
    // Something was said since the last key, and then nothing more: it is answered.
    for (let seen = ''; seen === before || seen !== text(); await new Promise((resolve) => setTimeout(resolve, 60))) {
      seen = text();
    }
    before = text();
    stdin.write(keys);
  }
  return { code: await code, out: text(), raw };
}

describe('readout review, key by key', () => {
  it('goes through all of them, and leaves the terminal as it was', async () => {
    const { code, out, raw } = await type('a', 'a', 'a');
    expect(code).toBe(0);
    expect(out).toContain('is a record now');
    expect([raw[0], raw.at(-1)]).toEqual([true, false]);
    expect(onDisk()).not.toHaveProperty('draft');
  });

  it('takes keys and lines typed ahead', async () => {
    const { out } = await type('fpara\rs2\raq');
    expect(out).toContain('The label is now: Paraphrase.');
    expect(onDisk().statements[0]).toMatchObject({ fidelity: 'paraphrase', speakers: ['ben'] });
    expect(pending()).toEqual(['s02', 's03']);
  });

  it('has the words to be edited on the line', async () => {
    const { out } = await type('e', '\u0001\u0004\u0004\u0004\u0004\r', 'q');
    expect(out).toContain('edit> ');
    expect(out).toContain('│ Bell said on Monday that the bridge');
    expect(onDisk().statements[0]?.spans).toMatchObject([
      { exact: 'Bell said on Monday that the bridge would "open in May" at last.' },
    ]);
  });

  it('keeps the statement where a line is given up', async () => {
    const { out } = await type('f', 'para\u0003', 's', '\u0004', 'e', '\u0015\r', 'x', '?', 'q');
    expect(out).not.toContain('Not changed');
    expect(out).toContain('  d  drop      take it out of the record\n');
    expect(onDisk()).toEqual(drafted());
  });

  it('asks at once who says what is taken in', async () => {
    const { out } = await type('+', 'She did\r', '1\r', 'a', 'q');
    expect(out).toContain('add> ');
    expect(out).toMatch(
      /s04 is added\. Who says it\?[^]*1 Ana Bell \(ana\)\n[^]*speaker> [^]*The speaker is changed\./,
    );
    expect(onDisk().statements[1]).toMatchObject({ id: 's04', speakers: ['ana'], attribution: 'context' });
    expect(pending()).toEqual(['s01', 's02', 's03']);
  });

  it('takes the first of several lines that are pasted, and no keys from the others', async () => {
    await type('e', '\u0015Ana Bell said on Monday that the bridge would "open in May"\nat last. a d', 'q');
    expect(onDisk().statements[0]?.spans).toMatchObject([
      { exact: 'Ana Bell said on Monday that the bridge would "open in May"' },
    ]);
    expect(pending()).toEqual(['s01', 's02', 's03']);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends with %s, and says how to go on', async (_, key) => {
    const { code, out } = await type('a', key);
    expect(code).toBe(0);
    expect(out).toMatch(/2 of 3 left to review\. Go on: readout review .*talks\n$/);
    expect(pending()).toEqual(['s02', 's03']);
  });
});
