/**
 * `12:31`, `00:12:31`, `1:02:03.250`; hours may have any number of digits up to three. Where it has a fraction, minutes and seconds may have
 * one digit, as in files of Teams from 2021: `0:0:2.330`.
 */
export const CLOCK = String.raw`(?:(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?|\d{1,3}:\d{1,2}:\d{1,2}[.,]\d{1,3})`;

/** A time, or two with an arrow, a dash or `to` between: groups 1 and 2. */
export const SPAN = String.raw`(${CLOCK})(?:\s{0,2}(?:-->|[-–—]|to)\s{0,2}(${CLOCK}))?`;

/** Where something stands in a recording, in seconds from its start. */
export interface RecordingTime {
  readonly start: number;
  readonly end: number | undefined;
  /** Whether it can be no time of day: it has seconds besides minutes and hours, stands in brackets, or is spelt out. */
  readonly isPlain: boolean;
}

/** `00:03`, `[00:00:03]`, `(0:03 - 0:07)`. */
const ALONE = new RegExp(String.raw`^[[(]?\s?${SPAN}\s?[\])]?\s?:?$`);
/** `0 minutes 3 seconds`, `12 minutes`, as the web page of Teams spells times out for screen readers. */
export const SPELT = String.raw`(?=\d)(?:(\d{1,3}) hours? ?)?(?:(\d{1,2}) minutes? ?)?(?:(\d{1,2}) seconds?)?`;
/** With the time itself right behind it; without, it may be somebody's words. */
const SPELT_ALONE = new RegExp(String.raw`^${SPELT}\s?(${CLOCK})?$`);
const SPELT_AT_END = /\d (?:hour|minute|second)s?\d[\d:]*$/;
const LONGEST = 60;

/** @returns the seconds that a time of the recording makes; undefined where it is none, as `12:75` */
export function secondsOf(clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined;
  const parts = clock.replace(',', '.').split(':').map(Number);
  const seconds = parts.at(-1) ?? 0;
  const minutes = parts.at(-2) ?? 0;
  if (seconds >= 60 || (parts.length > 2 && minutes >= 60)) return undefined;
  const whole = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Math.round(whole * 1000) / 1000;
}

/** Whether a text ends with a time in words and again in digits, as only a recorder writes: `0 minutes 3 seconds0:03`. */
export function isSpelt(text: string): boolean {
  return SPELT_AT_END.test(text.slice(-LONGEST));
}

/** @returns the seconds that the end of a span makes; undefined where it is none, or before its start */
export function endOf(start: number | undefined, until: string | undefined): number | undefined {
  const end = secondsOf(until);
  return end === undefined || start === undefined || end < start ? undefined : end;
}

/** The time that fills a paragraph, which then has no words; undefined where it is anything else. */
export function timeAlone(text: string): RecordingTime | undefined {
  if (text.length > LONGEST || !/^[[(]?\s?\d/.test(text)) return undefined;
  const spelt = SPELT_ALONE.exec(text);
  if (spelt && /[a-z]/.test(text)) {
    const isPlain = spelt[4] !== undefined;
    return isPlain || spelt[3] !== undefined
      ? { start: speltSeconds(spelt.slice(1)), end: undefined, isPlain }
      : undefined;
  }
  const [, clock = '', until] = ALONE.exec(text) ?? [];
  const start = secondsOf(clock || undefined);
  if (start === undefined) return undefined;
  return { start, end: endOf(start, until), isPlain: isPlainTime(text, clock) };
}

/**
 * Whether a time of the recording can be no time of day ({@link RecordingTime.isPlain}).
 * @param printed the time with what stands around it
 * @param clock the time, as {@link CLOCK}
 */
export function isPlainTime(printed: string, clock: string): boolean {
  return /[[(]/.test(printed) || /:.*:|[.,]/.test(clock);
}

/** @param parts hours, minutes and seconds, as {@link SPELT} has them */
export function speltSeconds([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** Recordings that are put together begin anew: of a few times one may go back, and of many this share. */
const LEAST_FOR_ONE_BACK = 6;
const MOST_BACK = 0.1;
/** Minutes that times of a timetable are multiples of; times of speech are so in a fifth of cases. */
const ROUND = 5;

/** How many times are earlier than the one before, in seconds. */
export function stepsBack(starts: readonly number[]): number {
  return starts.filter((start, at) => at > 0 && start < starts[at - 1]!).length;
}

/** Whether seconds read from a time may be minutes of a timetable instead, which are round: `10:15`. */
export function isRound(seconds: number): boolean {
  return seconds % ROUND === 0;
}

/**
 * Whether times, in the order of a text, are those of a recording. They go forward; and they are no timetable: not all of them are round
 * times of day (`10:00`, `10:15`), unless the first is the very beginning. Of four times of a recording one in 600 would be so.
 * @param isTalk whether the words beside them show that they are no timetable
 */
export function areOfRecording(times: readonly Pick<RecordingTime, 'start' | 'isPlain'>[], isTalk = false): boolean {
  const back = stepsBack(times.map(({ start }) => start));
  const most = Math.max(times.length < LEAST_FOR_ONE_BACK ? 0 : 1, times.length * MOST_BACK);
  if (back > most) return false;
  return isTalk || times[0]?.start === 0 || times.some(({ start, isPlain }) => isPlain || !isRound(start));
}

/** `06:00` and `24:00`, read as minutes and seconds. */
const [MORNING, MIDNIGHT] = [360, 1440];

/** Whether seconds read from a time may be a round time of day between morning and midnight instead: `10:15`. */
export function isRoundTimeOfDay(seconds: number): boolean {
  return isRound(seconds) && seconds >= MORNING && seconds < MIDNIGHT;
}
