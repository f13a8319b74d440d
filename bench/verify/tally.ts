import type { MeaningChange } from '../../src/index.ts';
import { ABSTAINED, CLEAN, type Decision, type Outcome, warnsOfChange } from './decision.ts';
import { type DevCase, type Label, LABELS } from './dev-cases.ts';

/** How well one class is told; a share is from 0 to 1, and NaN of nothing. */
export interface ClassScore {
  readonly label: Label;
  /** Cases that are of it, and cases that were put into it. */
  readonly cases: number;
  readonly told: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Cases of one kind, and how many of them hold. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** One case with what was decided on it. */
export interface Decided {
  readonly asked: DevCase;
  readonly decision: Decision;
}

/** What the decisions on labelled quotes come to. */
export interface Tally {
  readonly confusion: ReadonlyMap<Label, ReadonlyMap<Outcome, number>>;
  readonly classes: readonly ClassScore[];
  readonly macro: number;
  /** Of the quotes with a changed meaning, by what was changed: warned at all, and of the very change. */
  readonly flagged: Readonly<Record<Change, { readonly any: Part; readonly exact: Part }>>;
  /** Quotes with a changed meaning that are shown as word for word or close. */
  readonly shownClean: readonly Decided[];
  /** Quotes of other records that are shown as held by this one. */
  readonly accepted: readonly Decided[];
  /** Harmless edits (near and cosmetic) that are warned of. */
  readonly falselyWarned: readonly Decided[];
  readonly harmless: number;
  /** By label: warned of a change of meaning, and of a cut. */
  readonly warned: ReadonlyMap<Label, { readonly changed: Part; readonly cut: Part }>;
  /** By label: every line that it comes from is named; of paraphrases, one of them is named or shown as near. */
  readonly named: ReadonlyMap<Label, Part>;
}

/** What the makers of the cases changed, and the warnings that say so. */
export const CHANGES = {
  neg: ['negation'],
  num: ['number'],
  entity: ['name'],
  crit: ['modal', 'quantifier', 'polarity'],
} as const satisfies Record<string, readonly MeaningChange[]>;
export type Change = keyof typeof CHANGES;

/** Counts decisions, one a case, in the order of the cases. */
export function tally(cases: readonly DevCase[], decisions: readonly Decision[]): Tally {
  const all = cases.map((asked, at) => ({ asked, decision: decisions[at]! }));
  const of = (label: Label) => all.filter(({ asked }) => asked.label === label);
  const classes = LABELS.map((label) => classScore(label, all));
  const present = classes.filter(({ cases }) => cases > 0);
  const harmless = [...of('near'), ...of('cosmetic')];
  return {
    confusion: new Map(LABELS.map((label) => [label, countOutcomes(of(label))])),
    classes,
    macro: present.reduce((sum, { f1 }) => sum + f1, 0) / present.length,
    flagged: Object.fromEntries(
      (Object.keys(CHANGES) as Change[]).map((change) => [change, flaggedOf(change, of('near_critical'))]),
    ) as Tally['flagged'],
    shownClean: of('near_critical').filter(({ decision }) => CLEAN.includes(decision.outcome)),
    accepted: of('not_in_record').filter(({ decision }) => !ABSTAINED.includes(decision.outcome)),
    falselyWarned: harmless.filter(({ decision }) => warnsOfChange(decision)),
    harmless: harmless.length,
    warned: new Map(
      LABELS.map((label) => [
        label,
        {
          changed: partOf(of(label), ({ decision }) => warnsOfChange(decision)),
          cut: partOf(of(label), ({ decision }) => decision.warnings.includes('context_cut')),
        },
      ]),
    ),
    named: new Map(LABELS.map((label) => [label, partOf(of(label), isNamed)])),
  };
}

/** The harmonic mean of how many of those put into a class are of it, and how many of it were put there. */
function classScore(label: Label, all: readonly Decided[]): ClassScore {
  const is = all.filter(({ asked }) => asked.label === label);
  const told = all.filter(({ decision }) => decision.outcome === label).length;
  const right = is.filter(({ decision }) => decision.outcome === label).length;
  const [precision, recall] = [right / told, right / is.length];
  return { label, cases: is.length, told, precision, recall, f1: (2 * right) / (told + is.length) };
}

function countOutcomes(all: readonly Decided[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { decision } of all) counts.set(decision.outcome, (counts.get(decision.outcome) ?? 0) + 1);
  return counts;
}

function flaggedOf(change: Change, changed: readonly Decided[]): { any: Part; exact: Part } {
  const kind = changed.filter(({ asked }) => asked.subtype === change);
  const exact: readonly string[] = CHANGES[change];
  return {
    any: partOf(kind, ({ decision }) => warnsOfChange(decision)),
    exact: partOf(kind, ({ decision }) => decision.warnings.some((warning) => exact.includes(warning))),
  };
}

function isNamed({ asked: { label, gold }, decision: { lines, near } }: Decided): boolean {
  if (label === 'paraphrase') return gold.some((line) => lines.includes(line) || near.includes(line));
  return gold.length > 0 && gold.every((line) => lines.includes(line));
}

function partOf<Case>(all: readonly Case[], holds: (one: Case) => boolean): Part {
  return { part: all.filter(holds).length, of: all.length };
}
