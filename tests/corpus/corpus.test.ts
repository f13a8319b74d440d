import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import type { SpeakerId, StatementId, TopicId } from '../../src/record/schema.ts';
import { secondRecord } from '../answers/second-record.ts';
import { firstRecord } from '../support/first-record.ts';

const corpus = buildCorpus([firstRecord, secondRecord]);
const [first, second] = corpus.records;

describe('records laid side by side', () => {
  it('number their statements on from each other, in record order', () => {
    expect(first?.first).toBe(0);
    expect(second?.first).toBe(firstRecord.statements.length);
    expect(corpus.statements).toEqual([...firstRecord.statements, ...secondRecord.statements]);
  });

  it('know each statement by its id within its record', () => {
    expect(corpus.statements[first!.numberOf('s05' as StatementId)!]).toBe(firstRecord.statements[4]);
    expect(corpus.statements[second!.numberOf('s05' as StatementId)!]).toBe(secondRecord.statements[2]);
  });

  it('list under a topic its own lines and those of narrower topics, once each', () => {
    const lines = (id: string) => [...second!.byTopic.get(id as TopicId)!].map((at) => corpus.statements[at]!.id);
    expect(lines('ukraine')).toEqual(['s02']);
    expect(lines('economy')).toEqual(['s02', 's05']);
  });

  it('list under a speaker what names them, and apart what is about them', () => {
    const lines = (list: ReadonlyMap<SpeakerId, Uint32Array>, id: string) =>
      [...(list.get(id as SpeakerId) ?? [])].map((at) => corpus.statements[at]!.id);
    expect(lines(first!.bySpeaker, 'biden')).toEqual(['s09', 's11', 's12', 's14']);
    expect(lines(first!.bySpeaker, 'kishida')).toEqual([]);
    expect(lines(first!.byAbout, 'kishida')).toEqual(['s09', 's11']);
    expect(lines(first!.bySpeaker, 'china')).toEqual([]);
  });

  it('know the groups a person belongs to', () => {
    expect(first!.groups.get('kishida' as SpeakerId)).toEqual(['biden-kishida']);
    expect(first!.groups.get('china' as SpeakerId)).toBeUndefined();
  });

  it('gather the notes of each line', () => {
    expect(first!.notes.get('s07' as StatementId)?.map(({ id }) => id)).toEqual(['n10', 'n11', 'n12']);
  });

  it('may be none', () => {
    expect(buildCorpus([])).toEqual({ records: [], byId: new Map(), statements: [] });
  });

  it('cannot share an id', () => {
    expect(() => buildCorpus([firstRecord, firstRecord])).toThrow(/biden-kishida-2022-01-21/);
  });
});
