import { dayOf } from '../xml/values.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day of a date in English, `January`, `28`, `1997`; undefined where it is none. */
export function dayInEnglish(month: string, day: string, year: string): string | undefined {
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
