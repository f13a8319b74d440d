import type { ComponentChildren } from 'preact';
import { Markdown } from './markdown-view.tsx';
import { MediaView } from './media-view.tsx';
import type { Embed } from './parts.ts';
import { fieldRows } from './read-message.ts';
import { timeCode, timeText } from './time.ts';
import type { Names } from './types.ts';

/** An embed: the older kind of card. */
export function EmbedView({ embed, names }: { readonly embed: Embed; readonly names: Names }) {
  const { color, provider, author, title, url, description, fields, image, thumbnail } = embed;
  return (
    <div class="dm-embed" style={color === undefined ? {} : { '--dm-accent': color }}>
      <div class="dm-embed-main">
        <div class="dm-embed-texts">
          {provider !== '' && <small class="dm-subtext">{provider}</small>}
          {author.name !== '' && <p class="dm-embed-author">{linked(author.url, author.name)}</p>}
          {title !== '' && (
            <div class="dm-embed-title">{linked(url, <Markdown text={title} names={names} as="line" />)}</div>
          )}
          {description !== '' && <Markdown text={description} names={names} />}
        </div>
        {thumbnail && <MediaView media={thumbnail} />}
      </div>
      {fieldRows(fields).map((row, at) => (
        <div class="dm-embed-fields" key={at}>
          {row.map((field, column) => (
            <div key={column}>
              <div class="dm-embed-name">
                <Markdown text={field.name} names={names} as="line" />
              </div>
              <Markdown text={field.value} names={names} />
            </div>
          ))}
        </div>
      ))}
      {image && <MediaView media={image} />}
      <Footer embed={embed} />
    </div>
  );
}

function Footer({ embed: { footer, seconds } }: { readonly embed: Embed }) {
  if (footer === '' && seconds === undefined) return null;
  return (
    <small class="dm-subtext">
      {footer}
      {footer !== '' && seconds !== undefined && ' · '}
      {seconds !== undefined && <time dateTime={timeCode(seconds)}>{timeText(seconds, 'f', { now: Date.now() })}</time>}
    </small>
  );
}

function linked(url: string | undefined, children: ComponentChildren) {
  if (url === undefined) return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
