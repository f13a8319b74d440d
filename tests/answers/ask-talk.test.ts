import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { expectKind, firstRecord, idsOf } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';
import { recordOfTalk, talkArchive, talkRecord, type Turn, TURNS } from '../support/talk-record.ts';

const evidence = (question: string) => expectKind(ask(talkArchive, { question }), 'evidence');
const noAnswer = (question: string) => expectKind(ask(talkArchive, { question }), 'no-answer');

describe('a question to a talk', () => {
  it.each([
    ['What about the wireless microphones?', ['t5', 't7']],
    ['Was the window repaired?', ['t14']],
    ['What did the dean refuse?', ['t22', 't21']],
    ['does the coffee machine leak', ['t27']],
    ['Who signs the letter?', ['t24', 't23']],
  ])('begins with a turn that holds its words: %s', (question, first) => {
    expect(first).toContain(evidence(question).statements[0]?.id);
  });

  it('is answered by turns as they were said, numbered as in the transcript', () => {
    for (const { id, position, text } of evidence('What about the wireless microphones?').statements) {
      expect(id).toBe(`t${position}`);
      expect(text).toBe(TURNS[position]!.text);
    }
  });

  it.each([
    ['What did Ada Brandt say about the microphones?', 'ada-brandt'],
    ['what did brandt say about the microphones', 'ada-brandt'],
    ['What did Professor B say about the microphones?', 'professor-b'],
    ['What did the professor think of the microphones?', 'professor-b'],
    ['what did phd c say about the microphones', 'phd-c'],
    ['What did PhD C say about lunch?', 'phd-c'],
    ['What did PhD C say about the window?', 'phd-c'],
    ['What did the PhD think of the microphones?', 'phd-c'],
  ])('that names a speaker is answered by their turns alone: %s', (question, speaker) => {
    const { named, narrowed, statements } = evidence(question);
    expect(named.map((one) => one.speaker)).toEqual([speaker]);
    expect(narrowed).toBe(true);
    for (const { speakers } of statements) expect(speakers).toEqual([speaker]);
  });

  it.each([
    ['What did Professor B say?', 'professor-b', 10],
    ['What did the PhD say?', 'phd-c', 11],
    ['Who is Ada Brandt?', 'ada-brandt', 10],
  ])('that names a speaker and nothing else shows what they said: %s', (question, speaker, said) => {
    expect(expectKind(ask(talkArchive, { question }), 'speaker').speaker).toMatchObject({ speaker, said });
  });

  it.each([
    ['What did they say about Iran?', ['Iran']],
    ['Did they speak about the projector?', ['projector']],
    ['What did Ada Brandt say about the projector?', ['projector']],
  ])('about what nobody named says so: %s', (question, missing) => {
    const answer = noAnswer(question);
    expect(answer).toMatchObject({ reason: 'not-named', missing, searched: 31 });
    expect(answer.covers.map(({ label }) => label).sort()).toEqual(['Lunch money', 'Microphones']);
  });

  it.each(['what was discussed?', 'What did they talk about?'])(
    'that asks for anything shows the map: %s',
    (question) => {
      expect(expectKind(ask(talkArchive, { question }), 'topics').lines).toBe(31);
    },
  );

  it('is answered alike every time', () => {
    const question = 'How much does lunch cost?';
    expect(JSON.stringify(ask(talkArchive, { question }))).toBe(JSON.stringify(ask(talkArchive, { question })));
  });
});

describe('a report and a talk in one archive', () => {
  const both = openArchive([firstRecord, talkRecord]);
  const recordsOf = (question: string, record?: string) =>
    expectKind(ask(both, { question, record }), 'evidence').statements.map((line) => line.record);

  it('are asked together, and each line says which it is of', () => {
    expect(new Set(recordsOf('Why do the headsets hum?'))).toEqual(new Set([talkRecord.id]));
    expect(new Set(recordsOf('What about North Korea and its missiles?'))).toEqual(new Set([firstRecord.id]));
  });

  it('are asked one at a time where a record is named', () => {
    expect(new Set(recordsOf('Why do the headsets hum?', talkRecord.id))).toEqual(new Set([talkRecord.id]));
    const other = expectKind(ask(both, { question: 'Why do the headsets hum?', record: firstRecord.id }), 'no-answer');
    expect(other).toMatchObject({ reason: 'not-named', searched: 16 });
    expect(new Set(other.covers.map(({ record }) => record))).toEqual(new Set([firstRecord.id]));
  });

  it('say what both cover where neither answers', () => {
    const answer = expectKind(ask(both, { question: 'What did they say about Iran?' }), 'no-answer');
    expect(answer).toMatchObject({ missing: ['Iran'], searched: 47 });
    expect(new Set(answer.covers.map(({ record }) => record))).toEqual(new Set([firstRecord.id, talkRecord.id]));
  });

  it('know the speakers of both', () => {
    const talk = expectKind(ask(both, { question: 'What did Professor B say about the microphones?' }), 'evidence');
    expect(talk.named).toMatchObject([{ record: talkRecord.id, speaker: 'professor-b' }]);
    expect(new Set(talk.statements.map(({ speakers }) => speakers.join()))).toEqual(new Set(['professor-b']));
    const report = expectKind(ask(both, { question: 'What did the White House say about Xinjiang?' }), 'evidence');
    expect(report.named).toMatchObject([{ record: firstRecord.id, speaker: 'white-house' }]);
  });
});

