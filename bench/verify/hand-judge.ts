import type { Answer, Verification } from '../../src/index.ts';
import { ABSTAINED, CLEAN, type Outcome } from './decision.ts';
import type { HandCase } from './hand-cases.ts';
import { decisionOf } from './readout.ts';

/** What was said of one quote beside its label. */
export interface Judged {
  readonly asked: HandCase;
  readonly outcome: Outcome;
  /** `accepted` where another verdict can be defended. */
  readonly verdict: 'as labelled' | 'accepted' | 'otherwise';
  /** What differs from the label besides the verdict: a clause each. */
  readonly differs: Readonly<Record<Aspect, string | undefined>>;
}

/** What a label may ask for besides a verdict. */
export const ASPECTS = ['standing', 'warnings', 'lines', 'relation', 'reading'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A quote of so many words is short, and may always be called so. */
const SHORT = 4;

/** Holds an answer beside the label of its quote. Standing and reading are looked at where a line was found. */
export function judge(asked: HandCase, answer: Answer): Judged {
  const { outcome } = decisionOf(answer);
  const found = answer.kind === 'verification' ? answer : undefined;
  const defended: readonly Outcome[] = asked.accept;
  return {
    asked,
    outcome,
    verdict: outcome === asked.verdict ? 'as labelled' : defended.includes(outcome) ? 'accepted' : 'otherwise',
    differs: {
      standing: found && standingOff(asked, found),
      warnings: warningsOff(asked, outcome, found?.warnings ?? []),
      lines: linesOff(asked, answer),
      relation: relationOff(asked, found),
      reading: found && readingOff(asked, found),
    },
  };
}

/** Whether the label asks for something in this respect. */
export function asksFor({ standing, statements, relation, reading }: HandCase, aspect: Aspect): boolean {
  const asked = {
    standing: standing !== undefined,
    warnings: true,
    lines: statements.length > 0,
    relation: relation !== undefined,
    reading: reading !== undefined,
  };
  return asked[aspect];
}

function standingOff({ standing, statements }: HandCase, { matches }: Verification): string | undefined {
  const first = matches.find(({ statement }) => statement.id === statements[0]);
  if (!standing || !first || standing.includes(first.standing)) return undefined;
  return `${first.standing}, not ${standing.join(' or ')}`;
}

function warningsOff(
  { quote, warnings, mayWarn, verdict }: HandCase,
  outcome: Outcome,
  got: Verification['warnings'],
): string | undefined {
  // A quote that rightly finds no line has nothing to be warned of.
  const wanted = ABSTAINED.includes(outcome) && outcome !== verdict ? [] : warnings;
  const short = quote.split(/\s+/).length <= SHORT ? ['short_quote'] : [];
  const allowed = new Set([...warnings.flat(), ...mayWarn, ...short]);
  const missing = wanted
    .filter((kinds) => !kinds.some((kind) => got.includes(kind)))
    .map((kinds) => kinds.join(' or '));
  const extra = got.filter((kind) => !allowed.has(kind));
  const clauses = [
    ...(missing.length > 0 ? [`no ${missing.join(', no ')}`] : []),
    ...(extra.length > 0 ? [`also ${extra.join(', ')}`] : []),
  ];
  return clauses.length > 0 ? clauses.join('; ') : undefined;
}

function linesOff({ statements }: HandCase, answer: Answer): string | undefined {
  const { lines, near } = decisionOf(answer);
  const shown = lines.length > 0 ? lines : near;
  const missing = statements.filter((id) => !shown.includes(id));
  return missing.length > 0 ? `${shown.join(', ') || 'none'}, not ${missing.join(', ')}` : undefined;
}

function relationOff({ relation }: HandCase, found: Verification | undefined): string | undefined {
  const got = found?.claimed?.relation;
  return relation === undefined || got === relation ? undefined : `${got ?? 'none'}, not ${relation}`;
}

function readingOff({ reading }: HandCase, { matches }: Verification): string | undefined {
  if (!reading || matches.length === 0) return undefined;
  const all = matches.flatMap(({ readings }) => readings);
  if (all.some(({ id, yours }) => id === reading.note && yours === reading.yours)) return undefined;
  const got = all.map(({ id, yours }) => `${id} ${yours}`).join(', ') || 'none';
  return `${got}, not ${reading.note} ${reading.yours}`;
}

/** Of the verdicts labelled or defended, this part must be reached. */
const LEAST_RIGHT = 0.8;

/** What must not happen in any case, a sentence each. */
export function handProblems(judged: readonly Judged[]): readonly string[] {
  const off = judged.filter(({ verdict }) => verdict === 'otherwise');
  const part = (judged.length - off.length) / judged.length;
  return [
    ...off
      .filter(({ asked, outcome }) => asked.verdict === 'near_critical' && CLEAN.includes(outcome))
      .map(({ asked, outcome }) => `${asked.id}: a quote of another meaning is ${outcome}.`),
    ...off
      .filter(({ asked, outcome }) => asked.verdict === 'not_in_record' && !ABSTAINED.includes(outcome))
      .map(({ asked, outcome }) => `${asked.id}: a quote that no line holds is ${outcome}.`),
    ...(part < LEAST_RIGHT
      ? [`Of ${judged.length} verdicts on quotes labelled by hand, ${off.length} are not as labelled.`]
      : []),
  ];
}
