import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/transport/terminal/check.ts';
import { type Draft, record } from '../support/record.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, overrides: Partial<Draft> = {}): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const { json, texts } = record(overrides);
  writeFileSync(join(folder, 'record.json'), json);
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  return folder;
}

describe('readout check', () => {
  it('tells what a good record holds', async () => {
    expect(await checkRecords([write('a')])).toEqual({
      ok: true,
      text: `bridge-talks  revision 1  every proof holds
  Bridge talks
  4 statements: verbatim 1, edited-record 0, verbatim-reported 1, interpreted 0, partial 1, paraphrase 1, narration 0
  6 speakers, 2 topics, 1 note, 1 claim, 1 glossary term
  2 sources, text held of 1
`,
    });
  });

  it('tells each problem with file, line and path, and still the good ones', async () => {
    const bad = write('bad', { id: 'bad', title: '' });
    const { ok, text } = await checkRecords([bad, write('good'), join(root, 'none')]);
    expect(ok).toBe(false);
    const [first, second, third] = text.split('\n\n');
    expect(first).toBe(
      `${bad}/record.json:4  title  This is empty. Give some text, or remove the key where it is not required.`,
    );
    expect(second).toBe(`${join(root, 'none')}  There is no such file or folder. Check the path.`);
    expect(third).toMatch(/^bridge-talks {2}revision 1/);
  });

  it('is not content with nothing', async () => {
    expect(await checkRecords([])).toMatchObject({ ok: false, text: expect.stringMatching(/^No record was named\./) });
  });
});
