import { statement as answer } from '../src/answers/statement.ts';
import { suggestLines } from '../src/answers/suggest-lines.ts';
import { suggestRecords } from '../src/answers/suggestions.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { line, record } from './options.ts';

export const statement = defineCommand({
  name: 'statement',
  description: 'One line with its context, its notes and who says so.',
  examples: ['statement s05'],
  options: [
    line,
    record,
    { name: 'part', description: 'The part to show of a long line.', type: 'integer', minValue: 1 },
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestLines(archive, value, others['record'] as string),
});
