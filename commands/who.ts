import { suggestRecords, suggestSpeakers } from '../src/answers/suggestions.ts';
import { who as answer } from '../src/answers/who.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { page, record } from './options.ts';

export const who = defineCommand({
  name: 'who',
  description: 'Who speaks in the record, or what one of them said.',
  examples: ['who', 'who kishida'],
  options: [
    { name: 'speaker', description: 'A person, institution or party named in it.', type: 'string', autocomplete: true },
    record,
    page,
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestSpeakers(archive, value, others['record'] as string),
});
