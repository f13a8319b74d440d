import type { Range } from '../record.ts';
import type { HeldText } from './proof.ts';

/** The line Twitter's embed code puts under a post: ` — Name (@handle) January 21, 2022`. */
const SIGNATURE = /\s?[—–-] [^\n()]{1,80} \(@\w{1,30}\) [A-Z][a-z]+ \d{1,2}, \d{4}[ \t]*(?=\n|$)/y;

/** What parts two paragraphs, at the end of the blank space between them. */
const EMPTY_LINE = /\n[ \t]*\n\s*$/;
const LINE_BREAK = /\n\s*$/;
/** Blank space looked at on each side; more of it is not a paragraph's end but a broken file. */
const MOST_SPACE = 200;

/**
 * Whether words are a whole post: they begin a paragraph of the source and end it, or end right before the signature that
 * does. Paragraphs are parted by an empty line or, in a text without any, by a line break.
 * @param range in the source's text
 * @returns what is wrong, with the next step; undefined where nothing is
 */
export function postFault(
  { search: { text }, place, partedByEmptyLines }: HeldText,
  { start, end }: Range,
): string | undefined {
  const gap = partedByEmptyLines() ? EMPTY_LINE : LINE_BREAK;
  const before = text.slice(Math.max(0, start - MOST_SPACE), start);
  if (before.trim() !== '' && !gap.test(before)) {
    return `These words do not begin a paragraph (${place(start)}), so they are not a whole post. Begin exact at its first word.`;
  }
  if (endsParagraph(text, end, gap)) return undefined;
  SIGNATURE.lastIndex = end;
  const signature = SIGNATURE.exec(text);
  if (signature && endsParagraph(text, end + signature[0].length, gap)) return undefined;
  const next = 'End exact at the end of the paragraph, or right before the signature: — Name (@handle) Month D, YYYY.';
  return `These words do not end a paragraph (${place(end)}), so they are not a whole post. ${next}`;
}

function endsParagraph(text: string, at: number, gap: RegExp): boolean {
  const space = /^\s*/.exec(text.slice(at, at + MOST_SPACE))?.[0] ?? '';
  return at + space.length >= text.length || gap.test(space);
}
