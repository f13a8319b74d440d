import type { Omission } from '../../src/import/format.ts';

/** What is omitted in the order of its lines, as a report has it; readers give it in any order. */
export function byLine(omitted: readonly Omission[]): readonly Omission[] {
  return omitted.toSorted((one, other) => one.line - other.line);
}
