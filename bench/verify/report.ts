import { VERDICTS } from '../../src/answers/schema-verify.ts';
import { figure, shorten, table } from '../lib/table.ts';
import type { Outcome } from './decision.ts';
import { LABELS } from './dev-cases.ts';
import type { Run } from './run.ts';
import { CHANGES, type Change, type Decided, type Part, type Tally } from './tally.ts';

/** A run with what it comes to. */
export interface Scored {
  readonly run: Run;
  readonly tally: Tally;
}

const COLUMNS: readonly Outcome[] = [...VERDICTS, 'several', 'refused'];
/** The classes that words alone decide: all but the last two. */
const LEXICAL = LABELS.slice(0, 8);
const SHOWN = 90;

/** Label by verdict in Markdown, with precision, recall and F1; verdicts that never came are left out. */
export function confusionReport({ confusion, classes }: Tally): string {
  const columns = COLUMNS.filter((outcome) => LABELS.some((label) => confusion.get(label)?.has(outcome)));
  return table(
    ['label', 'cases', ...columns, 'P', 'R', 'F1'],
    classes.map(({ label, cases, precision, recall, f1 }) => [
      label,
      String(cases),
      ...columns.map((outcome) => String(confusion.get(label)!.get(outcome) ?? '.')),
      ...[precision, recall, f1].map(share),
    ]),
  );
}

/** What is warned of, and whether the right lines are named, by label. */
export function linesReport({ warned, named, classes }: Tally): string {
  return table(
    ['label', 'cases', 'warned of a change', 'of a cut', 'all its lines named'],
    classes.map(({ label, cases }) => {
      const { changed, cut } = warned.get(label)!;
      return [
        label,
        String(cases),
        partCell(changed),
        partCell(cut),
        label === 'not_in_record' ? '-' : partCell(named.get(label)!),
      ];
    }),
  );
}

/** Every checker beside the others: F1 by class, what it warns of, what it gets wrong, how long it takes. */
export function peersReport(all: readonly Scored[]): string {
  const row = (title: string, cell: (scored: Scored) => string) => [title, ...all.map(cell)];
  return table(
    ['', ...all.map(({ run }) => run.name)],
    [
      ...LABELS.map((label, at) => row(`F1 ${label}`, ({ tally }) => share(tally.classes[at]!.f1))),
      row('macro F1', ({ tally }) => share(tally.macro)),
      ...(Object.keys(CHANGES) as Change[]).flatMap((change) => [
        row(`${CHANGES[change].join(', ')}: flagged`, ({ tally }) => partCell(tally.flagged[change].any)),
        row('  and as what it is', ({ tally }) => partCell(tally.flagged[change].exact)),
      ]),
      row('changed meaning shown clean', ({ tally }) => String(tally.shownClean.length)),
      row('never said, accepted', ({ tally }) => partCell(acceptedOf(tally))),
      row('harmless, warned', ({ tally }) => partCell({ part: tally.falselyWarned.length, of: tally.harmless })),
      row('right lines named', ({ tally }) => partCell(namedOf(tally))),
      row('paraphrase: not taken for a quote', ({ tally }) => partCell(abstainedOf(tally))),
      row('  one of its lines named or near', ({ tally }) => partCell(tally.named.get('paraphrase')!)),
      row('ms, p50 / p99', ({ run }) => `${figure(run.p50)} / ${figure(run.p99)}`),
    ],
  );
}

/** What must hold, a row each: [what, wanted, got, whether it does]. */
export function targets(tally: Tally): readonly (readonly [string, string, string, boolean])[] {
  const accepted = acceptedOf(tally);
  const warned = { part: tally.falselyWarned.length, of: tally.harmless };
  const least = (part: Part, wanted: number) => part.part >= wanted * part.of;
  const most = (part: Part, wanted: number) => part.part <= wanted * part.of;
  return [
    ...LEXICAL.map((label) => {
      const { f1 } = tally.classes.find((score) => score.label === label)!;
      return [`F1 ${label}`, '≥ .95', share(f1), f1 >= 0.95] as const;
    }),
    ['negation flagged', '≥ 99 %', partCell(tally.flagged.neg.any), least(tally.flagged.neg.any, 0.99)],
    ['number flagged', '≥ 99 %', partCell(tally.flagged.num.any), least(tally.flagged.num.any, 0.99)],
    ['changed meaning shown clean', '0', String(tally.shownClean.length), tally.shownClean.length === 0],
    ['never said, accepted', '≤ .5 %', partCell(accepted), most(accepted, 0.005)],
    ['harmless, warned', '≤ 2 %', partCell(warned), most(warned, 0.02)],
  ];
}

export function targetsReport(tally: Tally): string {
  const rows = targets(tally).map(([what, wanted, got, holds]) => [what, wanted, got, holds ? 'yes' : 'no']);
  return table(['must hold', 'wanted', 'got', 'holds'], rows);
}

/** The cases decided otherwise than labelled, and those that break a rule, a line each. */
export function wrongOnes(all: readonly Decided[]): string {
  const wrong = all.filter(({ asked, decision }) => decision.outcome !== asked.label);
  return wrong
    .map(({ asked: { id, label, subtype, quote }, decision: { outcome, warnings } }) => {
      const warned = warnings.length > 0 ? ` [${warnings.join(', ')}]` : '';
      return `- ${id} ${label} (${subtype}) told as ${outcome}${warned}: ${shorten(quote, SHOWN)}`;
    })
    .join('\n');
}

function acceptedOf({ accepted, classes }: Tally): Part {
  return { part: accepted.length, of: classes.find(({ label }) => label === 'not_in_record')!.cases };
}

/** Of the cases that come from lines, those of which all are named. */
function namedOf({ named }: Tally): Part {
  const all = LEXICAL.map((label) => named.get(label)!);
  return { part: all.reduce((sum, { part }) => sum + part, 0), of: all.reduce((sum, { of }) => sum + of, 0) };
}

function abstainedOf({ confusion, named }: Tally): Part {
  const outcomes = confusion.get('paraphrase')!;
  const abstained = (['paraphrase', 'not_in_record', 'too_short'] as const).map(
    (outcome) => outcomes.get(outcome) ?? 0,
  );
  return { part: abstained.reduce((sum, count) => sum + count, 0), of: named.get('paraphrase')!.of };
}

/** A share with three decimals and no leading zero, as F1 is printed. */
function share(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3).replace(/^0/, '');
}

function partCell({ part, of }: Part): string {
  return of === 0 ? '-' : `${part}/${of} = ${((100 * part) / of).toFixed(1)} %`;
}
