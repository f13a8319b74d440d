import type { Archive } from '../../answers/archive.ts';
import type { Evidence, NoAnswer } from '../../answers/schema.ts';
import { ALSO_TITLE, alsoText, nearestWords, zeroVerbatimAsked } from '../ask.ts';
import { coveredText } from '../no-match.ts';
import { type Block, type TextOptions, writer } from './page.ts';
import { statementBlock } from './statement.ts';

/** The body of `/ask`: the lines that answer; then, apart, lines near the question, each with why. */
export function evidenceBlocks(answer: Evidence, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const zero = zeroVerbatimAsked(answer.named, archive);
  return [
    zero && answer.page === 1 ? write.normal(zero) : [],
    ...answer.statements.map((view) => statementBlock(view, archive, options)),
    ...answer.also.map((near, at) => [
      ...(at === 0 ? write.strong(ALSO_TITLE) : []),
      ...write.small(alsoText(near)),
      ...statementBlock(near.statement, archive, options),
    ]),
  ];
}

/** The body of a question without an answer: what the record covers, and the line nearest to it. */
export function noAnswerBlocks(answer: NoAnswer, archive: Archive, options: TextOptions): readonly Block[] {
  const write = writer(options);
  const zero = zeroVerbatimAsked(answer.speaker ? [answer.speaker] : [], archive);
  const covers = coveredText(answer.covers, archive);
  return [
    zero ? write.normal(zero) : [],
    covers ? write.normal(covers) : [],
    ...answer.nearest.map((near) => {
      const { title, detail } = nearestWords(near);
      return [...write.strong(title), ...write.small(detail), ...statementBlock(near.statement, archive, options)];
    }),
  ];
}
