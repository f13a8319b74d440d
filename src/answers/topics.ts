import type { CorpusRecord } from '../corpus/corpus.ts';
import type { TopicId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { byLabelOrder, lineCount } from './lines.ts';
import { nameAsked } from './name-asked.ts';
import type { NameRef } from './resolve-name.ts';
import { recordsAsked } from './no-match.ts';
import { PAGE_SIZE, pageOf, sliceOf } from './paging.ts';
import type { Ambiguous, Correction, NoMatch, TopicAnswer, TopicsAnswer } from './schema.ts';
import { viewStatement } from './view.ts';

export interface TopicsArgs {
  readonly topic?: string | undefined;
  readonly record?: string | undefined;
  readonly page?: number | undefined;
}

/** The map of a meeting: its topics with counts by fidelity and speaker; or one topic with its lines. */
export function topics(
  archive: Archive,
  args: TopicsArgs = {},
  { pageSize }: { readonly pageSize: number } = { pageSize: PAGE_SIZE },
): TopicsAnswer | TopicAnswer | Ambiguous | NoMatch {
  const scope = recordsAsked(archive, args.record);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  if (args.topic === undefined || args.topic.trim() === '') {
    return {
      kind: 'topics',
      lines: lineCount(records),
      topics: records.flatMap(({ record }) => archive.tallies.get(record.id)?.topics ?? []),
    };
  }
  return topicAnswer(archive, records, args.topic, args.page, pageSize);
}

/** One topic, by its id or any of its names, with the lines on it. */
export function topicAnswer(
  archive: Archive,
  records: readonly CorpusRecord[],
  topic: string,
  page: number | undefined,
  pageSize: number,
): TopicAnswer | Ambiguous | NoMatch {
  const found = nameAsked(archive, records, 'topic', topic);
  return 'answer' in found ? found.answer : showTopic(archive, found.ref, found.corrections, page, pageSize);
}

function showTopic(
  archive: Archive,
  { record, id }: NameRef,
  corrections: readonly Correction[],
  page: number | undefined,
  pageSize: number,
): TopicAnswer {
  const numbers = byLabelOrder(archive, record.byTopic.get(id as TopicId) ?? []);
  const { from, to, ...paging } = pageOf(numbers.length, page, pageSize);
  return {
    kind: 'topic',
    topic: archive.tallies.get(record.record.id)!.topicCounts.get(id as TopicId)!,
    statements: sliceOf(numbers, 0, { from, to }).map((number) => viewStatement(archive, number)),
    corrections: [...corrections],
    ...paging,
  };
}
