import type { Verification } from '../../answers/schema-verify.ts';
import { addressOf } from '../names.ts';
import { numberText } from '../words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What the parts of a quote are joined from: `two lines`, or one of which the quote changes the order. */
export function joinedFrom(answer: Pick<Verification, 'matches'>): string {
  const lines = linesOf(answer);
  if (lines === 1) return 'one line, in another order';
  return `${NUMBERS[lines] ?? numberText(lines)} lines`;
}

/** How many different lines the parts of a quote stand in. */
export function linesOf({ matches }: Pick<Verification, 'matches'>): number {
  return new Set(matches.map(({ statement }) => addressOf(statement))).size;
}
