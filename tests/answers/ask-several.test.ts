import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';
import { talkArchive, TURNS } from '../support/talk-record.ts';

/** A meeting in which each says one line in turn. */
function meeting(id: string, names: readonly string[], texts: readonly string[]) {
  return recordOfTranscript({
    id,
    title: id,
    speakers: names.map((name, at) => ({ id: `s${at}`, name })),
    turns: texts.map((text, at) => ({ id: `t${at}`, position: at, speaker: `s${at % names.length}`, text })),
  });
}

const SMITHS = meeting(
  'smiths',
  ['Ann Smith', 'Bob Smith', 'Cy Dorn'],
  ['The bridge is old.', 'I would paint it red.', 'Lunch was late.'],
);
const smiths = openArchive([SMITHS]);

describe('a question for several speakers and nothing else', () => {
  it.each([
    ['What did Biden or Kishida promise?', ['biden', 'kishida']],
    ['What did the US President and the PM of Japan say?', ['biden', 'kishida']],
    ['What did Trump and Kishida say?', ['donald-trump', 'kishida']],
  ])('is answered by their lines, those of them together first: %s', (question, ids) => {
    const answer = expectKind(ask(firstArchive, { question }), 'evidence');
    expect(answer.named.map(({ speaker }) => speaker)).toEqual(ids);
    expect(answer).toMatchObject({ narrowed: true, covered: 1 });
    const joint = answer.statements.map(({ speakers }) => speakers.includes('biden-kishida'));
    expect(joint[0]).toBe(true);
    expect(joint).toEqual(joint.toSorted((a, b) => Number(b) - Number(a)));
    expect(answer.total).toBe(answer.named.some(({ speaker }) => speaker === 'biden') ? 9 : 5);
  });

  it('of a conversation is answered by all their lines in order, in pages', () => {
    const theirs = TURNS.flatMap(({ speaker, text }, at) => (speaker !== 'Professor B' && text ? [`t${at}`] : []));
    const pages = [1, 2, 3, 4, 5].map((page) =>
      expectKind(ask(talkArchive, { question: 'What did Ada and PhD C say?', page }), 'evidence'),
    );
    const shown = pages.slice(0, pages[0]!.pages).flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(shown).toEqual(theirs);
  });

  it('is asked back where one name is that of them all', () => {
    for (const question of [
      'Smith',
      'What did Smith say?',
      'Tell me about Smith',
      'Who is Smith?',
      'What did Mr Smith say?',
    ]) {
      expect(ask(smiths, { question })).toMatchObject({
        kind: 'ambiguous',
        choices: [
          { kind: 'speaker', record: 'smiths', id: 's0', name: 'Ann Smith' },
          { kind: 'speaker', record: 'smiths', id: 's1', name: 'Bob Smith' },
        ],
      });
    }
    expect(expectKind(ask(smiths, { question: 'What did smith say?' }), 'ambiguous').asked).toBe('smith');
  });

  it('is not asked back where each is named, or something is asked', () => {
    const lines = (question: string) =>
      expectKind(ask(smiths, { question }), 'evidence').statements.map(({ id }) => id);
    expect(lines('What did Ann Smith and Bob Smith say?')).toEqual(['t0', 't1']);
    expect(lines('What did Smith and Dorn say?')).toEqual(['t0', 't1', 't2']);
    expect(lines('What did Smith say about the bridge?')).toContain('t0');
  });

  it('is answered by the lines of one who is in the record with brackets and without', () => {
    const names = ['Hon. Ann Lee (Minister of Works)', 'Hon. Ann Lee', 'Bo Dorn'];
    const archive = openArchive([meeting('lee', names, ['The road is long.', 'I acknowledge the road.', 'Yes.'])]);
    const { statements, named } = expectKind(ask(archive, { question: 'What did Ann Lee say?' }), 'evidence');
    expect(statements.map(({ id }) => id)).toEqual(['t0', 't1']);
    expect(named.map(({ name }) => name)).toEqual(names.slice(0, 2));
    expect(
      expectKind(ask(archive, { question: 'What did Hon. Ann Lee acknowledge?' }), 'evidence').statements,
    ).toMatchObject([{ id: 't1' }]);
  });

  it('is asked back with the record where they are in several', () => {
    const others = meeting('others', ['Ann Smith', 'Cy Dorn'], ['Good morning.', 'Yes.']);
    const answer = expectKind(ask(openArchive([SMITHS, others]), { question: 'What did Ann Smith say?' }), 'ambiguous');
    expect(answer.choices.map(({ record, why }) => [record, why])).toEqual([
      ['smiths', 'record smiths'],
      ['others', 'record others'],
    ]);
  });

  it.each([
    [25, undefined],
    [26, true],
    [60, true],
  ])('is asked back with at most 25 of %i, and says where there are more', (records, capped) => {
    const archive = openArchive(Array.from({ length: records }, (_, at) => meeting(`m${at}`, ['Ann Smith'], ['Yes.'])));
    for (const answer of [ask(archive, { question: 'What did Ann Smith say?' }), who(archive, { speaker: 'smith' })]) {
      const told = expectKind(answer, 'ambiguous');
      expect(told.choices).toHaveLength(25);
      expect(told.capped).toBe(capped);
    }
  });

  it('who say nothing is asked back', () => {
    const record = recordOfTranscript({
      id: 'quiet',
      title: 'Quiet',
      speakers: ['Ann Lee', 'Bo Dorn', 'Cy Fahl'].map((name, at) => ({ id: `s${at}`, name })),
      turns: [{ id: 't0', position: 0, speaker: 's2', text: 'Nobody else is here.' }],
    });
    const { choices } = expectKind(ask(openArchive([record]), { question: 'What did Lee and Dorn say?' }), 'ambiguous');
    expect(choices.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Dorn']);
  });
});

describe('a question for one speaker by name', () => {
  it.each([
    ['Tell me about Ada', 'ada-brandt'],
    ['Did Ada attend?', 'ada-brandt'],
    ['Tell me about the professor', 'professor-b'],
  ])('shows what the record holds of them where no line holds the name: %s', (question, id) => {
    expect(expectKind(ask(talkArchive, { question }), 'speaker').speaker.speaker).toBe(id);
  });

  it('is answered by lines where some hold the name', () => {
    expectKind(ask(firstArchive, { question: 'Tell me about Kishida' }), 'evidence');
  });
});
