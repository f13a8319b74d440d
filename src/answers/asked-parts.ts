import type { Question } from '../search/passages/question.ts';
import { LEAST_THING, type Weighed } from './weigh.ts';

/** What stands between two things that are asked about together, with the common words that begin the second. */
const BETWEEN = /^\s*(?:[,;&、と]|,?\s*(?:and|or)\b)\s*(?:(?:and|or|about|on|of|over|the|a|an|in|to|by|with)\s+)*$/i;

/** Outside phrases, which stand apart from the words, one of these joins them. */
const JOINS = /[,;&、]|\b(?:and|or)\b/i;

/**
 * For each of several things asked about, what the terms of the question weigh for it: those of the other things weigh
 * nothing. None where one thing is asked about.
 */
export function partsAsked({ question, weights }: Weighed): readonly (readonly number[])[] {
  const telling = question.terms.flatMap((_, at) => (weights[at]! >= LEAST_THING ? [at] : []));
  const parts: number[][] = [];
  telling.forEach((at, place) => {
    const before = telling[place - 1];
    if (before === undefined || isNextThing(question, before, at)) parts.push([]);
    parts.at(-1)!.push(at);
  });
  if (parts.length < 2) return [];
  return parts.map((part) => weights.map((weight, at) => (telling.includes(at) && !part.includes(at) ? 0 : weight)));
}

/** Whether two neighbouring terms are different things. */
function isNextThing({ query, words, terms }: Question, first: number, second: number): boolean {
  const [{ to, phrase: isPhrase }, next] = [terms[first]!, terms[second]!];
  if (isPhrase || next.phrase) return (isPhrase && next.phrase) || JOINS.test(query.text);
  return BETWEEN.test(query.text.slice(words[to - 1]!.end, words[next.from]!.start).replace(/["“”„«»「」『』]/gu, ''));
}
