import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { rank, type RankedStatement } from '../../src/answers/rank.ts';
import { firstArchive, firstRecord, idsOf } from '../support/first-record.ts';
import { recordOfTalk, talkArchive, talkRecord, type Turn, TURNS } from '../support/talk-record.ts';

const placeIn = (list: readonly RankedStatement[], id: string) => list.findIndex((one) => one.id === id);
const keys = (list: readonly RankedStatement[]) => list.map(({ record, id }) => `${id}@${record}`);
const speakerOf = (id: string) => TURNS[Number(id.slice(1))]?.speaker;

/** What holds for every ranking of conversations. */
function expectSound(archive: Archive, { passages, evidence }: ReturnType<typeof rank>): void {
  const known = new Map(archive.corpus.statements.map((line) => [`${line.id}@${line.record}`, line.position]));
  expect(new Set(keys(evidence)).size).toBe(evidence.length);
  expect(new Set(keys(passages)).size).toBe(passages.length);
  const all = new Set(keys(evidence));
  for (const key of keys(passages)) expect(all).toContain(key);
  for (const { record, id, position } of evidence) expect(known.get(`${id}@${record}`)).toBe(position);
}

describe('the turns of a talk, ranked for a question', () => {
  const QUESTIONS = [
    'What did they decide about the wireless microphones?',
    'How much does lunch cost?',
    'What did Professor B say?',
    'headsets dean plumber',
    'submarines',
    '"nine euros"',
  ];

  it.each(QUESTIONS)('hold each turn exactly once, the passages among them: %s', (question) => {
    const ranking = rank(talkArchive, question);
    expect(ranking.evidence).toHaveLength(talkRecord.statements.length);
    expect(ranking.passages).toHaveLength(10);
    expectSound(talkArchive, ranking);
  });

  it('are numbered as in the transcript, where a turn without words keeps its number', () => {
    for (const { id, position } of rank(talkArchive, 'microphones').evidence) expect(id).toBe(`t${position}`);
    expect(placeIn(rank(talkArchive, 'microphones').evidence, 't9')).toBe(-1);
  });

  it('begin with the turns that hold the words', () => {
    const { passages, evidence } = rank(talkArchive, 'Which wireless microphones can be ordered?');
    expect(['t5', 't7']).toContain(passages[0]?.id);
    // All that is said there comes first, in what order ever.
    expect(evidence.slice(0, 5).map(({ id }) => id)).toEqual(expect.arrayContaining(['t5', 't7']));
    const rattling = rank(talkArchive, 'Was the window repaired?');
    expect(rattling.passages[0]?.id).toBe('t14');
  });

  it('bring up the turn between those with the words, which has none of them', () => {
    const { evidence } = rank(talkArchive, 'What did they decide about the wireless microphones and headsets?');
    const far = evidence.filter(({ position }) => position > 15).map(({ id }) => placeIn(evidence, id));
    expect(placeIn(evidence, 't6')).toBeLessThan(Math.min(...far));
    const lunch = rank(talkArchive, 'How much is lunch, in euros?').evidence;
    expect(placeIn(lunch, 't21')).toBeLessThan(placeIn(lunch, 't5'));
  });

  it('are the same every time', () => {
    for (const question of QUESTIONS) expect(rank(talkArchive, question)).toEqual(rank(talkArchive, question));
  });

  it.each([
    ['Ada Brandt', 'What did Ada Brandt say about the microphones?'],
    ['Ada Brandt', 'What did Brandt say about the microphones?'],
    ['Ada Brandt', 'What did Ms Brandt say about the microphones?'],
    ['Ada Brandt', "What was Ada Brandt's view of the microphones?"],
    ['Ada Brandt', 'What did Ada say about the microphones?'],
    ['Professor B', 'What did Professor B say about the microphones?'],
    ['Professor B', 'What did professor b say about the microphones?'],
    ['Professor B', 'What did the professor say about the microphones?'],
    ['PhD C', 'What did PhD C say about the microphones?'],
    ['PhD C', 'What did phd c say about the microphones?'],
    ['PhD C', 'What did the PhD say about the microphones?'],
  ])('begin with %s where a question names them: %s', (speaker, question) => {
    const [first] = rank(talkArchive, question).passages;
    expect(speakerOf(first!.id)).toBe(speaker);
    expect(first!.position).toBeGreaterThan(3);
    expect(first!.position).toBeLessThan(12);
  });
});

