import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/files/read-records.ts';
import { checkRecords } from '../../../src/transport/terminal/check.ts';
import { drafted, TEXT } from '../../review/drafted.ts';
import { run, type World } from '../terminal/harness.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drafts-'));
  folder = join(root, 'talks');
  mkdirSync(folder);
  writeFileSync(join(folder, 'record.json'), JSON.stringify(drafted()));
  writeFileSync(join(folder, 'article.txt'), TEXT);
});
afterEach(() => rmSync(root, { recursive: true }));

const world = (stdin = ''): World => ({ stdin, program: { readRecords, checkRecords } });
const DRAFT = 'This record is a draft: 3 of its 3 statements are not reviewed. Review it: readout review';

describe('a draft in the terminal', () => {
  it('is not answered from', async () => {
    const { code, out, err } = await run(['topics', '--record', folder], world());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(`${folder}: ${DRAFT} ${folder}\nNo record to answer from in`);
  });

  it('is told from a record that is broken', async () => {
    mkdirSync(join(root, 'broken'));
    writeFileSync(join(root, 'broken', 'record.json'), '{}');
    const { err } = await run(['topics', '--record', root], world());
    expect(err).toContain(`${folder}: ${DRAFT} ${folder}\n${join(root, 'broken')} is refused: `);
    expect(err).toContain(`To see why, run: readout check ${root}\n`);
  });

  it('is answered from with --drafts, and so are the steps that an answer proposes', async () => {
    const { code, out } = await run(['topics', '--drafts', '--record', folder], world());
    expect(code).toBe(0);
    expect(out).toContain('Bridge talks, 3 Mar 2024 · rev 1 · draft, not reviewed\n');
    expect(out).toContain(`readout --record ${folder} --drafts topics Works`);
  });

  it('is answered from by batch and prompt with --drafts', async () => {
    const line = '{"id":"1","command":"quote","options":{"words":"bridge"}}\n';
    const batch = await run(['batch', '--drafts', '--record', folder], world(line));
    expect(JSON.parse(batch.out)).toMatchObject({ answer: { statements: [{ id: 's01', flags: ['not-reviewed'] }] } });
    const prompt = await run(['prompt', '--drafts', '--record', folder], world('quote bridge\ntopics --drafts\n'));
    expect(prompt.out).toContain('draft, not reviewed');
    expect(prompt.out).toContain('--drafts is given when Readout starts.\n');
    expect((await run(['batch', '--record', folder], world(line))).code).toBe(1);
  });

  it('passes the check with --drafts alone', async () => {
    expect((await run(['check', folder], world())).code).toBe(1);
    const { code, out } = await run(['check', '--drafts', folder], world());
    expect(code).toBe(0);
    expect(out).toContain('a draft: 3 of its 3 statements are not reviewed\n');
  });

  it('is offered in the help', async () => {
    const { out } = await run(['--help'], world());
    expect(out).toMatch(/readout review PATH +Review a draft: /);
    expect(out).toMatch(/--drafts +Answer from drafts too\./);
  });
});
