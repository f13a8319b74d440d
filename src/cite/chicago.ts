import type { Cited, Original } from './cited.ts';
import { chicagoDate } from './dates.ts';
import { closed, elements, type Formatted, italic, joined, type Piece, set } from './formatted.ts';
import { invertedName, listOf, type Name, plainName } from './names.ts';
import { timeStamp } from './time-stamp.ts';
import { firstCharacters, headlineCase } from './titles.ts';
import { formOf, type Work } from './work.ts';

/*
 * Chicago, 17th edition, notes and bibliography. Forms by its Citation Quick Guide (chicagomanualofstyle.org) and by the
 * sections it names: 14.191 and 14.199 newspapers, signed and unsigned; 14.209 social media; 14.12 access dates; 14.260
 * works quoted in others.
 */

/** Characters of a post that stand for its title (14.209). */
const POST_CHARACTERS = 160;

/** Names in a note; of more, the first is given. In a bibliography up to ten are. */
const NAMES_IN_NOTE = 3;
const NAMES_IN_BIBLIOGRAPHY = 10;

/** The full note, without its number. Words of someone else are theirs, *quoted in* the work that was read. */
export function chicagoNote({ work, original, quotes, time }: Cited): Formatted {
  const parts = noteParts(work, time);
  if (!original) return ended(parts);
  // What stands in other words was not quoted there.
  const verb = quotes ? 'quoted in' : 'cited in';
  const [first, ...rest] = parts.filter((part) => part !== undefined);
  return ended([...originalParts(original), set(`${verb} `, within(first, work)), ...rest]);
}

/** Words that begin a description and are no names: within a note they do not begin with a capital. */
const COMMON =
  /^(?:A|Account|An|Article|Background|Briefing|Chat|Interview|News|Post|Press|Readout|Remarks|Report|Speech|Statement|Summary|The|Transcript|Tweet|Video|Wire)\b/;

/** An element that does not begin the note: a description then is in the midst of a sentence. */
function within(element: Piece, { description }: Work): Piece {
  return element === description && COMMON.test(description)
    ? description.slice(0, 1).toLowerCase() + description.slice(1)
    : element;
}

/** The entry of the bibliography. An unsigned report stands under the name of its newspaper. */
export function chicagoBibliography(work: Work): Formatted {
  const { kind, date, url } = work;
  const day = date && chicagoDate(date);
  const unsigned = kind === 'report' && work.authors.length === 0;
  const paper = placeOf(work);
  const author = unsigned ? paper : authorInBibliography(work);
  const place = unsigned ? day : joined([formText(work, 'bibliography'), paper, day], ', ');
  return elements(author, titleOf(work, '.'), place, url);
}

/** Elements of a note with a comma between; those in quotation marks bring their own, inside the marks. */
function ended(parts: readonly Piece[]): Formatted {
  const there = parts.filter((part) => part !== undefined);
  const text = there.flatMap((part, at): readonly Piece[] => {
    if (at === there.length - 1) return [part];
    return set(part).text.endsWith(',”') ? [part, ' '] : [part, ', '];
  });
  return set(closed(withoutComma(set(...text))));
}

/** A title that ends the note has a full stop where it would have a comma. */
function withoutComma({ text, italic: ranges }: Formatted): Formatted {
  return { text: text.replace(/,”$/, '.”'), italic: ranges };
}

/** @param time where the words stand in the recording, in seconds: said before the address */
function noteParts(work: Work, time: number | undefined): readonly Piece[] {
  const { authors, date, url } = work;
  const day = date && chicagoDate(date);
  const stamp = time === undefined ? undefined : `at ${timeStamp(time, 'short')}`;
  const paper = placeOf(work);
  const author = authors.length === 0 ? undefined : namesInNote(authors) + handleOf(work);
  const form = formText(work, 'note');
  if (form === undefined) {
    const title = titleOf(work, ',');
    return [author, author === undefined ? title : within(title, work), paper, day, stamp, url];
  }
  // The form of a speech or statement stands with place and day, in parentheses after a title.
  const title = set(titleOf(work, '')).text;
  return [author, set(title, ' (', joined([form, paper, day], ', '), ')'), stamp, url];
}

/** Who is quoted, and the document their words come from; the words of a post are in the text already. */
function originalParts({ names, work }: Original): readonly Piece[] {
  if (!work) return [namesInNote(names)];
  const { kind, container, date } = work;
  const name = namesInNote(names) + handleOf(work);
  const title = kind === 'post' && work.title === undefined ? container : within(titleOf(work, ','), work);
  return [name, title, date && chicagoDate(date)];
}

function titleOf({ title, words, description, lang }: Work, mark: ',' | '.' | ''): Piece {
  const named =
    title === undefined
      ? words && firstCharacters(words, POST_CHARACTERS).replace(/\.$/, '')
      : headlineCase(title, lang);
  if (named === undefined) return description;
  return /[?!…]$/u.test(named) && mark === '.' ? `“${named}”` : `“${named}${mark}”`;
}

/** The name of a newspaper is in italics, that of another site is not; an author is not named again. */
function placeOf({ kind, container, authors }: Work): Piece {
  if (container === undefined || authors.some((name) => plainName(name) === container)) return undefined;
  return kind === 'report' ? italic(container) : container;
}

/** Said of speeches and of press releases, which look like articles otherwise; not where a description says it. */
function formText(work: Work, where: 'note' | 'bibliography'): string | undefined {
  const form = formOf(work);
  if (work.title === undefined || form === undefined || form === 'Statement' || work.kind === 'post') return undefined;
  return where === 'note' ? form.toLowerCase() : form;
}

function handleOf({ handle }: Work): string {
  return handle === undefined ? '' : ` (${handle})`;
}

function namesInNote(names: readonly Name[]): string {
  return names.length > NAMES_IN_NOTE ? `${plainName(names[0]!)} et al.` : listOf(names.map(plainName));
}

function authorInBibliography(work: Work): Piece {
  const [first, ...others] = work.authors;
  if (!first) return undefined;
  const inverted = invertedName(first);
  const shown = others.slice(0, work.authors.length > NAMES_IN_BIBLIOGRAPHY ? 6 : others.length).map(plainName);
  if (shown.length < others.length) return `${[inverted, ...shown].join(', ')}, et al.`;
  if (shown.length === 0) return inverted + handleOf(work);
  // The inverted name holds a comma, so one stands before "and" even between two.
  return `${[inverted, ...shown.slice(0, -1)].join(', ')}, and ${shown.at(-1)}`;
}
