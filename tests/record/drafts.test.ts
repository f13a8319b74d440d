import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { quote } from '../../src/answers/quote.ts';
import { readRecord, readRecords } from '../../src/files/read-records.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { MeetingRecord } from '../../src/record/record.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { checkRecords } from '../../src/transport/terminal/check.ts';
import { ask } from '../render/discord/support.ts';
import { type Draft, problemsOf, record } from '../support/record.ts';

const pending = (...ids: string[]): Partial<Draft> => ({ draft: { pending: ids } });

describe('a record that is a draft', () => {
  it('is refused, with how much of it is not reviewed', () => {
    expect(problemsOf(record(pending('s01', 's03')))).toEqual([
      'draft | "draft": { | This record is a draft: 2 of its 4 statements are not reviewed. Review it: readout review FOLDER',
    ]);
    expect(problemsOf(record(pending('s01')))[0]).toContain('1 of its 4 statements is not reviewed');
    expect(problemsOf(record(pending()))[0]).toContain('it is not finished, though all of it is reviewed');
  });

  it('is told what is broken first, and only that', () => {
    const [problem, ...others] = problemsOf(record({ ...pending('s01'), order: 'document', lang: 'e-n' }));
    expect(problem).toMatch(/^lang/);
    expect(others).toEqual([]);
    expect(problemsOf(record(pending('s1')))).toEqual([
      'draft.pending[0] | "s1" | No statement of this record has the id "s1". Did you mean "s01"?',
    ]);
    expect(problemsOf(record(pending('s01', 's01')))).toEqual([
      'draft.pending[1] | "s01" | "s01" is already in this list. Remove one of the two.',
    ]);
  });

  it('is taken where drafts are asked for, but not where it is broken', () => {
    expect(parseRecord(record(pending('s01')), { drafts: true })).toMatchObject({ ok: true });
    expect(parseRecord(record(pending('s1')), { drafts: true })).toMatchObject({ ok: false });
  });
});

describe('a draft on the disk', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'drafts-'));
    folder = join(root, 'a b');
    mkdirSync(folder);
    const { json, texts } = record(pending('s01'));
    writeFileSync(join(folder, 'record.json'), json);
    for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is refused with the line to type, and taken where drafts are asked for', async () => {
    const parsed = await readRecord(folder);
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      `This record is a draft: 1 of its 4 statements is not reviewed. Review it: readout review "${folder}"`,
    ]);
    expect(await readRecord(join(folder, 'record.json'), { drafts: true })).toMatchObject({ ok: true });
    expect(await readRecords([root])).toMatchObject({ records: [], refused: [{ path: folder }] });
    expect((await readRecords([root], { drafts: true })).records).toHaveLength(1);
  });

  it('does not pass the check, unless drafts are asked for', async () => {
    const { ok, text } = await checkRecords([folder]);
    expect(ok).toBe(false);
    expect(text).toMatch(/record\.json:\d+ {2}draft {2}This record is a draft: 1 of its 4/);
    const asked = await checkRecords([folder], { drafts: true });
    expect(asked.ok).toBe(true);
    expect(asked.text).toContain(
      'every proof holds\n  Bridge talks\n  a draft: 1 of its 4 statements is not reviewed\n',
    );
  });
});

describe('answers from a draft', () => {
  const proved = (overrides: Partial<Draft>): MeetingRecord => {
    const parsed = parseRecord(record(overrides), { drafts: true });
    if (parsed.ok) return parsed.record;
    throw new Error('broken');
  };
  const answer = (...records: MeetingRecord[]): string => {
    const archive = openArchive(records);
    return renderText({ kind: 'answered', answer: quote(archive, { words: 'bridge' }, { pageSize: 9 }) }, archive, {
      width: 200,
      style: plainStyle,
      typeStep: () => '',
      typePage: () => '',
      typeOption: () => '',
    });
  };

  it('say so with the record, and with each line that nobody has reviewed', () => {
    const text = answer(proved(pending('s01')));
    expect(text).toContain('Bridge talks, 3 Mar 2024 · rev 1 · draft, not reviewed\n');
    expect(text).toMatch(/via The Paper · 3 Mar 2024 · s01 · not reviewed\n/);
  });

  it('say which of several records is a draft', () => {
    const text = answer(proved({ ...pending('s02'), id: 'first' }), proved({ id: 'second', title: 'Second' }));
    expect(text).toContain('· s01 · Bridge talks [draft, not reviewed]\n');
    expect(text).toContain('· s01 · Second\n');
    expect(text).toContain('2 records · 1 draft, not reviewed\n');
  });

  it('say so on Discord too', () => {
    const archive = openArchive([proved(pending('s01'))]);
    const { card } = ask('quote', { words: 'bridge' }, { archive });
    expect(card).toContain('s01 · not reviewed');
    expect(card).toContain('rev 1 · draft, not reviewed');
  });

  it('have the flag of each line for programs', () => {
    const archive = openArchive([proved(pending('s01'))]);
    expect(quote(archive, { words: 'bridge' }, { pageSize: 9 })).toMatchObject({
      statements: [{ id: 's01', flags: ['not-reviewed'] }],
    });
  });
});
