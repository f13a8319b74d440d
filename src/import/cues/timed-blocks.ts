import type { Omission } from '../format.ts';
import { commonStyle, isOfStyle, type Stamp, type StampStyle, stampOf } from './timed-lines.ts';

/** A line of words; empty for a blank one. */
export interface WordLine {
  readonly text: string;
  readonly line: number;
}

/** A time, and the words up to the next. */
export interface TimedBlock {
  readonly stamp: Stamp;
  /** The line that has the time, from 1. */
  readonly line: number;
  /** The words behind the time and below it, from the first that is not blank to the last. */
  readonly words: readonly WordLine[];
}

/** A text parted at its times. */
export interface TimedBlocks {
  readonly style: StampStyle;
  readonly blocks: readonly TimedBlock[];
  /** What stands before the first time, without blank lines. */
  readonly head: readonly WordLine[];
  /** What stands in it and is neither time nor words. */
  readonly omitted: readonly Omission[];
  /** Whether the file says that a machine heard the words. */
  readonly isRecognised: boolean;
}

/** What Whisper and whisper.cpp print on lines of their own: what they do, and how long it took. */
const REMARK = /^(?:whisper_\w{1,40}|main|system_info|output_\w{1,20})\s?: |^Detect(?:ing|ed) language\b/;
/** What YouTube writes below a transcript, in the language of its page: `English (auto-generated)`. */
const AUTO_GENERATED = /^[\p{L} ,-]{2,40}\([^()]{0,30}(?:auto|自動)[^()]{0,30}\)$/iu;

/** Lines that are of the style, and so begin a block. */
export function stampLines(lines: readonly string[], style: StampStyle): number {
  return lines.filter((line) => {
    const stamp = stampOf(line);
    return stamp !== undefined && isOfStyle(stamp, style);
  }).length;
}

/** Parts a text at the times that are written as most are; undefined where no line begins with a time. */
export function readTimedBlocks(lines: readonly string[]): TimedBlocks | undefined {
  const stamps = lines.map(stampOf);
  const style = commonStyle(stamps.filter((stamp) => stamp !== undefined));
  if (!style) return undefined;
  const blocks: { stamp: Stamp; line: number; words: WordLine[] }[] = [];
  const head: WordLine[] = [];
  const omitted: Omission[] = [];
  let isRecognised = false;
  for (const [at, whole] of lines.entries()) {
    const stamp = stamps[at];
    const [line, text] = [at + 1, whole.trim()];
    const last = blocks.at(-1);
    if (stamp && isOfStyle(stamp, style)) {
      blocks.push({ stamp, line, words: stamp.isAlone ? [] : [{ text: stamp.rest, line }] });
    } else if (isRemark(text)) {
      isRecognised = true;
      omitted.push({ line, text, why: 'The program that made the file says it.', units: 0 });
    } else if (last) last.words.push({ text, line });
    else if (text !== '') head.push({ text, line });
  }
  const trimmed = blocks.map(({ words, ...block }) => ({ ...block, words: withoutBlanks(words) }));
  return { style, ...withoutEnd(trimmed, omitted), head, isRecognised };
}

function isRemark(text: string): boolean {
  const begin = text.slice(0, 120);
  return REMARK.test(begin) || (text.length <= 100 && AUTO_GENERATED.test(begin));
}

function withoutBlanks(words: readonly WordLine[]): readonly WordLine[] {
  const first = words.findIndex(({ text }) => text !== '');
  return first === -1 ? [] : words.slice(first, words.findLastIndex(({ text }) => text !== '') + 1);
}

/** Takes off what stands below the last words, behind a blank line, where no other block has one between its words. */
function withoutEnd(
  blocks: readonly TimedBlock[],
  omitted: readonly Omission[],
): Pick<TimedBlocks, 'blocks' | 'omitted'> {
  const last = blocks.at(-1);
  const blank = last?.words.findIndex(({ text }) => text === '') ?? -1;
  const isUsual = blocks.length < 2 || blocks.slice(0, -1).some(({ words }) => words.some(({ text }) => text === ''));
  if (!last || blank < 1 || isUsual) return { blocks, omitted };
  const end = withoutBlanks(last.words.slice(blank));
  const text = end.map((word) => word.text).join('\n');
  const why = 'It stands apart below the last words, and no time is before it.';
  return {
    blocks: [...blocks.slice(0, -1), { ...last, words: last.words.slice(0, blank) }],
    omitted: [...omitted, { line: end[0]?.line ?? last.line, text, why, units: 0 }],
  };
}
