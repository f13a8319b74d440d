import type { Verification } from '../../answers/schema-verify.ts';
import { cleanLine } from '../clean.ts';
import { DOT } from '../words.ts';

/** A piece of the quote or, where it differs, of the record. */
export interface Piece {
  /** `record`: the record has it and the quote has not; `yours`: the other way round. */
  readonly op: 'same' | 'yours' | 'record';
  /** On one line, with nothing invisible in it; a space at an end sets it apart. */
  readonly text: string;
}

/** An end of words and a beginning that a space must keep apart. */
const WORD_ENDS = /[\p{L}\p{N})\],.;:!?%]$/u;
const WORD_BEGINS = /^[\p{L}\p{N}]/u;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Letters kept on each side of what differs where a long text is not shown whole; the first that fits is taken. */
const KEPT_AROUND = [200, 100, 50, 25, 10];

const CHECKED: Readonly<Record<Verification['checked'], string>> = {
  whole: 'Your text',
  quotation: 'Your text, what stands in quotation marks',
  block: 'Your text, the quoted block',
};

/** Whether the quote is to be shown with the differences in it. */
export function showsDifferences({ diff }: Pick<Verification, 'diff'>): boolean {
  return diff.some(({ op }) => op === 'yours' || op === 'record');
}

/** Over the quote: `Your text`, and what the marks in it mean. @param marks how the place marks them */
export function yourTextTitle(
  answer: Pick<Verification, 'checked' | 'diff'>,
  marks: { readonly yours: string; readonly record: string },
): string {
  const ops = new Set(answer.diff.map(({ op }) => op));
  return [
    CHECKED[answer.checked],
    ...(ops.has('yours') ? [`${marks.yours}: only in yours`] : []),
    ...(ops.has('record') ? [`${marks.record}: only in the record`] : []),
  ].join(DOT);
}

/** The quote in pieces, with what only the record has where it would stand. */
export function piecesOf({ quote, diff }: Pick<Verification, 'quote' | 'diff'>): readonly Piece[] {
  if (!showsDifferences({ diff })) return [{ op: 'same', text: cleanLine(quote) }];
  const pieces: { op: Piece['op']; text: string }[] = [];
  for (const { op, text } of diff) {
    const piece = { op: op === 'cut' ? 'same' : op, text: cleanPiece(text) } as const;
    if (piece.text === '') continue;
    const last = pieces.at(-1);
    if (last?.op === piece.op) last.text += piece.text;
    else pieces.push({ op: piece.op, text: last && mustPart(last, piece) ? ` ${piece.text}` : piece.text });
  }
  return pieces;
}

/** The words of a piece and the space at its ends, which no mark takes in. */
export function withoutSpace({ text }: Piece): {
  readonly before: string;
  readonly words: string;
  readonly after: string;
} {
  const words = text.trim();
  const at = text.length - text.trimStart().length;
  return { before: text.slice(0, at), words, after: text.slice(at + words.length) };
}

/**
 * The same in as many letters as `room` lets through: of long stretches that are alike the ends are kept, and … stands
 * for the rest; where that is not enough, the text ends with ….
 * @param lengthOf how much room pieces take as the place sets them
 */
export function piecesWithin(
  pieces: readonly Piece[],
  room: number,
  lengthOf: (pieces: readonly Piece[]) => number,
): readonly Piece[] {
  const fits = (some: readonly Piece[]): boolean => unitsOf(some) <= room && lengthOf(some) <= room;
  if (fits(pieces)) return pieces;
  for (const around of pieces.length > 1 ? KEPT_AROUND : []) {
    const condensed = pieces.map((piece, at) => condense(piece, around, at === 0, at === pieces.length - 1));
    if (fits(condensed)) return condensed;
  }
  return cutOff(pieces, room, fits);
}

/** The beginning that fits, and …. */
function cutOff(pieces: readonly Piece[], room: number, fits: (pieces: readonly Piece[]) => boolean): readonly Piece[] {
  let left = room;
  // No more than the room can fit, however the place sets it.
  const letters = pieces.map(({ text }) => {
    const first = lettersOf(text.slice(0, Math.max(0, left)));
    left -= text.length;
    return first;
  });
  const beginning = (most: number): readonly Piece[] => {
    let rest = most;
    const kept = pieces.flatMap(({ op }, at) => {
      const text = letters[at]!.slice(0, Math.max(0, rest)).join('');
      rest -= letters[at]!.length;
      return text === '' ? [] : [{ op, text }];
    });
    const last = kept.at(-1);
    if (last) last.text = last.text.trimEnd();
    return [...kept, { op: 'same', text: '…' }];
  };
  // The most letters that fit; the more there are, the more room they take.
  let [low, high] = [0, letters.reduce((sum, { length }) => sum + length, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(beginning(middle))) low = middle;
    else high = middle - 1;
  }
  return beginning(low);
}

/** A long stretch with its middle left out, at spaces where it has them; at the ends of the text, only one side is kept. */
function condense(piece: Piece, around: number, isFirst: boolean, isLast: boolean): Piece {
  const { op, text } = piece;
  if (text.length <= around * 2 + 10) return piece;
  const first = lettersOf(text.slice(0, around * LONGEST_LETTER))
    .slice(0, around)
    .join('');
  const last = lettersOf(text.slice(-around * LONGEST_LETTER))
    .slice(-around)
    .join('');
  const before = op === 'same' && isFirst ? '' : first.replace(/\s+\S{0,20}$/u, '');
  const after = op === 'same' && isLast ? '' : last.replace(/^\S{0,20}\s+/u, '');
  return { op, text: `${before}${before && ' '}…${after && ' '}${after}` };
}

/** Enough UTF-16 units for a letter as a reader sees it, on average. */
const LONGEST_LETTER = 4;

const LETTERS = new Intl.Segmenter('en');

/** Each character of these stands for itself. */
const PLAIN = /^[\u0020-\u007e]*$/;

/** The letters of a text as a reader sees them. */
function lettersOf(text: string): readonly string[] {
  return PLAIN.test(text) ? Array.from(text) : Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

function unitsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** On one line with nothing invisible in it; a space at an end stays. */
function cleanPiece(text: string): string {
  const clean = cleanLine(text);
  if (clean === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`;
}

function mustPart(last: Piece, next: Piece): boolean {
  if (!WORD_ENDS.test(last.text) || !WORD_BEGINS.test(next.text)) return false;
  return !UNSPACED.test(last.text.slice(-1)) && !UNSPACED.test(next.text.slice(0, 1));
}
