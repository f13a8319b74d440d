import { canonicalLanguage } from '../record/language.ts';
import { LONGEST_EVENT_NAME, LONGEST_NAME } from '../record/schema.ts';
import { isCommon } from '../search/common-words.ts';
import { tokenizeQuery } from '../search/tokenize.ts';
import { baseName } from './words/base-name.ts';
import { cleanLine } from './words/clean-words.ts';
import { cut } from './words/cut.ts';
import { dayOf } from './words/day.ts';
import { webAddress } from './words/web-address.ts';
import type { About } from './format.ts';
import { recordIdOf } from './layout/ids.ts';
import type { ImportOptions } from './options.ts';
import type { ImportProblem } from './account.ts';

/** What is known about a meeting, from the options first, then from the files. */
export interface Meeting {
  readonly id: string;
  /** As long as a record takes it; cut where it is longer. */
  readonly title: string;
  /** The title in full, as far as the name of an event goes. */
  readonly name: string;
  /** Whether someone gave the title: it is not the name of a file. */
  readonly isTitled: boolean;
  readonly day: string;
  readonly zone: string;
  readonly lang: string;
  readonly location: string | undefined;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** A day, or a moment in UTC. */
  readonly published: string | undefined;
}

/** A longer title takes more than a line on a card. */
const LONG_TITLE = 60;

/**
 * Puts together what is known about a meeting.
 * @param sample words of it, for its language
 * @returns the meeting with notes on what was taken from where; or what is missing, above all the day, which is never guessed
 */
export function meetingOf(
  options: ImportOptions,
  about: About,
  fileName: string,
  sample: string,
): { readonly meeting: Meeting; readonly notes: readonly string[] } | ImportProblem {
  const day = options.date ?? dayOf(about.date) ?? dayOf(about.published);
  if (day === undefined) {
    return {
      where: '--date',
      line: undefined,
      message: 'The file does not say on which day the meeting was. Add it: --date 2022-05-23 (year, month, day).',
    };
  }
  const given = cleanLine(options.title ?? '') || cleanLine(about.title ?? '');
  const name = given || titleOf(fileName);
  const title = cut(name, LONGEST_NAME);
  const meeting: Meeting = {
    id: options.id ?? recordIdOf(title, day),
    title,
    name: cut(name, LONGEST_EVENT_NAME),
    isTitled: given !== '',
    day,
    zone: options.zone ?? 'UTC',
    lang: options.lang ?? knownLanguage(about.lang) ?? languageByWords(sample),
    location: short(about.location, LONGEST_NAME),
    url: webAddress(cleanLine(options.sourceUrl ?? about.url ?? '')),
    publisher: short(options.publisher ?? about.publisher, LONGEST_NAME),
    author: short(about.author, LONGEST_NAME),
    published: utcMoment(about.published),
  };
  return { meeting, notes: notesOn(meeting, options, about) };
}

/** What was taken from where, and what a person may want to say instead. */
function notesOn({ day, title, isTitled, lang }: Meeting, options: ImportOptions, about: About): readonly string[] {
  const notes: string[] = [];
  if (options.date === undefined) notes.push(dayNote(day, about));
  if (!isTitled) notes.push(`The title, “${title}”, is the file’s name. To give it another: --title.`);
  notes.push(...notUsed(options, about));
  if (lang === UNKNOWN_LANGUAGE) notes.push('The language is not known. To name it: --lang de.');
  if (title.length > LONG_TITLE) {
    notes.push(
      'The title is long, and stands beside every line where several records are open. To shorten it: --title.',
    );
  }
  return notes;
}

function dayNote(day: string, { date }: About): string {
  return dayOf(date) === undefined
    ? `The day, ${day}, is the one the file was published on. If the meeting was on another: --date.`
    : `The day, ${day}, is the file’s own. To change it: --date.`;
}

/** What the file says where something else is given. */
function notUsed({ title, date }: ImportOptions, about: About): readonly string[] {
  const day = dayOf(about.date);
  return [
    ...(title !== undefined && about.title !== undefined && about.title !== title
      ? [`The file’s own title, “${cut(about.title, LONGEST_NAME)}”, is not used.`]
      : []),
    ...(date !== undefined && day !== undefined && day !== date
      ? [`The file says that the day was ${day}. The day taken is ${date}, as --date says.`]
      : []),
  ];
}

/** BCP 47's own tag for a language that is not known. */
const UNKNOWN_LANGUAGE = 'und';
/** Of English text about half of the words are common ones; of no other language a fifth is. */
const ENGLISH_SHARE = 0.25;
/** Words that are looked at, of six letters each: more tell no more. */
const MOST_WORDS = 2000;

/** The language of words, where their letters or their common words leave no doubt. */
function languageByWords(sample: string): string {
  if (/[\p{scx=Hira}\p{scx=Kana}]{2}/u.test(sample)) return 'ja';
  if (/\p{scx=Hang}{2}/u.test(sample)) return 'ko';
  const words = tokenizeQuery(sample.slice(0, MOST_WORDS * 6)).slice(0, MOST_WORDS);
  const common = words.filter(({ term }) => isCommon(term)).length;
  return words.length > 0 && common / words.length >= ENGLISH_SHARE ? 'en' : UNKNOWN_LANGUAGE;
}

function knownLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  return canonicalLanguage(tag);
}

/** A file's name without its endings: `Budget talk` of `Budget_talk.transcript.vtt`. */
function titleOf(fileName: string): string {
  const stem = baseName(fileName).replace(/(?:\.[A-Za-z0-9]{1,10}){1,3}$/, '');
  return cleanLine(stem.replaceAll('_', ' ')) || 'Meeting';
}

/** A moment in UTC: a record wants the zone of a time, and an offset does not tell it. */
function utcMoment(published: string | undefined): string | undefined {
  if (published === undefined || dayOf(published) === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(published)) return published;
  const moment = new Date(published);
  return Number.isNaN(moment.getTime()) ? dayOf(published) : moment.toISOString().replace('.000Z', 'Z');
}

function short(text: string | undefined, most: number): string | undefined {
  const line = cleanLine(text ?? '');
  return line === '' ? undefined : cut(line, most);
}
