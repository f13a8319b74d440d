import type { Meeting } from './meetings.ts';
import { rankProblems } from './readout.ts';
import type { Run } from './run.ts';
import type { Measure } from './score.ts';

/** The relevant turns reach 92 % on QMSum's test part; much less means that they are read wrongly. */
const LEAST_ORACLE = 0.85;

/** What cannot be right in a run, a sentence each. */
export function runProblems(
  { ours, oracle, random, all }: Readonly<Record<'ours' | 'oracle' | 'random', Run>> & { readonly all: readonly Run[] },
  meetings: readonly Meeting[],
): readonly string[] {
  const problems = meetings.flatMap((meeting) => rankProblems(meeting, meeting.questions));
  if (mean(oracle, 'rlw') <= LEAST_ORACLE) problems.push(`RLw of the relevant turns is ${mean(oracle, 'rlw')}.`);
  if (mean(oracle, 'mrr') < 1) problems.push(`MRR of the relevant turns is ${mean(oracle, 'mrr')}.`);
  for (const measure of ['mrr', 'rlw'] as const) {
    if (mean(ours, measure) <= mean(random, measure)) problems.push(`${measure}: Readout is no better than random.`);
  }
  const best = oracle.scores.flat();
  for (const run of all) {
    const above = run.scores.flat().filter(({ rlw }, at) => rlw > best[at]!.rlw);
    if (above.length > 0) problems.push(`RLw: ${run.system.name} is above the relevant turns ${above.length} times.`);
  }
  return problems;
}

function mean({ scores }: Run, measure: Measure): number {
  const all = scores.flat();
  return all.reduce((sum, score) => sum + score[measure], 0) / all.length;
}
