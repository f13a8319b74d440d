import { type FileLine, worded } from '../file-lines.ts';
import type { Segment, Unit } from '../format.ts';

/** What is counted in a chat. */
export const MESSAGES: Unit = ['message', 'messages'];

/** A line that a chat sets above, or before, the words of one person, with what stands below it up to the next. */
export interface ChatMessage {
  /** Who wrote it, as printed; undefined where nothing says so. */
  readonly speaker: string | undefined;
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly words: readonly FileLine[];
}

/** What was typed, each of its lines a paragraph, in a segment of one unit; an omission where it has no words. */
export function segmentOf({ speaker, line, words }: ChatMessage): Segment | undefined {
  const lines = worded(words);
  if (lines.length === 0) return undefined;
  return { speaker, text: lines.map(({ text }) => text.trim()).join('\n'), paragraph: true, line };
}
