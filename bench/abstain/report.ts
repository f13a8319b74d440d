import { table } from '../lib/table.ts';
import { type Estimate, estimate } from '../retrieval/bootstrap.ts';
import type { Meeting } from '../retrieval/meetings.ts';
import { answeredFrom, THRESHOLDS, thresholdInUse, toldApart } from './curve.ts';
import type { Decision } from './decision.ts';
import type { QuestionSet } from './question-sets.ts';
import { type Decisions, PLACES, relevance } from './strangers.ts';
import { isRight, type Share, type Tally } from './tally.ts';

export interface Column {
  readonly name: string;
  readonly decisions: Decisions;
}

/** The counts of one question set in Markdown, a row for each decider. */
export function articleReport(
  { name, tuning, cases }: QuestionSet,
  rows: readonly (readonly [string, Tally])[],
): string {
  const answerable = cases.filter(({ lines }) => lines.length > 0).length;
  const head = [
    '',
    'answered',
    'wrongly',
    'refused',
    'wrongly',
    'precision of no',
    'recall of no',
    'right line first',
    'at all',
    'lines',
  ];
  return [
    `### ${name} (${tuning ? 'tuned on' : 'held out'}): ${answerable} questions with an answer, ${cases.length - answerable} without`,
    table(
      head,
      rows.map(([decider, all]) => [
        decider,
        String(all.answeredRightly + all.answeredWrongly),
        String(all.answeredWrongly),
        String(all.refusedRightly + all.refusedWrongly),
        String(all.refusedWrongly),
        ...[all.precision, all.recall, all.first, all.any].map(shareCell),
        Number.isNaN(all.lines) ? '-' : String(all.lines),
      ]),
    ),
  ].join('\n\n');
}

/** The questions that were answered or refused wrongly, a line each. */
export function wrongOnes({ cases }: QuestionSet, decisions: readonly Decision[]): string {
  const wrong = cases.flatMap((asked, at) => {
    const { answers, covered, lines } = decisions[at]!;
    if (isRight(asked, decisions[at]!)) return [];
    const did = answers
      ? `answered with ${lines.slice(0, 3).join(', ') || 'no line'}`
      : `refused, ${asked.lines.join(', ')} answers`;
    return [`- "${asked.question}": ${did} (covered ${covered})`];
  });
  return wrong.length > 0 ? wrong.join('\n') : 'None is wrong.';
}

/** What is answered where, and how well own and foreign questions are told apart. */
export function meetingReport(meetings: readonly Meeting[], columns: readonly Column[]): string {
  const head = [
    '% answered, 95 % interval',
    'own meeting',
    'same domain',
    'other domain',
    'relevant turn first',
    'at all',
    'told apart',
  ];
  return table(
    head,
    columns.map(({ name, decisions }) => {
      const found = relevance(meetings, decisions);
      return [
        name,
        ...PLACES.map((place) =>
          estimateCell(decisions[place].map((all) => all.map(({ answers }) => Number(answers)))),
        ),
        estimateCell(found.first),
        estimateCell(found.any),
        percent(toldApart(decisions.own.flat(), decisions.other.flat())),
      ];
    }),
  );
}

/** What would be answered from other thresholds on; those in use are marked. */
export function curveReport(columns: readonly Column[]): string {
  const marked = columns.map(({ decisions }) => thresholdInUse(decisions));
  const titles = columns.flatMap(({ name }) => [`${name.split(',')[0]}: own`, 'same', 'other']);
  return table(
    ['% answered from', ...titles],
    THRESHOLDS.map((threshold) => [
      threshold.toFixed(2),
      ...columns.flatMap(({ decisions }, column) => {
        const answered = answeredFrom(decisions, threshold);
        const mark = marked[column] === threshold ? ' *' : '  ';
        return PLACES.map((place) => `${percent(answered[place])}${mark}`);
      }),
    ]),
  );
}

function estimateCell(groups: readonly (readonly number[])[]): string {
  const asked = groups.filter((values) => values.length > 0);
  if (asked.length === 0) return '-';
  const { mean, low, high }: Estimate = estimate(asked);
  return `${percent(mean)} (${percent(low)}..${percent(high)})`;
}

function shareCell({ part, of, low, high }: Share): string {
  return of === 0 ? '-' : `${part}/${of} = ${percent(part / of)} (${percent(low)}..${percent(high)})`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}
