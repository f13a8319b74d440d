import { percentile } from '../lib/percentiles.ts';
import type { Checker, Decision } from './decision.ts';
import type { DevSet } from './dev-cases.ts';

/** What a checker decided on every case, and the milliseconds that each took. */
export interface Run {
  readonly name: string;
  readonly decisions: readonly Decision[];
  readonly p50: number;
  readonly p99: number;
}

/** Quotes checked before any is timed, so that the code is compiled. */
const WARM_UP = 100;

/** Checks every quote against its own record, once. */
export function runChecker(checker: Checker, { cases, records }: DevSet): Run {
  const checks = new Map([...records].map(([name, record]) => [name, checker.open(record)]));
  for (const { record, quote, speaker } of cases.slice(0, WARM_UP)) checks.get(record)!(quote, speaker);
  const took: number[] = [];
  const decisions = cases.map(({ record, quote, speaker }) => {
    const check = checks.get(record)!;
    const start = performance.now();
    const decision = check(quote, speaker);
    took.push(performance.now() - start);
    return decision;
  });
  return { name: checker.name, decisions, p50: percentile(took, 50), p99: percentile(took, 99) };
}
