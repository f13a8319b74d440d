import type { Cited } from './cited.ts';
import { apaDate } from './dates.ts';
import { closed, type Formatted, italic, joined, type Piece, set } from './formatted.ts';
import { listOf, type Name, nameWithInitials, surname } from './names.ts';
import { timeStamp } from './time-stamp.ts';
import { firstWords, shortTitle } from './titles.ts';
import { formOf, type Work } from './work.ts';

/*
 * APA, 7th edition. Its public pages have the forms (apastyle.apa.org: Missing reference information; Webpage on a website;
 * Newspaper article; Press release; X references; Secondary sources; Quotation from works without page numbers).
 */

/** Words of a post that stand for its title. */
const POST_WORDS = 20;

/** Names in a reference; of more, the first nineteen and the last are given. */
const MOST_NAMES = 20;

/** The entry of the reference list: `Author. (Date). Title [Form]. Source. Address`, without a full stop after the address. */
export function apaReference(work: Work): Formatted {
  const names = authorsOf(work);
  const date = set(`(${work.date ? apaDate(work.date) : 'n.d.'}).`);
  const title = titleOf(work);
  const author = names.length === 0 ? undefined : authorText(names, work.handle);
  const source = sourceOf(work, names);
  const first = closed(author);
  const listed =
    first === undefined ? [closed(title), date, closed(source)] : [first, date, closed(title), closed(source)];
  return joined([...listed, work.url], ' ');
}

/** The reference within the text: `(White House, 2022, as cited in Republic World, n.d., para. 3)`, `(White House, 2022, 12:40)`. */
export function apaInText({ work, original, paragraph, time }: Cited): Formatted {
  const cited = joined(
    [namedInText(work), work.date ? String(work.date.year) : 'n.d.', locatorOf(paragraph, time)],
    ', ',
  );
  if (!original) return set('(', cited, ')');
  // The year of what was not read is given where it is known, and left out where it is not.
  const year = original.work?.date?.year;
  const first = [surnames(original.names), ...(year === undefined ? [] : [year])].join(', ');
  return set(`(${first}, as cited in `, cited, ')');
}

/** A time stamp in what was recorded, else the paragraph. */
function locatorOf(paragraph: number | undefined, time: number | undefined): string | undefined {
  if (time !== undefined) return timeStamp(time, 'short');
  return paragraph === undefined ? undefined : `para. ${paragraph}`;
}

/** Whoever stands in the place of the author: the organization behind a work that nobody signed. */
function authorsOf({ authors, organization, container }: Work): readonly Name[] {
  if (authors.length > 0) return authors;
  const literal = organization ?? container;
  return literal === undefined ? [] : [{ literal }];
}

function authorText(names: readonly Name[], handle: string | undefined): string {
  const written = names.map(nameWithInitials);
  const listed =
    written.length > MOST_NAMES
      ? `${written.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${written.at(-1)}`
      : written.length === 1
        ? written[0]!
        : `${written.slice(0, -1).join(', ')}, & ${written.at(-1)}`;
  return handle === undefined ? listed : `${listed} [${handle}]`;
}

/** Signed, a report is an article of a newspaper, whose name is in italics; else its own title is, as of all that stands alone. */
function standsAlone({ kind, authors }: Work): boolean {
  return kind !== 'report' || authors.length === 0;
}

function titleOf(work: Work): Piece {
  const { title, description, words } = work;
  const named = title ?? (words === undefined ? undefined : firstWords(words, POST_WORDS));
  if (named === undefined) return `[${description}]`;
  const form = formOf(work);
  return set(standsAlone(work) ? italic(named) : named, form && ` [${form}]`);
}

/** Where it stands; not repeated where it is its own author. */
function sourceOf(work: Work, names: readonly Name[]): Piece {
  const source = work.container ?? work.organization;
  if (source === undefined || names.some((name) => 'literal' in name && name.literal === source)) return undefined;
  return standsAlone(work) ? source : italic(source);
}

function namedInText(work: Work): Piece {
  const names = authorsOf(work);
  if (names.length > 0) return surnames(names);
  if (work.title === undefined) return `[${work.description}]`;
  const short = shortTitle(work.title);
  return standsAlone(work) ? italic(short) : `“${short}”`;
}

/** `Bell`, `Bell & Cole`, `Bell et al.` */
function surnames(names: readonly Name[]): string {
  const [first] = names;
  return names.length > 2 ? `${surname(first!)} et al.` : listOf(names.map(surname), '&');
}
