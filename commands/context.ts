import { context as answer } from '../src/answers/context.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { completeLine, line, record } from './options.ts';

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
  complete: completeLine,
});
