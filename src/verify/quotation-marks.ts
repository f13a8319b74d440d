import { DROPPED } from './message-text.ts';

/** How a quotation mark stands among what is around it. */
type Shape = 'opening' | 'closing' | 'unclear';

/** Marks that pair with one another. Those of another kind that stand between two of them are words of the quotation. */
type Kind = 'double' | 'guillemet' | 'small-guillemet' | 'corner' | 'double-corner' | 'single';

/** A quotation mark in a text. */
export interface QuotationMark {
  readonly kind: Kind;
  /** What it mostly does: marks that only open or only close, and those that also do the other, or either. */
  readonly does: 'opens' | 'closes' | 'mostly-opens' | 'mostly-closes' | 'either';
  readonly shape: Shape;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first sign on its line. */
  readonly beginsLine: boolean;
  /** For a single mark that closes: whether it may be the possessive of a word in s, `the leaders’ vow`. */
  readonly mayBePossessive: boolean;
}

type Meaning = readonly [kind: Kind, does: QuotationMark['does']];

/** What each mark is. Typewriters and TeX write two single marks for a double one: these stand before the single ones. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ["''", ['double', 'either']],
  ['“', ['double', 'mostly-opens']],
  ['‟', ['double', 'mostly-opens']],
  ['„', ['double', 'opens']],
  ['``', ['double', 'opens']],
  ['‘‘', ['double', 'opens']],
  ['〝', ['double', 'opens']],
  ['”', ['double', 'mostly-closes']],
  ['’’', ['double', 'closes']],
  ['〞', ['double', 'closes']],
  ['〟', ['double', 'closes']],
  // French opens with the one that German closes with.
  ['«', ['guillemet', 'mostly-opens']],
  ['»', ['guillemet', 'mostly-closes']],
  ['‹', ['small-guillemet', 'mostly-opens']],
  ['›', ['small-guillemet', 'mostly-closes']],
  ['「', ['corner', 'opens']],
  ['」', ['corner', 'closes']],
  ['｢', ['corner', 'opens']],
  ['｣', ['corner', 'closes']],
  ['﹁', ['corner', 'opens']],
  ['﹂', ['corner', 'closes']],
  ['『', ['double-corner', 'opens']],
  ['』', ['double-corner', 'closes']],
  ['﹃', ['double-corner', 'opens']],
  ['﹄', ['double-corner', 'closes']],
  ["'", ['single', 'either']],
  ['‘', ['single', 'mostly-opens']],
  ['‛', ['single', 'mostly-opens']],
  ['‚', ['single', 'opens']],
  ['’', ['single', 'closes']],
]);

const MARK = new RegExp([...MEANINGS.keys()].join('|'), 'g');
const SPACE = /^\s?$/;
/** What stands before a mark that opens: nothing, a space, a dash, what opens as well. */
const BEFORE_OPENING = /^$|[\s\p{Ps}\p{Pi}\p{Pd}/:=+|~"'＂：]/u;
/** What stands behind a mark that closes: nothing, a space, punctuation, what closes as well. */
const BEHIND_CLOSING = /^$|[\s\p{P}]/u;
/** What an apostrophe begins: decades, and English words that lost their beginning. */
const ELISION = /^(?:\d\ds?|t(?:is|was|il+)|em|cause|cos|n|bout|round)(?![\p{L}\p{N}])/iu;
/** Signs between the beginning of a line and a mark that are looked at, at most. */
const MOST_INDENT = 40;

/** The quotation marks of a masked message, in order, without the apostrophes. */
export function marksIn(masked: string): readonly QuotationMark[] {
  return Array.from(masked.matchAll(MARK), ({ 0: written, index }) => markAt(masked, written, index)).filter(
    (mark) => mark !== undefined,
  );
}

function markAt(masked: string, written: string, start: number): QuotationMark | undefined {
  const end = start + written.length;
  const [kind, does] = MEANINGS.get(written)!;
  const [before, after] = [nearest(masked, start - 1, -1), nearest(masked, end, 1)];
  const shape = shapeOf(before, after);
  const isApostrophe =
    kind === 'single' && (shape === 'unclear' || ("'’".includes(written) && ELISION.test(masked.slice(end, end + 8))));
  if (isApostrophe) return undefined;
  const mayBePossessive = kind === 'single' && /[sxz]/i.test(before) && /\s/.test(after);
  return { kind, does, shape, written, start, end, beginsLine: beginsLine(masked, start), mayBePossessive };
}

/** The nearest sign on one side that is not of mark-up; empty at the end of the text. */
function nearest(masked: string, from: number, step: 1 | -1): string {
  let at = from;
  while (masked[at] === DROPPED) at += step;
  return masked[at] ?? '';
}

function shapeOf(before: string, after: string): Shape {
  const opens = !SPACE.test(after) && BEFORE_OPENING.test(before);
  const closes = !SPACE.test(before) && BEHIND_CLOSING.test(after);
  return opens === closes ? 'unclear' : opens ? 'opening' : 'closing';
}

function beginsLine(masked: string, start: number): boolean {
  for (let at = start - 1; at >= start - MOST_INDENT; at -= 1) {
    const sign = masked[at];
    if (sign === undefined || sign === '\n') return true;
    if (sign !== DROPPED && !/\s/.test(sign)) return false;
  }
  return false;
}