describe('a question to a talk for what someone said', () => {
  // Between the turns that hold something stand more turns than belong to a turn, so that each speaks for itself.
  const between = Array.from({ length: 6 }, (_, at) => ['cy', `Page ${at} is agreed.`] as const);
  const archive = openArchive([
    smallTalk([
      ['cy', 'The lanterns, the toll and the ferry stay as they are.'],
      ...between,
      ['ben', 'The toll must fall before the summer begins.'],
      ...between,
      ['ana', 'The tunnel is closed for repairs.'],
      ...between,
      ['cy', 'Ana Bell has forgotten the quarry.'],
    ]),
  ]);
  const asked = (question: string) => ask(archive, { question });
  const answered = (question: string) => expectKind(asked(question), 'evidence');

  it('is answered by their own turn, though a turn of another holds more of it', () => {
    const { statements, narrowed, covered } = answered(
      'What did Ben Cole say about the toll, the lanterns and the ferry?',
    );
    expect(idsOf(statements)).toBe('t7');
    expect(narrowed).toBe(true);
    const others = answered('What did Cy Dorn say about the toll, the lanterns and the ferry?');
    expect(others.statements[0]?.id).toBe('t0');
    expect(covered).toBeLessThan(0.75 * others.covered);
    // Without the name the better turn comes first.
    const { statements: all } = answered('What was said about the toll, the lanterns and the ferry?');
    expect(all[0]?.id).toBe('t0');
    expect(idsOf(all)).not.toContain('t7');
  });

  it.each(['Ana Bell', 'Hon. Ana Bell', 'Ms Bell'])('knows them with a title and without: %s', (name) => {
    const { statements, named, narrowed } = answered(`What did ${name} say about the tunnel?`);
    expect(idsOf(statements)).toBe('t14');
    expect(named.map(({ speaker }) => speaker)).toEqual(['ana']);
    expect(narrowed).toBe(true);
  });

  it('says that they are silent on it where only others speak of it', () => {
    const answer = expectKind(asked('What did Ben Cole say about the tunnel?'), 'no-answer');
    expect(answer).toMatchObject({ reason: 'speaker-silent', speaker: { speaker: 'ben' }, missing: [] });
    expect(answer.elsewhere).toBeGreaterThan(0);
    expect(idsOf(answer.nearest.map(({ statement }) => statement))).toBe('t14');
  });

  it('is not answered by what another says of them', () => {
    const answer = expectKind(asked('What did Hon. Ana Bell say about the quarry?'), 'no-answer');
    expect(answer).toMatchObject({ reason: 'speaker-silent', speaker: { speaker: 'ana' } });
  });

  it('names no one silent on what nobody speaks of', () => {
    const answer = expectKind(asked('What did Ben Cole say about the zeppelins?'), 'no-answer');
    expect(answer).toMatchObject({ reason: 'not-named', missing: ['zeppelins'], elsewhere: 0 });
    expect(answer.speaker).toBeUndefined();
  });

  it('finds their turn in a long talk where others speak of it all the time', () => {
    const others = Array.from({ length: 60 }, (_, at) => [
      ['cy', `The toll, the lanterns and the ferry, part ${at}.`] as const,
      ['ben', 'Yes.'] as const,
    ]).flat();
    const long = openArchive([
      smallTalk([...others, ...between, ['ben', 'The toll must fall.'], ...between, ...others]),
    ]);
    const question = 'What did Ben Cole say about the toll, the lanterns and the ferry?';
    const [first] = expectKind(ask(long, { question }), 'evidence').statements;
    expect(first?.text).toBe('The toll must fall.');
  });
});

describe('a question that very many turns hold the words of', () => {
  const turns = Array.from({ length: 400 }, (_, at): Turn => ({
    speaker: at % 2 === 0 ? 'Ada Brandt' : 'Professor B',
    text: `The ferry is late, day ${at}.`,
  }));
  const archive = openArchive([recordOfTalk('ferry-talk', turns)]);

  it('is answered by the best, and says that there may be more', () => {
    expect(expectKind(ask(archive, { question: 'Was the ferry late?' }), 'evidence').capped).toBe(true);
  });

  it('says no such thing where all that hold them were looked at', () => {
    expect(expectKind(ask(talkArchive, { question: 'wireless microphones' }), 'evidence').capped).toBe(false);
  });
});
