import { dayInEnglish, dayOf, MONTHS } from '../../words/day.ts';

/** Why a line of a page is not imported, where it is no words of anybody; with what it tells of the meeting. */
export interface PageLine {
  readonly why: string;
  readonly tells: 'time' | 'date' | 'how' | 'end' | 'page';
}

const TIME = /^\d{1,2}[:.]\d{2}\s{0,3}(?:[AP]\.?\s?M\.?)(?:\s{1,3}\(?[A-Z]{1,4}T?\)?|\s{1,3}\(?local(?: time)?\)?)?$/i;
const END = /^(?:[-–—*#\\\s]*(?:END|end|End)\.?[-–—*#\s]*|[#\\][#\\\s]*|[*_•·~–—=-](?:\s*[*_•·~–—=-])+|-?30-?|\* ?)$/;
/** `END      12:52 P.M. EDT` */
const END_TIME = /^(?:END|end|End)\.?\s+(.{5,30})$/;
const HOW =
  /^(?:\(?(?:via|by|on)\s(?:teleconference|videoconference|video conference|telephone|conference call|zoom|teams|webex|background|the record)[^.!?]{0,60}\)?|on-the-record[^.!?]{0,60}|as prepared for delivery)[.]?$/i;
const PAGE =
  /^(?:for immediate release|embargoed until .{1,60}|office of the press secretary|the white house|(?:page )?\d{1,4}(?: of \d{1,4})?)$/i;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?`;
/** `March`, `Mar`, `Mar.` */
const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|');
const MONTH_FIRST = new RegExp(String.raw`^${WEEKDAY}(${MONTH})\s(\d{1,2}),?\s(\d{4})$`, 'i');
const DAY_FIRST = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})\s(${MONTH}),?\s(\d{4})$`, 'i');
/** What may stand behind a day: `, 10:00AM`, ` at 16:42 EDT`. */
const TIME_OF_DAY = /(?:,| at)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]\.?M\.?)?(?: [A-Z]{2,4}(?:[+-]\d{1,2})?)?$/i;
/** `32m 10s`, `1h 2m 5s`, as Teams tells how long a recording is. */
const LENGTH = /^(?=\d)(?:\d{1,3}h ?)?(?:\d{1,2}m ?)?(?:\d{1,2}s)?$/;
/** `12.06.2025`: with full stops the day stands first. */
const STOPS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a paragraph is a mark of the page anywhere in it: the time, the end. */
export function pageLine(text: string): PageLine | undefined {
  if (text.length > 100) return undefined;
  if (TIME.test(text)) return { tells: 'time', why: 'It tells the time of day.' };
  const ended = END_TIME.exec(text)?.[1];
  if (END.test(text) || (ended !== undefined && TIME.test(ended)))
    return { tells: 'end', why: 'It marks the end, or parts the page.' };
  return undefined;
}

/** Whether a paragraph before the first words is a line of the page: also its date, and how the meeting was held. */
export function openingLine(text: string): PageLine | undefined {
  const mark = pageLine(text);
  if (mark || text.length > 100) return mark;
  if (dayOnLine(text) !== undefined) return { tells: 'date', why: 'It tells the date.' };
  if (LENGTH.test(text)) return { tells: 'how', why: 'It tells how long the recording is.' };
  if (HOW.test(text)) return { tells: 'how', why: 'It tells how the meeting was held.' };
  return PAGE.test(text) ? { tells: 'page', why: 'It is a line of the page.' } : undefined;
}

/** @returns the day that a line tells which holds nothing else, as `2022-01-21` */
export function dayOnLine(line: string): string | undefined {
  const text = line
    .slice(0, 200)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(TIME_OF_DAY, '');
  if (ISO.test(text)) return dayOf(text);
  const [, ofMonth, monthOf, ofYear] = STOPS.exec(text) ?? [];
  if (ofYear) return dayOf(`${ofYear}-${monthOf!.padStart(2, '0')}-${ofMonth!.padStart(2, '0')}`);
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  const [, dayFirst = day, monthThen = month, yearThen = year] = DAY_FIRST.exec(text) ?? [];
  const begin = (monthThen ?? '-').slice(0, 3).toLowerCase();
  const name = MONTHS.find((one) => one.slice(0, 3).toLowerCase() === begin);
  return dayInEnglish(name ?? '', dayFirst ?? '', yearThen ?? '');
}

const PLACE_WORDS =
  /\b(?:room|palace|house|office|hall|garden|building|cent(?:er|re)|airport|base|hotel|lawn|capitol|kremlin|kantei|embassy|university|school|college|theat(?:er|re)|auditorium|library|museum|church|castle|residence|headquarters|complex|tarmac|stadium|park|square|pavilion|resort|camp|air force one|en route .{1,40})\b/i;

/**
 * Whether a line that stands right before the time of day is plainly a place: short, capitalised, no sentence, and it names a building
 * (`Akasaka Palace`), or a town with its country (`Tokyo, Japan`).
 */
export function isPlace(text: string): boolean {
  if (text.length > 80 || /[.!?:;]$|["“”]|\d{3}/u.test(text)) return false;
  return PLACE_WORDS.test(text) || /^\p{Lu}[\p{L}.’' -]{1,30},\s\p{Lu}[\p{L}.’' -]{1,30}$/u.test(text);
}
