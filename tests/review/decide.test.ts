import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse.ts';
import { FIDELITIES } from '../../src/record/schema.ts';
import { addStatement } from '../../src/review/add-statement.ts';
import { accept, drop, setFidelity } from '../../src/review/decide.ts';
import { editWords } from '../../src/review/edit-words.ts';
import { type Changed, type OpenDraft, openDraft, pendingOf, statementOf } from '../../src/review/open-draft.ts';
import { setNewSpeaker, setSpeaker, speakerNear, speakerTyped } from '../../src/review/speaker.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { draft as smallDraft } from '../support/record.ts';
import { drafted, opened, TEXT } from './drafted.ts';

/** The draft after a change that is made. */
function done(changed: Changed): OpenDraft {
  if (changed.ok) return changed.draft;
  throw new Error(changed.message);
}

/** Why a change is not made. */
function refusal(changed: Changed): string {
  if (!changed.ok) return changed.message;
  throw new Error('the change was made');
}

describe('openDraft', () => {
  it('gives what nobody has reviewed, in the order of the record', () => {
    expect(pendingOf(opened({ draft: { pending: ['s03', 's01'] } }))).toEqual(['s01', 's03']);
  });

  it('tells what is wrong with it, but not that it is a draft', () => {
    const json = JSON.stringify(drafted({ draft: { pending: ['s09'] } }));
    expect(openDraft(json, new Map([['article.txt', TEXT]]))).toMatchObject({
      ok: false,
      problems: [{ path: 'draft.pending[0]' }],
    });
  });
});

