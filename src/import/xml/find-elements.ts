import { folded, type Visiting } from './runs.ts';
import type { XmlElement, XmlVisitor } from './walk.ts';

/** Characters of text kept of an element and of those inside it: what is looked for are names, titles and values. */
const MOST_TEXT = 10_000;

/** An element that was looked for, with the text inside it on one line. */
export interface FoundElement {
  readonly element: XmlElement;
  /** The elements it stands in, the outermost first. */
  readonly ancestors: readonly XmlElement[];
  readonly text: string;
}

/**
 * Finds elements with what stands in them, in the order they begin. Of two inside one another both are found.
 * @param wanted asked of each element; may look at the elements it stands in, the outermost first
 */
export function findingElements(
  wanted: (element: XmlElement, ancestors: readonly XmlElement[]) => boolean,
): Visiting<readonly FoundElement[]> {
  const found: { readonly element: XmlElement; readonly ancestors: readonly XmlElement[]; text: string }[] = [];
  const gathering: { readonly at: number; readonly from: number; readonly depth: number }[] = [];
  const open: XmlElement[] = [];
  let pieces: string[] = [];
  let room = MOST_TEXT;
  const visitor: XmlVisitor = {
    open: (element) => {
      if (wanted(element, open)) {
        gathering.push({ at: found.length, from: pieces.length, depth: open.length });
        found.push({ element, ancestors: [...open], text: '' });
      }
      open.push(element);
    },
    close: () => {
      open.pop();
      const last = gathering.at(-1);
      if (last?.depth !== open.length) return;
      gathering.pop();
      found[last.at]!.text = folded(pieces.slice(last.from).join(''));
      if (gathering.length > 0) return;
      pieces = [];
      room = MOST_TEXT;
    },
    text: (words) => {
      if (gathering.length === 0 || room <= 0) return;
      pieces.push(words.slice(0, room));
      room -= words.length;
    },
  };
  return { visitor, result: () => found };
}

/** Whether one of the elements has this name. */
export function isWithin(ancestors: readonly XmlElement[], name: string): boolean {
  return ancestors.some((ancestor) => ancestor.name === name);
}
