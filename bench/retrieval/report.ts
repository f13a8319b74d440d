import { table, timingCell } from '../lib/table.ts';
import { type Estimate, estimate } from './bootstrap.ts';
import { type Meeting, DOMAINS } from './meetings.ts';
import type { Run } from './run.ts';
import { type Measure, MEASURES } from './score.ts';

const TITLES: Readonly<Record<Measure, string>> = {
  mrr: 'MRR',
  hit1: 'Hit@1',
  hit5: 'Hit@5',
  hit10: 'Hit@10',
  rlw: 'RLw',
};
/** What differences are told of. */
const COMPARED: readonly Measure[] = ['mrr', 'hit1', 'hit10', 'rlw'];

/** The tables of a run in Markdown: overall, by kind of meeting, and how far the first run is ahead of each other. */
export function report(runs: readonly Run[], meetings: readonly Meeting[]): string {
  const scopes = [undefined, ...DOMAINS].flatMap((domain) => {
    const within = meetings.flatMap((meeting, at) => (domain === undefined || meeting.domain === domain ? [at] : []));
    const questions = within.reduce((sum, at) => sum + meetings[at]!.questions.length, 0);
    if (questions === 0) return [];
    return [
      `### ${domain ?? 'All'}: questions ${questions}, meetings ${within.length}`,
      scoreTable(runs, within, domain === undefined),
    ];
  });
  return [...scopes, '### Ahead of the others by (points, all meetings)', differenceTable(runs, meetings)].join('\n\n');
}

function scoreTable(runs: readonly Run[], within: readonly number[], timed: boolean): string {
  const rows = runs.map(({ system, scores, timing }) => [
    system.name,
    ...MEASURES.map((measure) => {
      return interval(estimate(within.map((at) => scores[at]!.map((score) => score[measure]))));
    }),
    ...(timed ? [system.kind === 'baseline' ? '-' : timingCell(timing)] : []),
  ]);
  const head = ['%, 95 % interval', ...MEASURES.map((measure) => TITLES[measure])];
  return table(timed ? [...head, 'ms, p50 / p99'] : head, rows);
}

function differenceTable([ours, ...others]: readonly Run[], meetings: readonly Meeting[]): string {
  const libraries = others.filter(({ system }) => system.kind === 'library');
  const rows = libraries.map(({ system, scores }) => [
    system.name,
    ...COMPARED.map((measure) => {
      const groups = meetings.map(({ questions }, at) =>
        questions.map((_, question) => ours!.scores[at]![question]![measure] - scores[at]![question]![measure]),
      );
      return interval(estimate(groups), true);
    }),
  ]);
  return table([`${ours!.system.name} minus`, ...COMPARED.map((measure) => TITLES[measure])], rows);
}

function interval({ mean, low, high }: Estimate, signed = false): string {
  const points = (value: number): string => {
    const text = (100 * value).toFixed(1);
    return signed && value >= 0 ? `+${text}` : text;
  };
  return `${points(mean)} (${points(low)}..${points(high)})`;
}