describe('accept', () => {
  it('takes a statement off the list and adds nothing to the file', () => {
    const before = opened();
    const after = done(accept(before, 's02'));
    expect(after.written).toEqual({ ...before.written, draft: { pending: ['s01', 's03'] } });
    expect(Object.keys(after.written)).toEqual(Object.keys(before.written));
  });

  it('makes the draft a record with the last one, at the same revision', () => {
    const { json, held, record } = done(accept(opened({ draft: { pending: ['s02'] } }), 's02'));
    expect(JSON.parse(json)).not.toHaveProperty('draft');
    expect(json).toMatch(/\n {2}"statements": \[\n {4}\{"id":"s01",.*\},\n {4}\{"id":"s02",/);
    expect(record.revision).toBe(1);
    expect(parseRecord({ json, texts: held as Map<string, string> })).toMatchObject({ ok: true });
  });

  it('knows no other statement', () => {
    for (const change of [accept, drop]) {
      expect(refusal(change(opened(), 's09'))).toBe('No statement of this record has the id "s09".');
    }
    expect(refusal(setFidelity(opened(), 's09', 'partial'))).toBe('No statement of this record has the id "s09".');
    expect(refusal(setSpeaker(opened(), 's09', 'ana'))).toBe('No statement of this record has the id "s09".');
    expect(refusal(editWords(opened(), 's09', 'Both'))).toBe('No statement of this record has the id "s09".');
  });
});

describe('drop', () => {
  it('takes the notes on it with it, and the places where claims point at it', () => {
    const { record } = done(drop(opened({ claims: smallDraft().claims }), 's01'));
    expect(record.statements.map(({ id }) => id)).toEqual(['s02', 's03']);
    expect(record.draft).toEqual({ pending: ['s02', 's03'] });
    expect(record.claims[0]?.values[0]).toEqual({ value: 'May', sources: ['article'], statements: [] });
    expect(done(drop(opened(), 's02')).record.notes).toEqual([]);
  });

  it('takes speakers with it that nothing else names', () => {
    const ids = (after: OpenDraft): string[] => after.record.speakers.map(({ id }) => id);
    expect(ids(done(drop(opened(), 's02')))).not.toContain('ministry');
    const { statements, speakers } = drafted();
    // Who took part stays, though they say nothing.
    const apart = opened({
      statements: statements.map((one) => (one.id === 's03' ? { ...one, speakers: ['ben'] } : one)),
      speakers: speakers.filter(({ id }) => id !== 'both'),
    });
    expect(ids(done(drop(apart, 's01')))).toContain('ana');
  });

  it('keeps the last statement', () => {
    const { statements } = drafted();
    const draft = opened({ statements: statements.slice(2), draft: { pending: ['s03'] }, notes: [], claims: [] });
    expect(refusal(drop(draft, 's03'))).toBe(
      'This is the only statement left, and a record needs one. Accept it, or delete the folder.',
    );
  });
});

describe('setFidelity', () => {
  it('changes the label and leaves the statement to be reviewed', () => {
    const { record } = done(setFidelity(opened(), 's02', 'partial'));
    expect(record.statements[1]?.fidelity).toBe('partial');
    expect(record.draft?.pending).toContain('s02');
  });

  it('says why a label does not fit the words', () => {
    expect(refusal(setFidelity(opened(), 's03', 'verbatim'))).toBe(
      '"verbatim" needs words in quotation marks, and here are none. Take some in, or label it "paraphrase".',
    );
    expect(refusal(setFidelity(opened(), 's01', 'verbatim-reported'))).toMatch(/"open in May" begins inside one/);
  });
});

describe('a label that needs quoted words', () => {
  it('marks those in quotation marks where none are marked', () => {
    const { statements, ...rest } = drafted();
    const bare = statements.map((one) => ({ ...one, fidelity: 'paraphrase' as const, quoted: [] }));
    const draft = opened({ ...rest, statements: bare });
    expect(done(setFidelity(draft, 's02', 'verbatim-reported')).written.statements[1]?.quoted).toEqual([
      { exact: 'We will repair the road,' },
    ]);
    expect(done(setFidelity(draft, 's02', 'narration')).written.statements[1]?.quoted).toEqual([]);
  });
});

describe('a speaker', () => {
  it('is found by id and by each name', () => {
    const draft = opened();
    for (const typed of ['ana', 'Ana Bell', 'ana  bell', 'A. BELL']) expect(speakerTyped(draft, typed)).toBe('ana');
    expect(speakerTyped(draft, 'Ana')).toBe('ana');
    expect(speakerTyped(draft, 'Cole')).toBeUndefined();
    expect(speakerNear(draft, 'Ben Clole')).toBe('Ben Cole');
  });

  it('is set, and no longer unknown', () => {
    const { record } = done(setSpeaker(opened(), 's03', 'ben'));
    expect(record.statements.find(({ id }) => id === 's03')).toMatchObject({
      speakers: ['ben'],
      attribution: 'context',
    });
    expect(record.statements.find(({ id }) => id === 's03')).not.toHaveProperty('attributionText');
    expect(record.statements[2]).toMatchObject({ speakers: ['ben'], attribution: 'context' });
    // Nothing else names the group.
    expect(record.speakers.map(({ id }) => id)).not.toContain('both');
  });

  it('takes away the words that named who spoke before', () => {
    const { record } = done(setSpeaker(opened(), 's01', 'ben'));
    expect(record.statements[0]).toMatchObject({ speakers: ['ben'], attribution: 'context' });
    expect(record.statements[0]).not.toHaveProperty('attributionText');
    const { record: same } = done(setSpeaker(opened(), 's01', 'ana'));
    expect(same.statements[0]).toHaveProperty('attributionText', 'Ana Bell said');
  });

  it('cannot be a place', () => {
    expect(refusal(setSpeaker(opened(), 's03', 'north'))).toMatch(/a place does not speak/);
  });

  it.each([
    ['Zoë  Ångström', 'zoe-angstrom', 'Zoë Ångström'],
    ['Ana', 'ana-2', 'Ana'],
    ['岸田文雄', 'speaker', '岸田文雄'],
    [`${'very '.repeat(12)}long`, 'very-very-very-very-very-ver', `${'very '.repeat(12)}long`],
  ])('is added under an id of its own: %s', (typed, id, name) => {
    const { record } = done(setNewSpeaker(opened(), 's01', 'person', typed));
    expect(record.speakers.at(-1)).toMatchObject({ id, name, type: 'person' });
    expect(record.statements[0]?.speakers).toEqual([id]);
  });

  it('is not added without a name, or with one that is too long', () => {
    expect(refusal(setNewSpeaker(opened(), 's01', 'group', '  '))).toBe('Give the name of the group.');
    expect(refusal(setNewSpeaker(opened(), 's01', 'person', 'x'.repeat(121)))).toMatch(/^speakers\[6\]\.name: /);
  });
});

describe('any changes in any order', () => {
  const id = fc.constantFrom('s01', 's02', 's03', 's04');
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([start, end]) => TEXT.slice(start, end)),
    fc.constantFrom('Both … more', '"We … closed', 'the old road', '…', 'Both…'),
  );
  const change: fc.Arbitrary<(draft: OpenDraft) => Changed> = fc.oneof(
    id.map((one) => (draft: OpenDraft) => accept(draft, one)),
    id.map((one) => (draft: OpenDraft) => drop(draft, one)),
    fc.tuple(id, fc.constantFrom(...FIDELITIES)).map(
      ([one, label]) =>
        (draft: OpenDraft) =>
          setFidelity(draft, one, label),
    ),
    fc.tuple(id, fc.constantFrom('ana', 'north', 'none')).map(
      ([one, who]) =>
        (draft: OpenDraft) =>
          setSpeaker(draft, one, who),
    ),
    fc.tuple(id, words).map(
      ([one, name]) =>
        (draft: OpenDraft) =>
          setNewSpeaker(draft, one, 'person', name),
    ),
    fc.tuple(id, words).map(
      ([one, typed]) =>
        (draft: OpenDraft) =>
          editWords(draft, one, typed),
    ),
    fc.tuple(id, words).map(
      ([one, typed]) =>
        (draft: OpenDraft) =>
          addStatement(draft, one, typed, []),
    ),
  );

  it('leave a record that holds, and never throw', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let draft = opened();
        for (const make of changes) {
          const changed = make(draft);
          if (changed.ok) draft = changed.draft;
          expect(changed.ok ? '.' : changed.message).toMatch(/[.?]$/);
        }
        const drafts = { drafts: true };
        expect(parseRecord({ json: draft.json, texts: new Map([['article.txt', TEXT]]) }, drafts).ok).toBe(true);
        for (const { spans, text } of draft.record.statements) {
          expect(spans.map(({ start, end }) => TEXT.slice(start, end)).join('\n')).toBe(text);
        }
        expect(statementOf(draft, draft.record.statements[0]!.id)).toBeDefined();
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
