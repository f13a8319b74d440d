import { type FileLine, omissionOf } from '../file-lines.ts';
import type { Omission } from '../format.ts';
import { readTime } from './timing.ts';

/** A cue as it stands in the file. */
export interface SbvBlock {
  /** Seconds; undefined where a time is impossible. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The line that has the times, from 1. The text begins on the next. */
  readonly line: number;
  readonly text: string;
}

/** Longest line that may be one of times. */
const LONGEST = 60;
/** `0:00:03.120,0:00:06.000`, and what is left of such a line where it is damaged. */
const TIMES = /^[ \t]*-?(?=[\d.-]*:)[\d:.-]+[ \t]*,[ \t]*[\d:.-]*[ \t]*$/;

/** Whether a line is one that a cue begins with: nothing but two times, or a time and what is left of another. */
export function isSbvTimes(line: string): boolean {
  return line.length <= LONGEST && TIMES.test(line);
}

/** The times of a line; both or neither. */
export function sbvTimes(line: string): { readonly start: number | undefined; readonly end: number | undefined } {
  const [start, end] = line.split(',').map((time) => readTime(time.trim()));
  const areBoth = start !== undefined && end !== undefined;
  return areBoth ? { start, end } : { start: undefined, end: undefined };
}

/** Parts a file at its lines of times. The text of a cue reaches to the next of them, blank lines in it included. */
export function readSbvBlocks(text: string): {
  readonly cues: readonly SbvBlock[];
  readonly omitted: readonly Omission[];
} {
  const cues: (Omit<SbvBlock, 'text'> & { readonly lines: string[] })[] = [];
  const head: FileLine[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const last = cues.at(-1);
    if (isSbvTimes(line)) cues.push({ ...sbvTimes(line), line: at + 1, lines: [] });
    else if (last) last.lines.push(line);
    else head.push({ text: line, line: at + 1 });
  }
  return {
    cues: cues.map(({ lines, ...cue }) => ({ ...cue, text: lines.join('\n').trimEnd() })),
    omitted: omissionOf(head, 'It stands before the first cue.'),
  };
}
