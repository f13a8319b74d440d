import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { suggestQuotes, suggestTopics } from '../../src/answers/suggestions.ts';
import { topics } from '../../src/answers/topics.ts';
import { statement } from '../../src/answers/statement.ts';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstRecord } from '../support/first-record.ts';
import { crowdedRecord, secondRecord } from './second-record.ts';

const FIRST = firstRecord.id;
const SECOND = secondRecord.id;
const archive = openArchive([firstRecord, secondRecord]);
const places = (lines: readonly { readonly id: string; readonly record: string }[]) =>
  lines.map(({ id, record }) => `${record === FIRST ? 'first' : 'second'} ${id}`);

describe('a search of two records', () => {
  it('finds lines of both', () => {
    const answer = expectKind(quote(archive, { words: 'taiwan' }), 'quotes');
    expect(places(answer.statements)).toEqual(['first s05', 'second s01', 'first s10']);
  });

  it('keeps to one where it is asked for', () => {
    const second = expectKind(quote(archive, { words: 'taiwan', record: SECOND }), 'quotes');
    expect(places([...second.statements, ...second.related])).toEqual(['second s01']);
    const first = expectKind(quote(archive, { words: 'taiwan', record: FIRST }), 'quotes');
    expect(places([...first.statements, ...first.related]).every((place) => place.startsWith('first'))).toBe(true);
  });

  it('says that one record lacks what only the other holds', () => {
    const answer = expectKind(quote(archive, { words: 'trillion', record: FIRST }), 'no-match');
    expect(answer).toMatchObject({ reason: 'not-found', searched: 16 });
    expect(new Set(answer.covers.map(({ record }) => record))).toEqual(new Set([FIRST]));
  });

  it('opens one line where two records use its id', () => {
    const answer = expectKind(quote(archive, { words: `line:s05@${SECOND}` }), 'statement');
    expect(places([answer.statement])).toEqual(['second s05']);
  });

  it('asks back which record is meant by an id that two use, and takes either choice', () => {
    const { choices } = expectKind(quote(archive, { words: 'line:s05' }), 'ambiguous');
    expect(choices.map(({ kind, record, name }) => [kind, record, name])).toEqual([
      ['statement', FIRST, `s05@${FIRST}`],
      ['statement', SECOND, `s05@${SECOND}`],
    ]);
    const opened = choices.map(({ name }) => expectKind(statement(archive, { id: name }), 'statement').statement);
    expect(places(opened)).toEqual(['first s05', 'second s05']);
  });

  it('gives the same lines in whatever order the records were loaded', () => {
    const other = openArchive([secondRecord, firstRecord]);
    const one = expectKind(quote(archive, { words: 'peace' }), 'quotes');
    const two = expectKind(quote(other, { words: 'peace' }), 'quotes');
    expect(places(one.statements).sort()).toEqual(places(two.statements).sort());
  });
});

describe('a question to two records', () => {
  const evidence = (question: string, record?: string) => expectKind(ask(archive, { question, record }), 'evidence');

  it('is answered by lines of both, and each says which it is of', () => {
    const { statements, covered } = evidence('What about peace in the Taiwan Strait?');
    expect(places(statements).slice(0, 2).sort()).toEqual(['first s05', 'second s01']);
    expect(covered).toBeGreaterThan(0.9);
  });

  it('keeps to the one asked for', () => {
    const one = evidence('What about peace in the Taiwan Strait?', SECOND);
    expect(places([...one.statements, ...one.also.map(({ statement: line }) => line)])).toEqual(['second s01']);
  });

  it('says that one lacks what only the other holds', () => {
    expect(places(evidence('Who welcomed five trillion yen?').statements)).toEqual(['second s05']);
    const answer = expectKind(ask(archive, { question: 'What did Modi say of yen?', record: FIRST }), 'no-answer');
    expect(answer).toMatchObject({ reason: 'not-named', missing: ['Modi'], searched: 16 });
    expect(new Set(answer.covers.map(({ record }) => record))).toEqual(new Set([FIRST]));
  });

  it('names a speaker of both once for each', () => {
    const { named } = evidence('What did Kishida say about Taiwan?');
    expect(named.map(({ record, speaker }) => [record, speaker])).toEqual([
      [FIRST, 'kishida'],
      [SECOND, 'kishida'],
    ]);
    expect(evidence('What did Kishida say about Taiwan?', SECOND).named).toMatchObject([{ record: SECOND }]);
  });

  it('that none answers says what both cover', () => {
    const answer = expectKind(ask(archive, { question: 'What did they say about Iran?' }), 'no-answer');
    expect(answer.searched).toBe(19);
    expect(new Set(answer.covers.map(({ record }) => record))).toEqual(new Set([FIRST, SECOND]));
  });

  it('gives the same lines in whatever order the records were loaded', () => {
    const other = openArchive([secondRecord, firstRecord]);
    const question = 'What did Modi say about Ukraine?';
    const answer = expectKind(ask(other, { question }), 'evidence');
    expect(places(answer.statements).sort()).toEqual(places(evidence(question).statements).sort());
  });
});

