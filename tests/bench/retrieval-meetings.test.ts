import { describe, expect, it } from 'vitest';
import { contentWords } from '../../bench/retrieval/content-words.ts';
import { madeUpMeetings } from '../../bench/retrieval/made-up.ts';
import { meetingOf } from '../../bench/retrieval/meetings.ts';

const turn = (speaker: string, content: string) => ({ speaker, content });
const laidOut = (turns: readonly { speaker: string; content: string }[], spans: [string, string][] = [['0', '0']]) =>
  meetingOf(
    { meeting_transcripts: turns, specific_query_list: [{ query: 'What about it?', relevant_text_span: spans }] },
    0,
  );

describe('a meeting as a record', () => {
  it('has a statement for each turn, at its number and with its text', () => {
    const { record } = laidOut([turn('Grad A', '  so , we  begin .'), turn('PhD B', 'yes .'), turn('Grad A', 'fine')]);
    expect(record.statements.map(({ id, position, text }) => [id, position, text])).toEqual([
      ['t0', 0, '  so , we  begin .'],
      ['t1', 1, 'yes .'],
      ['t2', 2, 'fine'],
    ]);
    expect(record.statements.map(({ speakers }) => speakers)).toEqual([['grad-a'], ['phd-b'], ['grad-a']]);
    expect(record.speakers.map(({ name }) => name)).toEqual(['Grad A', 'PhD B']);
    expect(record.order).toBe('conversation');
  });

  it('keeps the numbers of turns behind one that says nothing', () => {
    const { record, words } = laidOut(
      [turn('A', ''), turn('B', 'one'), turn('A', ' \n'), turn('B', 'two')],
      [['1', '3']],
    );
    expect(record.statements.map(({ position }) => position)).toEqual([1, 3]);
    expect(words).toEqual([[], ['one'], [], ['two']]);
  });

  it('tells speakers apart whose names read alike', () => {
    const names = [
      'The Chair',
      'the chair!',
      'The Chair (Hon. Bruce Stanton, Simcoe North)',
      'Éléonore',
      '議長',
      '主席',
      ' ',
    ];
    const { record } = laidOut(names.map((name) => turn(name, 'words')));
    expect(record.speakers.map(({ id }) => id)).toEqual([
      'the-chair',
      'the-chair-2',
      'the-chair-hon-bruce-stanto',
      'eleonore',
      'speaker',
      'speaker-2',
      'unknown',
    ]);
  });

  it('is accepted with characters that the library refuses', () => {
    const { record } = laidOut([turn('A\u202e', 'e\u0301 \u0007one\r\ntwo\u200f\ud800 \u2028three\ufeff')]);
    expect(record.statements[0]?.text).toBe('é  one \ntwo \ufffd  three ');
  });

  it('has questions with their relevant turns, both ends of a span among them', () => {
    const turns = Array.from({ length: 8 }, (_, at) => turn('A', at === 2 ? '' : `word ${at}`));
    expect(
      laidOut(turns, [
        ['1', '3'],
        ['3', '4'],
        ['7', '99'],
      ]).questions[0]?.gold,
    ).toEqual([1, 2, 3, 4, 7]);
    expect(laidOut(turns, [['2', '2']]).questions).toEqual([]);
    expect(laidOut(turns, []).questions).toEqual([]);
  });

  it('is of the kind that its speakers tell', () => {
    const kind = (...names: string[]) => laidOut(names.map((name) => turn(name, 'words'))).domain;
    expect(kind('Grad A', 'Professor C', 'Postdoc B', 'PhD D')).toBe('Academic');
    expect(kind('Project Manager', 'Marketing', 'User Interface', 'Industrial Designer')).toBe('Product');
    expect(kind('The Chair', 'Marketing')).toBe('Committee');
  });

  it('can be made up, one of each kind', () => {
    const meetings = madeUpMeetings(1).map(meetingOf);
    expect(meetings.map(({ domain }) => domain)).toEqual(['Academic', 'Product', 'Committee']);
    expect(meetings.every(({ questions }) => questions.length > 0)).toBe(true);
  });
});

describe('the words that a library gets', () => {
  it('say what a question is about', () => {
    expect(contentWords("What did the Professor's group think about the storage disks?")).toEqual([
      'professor',
      'storage',
      'disks',
    ]);
    expect(contentWords('Summarize the discussion')).toEqual(['summarize', 'the', 'discussion']);
  });
});
