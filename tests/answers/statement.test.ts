import { describe, expect, it } from 'vitest';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { statement } from '../../src/answers/statement.ts';
import { suggestLines } from '../../src/answers/suggest-lines.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { expectKind, firstArchive, firstRecord } from '../support/first-record.ts';
import { secondRecord } from './second-record.ts';

const open = (id: string) => expectKind(statement(firstArchive, { id }), 'statement');

describe('an opened statement', () => {
  it('stands between its neighbours', () => {
    const { statement: view, before, after, of } = open('s05');
    expect([before?.id, view.id, after?.id, of]).toEqual(['s04', 's05', 's06', 16]);
    expect(open('s01').before).toBeUndefined();
    expect(open('s16').after).toBeUndefined();
  });

  it('is opened by its id, in any letters and with its record, or by what a suggestion sends', () => {
    for (const id of ['s05', ' S05 ', '5', 's5', 'line 5', `s05@${firstRecord.id}`, `line:s05@${firstRecord.id}`]) {
      expect([id, open(id).statement.id]).toEqual([id, 's05']);
    }
  });

  it('comes with its notes and their evidence, as the record has them', () => {
    for (const { id } of firstRecord.statements) {
      const notes = firstRecord.notes.filter((note) => note.statement === id);
      expect(open(id).notes.map((note) => [note.id, note.text, note.likely])).toEqual(
        notes.map((note) => [note.id, note.text, note.likely]),
      );
    }
    const [misprint] = open('s05').notes;
    expect(misprint).toMatchObject({
      kind: 'source-error',
      exact: 'desert concerned',
      likely: 'they shared concern',
      evidence: [
        {
          label: expect.stringContaining('Readout of President Biden') as string,
          url: expect.stringMatching(/^https:/) as string,
        },
      ],
    });
  });

  it('comes with what accounts give differently, and which of them it is', () => {
    const [length] = open('s02').claims;
    expect(length?.values.filter(({ here }) => here)).toHaveLength(1);
    expect(length?.values.length).toBeGreaterThan(1);
    expect(open('s06').claims).toEqual([]);
  });

  it('says who says so, from the one described to the text held', () => {
    const chain = (id: string) => open(id).chain.map(({ speakers, role }) => [...speakers, role].join(' '));
    expect(chain('s05')).toEqual(['biden-kishida described', 'white-house quoted', 'republic-world printed']);
    expect(chain('s02')).toEqual(['biden-kishida quoted', 'republic-world printed']);
    expect(chain('s11')).toEqual(['biden own-words', 'republic-world printed']);
    expect(chain('s06')).toEqual(['biden-kishida paraphrased', 'republic-world printed']);
    const narration = firstRecord.statements.find(({ fidelity }) => fidelity === 'narration')!;
    expect(chain(narration.id)).toEqual(['biden described', 'republic-world narrates']);
    expect(open('s05').chain.map(({ sources }) => sources.map(({ source }) => source))).toEqual([
      [],
      ['white-house-readout'],
      ['article'],
    ]);
  });

  it('is what the published shape says, for every statement', () => {
    for (const { id } of firstRecord.statements) expect(AnswerSchema.parse(open(id)).kind).toBe('statement');
  });

  it.each(['s99', '', '17', 'toString', 's05@nowhere', 'words'])('is not found by %j', (id) => {
    expect(expectKind(statement(firstArchive, { id }), 'no-match').reason).toMatch(/^unknown-(statement|record)$/);
  });
});

describe('suggestions for an id', () => {
  const ids = (typed: string) => suggestLines(firstArchive, typed).map(({ text }) => text);

  it('begin with the first lines', () => {
    expect(ids('').slice(0, 3)).toEqual(['s01', 's02', 's03']);
  });

  it('go on from what is typed', () => {
    expect(ids('s1')).toEqual(['s10', 's11', 's12', 's13', 's14', 's15', 's16']);
    expect(ids('S05')).toEqual(['s05']);
  });

  it('know lines by what they are about', () => {
    expect(ids('taiwan')).toContain('s05');
  });

  it('send what opens the line, in the record asked for', () => {
    const both = openArchive([firstRecord, secondRecord]);
    for (const { value, text } of suggestLines(both, 's0', secondRecord.id)) {
      const { statement: view } = expectKind(statement(both, { id: value }), 'statement');
      expect([view.id, view.record]).toEqual([text, secondRecord.id]);
    }
  });
});