describe('a name that one of two records knows', () => {
  it.each(['Narendra Modi', 'narendra', 'Narendar', 'Indian PM'])('is not looked for in the other: %s', (speaker) => {
    expect(who(archive, { speaker, record: FIRST })).toMatchObject({ kind: 'no-match', reason: 'unknown-speaker' });
    expect(JSON.stringify(who(archive, { speaker, record: SECOND }))).toContain('modi');
    expect(JSON.stringify(who(archive, { speaker }))).toContain('modi');
  });
});

describe('a name that two records know', () => {
  it('is asked back with the meeting to tell them apart', () => {
    const { choices } = expectKind(who(archive, { speaker: 'kishida' }), 'ambiguous');
    expect(choices.map(({ record, why }) => [record, why])).toEqual([
      [FIRST, `record ${FIRST}`],
      [SECOND, `record ${SECOND}`],
    ]);
  });

  it('is one person in the record asked for', () => {
    const answer = expectKind(who(archive, { speaker: 'kishida', record: SECOND }), 'speaker');
    expect(answer.speaker).toMatchObject({ record: SECOND, said: 1, jointly: 0 });
  });

  it('is one person under the id that a choice sends', () => {
    expect(expectKind(who(archive, { speaker: `kishida@${FIRST}` }), 'speaker').speaker.record).toBe(FIRST);
  });

  it('is asked back as a topic too', () => {
    const { choices } = expectKind(topics(archive, { topic: 'ukraine' }), 'ambiguous');
    expect(choices.map(({ record }) => record)).toEqual([FIRST, SECOND]);
  });

  it('of one record alone needs no asking', () => {
    expect(expectKind(who(archive, { speaker: 'modi' }), 'speaker').speaker.record).toBe(SECOND);
  });
});

describe('a suggestion of one of two records', () => {
  it('opens the topic of that record when it is picked', () => {
    const picked = expectKind(quote(archive, { words: `topic:ukraine@${SECOND}` }), 'topic');
    expect(picked.topic.record).toBe(SECOND);
  });

  it('opens lines of that record when a speaker is picked', () => {
    const picked = expectKind(quote(archive, { words: `who:kishida@${SECOND}` }), 'quotes');
    expect(places(picked.statements)).toEqual(['second s01']);
  });

  it('is of the record asked for', () => {
    expect(suggestTopics(archive, '', SECOND).map(({ value }) => value)).toEqual([
      `economy@${SECOND}`,
      `ukraine@${SECOND}`,
    ]);
  });

  it('is found even where another record has names enough to fill the list', () => {
    const crowded = openArchive([crowdedRecord, firstRecord]);
    expect(suggestTopics(crowded, 'ukr', FIRST).map(({ value }) => value)).toEqual([`ukraine@${FIRST}`]);
    expect(suggestQuotes(crowded, 'ukr', FIRST).map(({ value }) => value)).toContain(`topic:ukraine@${FIRST}`);
  });
});

describe('two records with one id', () => {
  it('are refused by name', () => {
    expect(() => openArchive([secondRecord, secondRecord])).toThrow(SECOND);
  });
});

describe('a broader topic', () => {
  it('holds the lines of the narrower one', () => {
    const answer = expectKind(topics(archive, { topic: 'economy' }), 'topic');
    expect(places(answer.statements)).toEqual(['second s02', 'second s05']);
    expect(answer.topic.total).toBe(2);
  });
});
