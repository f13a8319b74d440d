import type { About, Omission } from '../../format.ts';
import { dayOnLine, isPlace, openingLine } from './page-lines.ts';
import { leftOut, type Paragraph } from '../paragraphs/paragraph.ts';

/** What stands before the first words of a talk, read. */
export interface Opening {
  readonly about: About;
  /** What was taken for the title, the place or another line of the page. */
  readonly omitted: readonly Omission[];
  /** What is none of these, to be kept as it is. */
  readonly kept: readonly Paragraph[];
}

/** A title may run over some lines. */
const MOST_TITLE_LINES = 4;
const TITLE_WHY = 'It is the title of the meeting, and kept as such.';
const PLACE_WHY = 'It is the place of the meeting, and kept as such.';

/**
 * Reads what stands before the first label of a talk: its title (a heading, or a short line that comes first), its date, and its place,
 * which is taken only where it stands right before the time of day and is plainly one. What is known already is not looked for.
 */
export function readOpening(paragraphs: readonly Paragraph[], known: About): Opening {
  const places = placeLines(paragraphs);
  const titleAt = titleLines(paragraphs, known, places);
  const title = known.title ?? (titleAt.length > 0 ? titleAt.map((at) => paragraphs[at]!.text).join(' ') : undefined);
  let date = known.date;
  const omitted: Omission[] = [];
  const kept: Paragraph[] = [];
  paragraphs.forEach((paragraph, at) => {
    const why = titleAt.includes(at) ? TITLE_WHY : places.includes(at) ? PLACE_WHY : openingLine(paragraph.text)?.why;
    if (why === undefined) kept.push(paragraph);
    else omitted.push(leftOut(paragraph, why));
    date ??= dayOnLine(paragraph.text);
  });
  const location =
    known.location ?? (places.length > 0 ? places.map((at) => paragraphs[at]!.text).join(', ') : undefined);
  return { about: { ...known, title, date, location }, omitted, kept };
}

/**
 * The place of the heading that is the title: the one that says what is known to be the title, or else the first.
 * @returns -1 where there is none
 */
export function titleHeading(paragraphs: readonly Paragraph[], title: string | undefined): number {
  return paragraphs.findIndex(({ heading, text }) => heading === true && (title === undefined || isSame(text, title)));
}

/** The lines that are the title: a heading, or else the first line that is no other line of the page, with those right below it. */
function titleLines(paragraphs: readonly Paragraph[], { title }: About, places: readonly number[]): readonly number[] {
  const heading = titleHeading(paragraphs, title);
  if (heading !== -1) return [heading];
  const isOther = (at: number) => places.includes(at) || openingLine(paragraphs[at]!.text) !== undefined;
  const first = paragraphs.findIndex((_, at) => !isOther(at));
  const line = paragraphs[first];
  if (!line) return [];
  if (title !== undefined) return isSame(line.text, title) ? [first] : [];
  const found: number[] = [];
  for (let at = first; at < paragraphs.length && found.length < MOST_TITLE_LINES; at += 1) {
    const { text, line: number, columnHead } = paragraphs[at]!;
    if (isOther(at) || columnHead === true || text.length > 120 || /[.!?;,)\]]$|[:：@]/u.test(text)) break;
    if (at > first && number !== paragraphs[at - 1]!.line + 1) break;
    found.push(at);
  }
  return found;
}

function isSame(text: string, title: string): boolean {
  return folded(text) === folded(title);
}

function folded(words: string): string {
  return words.split(/\s+/u).join(' ').toLowerCase();
}

/** The lines right before the time of day that name the place: `Akasaka Palace` and `Tokyo, Japan`. */
function placeLines(paragraphs: readonly Paragraph[]): readonly number[] {
  const time = paragraphs.findIndex(({ text }) => openingLine(text)?.tells === 'time');
  const found: number[] = [];
  for (let at = time - 1; at >= 0 && found.length < 3; at -= 1) {
    const { text, line, heading } = paragraphs[at]!;
    // A building without a word for one, `Kantei`, stands on the line before its town.
    const goesOn = found.length > 0 && paragraphs[at + 1]!.line === line + 1 && /^\p{Lu}[^.!?:;]{1,40}$/u.test(text);
    if (heading === true || openingLine(text) || !(isPlace(text) || goesOn)) break;
    found.unshift(at);
  }
  return found;
}
