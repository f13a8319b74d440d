const EMPTY_LINE = /\n[ \t]*\n\s*/g;
const LINE_BREAK = /\n\s*/g;

/** What parts two paragraphs of a text, for `matchAll`: an empty line; in a text without any, a line break. */
export function paragraphGaps(text: string): RegExp {
  return text.search(EMPTY_LINE) === -1 ? LINE_BREAK : EMPTY_LINE;
}
