import type { Cited } from './cited.ts';
import { mlaDate } from './dates.ts';
import { elements, type Formatted, italic, joined, type Piece, set } from './formatted.ts';
import { invertedName, listOf, type Name, plainName, surname } from './names.ts';
import { timeStamp } from './time-stamp.ts';
import { headlineCase, shortTitle } from './titles.ts';
import { formOf, type Work } from './work.ts';

/*
 * MLA, 9th edition. Its public pages have the forms (style.mla.org: Works Cited, a quick guide; In-text citations;
 * Untitled sources; Tweets; Organizations that are author and publisher; Quoting an indirect source).
 */

/** Longest post whose words stand for its title, in UTF-16 units: longer ones are described, and never cut. */
const LONGEST_POST = 280;

/** The entry of the list of works cited: author, title, container, publisher, date, address, form. */
export function mlaWorksCited(work: Work): Formatted {
  const { container, organization, date, url, kind } = work;
  const publisher = organization === container ? undefined : organization;
  const place = joined(
    [
      container === undefined ? undefined : italic(container),
      publisher,
      date ? mlaDate(date) : undefined,
      // The address is given without its protocol.
      url?.replace(/^https?:\/\//i, ''),
    ],
    ', ',
  );
  return elements(authorText(work), titleOf(work), place, kind === 'transcript' ? formOf(work) : undefined);
}

/**
 * The reference within the text, which repeats the first words of the entry: `(Bell)`, `(qtd. in Bell)`. Paragraphs are
 * given only where a page numbers them; of what was recorded, hours, minutes and seconds are. *Qtd. in* is for words of someone else in quotation marks.
 */
export function mlaInText({ work, original, quotes, time }: Cited): Formatted {
  const stamp = time === undefined ? undefined : ` ${timeStamp(time, 'long')}`;
  return set('(', original && quotes ? 'qtd. in ' : undefined, firstElement(work), stamp, ')');
}

/** An organization that is its own publisher is not named twice: the entry then begins with the title. */
function signers({ authors, organization, container, kind }: Work): readonly Name[] {
  if (kind === 'post') return authors;
  return authors.filter((name) => !('literal' in name && [organization, container].includes(name.literal)));
}

function authorText(work: Work): Piece {
  const names = signers(work);
  const [first, second] = names;
  if (!first) return undefined;
  const handle = work.handle === undefined ? '' : ` [${work.handle}]`;
  if (names.length > 2) return `${invertedName(first)}, et al.`;
  return second ? `${invertedName(first)}, and ${plainName(second)}` : invertedName(first) + handle;
}

function titleOf({ title, description, words, lang }: Work): Piece {
  if (title !== undefined) return inMarks(headlineCase(title, lang));
  return words !== undefined && words.length <= LONGEST_POST ? inMarks(words.trim()) : description;
}

/** The full stop of the element stands within the marks. */
function inMarks(title: string): string {
  return /[.?!…。？！]$/u.test(title) ? `“${title}”` : `“${title}.”`;
}

function firstElement(work: Work): Piece {
  const names = signers(work);
  if (names.length > 2) return `${surname(names[0]!)} et al.`;
  if (names.length > 0) return listOf(names.map(surname));
  const { title, description, lang } = work;
  return title === undefined ? shortTitle(description) : `“${headlineCase(shortTitle(title), lang)}”`;
}
