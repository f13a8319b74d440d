import { cite as answer } from '../src/answers/cite.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { completeLine, line, record } from './options.ts';

export const cite = defineCommand({
  name: 'cite',
  description: 'How to cite one line: APA, MLA, Chicago, AP, CSL-JSON, and a link to it.',
  examples: ['cite s05'],
  options: [line, record],
  answer,
  complete: completeLine,
});
