import { CLOCK, secondsOf } from '../labelled/times.ts';

/** How a time is written at the beginning of a line: by what opens it, whether there are two, and whether nothing follows. */
export interface StampStyle {
  readonly bracket: '' | '[' | '(';
  /** What stands between two times; empty where there is one. */
  readonly between: '' | '-->' | '-';
  readonly isAlone: boolean;
}

/** A line that begins with a time of a recording. */
export interface Stamp extends StampStyle {
  /** Seconds; undefined where minutes or seconds are beyond 59. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether it has hours or a fraction, which times of the day and chapters of a book have not. */
  readonly isFull: boolean;
  /** What follows on the line. */
  readonly rest: string;
}

/** Longest time of a line, with spaces: `[ 100:00:03.120 --> 100:00:06.000 ] - `. */
const LONGEST = 60;
const SPAN = String.raw`(${CLOCK})(?:\s{0,2}(-->|->|[-–—]|to)\s{0,2}(${CLOCK}))?`;
const STAMP = new RegExp(
  String.raw`^\s{0,8}(?:\[\s?${SPAN}\s?\]|\(\s?${SPAN}\s?\)|${SPAN}(?=\s|$)(?!\s?[AaPp]\.?\s?[Mm]\b))`,
);
const FULL = /^\d{1,3}:\d{1,2}:\d|[.,]/;

/** Reads the time that a line begins with; undefined where it begins with words. */
export function stampOf(line: string): Stamp | undefined {
  const found = STAMP.exec(line.slice(0, LONGEST));
  if (!found) return undefined;
  const [all = '', ...groups] = found;
  const [first = '', between = '', second] = [groups.slice(0, 3), groups.slice(3, 6), groups.slice(6, 9)].find(
    ([time]) => time !== undefined,
  ) ?? [''];
  const rest = line.slice(all.length).trim();
  const begin = all.trimStart()[0];
  return {
    bracket: begin === '[' || begin === '(' ? begin : '',
    between: between === '' ? '' : between.endsWith('>') ? '-->' : '-',
    isAlone: rest === '',
    start: secondsOf(first),
    end: secondsOf(second),
    isFull: FULL.test(first),
    rest,
  };
}

/** Whether a time is written as those of a style are. Where words follow on the line, a time without any is of the style as well. */
export function isOfStyle(stamp: Stamp, { bracket, between, isAlone }: StampStyle): boolean {
  return stamp.bracket === bracket && stamp.between === between && (stamp.isAlone || !isAlone);
}

/** The style that most times of a file have; the first of those as frequent. */
export function commonStyle(stamps: readonly Stamp[]): StampStyle | undefined {
  const styles = new Map<string, { readonly style: StampStyle; count: number }>();
  for (const { bracket, between, isAlone } of stamps) {
    const key = `${bracket} ${between} ${isAlone}`;
    const known = styles.get(key);
    if (known) known.count += 1;
    else styles.set(key, { style: { bracket, between, isAlone }, count: 1 });
  }
  let best: { readonly style: StampStyle; readonly count: number } | undefined;
  for (const style of styles.values()) if (!best || style.count > best.count) best = style;
  return best?.style;
}
