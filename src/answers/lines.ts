import { type CorpusRecord, isTalk, recordHolding } from '../corpus/corpus.ts';
import { FIDELITIES } from '../record/schema.ts';
import type { Archive } from './archive.ts';

/** Statement numbers, given in record order, in the order of their labels and then of the record. */
export function byLabelOrder({ index }: Archive, numbers: Iterable<number>): readonly number[] {
  const byLabel = FIDELITIES.map((): number[] => []);
  for (const number of numbers) byLabel[index.grades[number]!]!.push(number);
  return byLabel.flat();
}

/** Whether a line is of a conversation. */
export function inTalk({ corpus }: Archive, statement: number): boolean {
  return isTalk(recordHolding(corpus, statement));
}

/** How many lines records hold together. */
export function lineCount(records: readonly CorpusRecord[]): number {
  return records.reduce((sum, { record }) => sum + record.statements.length, 0);
}
