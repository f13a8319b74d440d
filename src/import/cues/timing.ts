/** Stands between the two times of a cue. */
export const ARROW = '-->';

/** The line of a cue that has its times, in seconds from the start of the recording. */
export interface Timing {
  /** Both times, or neither. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether something like a time stands on either side: the line is meant as a cue's, though its times may be impossible. */
  readonly looksTimed: boolean;
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

/** Reads a line that holds `-->`. What follows the second time (settings of WebVTT, coordinates of SRT) is passed over. */
export function readTiming(line: string): Timing {
  const at = line.indexOf(ARROW);
  const left = line.slice(0, at).trim();
  const [right = ''] = line
    .slice(at + ARROW.length)
    .trim()
    .split(/\s/, 1);
  const start = readTime(left);
  const end = readTime(right);
  const areBoth = start !== undefined && end !== undefined;
  return {
    start: areBoth ? start : undefined,
    end: areBoth ? end : undefined,
    looksTimed: TIME_LIKE.test(left) || TIME_LIKE.test(right),
  };
}
