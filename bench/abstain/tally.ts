import type { Decision } from './decision.ts';

/** A question with what is right: the lines that answer it, or none where the record does not say. */
export interface Case {
  readonly question: string;
  /** Ids of the lines any of which is a right answer. */
  readonly lines: readonly string[];
}

/** A share of a whole with the interval that holds it in 95 of a hundred samples, all from 0 to 1. */
export interface Share {
  readonly part: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** What decisions come to; the first word is what was decided, the second whether that is right. */
export interface Tally {
  readonly answeredRightly: number;
  readonly answeredWrongly: number;
  readonly refusedRightly: number;
  readonly refusedWrongly: number;
  /** Of the refusals, those of questions that no line answers. */
  readonly precision: Share;
  /** Of the questions that no line answers, those refused. */
  readonly recall: Share;
  /** Of the questions answered rightly, those whose first line, or any line, is a right one. */
  readonly first: Share;
  readonly any: Share;
  /** Lines in the middle one of those answers; NaN without any. */
  readonly lines: number;
}

/** The normal quantile for 95 %, both sides. */
const Z = 1.959_964;

/** A share with its Wilson score interval; of nothing, NaN. */
export function wilson(part: number, of: number): Share {
  if (of === 0) return { part, of, low: Number.NaN, high: Number.NaN };
  const p = part / of;
  const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const middle = p + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { part, of, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** Whether to answer or to refuse was right; not whether the lines are. */
export function isRight({ lines }: Case, { answers }: Decision): boolean {
  return answers === lines.length > 0;
}

/** Counts decisions, one a case, in the order of the cases. */
export function tally(cases: readonly Case[], decisions: readonly Decision[]): Tally {
  const all = cases.map((asked, at) => ({ asked, decision: decisions[at]!, right: isRight(asked, decisions[at]!) }));
  const count = (answers: boolean, right: boolean) =>
    all.filter((entry) => entry.decision.answers === answers && entry.right === right);
  const answered = count(true, true);
  const answeredWrongly = count(true, false).length;
  const refusedRightly = count(false, true).length;
  const refusedWrongly = count(false, false).length;
  const first = answered.filter(({ asked, decision }) => asked.lines.includes(decision.lines[0] ?? ''));
  const any = answered.filter(({ asked, decision }) => decision.lines.some((line) => asked.lines.includes(line)));
  const lengths = answered.map(({ decision }) => decision.lines.length).sort((a, b) => a - b);
  return {
    answeredRightly: answered.length,
    answeredWrongly,
    refusedRightly,
    refusedWrongly,
    precision: wilson(refusedRightly, refusedRightly + refusedWrongly),
    recall: wilson(refusedRightly, refusedRightly + answeredWrongly),
    first: wilson(first.length, answered.length),
    any: wilson(any.length, answered.length),
    lines: lengths[Math.floor(lengths.length / 2)] ?? Number.NaN,
  };
}
