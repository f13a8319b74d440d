import { suggestRecords, suggestSpeakers } from '../src/answers/suggestions.ts';
import { verifyText as answer } from '../src/answers/verify-text.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { record } from './options.ts';

export const verify = defineCommand({
  name: 'verify',
  description: 'Whether the record holds a quote: word for word, with differences, or not.',
  examples: [
    'verify It was an honor to meet with Prime Minister Kishida',
    'verify Kishida said "unwavering commitment to the defense of Japan"',
  ],
  options: [
    {
      name: 'quote',
      description: 'A quote, or a text that holds quotes, up to 4,000 characters.',
      type: 'string',
      required: true,
    },
    { name: 'speaker', description: 'Who is said to have said it.', type: 'string', autocomplete: true },
    record,
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestSpeakers(archive, value, others['record'] as string),
});
