import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId, TopicId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { nameAsked } from './name-asked.ts';
import type { NameRef } from './resolve-name.ts';
import type { Ambiguous, Correction, Filter, NoMatch } from './schema.ts';

/** Which lines a search may show. */
export interface LineFilter {
  readonly active: boolean;
  readonly accepts: (statement: number) => boolean;
  readonly corrections: readonly Correction[];
  /** To whom and to what it narrows. */
  readonly by: Filter;
}

/** The filter that `speaker` and `topic` ask for, or an answer that asks back. A group's lines count for its members. */
export function filterOf(
  archive: Archive,
  records: readonly CorpusRecord[],
  asked: { readonly speaker?: string | undefined; readonly topic?: string | undefined },
): LineFilter | { readonly answer: Ambiguous | NoMatch } {
  const tests: ((statement: number) => boolean)[] = [];
  const corrections: Correction[] = [];
  const by: Filter = [];
  for (const kind of ['speaker', 'topic'] as const) {
    const text = asked[kind];
    if (text === undefined || text.trim() === '') continue;
    const found = nameAsked(archive, records, kind, text);
    if ('answer' in found) return found;
    corrections.push(...found.corrections);
    by.push(filterBy(kind, found.ref));
    const lines =
      kind === 'speaker' ? saidBy(archive, found.ref) : (found.ref.record.byTopic.get(found.ref.id as TopicId) ?? []);
    const allowed = new Set(lines);
    tests.push((statement) => allowed.has(statement));
  }
  return { active: tests.length > 0, accepts: (statement) => tests.every((test) => test(statement)), corrections, by };
}

function filterBy(kind: 'speaker' | 'topic', { record, id }: NameRef): Filter[number] {
  const label =
    kind === 'speaker' ? record.speakers.get(id as SpeakerId)?.name : record.topics.get(id as TopicId)?.label;
  return { kind, record: record.record.id, id, label: label ?? id };
}

function saidBy({ tallies }: Archive, { record, id }: NameRef): readonly number[] {
  const lines = tallies.get(record.record.id)!.lines.get(id as SpeakerId)!;
  return [...lines.said, ...lines.jointly];
}
