import type { Verification } from '../../answers/schema-verify.ts';
import {
  type Piece,
  piecesOf,
  piecesWithin,
  showsDifferences,
  withoutSpace,
  yourTextTitle,
} from '../verification/your-text.ts';
import { escapeMarkdown } from './escape.ts';
import { small } from './markup.ts';

const MARKS = { same: '', yours: '~~', record: '__' } as const;

/** Longest text that is shown where nothing in it differs, in UTF-16 units of markdown: the reader has it. */
const LONGEST_ALIKE = 600;

/** Fewest UTF-16 units of the quote that are shown, however little room there is. */
const LEAST_SHOWN = 60;

/**
 * The text that was checked, without bar or quotation marks: what only it has is struck, what only the record has is
 * underlined. Cut where it takes more than `room` UTF-16 units of markdown.
 */
export function yourText(answer: Pick<Verification, 'quote' | 'diff' | 'checked'>, room: number): string {
  const title = small(yourTextTitle(answer, { yours: 'struck', record: 'underlined' }));
  const longest = showsDifferences(answer) ? room : Math.min(room, LONGEST_ALIKE);
  const most = Math.max(LEAST_SHOWN, longest - title.length - 1);
  return `${title}\n${markup(piecesWithin(piecesOf(answer), most, (pieces) => markup(pieces).length))}`;
}

function markup(pieces: readonly Piece[]): string {
  return pieces.map(marked).join('');
}

/** Marks do not hold beside a space. */
function marked(piece: Piece): string {
  const { before, words, after } = withoutSpace(piece);
  const mark = words === '' ? '' : MARKS[piece.op];
  return before + mark + escapeMarkdown(words) + mark + after;
}
