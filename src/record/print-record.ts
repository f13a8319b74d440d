import type { z } from 'zod';
import type { RecordFileSchema } from './schema.ts';

/** A record before its proofs, as it is written. */
export type RecordDraft = z.input<typeof RecordFileSchema>;

/**
 * A record as `record.json` holds it: an item of a list a line, so that a text editor and a version control show a change as
 * one line, and 50,000 statements stay within the most bytes.
 */
export function printRecord(record: RecordDraft): string {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${printValue(value)}`).join(',\n')}\n}\n`;
}

function printValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
