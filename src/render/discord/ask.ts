import type { Evidence, NoAnswer } from '../../answers/schema.ts';
import { ALSO_TITLE, alsoText, nearestWords, zeroVerbatimAsked } from '../ask.ts';
import { coveredText } from '../no-match.ts';
import type { Body, Place } from './body.ts';
import { bold, inline, LONGEST_LIST, small } from './markup.ts';

/** `/ask`: the lines that answer; then, apart, lines near the question, each with why. */
export function evidenceBody(answer: Evidence, { archive }: Place): Body {
  const zero = zeroVerbatimAsked(answer.named, archive);
  return [
    zero && answer.page === 1 ? [inline(zero)] : [],
    ...answer.statements.map((view) => [view]),
    ...answer.also.map((near, at) => {
      const why = small(inline(alsoText(near)));
      return [at === 0 ? `${bold(ALSO_TITLE)}\n${why}` : why, near.statement];
    }),
  ];
}

/** A question without an answer: what the record covers, and the line nearest to it. */
export function noAnswerBody(answer: NoAnswer, { archive }: Place): Body {
  const zero = zeroVerbatimAsked(answer.speaker ? [answer.speaker] : [], archive);
  const covers = coveredText(answer.covers, archive);
  return [
    [...(zero ? [inline(zero)] : []), ...(covers ? [inline(covers, LONGEST_LIST)] : [])],
    ...answer.nearest.map((near) => {
      const { title, detail } = nearestWords(near);
      return [`${bold(title)}\n${small(inline(detail))}`, near.statement];
    }),
  ];
}
