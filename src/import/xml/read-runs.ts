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
export function readingRuns(
  { isInline, isAside, isLineEnd }: Markup,
  reader: RunReader,
): Visiting<readonly Omission[]> {
  const comments: Omission[] = [];
  const open: XmlElement[] = [];
  const gathering = new Gathering();
  const aside = new Gathering();
  let asideDepth = 0;
  const border = (): void => {
    const run = gathering.take();
    if (run) reader.run(run);
  };
  const visitor: XmlVisitor = {
    open: (element) => {
      const parent = open.at(-1);
      open.push(element);
      if (asideDepth > 0 || isAside(element)) {
        asideDepth += 1;
        if (!isInline(element, parent)) aside.add(' ', element.line);
        return;
      }
      if (!isInline(element, parent)) border();
      else if (isLineEnd(element)) gathering.add(' ', element.line);
      reader.enter(element, parent);
    },
    close: (element) => {
      open.pop();
      const inline = isInline(element, open.at(-1));
      if (asideDepth > 0) {
        asideDepth -= 1;
        if (!inline) aside.add(' ', element.line);
        if (asideDepth === 0) reader.aside(element, aside.take()?.text ?? '');
        return;
      }
      if (!inline) border();
      reader.leave(element);
      if (reader.isGlued?.(element)) gathering.glue();
    },
    text: (words, line) => (asideDepth > 0 ? aside : gathering).add(words, line),
    comment: (comment, line) =>
      comments.push({ line, text: folded(comment), why: 'It is a comment in the file.', units: 0 }),
  };
  return { visitor, result: () => comments };
}
