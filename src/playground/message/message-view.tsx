import { useMemo } from 'preact/hooks';
import { EmbedView } from './embed-view.tsx';
import { Markdown } from './markdown-view.tsx';
import { FileView } from './media-view.tsx';
import { PartView } from './part-view.tsx';
import { readMessage } from './read-message.ts';
import type { MessageBody, Names, Press } from './types.ts';

/** What the parts of a message share. */
export interface Shown {
  readonly names: Names;
  readonly press: Press;
  /** The custom id that was pressed and is under way: nothing else of the message can be pressed meanwhile. */
  readonly pressed: string | undefined;
  /** Begins the ids of elements, so that they are unlike those of other messages. */
  readonly idPrefix: string;
}

/** A message as Discord shows it, without its author: content, files, embeds, components. */
export function MessageView({
  body,
  names,
  press,
  pressed,
  idPrefix,
}: {
  readonly body: MessageBody;
  readonly names: Names;
  readonly press: Press;
  readonly pressed?: string | undefined;
  readonly idPrefix: string;
}) {
  const { content, attachments, embeds, parts } = useMemo(() => readMessage(body), [body]);
  const shown: Shown = { names, press, pressed, idPrefix };
  return (
    <div class="dm-message">
      {content !== '' && <Markdown text={content} names={names} />}
      {attachments.map((file, at) => (
        <FileView key={at} file={file} />
      ))}
      {embeds.map((embed, at) => (
        <EmbedView key={at} embed={embed} names={names} />
      ))}
      {/* By position: an update re-uses the elements, and the focus stays. */}
      {parts.map((part, at) => (
        <PartView key={at} part={part} shown={shown} path={`${at}`} />
      ))}
    </div>
  );
}
