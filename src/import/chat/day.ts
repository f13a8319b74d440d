import { dayInEnglish, dayOf, MONTHS } from '../words/day.ts';

/** A day as chats print it, for patterns: `11/28/2026`, `28.11.26`, `2026-11-28`, `28-Nov-26`. */
export const DAY = String.raw`\d{1,4}[./-](?:\d{1,2}|[A-Z][a-z]{2})[./-]\d{1,4}`;

const PARTS = /^(\d{1,4})[./-](\d{1,2}|[A-Z][a-z]{2})[./-](\d{1,4})$/;

/**
 * Reads the days that a chat prints in the order of somebody’s country. Which number is the month is told by a year that comes first, by a month
 * in letters, by full stops (which only put the day first), by another day of the file that has a number above 12, or by `AM` and `PM` in
 * capitals, which the United States print. Otherwise nothing tells, and the day is not guessed.
 * @param all the days that the file prints, as {@link DAY}
 * @param isAmerican whether times stand with `AM` or `PM` in capitals
 * @returns what reads one of them: `2026-11-28`; undefined where it may be read in two ways, or is no day
 */
export function dayReader(all: Iterable<string>, isAmerican: boolean): (printed: string) => string | undefined {
  const first = firstNumber(all, isAmerican);
  return (printed) => dayPrinted(printed, first);
}

function dayPrinted(printed: string, firstOfAll: 'day' | 'month' | undefined): string | undefined {
  const [, first = '', second = '', third = ''] = PARTS.exec(printed) ?? [];
  if (first === '') return undefined;
  const month = MONTHS.find((name) => name.slice(0, 3) === second);
  if (month !== undefined) return dayInEnglish(month, first, fullYear(third));
  if (first.length === 4) return isoDay(first, second, third);
  const order = printed.includes('.') ? 'day' : firstOfAll;
  if (order === undefined) return undefined;
  return order === 'day' ? isoDay(fullYear(third), second, first) : isoDay(fullYear(third), first, second);
}

function firstNumber(all: Iterable<string>, isAmerican: boolean): 'day' | 'month' | undefined {
  for (const printed of new Set(all)) {
    const [, first = '', second = ''] = PARTS.exec(printed) ?? [];
    if (first.length < 4 && Number(first) > 12) return 'day';
    if (first.length < 4 && Number(second) > 12) return 'month';
  }
  return isAmerican ? 'month' : undefined;
}

/** No chat is older than the century. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function isoDay(year: string, month: string, day: string): string | undefined {
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The months in German, French and Spanish, in order; from abroad come copies in the language of the client. */
const MONTHS_ABROAD = [
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map((months) => months.split(' '));
const MONTH_FIRST = /^([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:\.|er)? (?:de )?(\p{L}{3,10}) (?:de )?(\d{4})$/u;

/** `2026-11-28`, of a day that stands alone: `November 28, 2026`, `28. November 2026`, `28 novembre 2026`, `28 de noviembre de 2026`. */
export function dayInWords(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const [, month, day = '', year = ''] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined) return dayInEnglish(month, day, year);
  const [, date = '', name, of = ''] = DAY_FIRST.exec(text) ?? [];
  if (name === undefined) return undefined;
  const months = MONTHS_ABROAD.find((list) => list.includes(name.toLowerCase()));
  const number = months ? months.indexOf(name.toLowerCase()) : -1;
  return dayInEnglish(MONTHS[number] ?? name, date, of);
}
