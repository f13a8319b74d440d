import { isBlock, type Piece } from '../../../src/playground/message/pieces.ts';

/** Pieces written short, to be read in a test: `strong(a em(b)) | quote(c)`; a line end is `⏎`. */
export function short(pieces: readonly Piece[]): string {
  return pieces.map(shortOf).join('');
}

function shortOf(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'break':
      return '⏎';
    case 'link':
      return `link<${piece.url}>(${short(piece.content)})`;
    case 'time':
      return `time(${piece.seconds} ${piece.style})`;
    case 'user':
    case 'channel':
    case 'role':
      return `${piece.type}(${piece.id})`;
    case 'heading':
      return `h${piece.level}(${short(piece.content)})`;
    case 'list':
      return `${piece.start === undefined ? 'list' : `list ${piece.start}`}(${piece.items.map((item) => `[${short(item)}]`).join('')})`;
    default:
      return `${piece.type}(${'content' in piece ? short(piece.content) : piece.text})`;
  }
}

/** The words of pieces as a reader sees them, a line end for each line; written apart from `plainText`. */
export function words(pieces: readonly Piece[]): string {
  let [text, closed] = ['', false];
  for (const piece of pieces) {
    if (text !== '' && (closed || isBlock(piece)) && !text.endsWith('\n')) text += '\n';
    if (piece.type === 'break') text += '\n';
    else if ('content' in piece) text += words(piece.content);
    else if ('text' in piece) text += piece.text;
    else if (piece.type === 'list') text += piece.items.map(words).join('\n');
    else text += `<${piece.type}>`;
    closed = isBlock(piece);
  }
  return text;
}

/** All quotations in pieces, in order. */
export function quotations(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return pieces.flatMap((piece) => (piece.type === 'quote' ? [piece.content] : []));
}
