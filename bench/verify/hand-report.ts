import { shorten, table } from '../lib/table.ts';
import type { HandSet } from './hand-cases.ts';
import { type Aspect, ASPECTS, asksFor, type Judged } from './hand-judge.ts';

const SHOWN = 110;

/** How many labels are met, a row for each set and one for all. */
export function handReport(sets: readonly (readonly [HandSet, readonly Judged[]])[]): string {
  const all = sets.flatMap(([, judged]) => judged);
  return table(
    ['set', 'cases', 'as labelled', 'defended', 'otherwise', ...ASPECTS],
    [...sets.map(([{ name }, judged]) => rowOf(name, judged)), rowOf('all', all)],
  );
}

function rowOf(name: string, judged: readonly Judged[]): readonly string[] {
  const count = (verdict: Judged['verdict']) => String(judged.filter((one) => one.verdict === verdict).length);
  const met = (aspect: Aspect) => {
    const asked = judged.filter((one) => asksFor(one.asked, aspect));
    return `${asked.filter(({ differs }) => differs[aspect] === undefined).length}/${asked.length}`;
  };
  return [
    name,
    String(judged.length),
    count('as labelled'),
    count('accepted'),
    count('otherwise'),
    ...ASPECTS.map(met),
  ];
}

/** The cases that differ from their label, or only in the verdict defended, a line each. */
export function handDifferences(judged: readonly Judged[]): string {
  const lines = judged.flatMap(({ asked, outcome, verdict, differs }) => {
    const off = ASPECTS.flatMap((aspect) => (differs[aspect] === undefined ? [] : [`${aspect}: ${differs[aspect]}`]));
    const told =
      verdict === 'as labelled'
        ? []
        : [`${outcome}${verdict === 'accepted' ? ' (defended)' : ''}, not ${asked.verdict}`];
    if (told.length + off.length === 0) return [];
    const speaker = asked.speaker === undefined ? '' : ` (as ${asked.speaker})`;
    return [`- ${asked.id} ${shorten(asked.quote, SHOWN)}${speaker}: ${[...told, ...off].join('; ')}`];
  });
  return lines.length > 0 ? lines.join('\n') : 'Every label is met.';
}
