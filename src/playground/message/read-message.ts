import type { Embed, EmbedField, FilePart, MessageParts } from './parts.ts';
import { colorOf, countOf, fieldsOf, listOf, textOf } from './read.ts';
import { readMedia, readParts } from './read-parts.ts';
import { safeUrl } from './url.ts';

/** Reads the body of a message, whatever it is. What cannot be read is left out or named as unknown; nothing is thrown. */
export function readMessage(body: unknown): MessageParts {
  const { content, attachments, embeds, components } = fieldsOf(body);
  return {
    content: textOf(content),
    attachments: listOf(attachments).map(readAttachment),
    embeds: listOf(embeds).map(readEmbed),
    parts: readParts(components),
  };
}

function readAttachment(value: unknown): FilePart {
  const { filename, title, size, description } = fieldsOf(value);
  const name = textOf(filename);
  return {
    kind: 'file',
    name: textOf(title) || name || 'file',
    size: countOf(size),
    description: textOf(description),
    spoiler: name.startsWith('SPOILER_'),
  };
}

function readEmbed(value: unknown): Embed {
  const { color, provider, author, title, url, description, fields, image, thumbnail, footer, timestamp } =
    fieldsOf(value);
  const time = Date.parse(textOf(timestamp));
  return {
    color: colorOf(color),
    provider: textOf(fieldsOf(provider)['name']),
    author: { name: textOf(fieldsOf(author)['name']), url: safeUrl(textOf(fieldsOf(author)['url'])) },
    title: textOf(title),
    url: safeUrl(textOf(url)),
    description: textOf(description),
    fields: listOf(fields).map(readField),
    image: image === undefined || image === null ? undefined : readMedia({ media: image }),
    thumbnail: thumbnail === undefined || thumbnail === null ? undefined : readMedia({ media: thumbnail }),
    footer: textOf(fieldsOf(footer)['text']),
    seconds: Number.isNaN(time) ? undefined : time / 1000,
  };
}

function readField(value: unknown): EmbedField {
  const { name, value: text, inline } = fieldsOf(value);
  return { name: textOf(name), value: textOf(text), inline: inline === true };
}

/** Fields as they are laid out: those side by side in rows of at most three, each of the others in a row of its own. */
export function fieldRows(fields: readonly EmbedField[]): readonly (readonly EmbedField[])[] {
  const rows: EmbedField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (field.inline && last && last.length < 3 && last[0]!.inline) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
