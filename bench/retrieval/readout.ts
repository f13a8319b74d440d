import { openArchive, rank } from '../../src/index.ts';
import { type Meeting, type Question, statementId } from './meetings.ts';
import type { System } from './system.ts';

/** Readout through its public library, which gets the question as it was asked. */
export const readout: System = {
  name: 'Readout',
  kind: 'ours',
  open: ({ record }) => {
    const archive = openArchive([record]);
    return ({ text }) => {
      const { passages, evidence } = rank(archive, text);
      return {
        shown: passages.map(({ position }) => position),
        evidence: evidence.map(({ position }) => position),
      };
    };
  },
};

/** What is wrong in itself with our answer to a question, whatever is relevant: each entry is a sentence. */
export function rankProblems({ record, turns }: Meeting, questions: readonly Question[]): readonly string[] {
  const archive = openArchive([record]);
  const known = new Set(turns.map(({ position }) => position));
  return questions.flatMap(({ text }) => {
    const { passages, evidence } = rank(archive, text);
    const ranked = new Set(evidence.map(({ id }) => id));
    const problems: string[] = [];
    for (const [name, list] of Object.entries({ passages, evidence })) {
      if (new Set(list.map(({ id }) => id)).size < list.length) problems.push(`${name} hold a statement twice`);
      const strange = list.find(({ id, position }) => !known.has(position) || id !== statementId(position));
      if (strange) problems.push(`${name} hold ${strange.id} at ${strange.position}, which is no turn`);
    }
    if (passages.some(({ id }) => !ranked.has(id))) problems.push('a passage is not in the evidence');
    return problems.map((problem) => `"${text}" (${record.id}): ${problem}.`);
  });
}
