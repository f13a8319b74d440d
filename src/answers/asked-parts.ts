import type { QuestionTerm } from '../search/passages/question.ts';
import { LEAST_THING, type Weighed } from './weigh.ts';

/** What stands between two things that are asked about together, beside common words that go with the second. */
const BETWEEN = /^\s*(?:[,;&、と]|,?\s*(?:and|or)\b)\s*(?:(?:and|or|about|on|of|over|the|a|an|in|to|by|with)\s+)*$/i;

/**
 * What the terms of a question weigh for each of several things asked about: those of the others nothing. None where
 * one thing is asked about.
 */
export function partsAsked({ question, weights }: Weighed): readonly (readonly number[])[] {
  const telling = question.terms.flatMap((term, at) => (weights[at]! >= LEAST_THING && !term.phrase ? [at] : []));
  const parts: number[][] = [];
  telling.forEach((at, place) => {
    const before = telling[place - 1];
    const isNext = before !== undefined && BETWEEN.test(textBetween(question.terms[before]!, question.terms[at]!));
    if (before === undefined || isNext) parts.push([]);
    parts.at(-1)!.push(at);
  });
  if (parts.length < 2) return [];
  return parts.map((part) => weights.map((weight, at) => (telling.includes(at) && !part.includes(at) ? 0 : weight)));

  function textBetween({ to }: QuestionTerm, { from }: QuestionTerm): string {
    const { query, words } = question;
    return query.text.slice(words[to - 1]!.end, words[from]!.start);
  }
}
