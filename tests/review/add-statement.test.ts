import { describe, expect, it } from 'vitest';
import { addStatement, type Added } from '../../src/review/add-statement.ts';
import { drop } from '../../src/review/decide.ts';
import { openDraft, pendingOf, statementOf, type OpenDraft } from '../../src/review/open-draft.ts';
import { setSpeaker } from '../../src/review/speaker.ts';
import { draft } from '../support/record.ts';
import { drafted, opened, TEXT } from './drafted.ts';

function done(added: Added): { draft: OpenDraft; id: string; text: string | undefined } {
  if (!added.ok) throw new Error(added.message);
  return { ...added, text: statementOf(added.draft, added.id)?.text };
}

/** The words of the statement that is made of those typed while `near` is under review; or why there is none. */
function taken(typed: string, near = 's01', draft = opened()): string | undefined {
  const added = addStatement(draft, near, typed, []);
  return added.ok ? statementOf(added.draft, added.id)?.text : added.message;
}

/** A draft whose last statement is given by its words. */
function byWords(exact: string): OpenDraft {
  const statements = drafted().statements.map((one) =>
    one.id === 's03' ? { ...one, spans: [{ source: 'article', exact }] } : one,
  );
  return opened({ statements });
}

describe('addStatement', () => {
  it('makes a paraphrase of nobody known, which is to be reviewed', () => {
    const before = opened();
    const { draft, id } = done(addStatement(before, 's01', 'She did not say', []));
    expect(draft.written.statements[1]).toEqual({
      id: 's04',
      position: 2,
      partType: 'summary',
      fidelity: 'paraphrase',
      speakers: ['unknown-speaker'],
      reportedBy: 'paper',
      attribution: 'unknown',
      spans: [{ source: 'article', exact: 'She did not say who pays.' }],
      lang: 'en',
    });
    expect(draft.written.speakers.at(-1)).toEqual({ id: 'unknown-speaker', type: 'person', name: 'Unknown speaker' });
    expect(pendingOf(draft)).toEqual(['s01', id, 's02', 's03']);
    expect(draft.record.statements.map(({ id, position }) => [id, position])).toEqual([
      ['s01', 1],
      ['s04', 2],
      ['s02', 3],
      ['s03', 4],
    ]);
    expect(before.written.statements).toHaveLength(3);
  });

  it('takes the rest of the sentence, unless it is said where the words end', () => {
    expect(taken('The bridge')).toBe('The bridge is red.');
    expect(taken('The bridge …')).toBe('The bridge is red.');
    expect(taken('the bridge is red. It said...', 's03')).toMatch(/^These words are not in article\.txt/);
    expect(taken('The bridge is red. It said...', 's03')).toBe('The bridge is red. It said no more.');
    expect(taken('It added … road')).toBe('It added that “the old\nroad');
    expect(taken('It added that "the old road"')).toBe('It added that “the old\nroad” stays closed.');
    expect(taken('She did not say who pays.')).toBe('She did not say who pays.');
  });

  it('takes no more than up to the next statement, and the end of the paragraph', () => {
    expect(taken('Both', 's03', byWords('thanked the South.'))).toBe('Both');
    const text = TEXT.replace('The bridge is red.', '\n\nA red bridge\n\n');
    const { sources: _, ...rest } = drafted();
    const heading = openDraft(JSON.stringify(draft(rest, text)), new Map([['article.txt', text]]));
    expect(heading.ok && taken('A red', 's03', heading.draft)).toBe('A red bridge');
  });

  it('means the nearest of several places', () => {
    expect(taken('Both thanked', 's03', byWords('The bridge is red.'))).toBe('Both thanked the South.');
    expect(taken('Both thanked', 's01', byWords('The bridge is red.'))).toBe('Both thanked the North for its help.');
  });

  it('gives places where the others are given so', () => {
    const { draft, id } = done(addStatement(opened(), 's03', 'The bridge is', []));
    const [span] = draft.written.statements.find((one) => one.id === id)?.spans ?? [];
    expect(span).toMatchObject({ source: 'article', start: expect.any(Number) });
  });

  it('has positions grow only as far as they must', () => {
    const statements = drafted().statements.map((one, n) => ({ ...one, position: n * 10 }));
    const positions = (typed: string): number[] =>
      done(addStatement(opened({ statements }), 's02', typed, [])).draft.record.statements.map((one) => one.position);
    expect(positions('She did')).toEqual([0, 1, 10, 20]);
    const later = opened({ statements: drafted().statements.slice(1), draft: { pending: ['s02'] }, claims: [] });
    const { record } = done(addStatement(later, 's02', 'Ana Bell', [])).draft;
    expect(record.statements.map(({ id, position }) => [id, position])).toEqual([
      ['s04', 0],
      ['s02', 2],
      ['s03', 3],
    ]);
  });

  it('gives an id that none has or had', () => {
    expect(done(addStatement(opened(), 's01', 'She did', ['s04', 's11', 'x99'])).id).toBe('s12');
    const dropped = drop(opened(), 's03');
    if (!dropped.ok) throw new Error(dropped.message);
    expect(done(addStatement(dropped.draft, 's01', 'She did', ['s01', 's02', 's03'])).id).toBe('s04');
    const statements = drafted().statements.map((one) => (one.id === 's02' ? { ...one, id: 'the-road' } : one));
    const odd = opened({ statements, draft: { pending: ['the-road'] }, notes: [] });
    expect(done(addStatement(odd, 'the-road', 'She did', [])).id).toBe('s04');
  });

  it('has one unknown speaker for all, who goes once each is named', () => {
    const first = done(addStatement(opened(), 's01', 'She did', []));
    const second = done(addStatement(first.draft, 's03', 'The bridge is', []));
    const unknown = ({ record }: OpenDraft): string[] =>
      record.speakers.flatMap(({ id, name }) => (name === 'Unknown speaker' ? id : []));
    expect(unknown(second.draft)).toEqual(['unknown-speaker']);
    const one = setSpeaker(second.draft, first.id, 'ana');
    if (!one.ok) throw new Error(one.message);
    expect(statementOf(one.draft, first.id)).toMatchObject({ speakers: ['ana'], attribution: 'context' });
    expect(unknown(one.draft)).toHaveLength(1);
    const both = setSpeaker(one.draft, second.id, 'ana');
    expect(both.ok && unknown(both.draft)).toEqual([]);
  });

  it.each([
    ['', 'Type the first words of a sentence that the draft left out.'],
    [' … ', 'Type the first words of a sentence that the draft left out.'],
    ['Nobody said this', 'These words are not in article.txt. Type them as they stand there.'],
    [
      'She did not say that',
      'These words are not in article.txt: they match up to "She did not say " (article.txt line 1). Correct what follows.',
    ],
    ['We will', 'These words are in s02 already. If you mean another place, type more words of it.'],
  ])('refuses "%s"', (typed, message) => {
    expect(taken(typed)).toBe(message);
  });

  it('knows no other statement', () => {
    expect(taken('She did', 's09')).toBe('No statement of this record has the id "s09".');
  });
});
