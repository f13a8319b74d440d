import { count, emptyTally, type Tally } from '../tally.ts';
import type { TimedBlock } from './timed-blocks.ts';

/** From this share of times on that have one below, such lines are labels of times; fewer may be words: `4 seconds`. */
const NEARLY_ALL = 0.9;
/** So few may have one by chance. */
const FEWEST = 3;
const LONGEST = 60;
/** Digits, letters and what stands between them: `1 minute, 4 seconds`, `1 分 4 秒`. */
const FORM = /^[\p{L}\p{M}\p{N}\s,.،、'’]+$/u;
/** Languages with a singular and a dual say these without a digit. */
const MOST_WITHOUT_DIGIT = 2;

/** Blocks without the lines that tell their times in words, and how many those are. */
export interface WithoutSpelt {
  readonly blocks: readonly TimedBlock[];
  readonly spelt: Tally;
}

/**
 * Takes out the lines that tell a time again in words, for screen readers, as the transcript beside a video of YouTube has them below
 * each time: `0:04`, `4 seconds`. They may be in any language: their numbers are those of the time. Only where nearly every time has one.
 */
export function withoutSpelt(blocks: readonly TimedBlock[]): WithoutSpelt {
  const spelt = emptyTally();
  const heard = blocks.filter(({ words }) => words.length > 0);
  const telling = heard.filter((block) => tells(block) && /\d/.test(firstLine(block)));
  if (telling.length < FEWEST) return { blocks, spelt };
  const units = new Set(telling.flatMap((block) => lettersOf(firstLine(block))));
  const left = blocks.map((block) => {
    const [first] = block.words;
    if (!first || !tells(block) || lettersOf(first.text).some((word) => !units.has(word))) return block;
    count(spelt, first.line);
    const next = block.words.findIndex(({ text }, at) => at > 0 && text !== '');
    return { ...block, words: next === -1 ? [] : block.words.slice(next) };
  });
  return spelt.count >= heard.length * NEARLY_ALL ? { blocks: left, spelt } : { blocks, spelt: emptyTally() };
}

/** Hours, minutes and seconds of a time in seconds. */
export function unitsOf(seconds: number): readonly [hours: number, minutes: number, seconds: number] {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}

function firstLine({ words }: TimedBlock): string {
  return words[0]?.text ?? '';
}

function lettersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether the numbers of the first line are those of the time, in order; a zero, one or two may be missing. */
function tells(block: TimedBlock): boolean {
  const text = firstLine(block);
  const { start } = block.stamp;
  if (start === undefined || text.length > LONGEST || !FORM.test(text) || !/\p{L}/u.test(text)) return false;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  let next = 0;
  for (const unit of unitsOf(start)) {
    if (numbers[next] === unit) next += 1;
    else if (unit > MOST_WITHOUT_DIGIT) return false;
  }
  return next === numbers.length;
}