describe('passages of a long talk', () => {
  const filler: readonly Turn[] = Array.from({ length: 90 }, (_, at) => ({
    speaker: (['Ada Brandt', 'Professor B', 'PhD C'] as const)[at % 3]!,
    text: `Then number ${at} of the agenda is put off.`,
  }));
  const long = recordOfTalk('long-talk', [
    ...TURNS,
    ...filler,
    { speaker: 'PhD C', text: 'Back to the wireless microphones and the batteries: they came today.' },
    ...filler,
  ]);
  const archive = openArchive([long]);

  it('come from all over it, not from one place', () => {
    const ranking = rank(archive, 'What about the wireless microphones and their batteries?');
    expectSound(archive, ranking);
    const top = ranking.passages.slice(0, 3).map(({ position }) => position);
    expect(top).toContain(TURNS.length + filler.length);
    expect(top.some((position) => position < 12)).toBe(true);
  });

  it('stand apart more than the best turns do', () => {
    const closest = (list: readonly RankedStatement[]) => {
      const places = list.map(({ position }) => position).sort((a, b) => a - b);
      return places.slice(1).reduce((sum, place, at) => sum + Math.min(15, place - places[at]!), 0);
    };
    const { passages, evidence } = rank(archive, 'wireless microphones batteries');
    expect(closest(passages)).toBeGreaterThan(2 * closest(evidence.slice(0, passages.length)));
  });
});

describe('a ranking of nothing', () => {
  it.each(['', '   ', '?!', 'the and of', 'x'.repeat(301)])('is empty: %j', (question) => {
    expect(rank(talkArchive, question)).toEqual({ passages: [], evidence: [] });
  });

  it('is empty for a record that is not there, and in an empty archive', () => {
    expect(rank(talkArchive, 'microphones', 'nope')).toEqual({ passages: [], evidence: [] });
    expect(rank(openArchive([]), 'microphones')).toEqual({ passages: [], evidence: [] });
  });
});

describe('the lines of a report, ranked for a question', () => {
  it('begin with the one that holds the words', () => {
    const { passages, evidence } = rank(firstArchive, "What did they say about North Korea's missiles?");
    expect(passages[0]).toEqual({ record: firstRecord.id, id: 's15', position: 15 });
    expect(idsOf(evidence.slice(0, 1))).toBe('s15');
    expectSound(firstArchive, { passages, evidence });
  });

  it('are kept to those with a word of the question', () => {
    expect(rank(firstArchive, 'submarines')).toEqual({ passages: [], evidence: [] });
  });
});

describe('a report and a talk together', () => {
  const both = openArchive([firstRecord, talkRecord]);

  it('are ranked in one list, each line once', () => {
    for (const question of ['peace and microphones', 'Who pays for lunch in Taiwan?', 'missiles']) {
      expectSound(both, rank(both, question));
    }
    const records = new Set(rank(both, 'peace and microphones').passages.map(({ record }) => record));
    expect(records).toEqual(new Set([firstRecord.id, talkRecord.id]));
  });

  it('are told apart by the record asked for', () => {
    const talk = rank(both, 'peace and microphones', talkRecord.id);
    expect(new Set(talk.evidence.map(({ record }) => record))).toEqual(new Set([talkRecord.id]));
    const report = rank(both, 'peace and microphones', firstRecord.id);
    expect(new Set(report.evidence.map(({ record }) => record))).toEqual(new Set([firstRecord.id]));
  });
});
