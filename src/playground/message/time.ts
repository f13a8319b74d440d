import type { TimeStyle } from './pieces.ts';

/** Where and when a time is read; what is left out is as the reader's machine has it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly locale?: string;
  readonly timeZone?: string;
}

const FORMATS: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { year: 'numeric', month: '2-digit', day: '2-digit' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A time as Discord writes it in a style: `R` is `3 days ago`, `F` is the day of the week, the date and the time. */
export function timeText(seconds: number, style: TimeStyle, { now, locale, timeZone }: Clock): string {
  if (style === 'R') return relative(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, { ...FORMATS[style], ...(timeZone === undefined ? {} : { timeZone }) }).format(
    seconds * 1000,
  );
}

/** The same for programs: `2022-01-21T16:00:00.000Z`. */
export function timeCode(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

function relative(ahead: number, locale: string | undefined): string {
  const [unit, length] = UNITS.find(([, length]) => Math.abs(ahead) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(ahead / length), unit);
}
