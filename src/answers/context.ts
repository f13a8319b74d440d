import type { Archive } from './archive.ts';
import type { Ambiguous, ContextAnswer, NoMatch } from './schema.ts';
import { type StatementAsked, statementMeant } from './statement-meant.ts';
import { viewStatement } from './view.ts';

/** Lines on each side where nothing else is asked for, and at most. */
export const REACH = 2;
export const WIDEST_REACH = 10;

export interface ContextArgs extends StatementAsked {
  /** Lines on each side, from 1 to 10; 2 if left out. */
  readonly reach?: number | undefined;
}

/** One statement among those before and after it in its record. */
export function context(archive: Archive, args: ContextArgs): ContextAnswer | Ambiguous | NoMatch {
  const meant = statementMeant(archive, args);
  if ('answer' in meant) return meant.answer;
  const { holder, number } = meant;
  const asked = args.reach ?? REACH;
  const reach = Math.min(Math.max(1, asked), WIDEST_REACH);
  const { first } = holder;
  const end = first + holder.record.statements.length;
  const from = Math.max(first, number - reach);
  const to = Math.min(end, number + reach + 1);
  return {
    kind: 'context',
    statement: viewStatement(archive, number),
    of: end - first,
    before: numbers(from, number).map((other) => viewStatement(archive, other)),
    after: numbers(number + 1, to).map((other) => viewStatement(archive, other)),
    reach,
    ...(asked === reach ? {} : { reachAsked: asked }),
    wider: reach < WIDEST_REACH && (from > first || to < end),
  };
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
