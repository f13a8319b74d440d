import { Refusal } from '../format.ts';
import { labelOf } from './label-of.ts';
import { checkCount, type Paragraph } from './paragraph.ts';

/** Lines narrower or wider than these are not wrapped by a program: they end where their writer wanted. */
const LEAST_WIDTH = 50;
const MOST_WIDTH = 130;
/** A wrapped line ends where the next word has no room. Room for this many letters more is no wrap: wrapping is not always exact. */
const ROOM = 10;
/** Share of the line ends inside paragraphs that must look like wraps. */
const MOSTLY = 0.5;

/** Most lines with words. A text of 8 MB has 115,000 where it is wrapped at 72. */
const MOST_LINES = 250_000;

interface Line {
  readonly text: string;
  readonly number: number;
  readonly indent: number;
  readonly isBlank: boolean;
}

/**
 * Parts a text into paragraphs. They are parted by lines that are empty or have only white space. Inside such a block a line end is
 * - a wrap, where the text is wrapped at a width (most lines end where the next word has no room): the lines are joined by a space, but for
 *   those that end well before that width or are followed by a line set in further;
 * - the end of a paragraph otherwise.
 * A line also begins a paragraph where it begins with a label that others have who begin paragraphs, or that cannot be mistaken.
 * @throws Refusal where there are too many
 * @param text with LF line ends
 * @param firstLine how many lines to pass over, as those of a front matter
 * @param begins whether a line always begins a paragraph by its marks, and whether the next one does: a heading, an item of a list
 */
export function unwrappedParagraphs(
  text: string,
  firstLine: number,
  begins: (line: string) => 'line' | 'item' | undefined,
): readonly Paragraph[] {
  const lines = linesOf(text, firstLine);
  if (lines.filter(({ isBlank }) => !isBlank).length > MOST_LINES) {
    throw new Refusal('The file has more than 250,000 lines. Split it, and import each part.');
  }
  const width = wrapWidth(lines);
  const wraps = lines.map(
    (line, at) => goesOn(lines, at, width) && begins(line.text) === undefined && begins(lines[at - 1]!.text) !== 'line',
  );
  const known = new Set<string>();
  lines.forEach((line, at) => {
    if (!wraps[at] && !line.isBlank) for (const key of rawKeys(line.text)) known.add(key);
  });
  const paragraphs: { pieces: string[]; line: number }[] = [];
  lines.forEach((line, at) => {
    if (line.isBlank) return;
    const last = paragraphs.at(-1);
    if (last && wraps[at] && !beginsTurn(line.text, known)) last.pieces.push(line.text);
    else paragraphs.push({ pieces: [line.text], line: line.number });
    checkCount(paragraphs.length);
  });
  return paragraphs.map(({ pieces, line }) => ({ text: pieces.join(' '), line }));
}

function linesOf(text: string, firstLine: number): readonly Line[] {
  return text
    .split('\n')
    .map((raw, at) => {
      const trimmed = raw.trim();
      const indent = /^[ \t]*/.exec(raw)![0].replaceAll('\t', '        ').length;
      return { text: trimmed, number: at + 1, indent, isBlank: trimmed === '' };
    })
    .slice(firstLine);
}

/** The width that a text is wrapped at, its deepest indentation included; undefined where it is not wrapped. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const width = lines.reduce((most, { indent, text }) => Math.max(most, indent + text.length), 0);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return undefined;
  // Lines below another in one block. One that begins with what may be a label does not tell: it would begin there anyhow.
  const inside = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && !before.isBlank && !line.isBlank && rawKeys(line.text).length === 0
      ? [isFull(before, line, width)]
      : [];
  });
  const full = inside.filter(Boolean).length;
  return full > 0 && full >= inside.length * MOSTLY ? width : undefined;
}

/** Whether a line has no room for the first word of the next. A no-break space does not end a word. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (line.isBlank) return false;
  const word = next.text.search(/[ \t]|$/);
  return line.indent + line.text.length + 1 + word + ROOM > width;
}

/** Whether a line goes on in the paragraph of the one before it. */
function goesOn(lines: readonly Line[], at: number, width: number | undefined): boolean {
  const line = lines[at]!;
  const before = lines[at - 1];
  if (width === undefined || !before || before.isBlank || line.isBlank) return false;
  if (line.indent > before.indent + 1 && !hangs(lines, at)) return false;
  return isFull(before, line, width);
}

/** Whether a line set in further belongs to a paragraph whose first line alone stands out. */
function hangs(lines: readonly Line[], at: number): boolean {
  const first = lines[at - 2];
  const next = lines[at + 1];
  return (!first || first.isBlank) && (!next || next.isBlank || next.indent === lines[at]!.indent);
}

function beginsTurn(line: string, known: ReadonlySet<string>): boolean {
  const label = labelOf(bare(line));
  return label !== undefined && (label.sure || known.has(label.key));
}

function rawKeys(line: string): readonly string[] {
  const label = labelOf(bare(line));
  return label ? [label.key] : [];
}

/** A line without the marks of bold letters that may stand round its label. */
function bare(line: string): Paragraph {
  return { text: line.slice(0, 200).replace(/[*_]{2}/g, '') || line, line: 1 };
}
