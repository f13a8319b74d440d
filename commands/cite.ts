import { cite as answer } from '../src/answers/cite.ts';
import { suggestLines } from '../src/answers/suggest-lines.ts';
import { suggestRecords } from '../src/answers/suggestions.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { line, record } from './options.ts';

export const cite = defineCommand({
  name: 'cite',
  description: 'How to cite one line: APA, MLA, Chicago, AP, CSL-JSON, and a link to it.',
  examples: ['cite s05'],
  options: [line, record],
  answer,
  complete: (archive, { option, value, others }) =>
    option === 'record' ? suggestRecords(archive, value) : suggestLines(archive, value, others['record'] as string),
});
