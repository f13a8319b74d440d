import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { type Findings, findEvidence } from '../../src/answers/find-evidence.ts';
import { namedInQuestion } from '../../src/answers/named-in-question.ts';
import { nearLines } from '../../src/answers/near-lines.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { firstArchive, firstRecord, idsOf } from '../support/first-record.ts';
import { smallReport } from '../support/small-records.ts';
import { talkArchive, talkRecord } from '../support/talk-record.ts';

function findingsOf(archive: Archive, text: string): Findings {
  const parsed = readQuestion(archive.index, text, { everyName: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  const { records } = archive.corpus;
  const named = namedInQuestion(archive, records, parsed.question);
  return findEvidence(archive, records, named);
}

const nearTo = (archive: Archive, text: string, most = 100) => nearLines(archive, findingsOf(archive, text), most);

/** The ids of the lines that a question led near to, shown or not. */
function passedBy({ corpus }: Archive, { also }: Findings): readonly string[] {
  return also.map(({ statement }) => corpus.statements[statement]!.id);
}

describe('the lines near a question', () => {
  it('say what they share with it, in their own words', () => {
    const [near] = nearTo(talkArchive, 'zeppelins and the train');
    expect(near).toMatchObject({ statement: { id: 't1' }, shared: ['train'] });
    const [taiwan] = nearTo(firstArchive, 'What did they say about the coercion of Iran in the Taiwan Strait?');
    expect(taiwan).toMatchObject({ statement: { id: 's05' }, shared: ['Taiwan Strait'] });
  });

  it('are not those that share no word, however much of it stands around them', () => {
    const found = findingsOf(talkArchive, 'zeppelins and batteries');
    expect(passedBy(talkArchive, found)).toEqual(expect.arrayContaining(['t4', 't6', 't7', 't12']));
    // "Two each, then, and one spare." stands between the turns that hold the word.
    expect(idsOf(nearLines(talkArchive, found, 100).map(({ statement }) => statement))).toBe('t5 t8');
  });

  it('are also those of a topic that the question names, and say which', () => {
    const found = findingsOf(talkArchive, 'zeppelins and microphones');
    expect(passedBy(talkArchive, found)).toEqual(expect.arrayContaining(['t1', 't12']));
    const near = nearLines(talkArchive, found, 100);
    expect(near.map(({ statement: { id }, shared, onTopic }) => [id, shared.join(), onTopic])).toEqual([
      ['t4', 'microphones', undefined],
      ['t5', 'microphones', undefined],
      ['t6', '', 'Microphones'],
      ['t7', 'microphones', undefined],
      ['t8', '', 'Microphones'],
      ['t10', '', 'Microphones'],
      ['t11', '', 'Microphones'],
    ]);
  });

  it('are also those of a topic of the lines that answer', () => {
    const found = findingsOf(talkArchive, 'What about the wireless headsets?');
    expect(passedBy(talkArchive, found)).toEqual(expect.arrayContaining(['t3', 't12']));
    const [near, ...others] = nearLines(talkArchive, found, 100);
    expect(near).toMatchObject({ statement: { id: 't11', topics: ['microphones'] }, shared: [], topic: 'same' });
    expect(others).toEqual([]);
  });

  it('say whether they are of a topic of the lines that answer, of another, or of none', () => {
    const archive = openArchive([
      smallReport([
        ['cy', 'The toll, the lanterns and the ferry stay as they are.', { topics: ['bridge'] }],
        ['ana', 'The toll is old.', { topics: ['bridge'] }],
        ['ana', 'The lanterns are old.', { topics: ['harbour'] }],
        ['ben', 'The ferry is old.'],
      ]),
    ]);
    const topicOf = (question: string) =>
      Object.fromEntries(nearTo(archive, question).map(({ statement: { id }, topic }) => [id, topic]));
    expect(topicOf('the toll, the lanterns and the ferry')).toEqual({ s2: 'same', s3: 'other', s4: 'none' });
    // Nothing answers: there is no topic to be the same as.
    expect(Object.values(topicOf('zeppelins in the toll'))).toEqual(['none', 'none']);
  });

  it('name the words they share, neighbours as one', () => {
    const archive = openArchive([
      smallReport([
        ['cy', 'The toll, the lanterns, the ferry, the signals, the quarry and the orchard.'],
        ['ana', 'The toll road, with lanterns, needs a ferry and signals.'],
        ['ben', 'Nothing else was said.'],
      ]),
    ]);
    const question = 'the toll, the lanterns, the ferry, the signals, the quarry and the orchard';
    const [near] = nearTo(archive, question);
    expect(near).toMatchObject({ statement: { id: 's2' } });
    expect(near!.shared).toEqual(['toll', 'lanterns', 'ferry', 'signals']);
    const [besides] = nearTo(archive, 'The toll road, signals, the quarry and the orchard with zeppelins');
    expect([besides!.statement.id, besides!.shared[0]]).toEqual(['s2', 'toll road']);
  });

  it('do not count the words that only ask', () => {
    const archive = openArchive([
      smallReport([
        ['cy', 'The meeting was about the toll, Dorn said.'],
        ['ana', 'Bell said at the meeting that the lanterns matter.'],
      ]),
    ]);
    const near = nearTo(archive, 'What did they say at the meeting about the zeppelins and lanterns?');
    expect(near.map(({ statement: { id }, shared }) => [id, shared])).toEqual([['s2', ['lanterns']]]);
  });
});

describe('of the lines near a question', () => {
  it('as many are shown as are asked for, the nearest', () => {
    const all = nearTo(talkArchive, 'zeppelins and microphones');
    expect(all).toHaveLength(7);
    for (const most of [0, 1, 2, 6, 7, 8]) {
      expect(nearTo(talkArchive, 'zeppelins and microphones', most)).toEqual(all.slice(0, most));
    }
  });

  it('none is without a reason, in whatever is asked', () => {
    const words = [firstRecord, talkRecord].flatMap(({ statements }) =>
      statements.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []),
    );
    const both = openArchive([firstRecord, talkRecord]);
    const asked = fc.array(fc.constantFrom(...words, 'zeppelins', 'Iran'), { minLength: 1, maxLength: 5 });
    let shown = 0;
    fc.assert(
      fc.property(asked, fc.nat(4), (picked, most) => {
        const found = findingsOf(both, `zeppelins ${picked.join(' ')}`);
        const topics = new Set<string>(
          found.answering.flatMap(({ statement }) => both.corpus.statements[statement]!.topics),
        );
        const near = nearLines(both, found, most);
        expect(near.length).toBeLessThanOrEqual(most);
        shown += near.length;
        for (const { statement, shared, topic, onTopic } of near) {
          expect(
            shared.length > 0 || topic === 'same' || onTopic !== undefined,
            `${picked.join(' ')}: ${statement.id}`,
          ).toBe(true);
          expect(shared.length > 0 && onTopic !== undefined).toBe(false);
          expect(shared.length).toBeLessThanOrEqual(10);
          for (const word of shared) expect(statement.text).toContain(word);
          expect(topic === 'same').toBe(statement.topics.some((id) => topics.has(id)));
        }
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });
});
