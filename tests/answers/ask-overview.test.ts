import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstArchive, firstRecord } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';
import { talkArchive, talkRecord } from '../support/talk-record.ts';

const both = openArchive([firstRecord, talkRecord]);
const ARCHIVES: readonly (readonly [string, Archive])[] = [
  ['a report', firstArchive],
  ['a talk', talkArchive],
  ['both', both],
];

const FOR_WHO = [
  'Who was there?',
  'who',
  'who took part',
  'Who attended the meeting?',
  'WHO SPOKE?',
  '  …who was at the meeting',
  'participants',
  'attendees',
  'List the participants.',
  'Who are the attendees?',
  'Who are the speakers?',
  'List the speakers',
  'speakers',
  'whos there',
  'Who’s there?',
  'And who was there?',
  'everyone who spoke',
  '参加者は？',
  '誰がいましたか',
];
const FOR_WHAT = [
  'what?',
  'summary',
  'when did they meet',
  'Give me an overview.',
  'What was discussed?',
  'waht was said',
  'tell me about the meeting',
  'Which topics were covered?',
  'List the topics',
  'topics',
  'What did they cover?',
  'トピックは？',
];

describe.each(ARCHIVES)('a question that names nothing, to %s', (_, archive) => {
  it.each(FOR_WHO)('is answered with who speaks where it asks for who: %s', (question) => {
    const answer = expectKind(ask(archive, { question }), 'speakers');
    expect(answer).toEqual(who(archive));
    expect(answer.speakers.length).toBeGreaterThan(0);
  });

  it.each(FOR_WHAT)('is answered with the topics where it asks for anything else: %s', (question) => {
    const answer = expectKind(ask(archive, { question }), 'topics');
    expect(answer).toEqual(topics(archive));
    expect(answer.topics.length).toBeGreaterThan(0);
  });
});

describe('a question that names nothing, to one of several records', () => {
  const records = [
    [firstRecord.id, firstArchive, 16],
    [talkRecord.id, talkArchive, 31],
  ] as const;

  it.each(records)('is answered with who speaks in that one: %s', (record, alone, lines) => {
    for (const question of FOR_WHO) {
      const answer = expectKind(ask(both, { question, record }), 'speakers');
      expect(answer).toEqual(who(alone));
      expect(answer.lines).toBe(lines);
      expect(new Set(answer.speakers.map((speaker) => speaker.record))).toEqual(new Set([record]));
    }
  });

  it.each(records)('is answered with the topics of that one: %s', (record, alone, lines) => {
    for (const question of FOR_WHAT) {
      const answer = expectKind(ask(both, { question, record }), 'topics');
      expect(answer).toEqual(topics(alone));
      expect(answer.lines).toBe(lines);
      expect(new Set(answer.topics.map((topic) => topic.record))).toEqual(new Set([record]));
    }
  });

  it('is answered for all where none is named, the first record first', () => {
    const { speakers } = expectKind(ask(both, { question: 'Who was there?' }), 'speakers');
    expect(new Set(speakers.map(({ record }) => record))).toEqual(new Set([firstRecord.id, talkRecord.id]));
    expect(speakers[0]?.record).toBe(firstRecord.id);
  });

  it('is refused where there is no such record', () => {
    for (const question of ['Who was there?', 'what?']) {
      expect(ask(both, { question, record: 'nope' })).toMatchObject({ kind: 'no-match', reason: 'unknown-record' });
    }
  });
});

describe('a question that asks for who and names something', () => {
  it.each([
    ['Who condemned the ballistic missiles?', 's15'],
    ['who wants human rights in Xinjiang', 's13'],
  ])('is answered by lines, not by a list: %s', (question, id) => {
    const { statements } = expectKind(ask(firstArchive, { question }), 'evidence');
    expect(statements.map((line) => line.id)).toContain(id);
  });

  it('is not answered with a list where the record does not name it', () => {
    for (const question of ['Who spoke about Iran?', 'participants of the Iran talks']) {
      expect(ask(firstArchive, { question })).toMatchObject({ kind: 'no-answer', reason: 'not-named' });
    }
  });

  it('is answered with the one speaker where it names only them', () => {
    expect(ask(talkArchive, { question: 'Who is Ada Brandt?' })).toMatchObject({
      kind: 'speaker',
      speaker: { speaker: 'ada-brandt' },
    });
  });
});

describe('a word for what an overview tells', () => {
  const archive = openArchive([
    smallTalk([
      ['ana', 'The speakers hum on the left side of the room.'],
      ['ben', 'Then let us move the speakers to the other side.'],
      ['cy', 'The address of the shop is on the list.'],
    ]),
  ]);

  it.each([['speakers'], ['What did they say about the speakers?'], ['Tell me about speakers.']])(
    'is one of the lines where they hold it: %s',
    (question) => {
      const { statements } = expectKind(ask(archive, { question }), 'evidence');
      expect(statements.map(({ id }) => id)).toEqual(expect.arrayContaining(['t0']));
    },
  );

  it.each([['Who are the speakers?'], ['list the speakers']])(
    'is for the list where it asks for one: %s',
    (question) => {
      expect(expectKind(ask(archive, { question }), 'speakers')).toEqual(who(archive));
    },
  );

  it('is one among other words', () => {
    expectKind(ask(archive, { question: 'Which address?' }), 'evidence');
    expect(ask(archive, { question: 'Which speakers are from Zork?' })).toMatchObject({ kind: 'no-answer' });
    expect(ask(archive, { question: '参加者は東京にいますか' })).toMatchObject({ kind: 'no-answer' });
    expect(ask(firstArchive, { question: '"the topics of speakers"' })).toMatchObject({ kind: 'no-answer' });
  });

  it('is answered with who speaks where a record has no topics', () => {
    for (const question of ['Summarize the meeting', 'topics', 'What was discussed?']) {
      expect(expectKind(ask(archive, { question }), 'speakers')).toEqual(who(archive));
    }
  });
});
