import type { FilePart, MediaPart } from './parts.ts';
import { Veil } from './spoiler.tsx';

/** A picture or film that is not loaded: what it shows, and where it would come from. */
export function MediaView({ media: { description, from, spoiler } }: { readonly media: MediaPart }) {
  return (
    <Veil hidden={spoiler} label="picture">
      <div class="dm-media">
        <span>{description === '' ? 'Picture' : description}</span>
        <small>{from === '' ? 'not loaded here' : `not loaded here · ${from}`}</small>
      </div>
    </Veil>
  );
}

/** Something that is not known here: said, not left out. */
export function UnknownView({ type }: { readonly type: string }) {
  return <div class="dm-box">A component of type {type} cannot be shown here.</div>;
}

/** A file that came along. */
export function FileView({ file: { name, size, description, spoiler } }: { readonly file: FilePart }) {
  return (
    <Veil hidden={spoiler} label="file">
      <div class="dm-file">
        <span class="dm-file-name">{name}</span>
        <small>
          {[description, size === undefined ? '' : sizeText(size)].filter((text) => text !== '').join(' · ')}
        </small>
      </div>
    </Veil>
  );
}

const STEP = 1024;

function sizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} bytes`;
  return bytes < STEP * STEP ? `${(bytes / STEP).toFixed(1)} KB` : `${(bytes / STEP / STEP).toFixed(1)} MB`;
}
