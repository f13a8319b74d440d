import type { Verification } from '../../answers/schema-verify.ts';
import { numberText } from '../words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `joined from two lines`, or from one of which the quote changes the order. */
export function linesJoined(answer: Pick<Verification, 'matches'>): string {
  const lines = linesOf(answer);
  if (lines === 1) return 'joined from one line, in another order';
  return `joined from ${NUMBERS[lines] ?? numberText(lines)} lines`;
}

/** How many different lines the parts of a quote stand in. */
export function linesOf({ matches }: Pick<Verification, 'matches'>): number {
  return new Set(matches.map(({ statement: { id, record } }) => `${id}@${record}`)).size;
}
