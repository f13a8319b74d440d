import type { FilePart, MediaPart } from './parts.ts';
import { Veil } from './spoiler.tsx';

/** A picture or film that is not loaded: what it shows, and where it would come from. */
export function MediaView({ media: { description, from, spoiler } }: { readonly media: MediaPart }) {
  return (
    <Veil hidden={spoiler}>
      <div class="dm-media" role="img" aria-label={description === '' ? `Picture from ${from}` : description}>
        <span>{description === '' ? 'Picture' : description}</span>
        {from !== '' && <small>{from}</small>}
      </div>
    </Veil>
  );
}

/** A file that came along. */
export function FileView({ file: { name, size, description, spoiler } }: { readonly file: FilePart }) {
  return (
    <Veil hidden={spoiler}>
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
