import { ask as answer } from '../src/answers/ask.ts';
import { suggestQuestions } from '../src/answers/suggest-questions.ts';
import { suggestRecords } from '../src/answers/suggestions.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { page, record } from './options.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Lines that answer a question, or that the record does not say.',
  examples: ['ask What did they say about North Korea?', 'ask What did Biden say about Japan?'],
  options: [
    {
      name: 'question',
      description: 'A question in plain words, up to 300 characters.',
      type: 'string',
      required: true,
      autocomplete: true,
    },
    record,
    page,
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record'
      ? suggestRecords(archive, value)
      : suggestQuestions(archive, value, others['record'] as string | undefined),
});
