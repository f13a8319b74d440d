import { statement as answer } from '../src/answers/statement.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { completeLine, line, record } from './options.ts';

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
  complete: completeLine,
});
