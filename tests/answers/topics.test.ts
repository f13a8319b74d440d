import { describe, expect, it } from 'vitest';
import { topics } from '../../src/answers/topics.ts';
import { expectKind, firstArchive, firstRecord, idsOf } from '../support/first-record.ts';

const lines = (topic: string) => expectKind(topics(firstArchive, { topic }), 'topic');

describe('the topics of the first record', () => {
  const answer = expectKind(topics(firstArchive), 'topics');

  it('are seven, most lines first', () => {
    expect(answer.topics.map(({ id, total }) => [id, total])).toEqual([
      ['taiwan-china-seas', 5],
      ['us-japan-alliance', 5],
      ['quad-indo-pacific', 4],
      ['human-rights', 3],
      ['north-korea', 1],
      ['ukraine', 1],
      ['covid-climate', 1],
    ]);
  });

  it('have counts that add up by label and agree with the lines', () => {
    for (const { id, total, counts } of answer.topics) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(firstRecord.statements.filter(({ topics: ids }) => (ids as readonly string[]).includes(id))).toHaveLength(
        total,
      );
    }
  });

  it('leave no line of the record without a topic', () => {
    expect(answer.lines).toBe(16);
    expect(firstRecord.statements.every(({ topics: ids }) => ids.length > 0)).toBe(true);
  });
});

describe('one topic', () => {
  it('lists its lines, the most faithful label first', () => {
    expect(idsOf(lines('taiwan-china-seas').statements)).toBe('s04 s02 s05 s14 s10');
    expect(idsOf(lines('alliance').statements)).toBe('s11 s12 s14 s09 s08');
  });

  it.each([
    ['Taiwan', 'taiwan-china-seas'],
    ['tiawan', 'taiwan-china-seas'],
    ['尖閣', 'taiwan-china-seas'],
    ['missile', 'north-korea'],
    ['covid', 'covid-climate'],
    ['indo pacific', 'quad-indo-pacific'],
    ['topic:ukraine', 'ukraine'],
    ['ukraine@biden-kishida-2022-01-21', 'ukraine'],
  ])('is found as %s', (asked, id) => {
    expect(lines(asked).topic.id).toBe(id);
  });

  it.each(['zzz', 'the', '!!!', '__proto__', '\u202e', 'thailand'])('is not guessed from %s', (topic) => {
    expect(expectKind(topics(firstArchive, { topic }), 'no-match').reason).toBe('unknown-topic');
  });

  it('is the map of all where the name is blank', () => {
    expect(topics(firstArchive, { topic: ' ' }).kind).toBe('topics');
  });
});
