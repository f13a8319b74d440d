import type { Omission } from '../format.ts';
import { folded, Gathering, type Markup, type Run, type Visiting } from './runs.ts';
import type { XmlElement, XmlVisitor } from './walk.ts';

/** What a reader of one format is told of a document, in its order. */
export interface RunReader {
  /** A block or an inline element is opened; what stood before a block has been told. Nothing inside an aside is told of. */
  readonly enter: (element: XmlElement, parent: XmlElement | undefined) => void;
  /** It is closed; what stood in a block has been told. */
  readonly leave: (element: XmlElement) => void;
  readonly run: (run: Run) => void;
  /** An aside is over. @param text what stood in it, on one line; may be empty */
  readonly aside: (element: XmlElement, text: string) => void;
  /** Whether no space stands between this element and the next. */
  readonly isGlued?: (element: XmlElement) => boolean;
}

/**
 * Reads the runs of words of a document. Comments are no part of it.
 * @returns a visitor; its result are the comments, as omitted
 */
export function readingRuns(markup: Markup, reader: RunReader): Visiting<readonly Omission[]> {
  const visitor = new RunVisitor(markup, reader);
  return { visitor, result: () => visitor.comments };
}

class RunVisitor implements XmlVisitor {
  readonly comments: Omission[] = [];
  readonly #markup: Markup;
  readonly #reader: RunReader;
  readonly #open: XmlElement[] = [];
  readonly #gathering = new Gathering();
  readonly #aside = new Gathering();
  #asideDepth = 0;

  constructor(markup: Markup, reader: RunReader) {
    this.#markup = markup;
    this.#reader = reader;
  }

  readonly open = (element: XmlElement): void => {
    const { isInline, isAside, isLineEnd } = this.#markup;
    const parent = this.#open.at(-1);
    this.#open.push(element);
    if (this.#asideDepth > 0 || isAside(element)) {
      this.#asideDepth += 1;
      if (!isInline(element, parent)) this.#aside.add(' ', element.line);
      return;
    }
    if (!isInline(element, parent)) this.#border();
    else if (isLineEnd(element)) this.#gathering.add(' ', element.line);
    this.#reader.enter(element, parent);
  };

  readonly close = (element: XmlElement): void => {
    this.#open.pop();
    const inline = this.#markup.isInline(element, this.#open.at(-1));
    if (this.#asideDepth > 0) {
      this.#asideDepth -= 1;
      if (!inline) this.#aside.add(' ', element.line);
      if (this.#asideDepth === 0) this.#reader.aside(element, this.#aside.take()?.text ?? '');
      return;
    }
    if (!inline) this.#border();
    this.#reader.leave(element);
    if (this.#reader.isGlued?.(element)) this.#gathering.glue();
  };

  readonly text = (words: string, line: number): void =>
    (this.#asideDepth > 0 ? this.#aside : this.#gathering).add(words, line);

  readonly comment = (comment: string, line: number): void => {
    this.comments.push({ line, text: folded(comment), why: 'It is a comment in the file.', units: 0 });
  };

  #border(): void {
    const run = this.#gathering.take();
    if (run) this.#reader.run(run);
  }
}
