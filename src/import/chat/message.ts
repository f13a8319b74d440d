import type { Omission, Segment, Unit } from '../format.ts';

/** What is counted in a chat. */
export const MESSAGES: Unit = ['message', 'messages'];

/** A line of the file, with its number from 1. */
export interface ChatLine {
  readonly text: string;
  readonly line: number;
}

/** A line that a chat sets above, or before, the words of one person, with what stands below it up to the next. */
export interface ChatMessage {
  /** Who wrote it, as printed; undefined where nothing says so. */
  readonly speaker: string | undefined;
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly words: readonly ChatLine[];
}

/** The lines that have words. */
export function worded(lines: readonly ChatLine[]): readonly ChatLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}

/** What was typed, each of its lines a paragraph, in a segment of one unit; an omission where it has no words. */
export function segmentOf({ speaker, line, words }: ChatMessage): Segment | undefined {
  const lines = worded(words);
  if (lines.length === 0) return undefined;
  return { speaker, text: lines.map(({ text }) => text.trim()).join('\n'), paragraph: true, line };
}

/** Tells of lines that follow each other, which count as no message, in one omission; none where there are none. */
export function omissionOf(lines: readonly ChatLine[], why: string): readonly Omission[] {
  const first = worded(lines)[0];
  if (!first) return [];
  const text = lines.map((one) => one.text).join('\n');
  return [{ line: first.line, text: text.trim(), why, units: 0 }];
}
