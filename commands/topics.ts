import { suggestRecords, suggestTopics } from '../src/answers/suggestions.ts';
import { topics as answer } from '../src/answers/topics.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { page, record } from './options.ts';

export const topics = defineCommand({
  name: 'topics',
  description: 'The map of the meeting, or the lines on one topic.',
  examples: ['topics', 'topics taiwan'],
  options: [
    { name: 'topic', description: 'A topic, or a word for it.', type: 'string', autocomplete: true },
    record,
    page,
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestTopics(archive, value, others['record'] as string),
});
