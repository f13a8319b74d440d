import type { Omission } from '../format.ts';

/** Stands between the two times of a cue. */
export const ARROW = '-->';

/** The line of a cue that has its times, in seconds from the start of the recording. */
export interface Timing {
  /** Both times, or neither. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether something like a time stands on either side: the line is meant as a cue's, though its times may be impossible. */
  readonly looksTimed: boolean;
  /** What stands behind the second time and is no setting: words. Undefined where there are none. */
  readonly words: string | undefined;
  /** The same where it may be none (`0.95`, `foo=bar`): words only if the cue has no others. */
  readonly aside?: string | undefined;
}

/** `01:02:03.456`, `02:03,4`, `100:02:03`: group 1 hours, 2 minutes, 3 seconds, 4 their fraction. Six digits of hours are a century. */
const TIME = /^(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?$/;
const TIME_LIKE = /^-?(?:\d*(?::-?\d*){1,3}(?:[.,]-?\d*)?|\d+[.,]\d+)$/;

/**
 * Reads a time of WebVTT, SRT or Otter: hours may be left out or have more than two digits, the fraction follows a point or a comma.
 * @returns seconds, exact to the millisecond; undefined where it is none or impossible: minutes or seconds beyond 59, a sign
 */
export function readTime(text: string): number | undefined {
  const [, hours = '0', minutes = '', seconds = '', fraction = ''] = TIME.exec(text) ?? [];
  if (minutes === '' || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (whole * 1000 + Math.round(Number(`0.${fraction}0`) * 1000)) / 1000;
}

/**
 * What may follow the second time: settings of WebVTT (`align:start`), those of its drafts that YouTube wrote (`A:start`, `T:5%`),
 * coordinates of SRT (`X1:40`).
 */
const SETTING =
  /\s{0,80}(?:(?:line|position|size)\s?:\s?-?\d[\w%.,+-]{0,40}|vertical\s?:\s?(?:rl|lr)|align\s?:\s?(?:start|middle|center|end|left|right)|region\s?:\s?\S{1,80}|snap-to-lines\s?:\s?\w{4,5}|[XYxy][12]:\s?-?\d{1,9}|[DLTSA]:(?:vertical\S{0,9}|start|middle|end|-?\d{1,9}%?))(?=\s|$)/y;
/** What may be a measure or data: nothing a letter is in, or all in brackets. */
const ASIDE = /^(?:\P{L}*|[([{].*[)\]}])$/su;
/** What may be a setting that is not known. */
const PAIR = /^[^\s:=]{1,80}[:=]\S/;
/** What is behind the times and longer is words. */
const LONGEST_ASIDE = 400;

/** Longest line of times that is mended. */
const LONGEST_TIMES = 90;
const LOOSE_TIME = String.raw`\d{1,6}\s?:\s?\d{1,2}\s?:\s?\d{1,2}(?:\s?[.,]\s?\d{1,9})?`;
/** A line of two times and nothing else: a cue's number may stand before them, and programs that translate part times and break the arrow. */
const LOOSE_TIMES = new RegExp(
  String.raw`^\s*(?:\d{1,9}[.)]?\s+)?(${LOOSE_TIME})\s*(?:-{1,3}\s?-?\s?>|[–—]\s?>|→|-{1,2}&gt;)\s*(${LOOSE_TIME})\s*$`,
);

/** A line of SRT as it is; one that is plainly meant for times, but is not written as such, as those are: `00:00:01,000 --> 00:00:02,000`. */
export function mendedTimes(line: string): string {
  if (line.length > LONGEST_TIMES) return line;
  const [, start, end] = LOOSE_TIMES.exec(line) ?? [];
  return start === undefined || end === undefined
    ? line
    : `${start.replaceAll(/\s/g, '')} ${ARROW} ${end.replaceAll(/\s/g, '')}`;
}

/** Reads a line that holds `-->`. Settings behind the second time are passed over. */
export function readTiming(line: string): Timing {
  const at = line.indexOf(ARROW);
  const left = bare(line.slice(0, at).trim());
  const behind = line.slice(at + ARROW.length).trim();
  const [right = ''] = behind.split(/\s/, 1);
  const start = readTime(left);
  const last = bare(right);
  const end = readTime(last);
  const areBoth = start !== undefined && end !== undefined;
  // Behind a time, what has no digit of another one is the first word.
  const rest = withoutSettings(start === undefined || /\d/.test(right) ? behind.slice(right.length) : behind);
  const isAside = rest !== undefined && mayBeAside(rest);
  return {
    start: areBoth ? start : undefined,
    end: areBoth ? end : undefined,
    looksTimed: TIME_LIKE.test(left) || TIME_LIKE.test(last),
    words: isAside ? undefined : rest,
    aside: isAside ? rest : undefined,
  };
}

const WHY_ASIDE = 'It stands behind the times of a cue, and may be no words.';

/** The text of a cue, with what stands behind its times and may be none. */
export interface CueText {
  readonly text: string;
  /** The line the text begins on, from 1. */
  readonly textLine: number;
  readonly omitted: readonly Omission[];
}

/**
 * Takes what stands behind the times of a cue and may be no words for its text where it has no other; else it is omitted.
 * @param line of the times, from 1
 * @param lines of the text, words behind the times first
 */
export function cueText({ words, aside }: Timing, line: number, lines: readonly string[]): CueText {
  const text = lines.join('\n');
  if (aside !== undefined && text.trim() === '') {
    return { text: [aside, ...lines].join('\n'), textLine: line, omitted: [] };
  }
  return {
    text,
    textLine: words === undefined ? line + 1 : line,
    omitted: aside === undefined ? [] : [{ line, text: aside, why: WHY_ASIDE, units: 0 }],
  };
}

/** A text without invisible marks around it, as programs that set text from right to left write them. */
function bare(text: string): string {
  return text
    .replace(/^\p{Cf}{1,4}/u, '')
    .replace(/\p{Cf}{1,4}$/u, '')
    .trim();
}

function mayBeAside(rest: string): boolean {
  if (rest.length > LONGEST_ASIDE) return false;
  return ASIDE.test(rest) || rest.split(/\s+/).every((part) => PAIR.test(part));
}

function withoutSettings(behind: string): string | undefined {
  let at = 0;
  for (SETTING.lastIndex = 0; SETTING.test(behind);) at = SETTING.lastIndex;
  return bare(behind.slice(at).trim()) || undefined;
}
