import type { Omission } from '../format.ts';
import { ARROW, cueText, mendedTimes, readTiming, type Timing } from './timing.ts';

/** A cue as it stands in the file, its marks unread. */
export interface SrtBlock {
  readonly timing: Timing;
  /** The line that has the times, from 1. */
  readonly line: number;
  readonly text: string;
  /** The line the text begins on: the next, but for words that stand behind the times. */
  readonly textLine: number;
}

/** The cues of a file and what is none. */
export interface SrtBlocks {
  readonly cues: readonly SrtBlock[];
  readonly omitted: readonly Omission[];
}

/**
 * Parts an SRT file at its lines of times. The text of a cue reaches to the number before the next one, blank lines in it included.
 * A number before the times is the cue's where a blank line or the file's beginning stands before it, or where it is one more than
 * the last; else it is text. A line with `-->` and no time on a side is omitted.
 */
export function readSrtBlocks(text: string): SrtBlocks {
  const cues: SrtBlock[] = [];
  const omitted: Omission[] = [];
  let timing: Timing | undefined;
  let line = 0;
  let number: number | undefined;
  let lines: string[] = [];
  const close = (): void => {
    if (timing) {
      const { text, textLine, omitted: aside } = cueText(timing, line, lines);
      omitted.push(...aside);
      cues.push({ timing, line, text: text.trimEnd(), textLine });
    } else for (const omission of before(lines)) omitted.push(omission);
    lines = [];
  };
  for (const [at, content] of text.split('\n').entries()) {
    const times = mendedTimes(content);
    const next = times.includes(ARROW) ? readTiming(times) : undefined;
    if (next?.looksTimed) {
      number = takeNumber(lines, number);
      close();
      timing = next;
      line = at + 1;
      if (next.words !== undefined) lines.push(next.words);
    } else if (next) {
      omitted.push({ line: at + 1, text: content, why: `It has ${ARROW}, but no times, so no cue begins here.` });
      // Its place is kept, so that lines below keep theirs.
      lines.push('');
    } else lines.push(content);
  }
  close();
  return { cues, omitted };
}

/** Takes the number of the next cue from the end of the lines before it. */
function takeNumber(lines: string[], before: number | undefined): number | undefined {
  const last = (lines.at(-1) ?? '').trim();
  if (!/^\d{1,9}$/.test(last)) return before === undefined ? undefined : before + 1;
  const isApart = (lines.at(-2) ?? '').trim() === '' && (lines.length > 1 || before === undefined);
  if (!isApart && (before === undefined || Number(last) !== before + 1))
    return before === undefined ? undefined : before + 1;
  lines.pop();
  return Number(last);
}

/** What stands before the first cue. */
function before(lines: readonly string[]): readonly Omission[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return [];
  return [
    {
      line: first + 1,
      text: lines.slice(first).join('\n').trimEnd(),
      why: 'It stands before the first cue.',
      units: 0,
    },
  ];
}
