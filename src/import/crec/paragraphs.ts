/** A line of the Congressional Record as it is set for a screen of 72 columns. */
export interface RecordLine {
  readonly text: string;
  /** From 1, in the file. */
  readonly line: number;
}

/** Lines that belong together. */
export interface RecordParagraph {
  /** Without its wraps, and with one space for several. */
  readonly text: string;
  readonly line: number;
  /** How many lines it has. */
  readonly lines: number;
  /** Spaces before its first line: 2 begins what is said, 5 and more is printed matter, more is centred. */
  readonly indent: number;
}

/** Lines this far from the margin are centred, as titles are, or set to the right. */
export const CENTRED = 9;
/** Printed matter is set in lines that end before this column; a shorter line was ended on purpose. */
const PRINTED_WIDTH = 60;
/** The first line of what is said is set in by two. */
const SPEECH_INDENT = 2;

/** Puts wrapped lines together. Empty lines part paragraphs, but not where a page ends in mid-sentence. */
export function recordParagraphs(lines: readonly RecordLine[]): readonly RecordParagraph[] {
  const paragraphs: RecordParagraph[] = [];
  let open: OpenParagraph | undefined;
  let isApart = true;
  for (const { text, line } of lines) {
    if (/^\s*$/.test(text)) {
      isApart = true;
      continue;
    }
    const indent = text.length - text.trimStart().length;
    if (open && goesOn(open, text, indent, isApart)) open.add(text, indent);
    else {
      if (open) paragraphs.push(open.close());
      open = new OpenParagraph(text, line, indent);
    }
    isApart = false;
  }
  if (open) paragraphs.push(open.close());
  return paragraphs;
}

/** Whether a line goes on in the paragraph that is open. */
function goesOn(open: OpenParagraph, text: string, indent: number, isApart: boolean): boolean {
  if (indent === 0) return open.indent < CENTRED && !(isApart && open.isEnded);
  if (isApart) return false;
  if (open.lastIndent >= CENTRED) return indent >= CENTRED;
  if (indent > open.lastIndent || indent <= SPEECH_INDENT) return false;
  return indent < open.lastIndent || open.lines > 1 || !hasRoomFor(text, open.last);
}

/** Whether the first word of a line would have stood on the line before, which was then ended on purpose: an address. */
function hasRoomFor(text: string, before: string): boolean {
  const [word = ''] = text.trimStart().split(/\s/, 1);
  return before.trimEnd().length + 1 + word.length <= PRINTED_WIDTH;
}

/** Whether a text ends as a paragraph may, a colon included, so that what stands behind a page's end does not go on in it. */
export function closesParagraph(text: string): boolean {
  return /[.!?:][)\]'"’”]*\s*$/.test(text.slice(-20));
}

class OpenParagraph {
  readonly indent: number;
  readonly #line: number;
  readonly #lines: string[];
  lastIndent: number;

  constructor(text: string, line: number, indent: number) {
    this.#lines = [text];
    this.#line = line;
    this.indent = indent;
    this.lastIndent = indent;
  }

  get last(): string {
    return this.#lines.at(-1) ?? '';
  }

  get lines(): number {
    return this.#lines.length;
  }

  get isEnded(): boolean {
    return closesParagraph(this.last);
  }

  add(text: string, indent: number): void {
    this.#lines.push(text);
    this.lastIndent = indent;
  }

  close(): RecordParagraph {
    return { text: joined(this.#lines), line: this.#line, lines: this.#lines.length, indent: this.indent };
  }
}

/** A line that ends in a hyphen or dash is not followed by a space: the Record breaks no words but at their own hyphens. */
export function joined(lines: readonly string[]): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const words = line.replace(/[ \t]+/g, ' ').trim();
    if (words === '') continue;
    if (pieces.length > 0 && !pieces.at(-1)!.endsWith('-')) pieces.push(' ');
    pieces.push(words);
  }
  return pieces.join('');
}
