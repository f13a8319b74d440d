import { type Ranking, rank as answer } from '../src/answers/rank.ts';
import { defineCommand } from '../src/interaction/command.ts';
import { record } from './options.ts';

/**
 * For programs that score the ranking: statements in their order for a question, whether or not any answers it. Which
 * statements are in it stands with `Ranking`.
 */
export const rank = defineCommand({
  name: 'rank',
  description: 'Statements in their order for a question.',
  examples: ['{"id":1,"command":"rank","options":{"question":"What was decided on the budget?"}}'],
  options: [{ name: 'question', description: 'The question to rank for.', type: 'string', required: true }, record],
  answer: (archive, { question, record: only }): Ranking => answer(archive, question, only),
});
