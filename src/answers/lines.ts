import { FIDELITIES } from '../record/schema.ts';
import type { Archive } from './archive.ts';

/** Statement numbers, given in record order, in the order of their labels and then of the record. */
export function byLabelOrder({ index }: Archive, numbers: Iterable<number>): readonly number[] {
  const byLabel = FIDELITIES.map((): number[] => []);
  for (const number of numbers) byLabel[index.grades[number]!]!.push(number);
  return byLabel.flat();
}
