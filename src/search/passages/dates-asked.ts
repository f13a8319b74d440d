import type { TypedWords } from './typed-words.ts';
import { isSaying } from './words-around-names.ts';

/** Months and days of the week, of which some are first names. */
const MONTHS_AND_DAYS = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Behind one of these a month or a day of the week is a date. */
const BEFORE_DATE = new Set(
  'in on since by until till before after during from through between last next this early mid late'.split(' '),
);

const NUMBER = /^\p{N}+(?:st|nd|rd|th)?$/u;

/** Whether a word is a month or a day of the week and stands as a date: `in June`, `5 May`, but not `until June said so`. */
export function isDate({ term, isJoined }: TypedWords, at: number): boolean {
  if (!MONTHS_AND_DAYS.has(term(at) ?? '')) return false;
  const next = isJoined(at) ? term(at + 1)! : '';
  if (NUMBER.test(next)) return true;
  if (isSaying(next) || !isJoined(at - 1)) return false;
  const before = term(at - 1)!;
  return BEFORE_DATE.has(before) || NUMBER.test(before) || (before === 'of' && NUMBER.test(term(at - 2) ?? ''));
}
