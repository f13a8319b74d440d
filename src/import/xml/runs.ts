import type { XmlElement, XmlVisitor } from './walk.ts';

/** Words that stand between two borders of blocks, such as a paragraph, on one line. */
export interface Run {
  readonly text: string;
  /** The line its first word stands on, from 1. */
  readonly line: number;
}

/** What elements of a format are for where they hold words. */
export interface Markup {
  /** Whether an element stands inside a line of words, such as italics, and ends no paragraph. */
  readonly isInline: (element: XmlElement, parent: XmlElement | undefined) => boolean;
  /** Whether an element holds words that are not of the meeting, such as a footnote, or the name before a speech. */
  readonly isAside: (element: XmlElement) => boolean;
  /** Whether an empty element stands for the end of a line, and so for a space. */
  readonly isLineEnd: (element: XmlElement) => boolean;
}

/** Gathers the words of a run: white space, a wrapped line too, becomes one space, and the order of mixed content stays. */
export class Gathering {
  readonly #pieces: string[] = [];
  #line = 0;
  #glued = false;

  add(text: string, line: number): void {
    const piece = this.#glued ? text.replace(/^[ \t\r\n]+/, '') : text;
    if (piece === '') return;
    this.#glued = false;
    if (this.#line === 0 && /[^ \t\r\n]/.test(piece)) this.#line = line;
    if (this.#line > 0) this.#pieces.push(piece);
  }

  /** Takes the space before what comes next for none, as between a word and its comma where each has an element. */
  glue(): void {
    this.#glued = true;
  }

  /** What was gathered since the last time; undefined where there are no words. */
  take(): Run | undefined {
    const line = this.#line;
    const text = folded(this.#pieces.join(''));
    this.#pieces.length = 0;
    this.#line = 0;
    this.#glued = false;
    return text === '' ? undefined : { text, line };
  }
}

/** Text without the white space around it, and with one space for what stands inside. No-break spaces stay: they are printed. */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Something that a walk over a document fills, and that is read when the walk is over. */
export interface Visiting<Result> {
  readonly visitor: XmlVisitor;
  readonly result: () => Result;
}

/** Counts the runs of a document, apart from reading it: how often words stand between two borders of blocks. */
export function countingRuns({ isInline, isAside }: Markup): Visiting<number> {
  let runs = 0;
  let hasWords = false;
  let asideDepth = 0;
  const open: XmlElement[] = [];
  const border = (element: XmlElement): void => {
    if (!hasWords || isInline(element, open.at(-1))) return;
    runs += 1;
    hasWords = false;
  };
  const visitor: XmlVisitor = {
    open: (element) => {
      if (asideDepth > 0 || isAside(element)) asideDepth += 1;
      else border(element);
      open.push(element);
    },
    close: (element) => {
      open.pop();
      if (asideDepth > 0) asideDepth -= 1;
      else border(element);
    },
    text: (words) => {
      if (asideDepth === 0) hasWords ||= /[^ \t\r\n]/.test(words);
    },
  };
  return { visitor, result: () => runs };
}
