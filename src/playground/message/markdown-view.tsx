import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseMarkdown } from './markdown.ts';
import { mentionText, type Piece } from './pieces.ts';
import { Spoiler } from './spoiler.tsx';
import { timeCode, timeText } from './time.ts';
import type { Names } from './types.ts';

/** A text in Discord's markdown. */
export function Markdown({
  text,
  names,
  as = 'text',
}: {
  readonly text: string;
  readonly names: Names;
  /** `line` for a title, which may itself be a link. */
  readonly as?: 'text' | 'line';
}) {
  const pieces = useMemo(() => parseMarkdown(text, as), [text, as]);
  return <div class="dm-text">{show(pieces, names)}</div>;
}

function show(pieces: readonly Piece[], names: Names): ComponentChildren {
  return pieces.map((piece, at) => <PieceView key={at} piece={piece} names={names} />);
}

function PieceView({ piece, names }: { readonly piece: Piece; readonly names: Names }) {
  switch (piece.type) {
    case 'text':
      return <>{piece.text}</>;
    case 'break':
      return <br />;
    case 'code':
      return <code class="dm-code">{piece.text}</code>;
    case 'strong':
      return <strong>{show(piece.content, names)}</strong>;
    case 'em':
      return <em>{show(piece.content, names)}</em>;
    case 'u':
      return <u>{show(piece.content, names)}</u>;
    case 'strike':
      return <s>{show(piece.content, names)}</s>;
    case 'spoiler':
      return <Spoiler>{show(piece.content, names)}</Spoiler>;
    case 'link':
      return (
        <a href={piece.url} target="_blank" rel="noopener noreferrer">
          {show(piece.content, names)}
        </a>
      );
    case 'time':
      return (
        <time
          class="dm-time"
          dateTime={timeCode(piece.seconds)}
          title={timeText(piece.seconds, 'F', { now: Date.now() })}
        >
          {timeText(piece.seconds, piece.style, { now: Date.now() })}
        </time>
      );
    case 'user':
    case 'channel':
    case 'role':
      return <span class="dm-mention">{mentionText(piece.type, piece.id, names)}</span>;
    case 'chip':
      return <span class="dm-mention">{piece.text}</span>;
    case 'emoji':
      return <>{piece.text}</>;
    case 'heading':
      // One level for all: what they stand in has its own headings, and no level may be left out.
      return <h3 class={`dm-heading dm-heading-${piece.level}`}>{show(piece.content, names)}</h3>;
    case 'subtext':
      return <small class="dm-subtext">{show(piece.content, names)}</small>;
    case 'quote':
      return <blockquote class="dm-quote">{show(piece.content, names)}</blockquote>;
    case 'code-block':
      return <pre class="dm-code-block">{piece.text}</pre>;
    case 'list':
      return <ListView list={piece} names={names} />;
  }
}

function ListView({
  list: { start, items },
  names,
}: {
  readonly list: Extract<Piece, { readonly type: 'list' }>;
  readonly names: Names;
}) {
  const shown = items.map((item, at) => <li key={at}>{show(item, names)}</li>);
  return start === undefined ? (
    <ul class="dm-list">{shown}</ul>
  ) : (
    <ol class="dm-list" start={start}>
      {shown}
    </ol>
  );
}
