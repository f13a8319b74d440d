import { quote as answer } from '../src/answers/quote.ts';
import { suggestQuotes, suggestRecords, suggestSpeakers, suggestTopics } from '../src/answers/suggestions.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { page, record } from './options.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'Lines that hold these words, each with its label and speaker.',
  examples: ['quote taiwan', 'quote "status quo"'],
  options: [
    {
      name: 'words',
      description: 'Words to find; quotation marks keep them together.',
      type: 'string',
      required: true,
      autocomplete: true,
    },
    { name: 'speaker', description: 'Only lines said by them, alone or jointly.', type: 'string', autocomplete: true },
    { name: 'topic', description: 'Only lines on this topic.', type: 'string', autocomplete: true },
    record,
    { name: 'narration', description: "Also lines in the reporter's own voice.", type: 'boolean' },
    page,
  ],
  answer,
  complete: (archive, { option, value, others }) => {
    const within = others['record'] as string | undefined;
    if (option === 'record') return suggestRecords(archive, value);
    if (option === 'speaker') return suggestSpeakers(archive, value, within, 'with-lines');
    return option === 'topic' ? suggestTopics(archive, value, within) : suggestQuotes(archive, value, within);
  },
});
