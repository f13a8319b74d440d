import { parseMarkdown } from './markdown.ts';
import type { Embed, FilePart, MediaPart, Part } from './parts.ts';
import { isBlock, mentionText, type Piece } from './pieces.ts';
import { readMessage } from './read-message.ts';
import { timeText } from './time.ts';
import type { MessageBody, Names } from './types.ts';

/** Who is named, and where and when it is read; without them ids are unknown and times are in UTC. */
export interface Reading {
  readonly names?: Names;
  /** Milliseconds since 1970, for times such as `3 days ago`; 0 if left out. */
  readonly now?: number;
}

/**
 * The text of a message as a reader reads it, in order, a line for each line: without its markdown and its controls, and
 * with `spoiler` for what is hidden. Never throws.
 */
export function plainText(body: MessageBody, reading: Reading = {}): string {
  const { content, attachments, embeds, parts } = readMessage(body);
  return lines([
    markdownText(content, reading),
    ...attachments.map(fileText),
    ...embeds.map((embed) => embedText(embed, reading)),
    ...parts.map((part) => partText(part, reading)),
  ]);
}

/** A text in markdown as a reader reads it. */
function markdownText(text: string, reading: Reading = {}): string {
  return piecesText(parseMarkdown(text), reading);
}

/** Pieces as a reader reads them. What is a block has lines of its own. */
function piecesText(pieces: readonly Piece[], reading: Reading = {}): string {
  let [text, afterBlock] = ['', false];
  for (const piece of pieces) {
    const block = isBlock(piece);
    if ((block || afterBlock) && text !== '' && !text.endsWith('\n')) text += '\n';
    text += pieceText(piece, reading);
    afterBlock = block;
  }
  return text;
}

function pieceText(piece: Piece, reading: Reading): string {
  switch (piece.type) {
    case 'break':
      return '\n';
    case 'spoiler':
      return SPOILER;
    case 'time':
      return timeText(piece.seconds, piece.style, { now: reading.now ?? 0, locale: 'en', timeZone: 'UTC' });
    case 'user':
    case 'channel':
    case 'role':
      return mentionText(piece.type, piece.id, reading.names ?? {});
    case 'list':
      return piece.items
        .map((item, at) => `${piece.start === undefined ? '-' : `${piece.start + at}.`} ${piecesText(item, reading)}`)
        .join('\n');
    default:
      return 'content' in piece ? piecesText(piece.content, reading) : piece.text;
  }
}

const SPOILER = 'spoiler';

function partText(part: Part, reading: Reading): string {
  switch (part.kind) {
    case 'text':
      return markdownText(part.text, reading);
    case 'row':
      return '';
    case 'section':
      return lines([...part.parts, ...(part.accessory ? [part.accessory] : [])].map((one) => partText(one, reading)));
    case 'container':
      return part.spoiler ? SPOILER : lines(part.parts.map((one) => partText(one, reading)));
    case 'gallery':
      return lines(part.items.map(mediaText));
    case 'media':
      return mediaText(part);
    case 'file':
      return fileText(part);
    default:
      return '';
  }
}

function embedText(embed: Embed, reading: Reading): string {
  return lines([
    embed.provider,
    embed.author.name,
    piecesText(parseMarkdown(embed.title, 'line'), reading),
    markdownText(embed.description, reading),
    ...embed.fields.flatMap(({ name, value }) => [
      piecesText(parseMarkdown(name, 'line'), reading),
      markdownText(value, reading),
    ]),
    ...[embed.thumbnail, embed.image].map((media) => (media ? mediaText(media) : '')),
    embed.footer,
  ]);
}

function mediaText({ description, spoiler }: MediaPart): string {
  return spoiler ? SPOILER : description;
}

function fileText({ name, spoiler }: FilePart): string {
  return spoiler ? SPOILER : name;
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
