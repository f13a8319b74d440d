import type { Omission } from './format.ts';

/** A line of the file, with its number from 1. */
export interface FileLine {
  readonly text: string;
  readonly line: number;
}

/** The lines that have words. */
export function worded(lines: readonly FileLine[]): readonly FileLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Tells of lines that follow each other, and hold none of the file's units, in one omission; none where they have no words. */
export function omissionOf(lines: readonly FileLine[], why: string): readonly Omission[] {
  const first = lines.find(({ text }) => text.trim() !== '');
  if (!first) return [];
  const text = lines.map((one) => one.text).join('\n');
  return [{ line: first.line, text: text.trim(), why, units: 0 }];
}
