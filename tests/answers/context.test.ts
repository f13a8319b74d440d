import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { context } from '../../src/answers/context.ts';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { expectKind, firstArchive, firstRecord, idsOf } from '../support/first-record.ts';
import { secondRecord } from './second-record.ts';

const of = (id: string, reach?: number) => expectKind(context(firstArchive, { id, reach }), 'context');

describe('a line in context', () => {
  it('stands among two lines on each side, in record order', () => {
    const { before, statement, after, reach, wider } = of('s05');
    expect([idsOf(before), statement.id, idsOf(after)]).toEqual(['s03 s04', 's05', 's06 s07']);
    expect([reach, wider]).toEqual([2, true]);
  });

  it('has fewer where the record begins or ends', () => {
    expect([idsOf(of('s01').before), idsOf(of('s01').after)]).toEqual(['', 's02 s03']);
    expect([idsOf(of('s16').before), idsOf(of('s16').after)]).toEqual(['s14 s15', '']);
    expect([idsOf(of('s02', 3).before), idsOf(of('s02', 3).after)]).toEqual(['s01', 's03 s04 s05']);
  });

  it('has at most ten on each side and at least one, and says what was asked', () => {
    const most = of('s08', 99);
    expect([most.reach, most.reachAsked, most.before.length, most.after.length]).toEqual([10, 99, 7, 8]);
    const least = of('s08', -3);
    expect([least.reach, least.reachAsked, idsOf(least.before), idsOf(least.after)]).toEqual([1, -3, 's07', 's09']);
    expect(of('s08', 10).reachAsked).toBeUndefined();
  });

  it('can be wider as long as that shows more', () => {
    expect(of('s08', 7).wider).toBe(true);
    expect(of('s08', 8).wider).toBe(false);
    expect(of('s01', 10).wider).toBe(false);
  });

  it('stays within its record', () => {
    const archive = openArchive([firstRecord, secondRecord]);
    const last = expectKind(context(archive, { id: 's16', record: firstRecord.id }), 'context');
    expect([idsOf(last.after), last.of]).toEqual(['', 16]);
    expect(context(archive, { id: 's05' })).toMatchObject({ kind: 'ambiguous' });
  });

  it('has the published shape for every line and reach', () => {
    for (const { id } of firstRecord.statements) {
      for (const reach of [1, 2, 5, 10, 11]) {
        const answer = of(id, reach);
        expect(AnswerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }
    }
  });

  it('is not given for an id that is unknown', () => {
    expect(context(firstArchive, { id: 's42' })).toMatchObject({ kind: 'no-match', reason: 'unknown-statement' });
  });
});
