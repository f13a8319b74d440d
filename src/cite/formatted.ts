import type { Range } from '../record/record.ts';

/** A text with the stretches of it that a style sets in italics: UTF-16 offsets, in order, none empty. */
export interface Formatted {
  readonly text: string;
  readonly italic: readonly Range[];
}

/** A piece of a citation: plain, in italics, or nothing where what it would say is not known. */
export type Piece = string | { readonly italic: string } | Formatted | undefined;

/** Marks a piece as set in italics. */
export function italic(text: string): Piece {
  return { italic: text };
}

/** Puts pieces one after the other as they are; where they hold no italics, the text alone is of interest. */
export function set(...pieces: readonly Piece[]): Formatted {
  let text = '';
  const ranges: Range[] = [];
  for (const piece of pieces) {
    if (piece === undefined) continue;
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { text: added, italic: within } =
      'text' in piece ? piece : { text: piece.italic, italic: [{ start: 0, end: piece.italic.length }] };
    for (const { start, end } of within) {
      if (end > start) ranges.push({ start: text.length + start, end: text.length + end });
    }
    text += added;
  }
  return { text, italic: ranges };
}

/** The pieces that are there, with a separator between them. */
export function joined(pieces: readonly Piece[], separator: string): Formatted {
  const there = pieces.filter((piece) => piece !== undefined && piece !== '');
  return set(...there.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece])));
}

/** Ends an element of a citation with a full stop, unless it has an end of its own: `Bell, A.`, `Who pays?`, `“…last.”`. */
export function closed(piece: Piece): Piece {
  const element = set(piece);
  return element.text === '' ? undefined : set(element, ENDED.test(element.text) ? '' : '.');
}

const ENDED = /[.?!…。？！][”’)\]]*$/u;

/** Elements as a list of them is set: each with its full stop, a space between. */
export function elements(...pieces: readonly Piece[]): Formatted {
  return joined(
    pieces.map((piece) => (piece === undefined ? undefined : closed(piece))),
    ' ',
  );
}
