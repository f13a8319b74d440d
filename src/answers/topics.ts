import type { CorpusRecord } from '../corpus/corpus.ts';
import type { TopicId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { byLabelOrder } from './lines.ts';
import { LONGEST_NAME, resolveName } from './names.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
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
      lines: records.reduce((sum, { record }) => sum + record.statements.length, 0),
      topics: records.flatMap(({ record }) => archive.tallies.get(record.id)?.topics ?? []),
    };
  }
  if (args.topic.length > LONGEST_NAME) {
    return tooLong(archive, records, args.topic, LONGEST_NAME);
  }
  const found = resolveName(archive, records, 'topic', args.topic);
  if (found.kind === 'ambiguous') return { kind: 'ambiguous', asked: args.topic, choices: [...found.choices] };
  if (found.kind === 'unknown') {
    return noMatch(archive, records, args.topic, 'unknown-topic', { suggestions: [...found.suggestions] });
  }
  return topicAnswer(archive, found.ref.record, found.ref.id as TopicId, found.corrections, args.page, pageSize);
}

function topicAnswer(
  archive: Archive,
  record: CorpusRecord,
  id: TopicId,
  corrections: readonly Correction[],
  page: number | undefined,
  pageSize: number,
): TopicAnswer {
  const numbers = byLabelOrder(archive, record.byTopic.get(id) ?? []);
  const { from, to, ...paging } = pageOf(numbers.length, page, pageSize);
  return {
    kind: 'topic',
    topic: archive.tallies.get(record.record.id)!.topicCounts.get(id)!,
    statements: sliceOf(numbers, 0, { from, to }).map((number) => viewStatement(archive, number)),
    corrections: [...corrections],
    ...paging,
  };
}
