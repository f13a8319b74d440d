import type { Archive } from '../../answers/archive.ts';
import type { TopicAnswer, TopicsAnswer } from '../../answers/schema.ts';
import { nameWithJointly, recordOf, recordTitle } from '../names.ts';
import { NBSP } from '../nbsp.ts';
import { markedLabel } from '../topic-basis.ts';
import { DOT, fidelityCounts, numberText } from '../words.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { countSegments, totalSegments } from './speakers.ts';
import { statementBlock } from './statement.ts';

/** The body of `/topics`: every topic with its counts by fidelity. */
export function topicsBlocks({ topics }: TopicsAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  return topics.map((topic) => [
    ...write.segments(
      totalSegments(markedLabel(topic, topics), topic.total, recordTitle(archive, topic.record), options),
    ),
    ...write.segments(countSegments(fidelityCounts(topic.counts, 'hide'), options)),
  ]);
}

/** The body of one topic: who speaks on it, then its lines. */
export function topicBlocks(
  { topic, statements }: TopicAnswer,
  archive: Archive,
  options: TextOptions,
): readonly Block[] {
  const record = recordOf(archive, topic.record);
  const speakers = topic.speakers.map(({ id, total }) => `${nameWithJointly(record, id)}${NBSP}${numberText(total)}`);
  return [
    writer(options).normal(speakers.join(DOT)),
    ...statements.map((view) => statementBlock(view, archive, options)),
  ];
}
