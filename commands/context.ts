import { context as answer } from '../src/answers/context.ts';
import { suggestLines } from '../src/answers/suggest-lines.ts';
import { suggestRecords } from '../src/answers/suggestions.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { line, record } from './options.ts';

export const context = defineCommand({
  name: 'context',
  description: 'One line among the lines before and after it.',
  examples: ['context s05'],
  options: [
    line,
    { name: 'reach', description: 'How many lines to show on each side, up to 10.', type: 'integer', minValue: 1 },
    record,
  ],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestLines(archive, value, others['record'] as string),
});
