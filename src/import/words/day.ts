/** The months in English, in order. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A time of day as chats print it, for patterns: `10:03 AM`, `22:03`, `10.03`. */
export const TIME_OF_DAY = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?`;

/**
 * The day that a value begins with, as of `1995-10-31`, `1995-10-31T02:30:00` and `1995-10-31-05:00` (a day with its offset, as XML
 * Schema has it); undefined where it begins with none of the calendar.
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d|-(?!\d\d:\d\d))/.exec(value)?.[1];
  if (day === undefined) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day) ? undefined : day;
}

/** The day of a date in English, `January`, `28`, `1997`; undefined where it is none. */
export function dayInEnglish(month: string, day: string, year: string): string | undefined {
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return number === 0 ? undefined : dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
