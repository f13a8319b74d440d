import { ButtonView } from './button-view.tsx';
import { Markdown } from './markdown-view.tsx';
import { FileView, MediaView, UnknownView } from './media-view.tsx';
import { MenuView } from './menu-view.tsx';
import type { Shown } from './message-view.tsx';
import type { ContainerPart, Part } from './parts.ts';
import { Veil } from './spoiler.tsx';

interface PartProps<P extends Part = Part> {
  readonly part: P;
  readonly shown: Shown;
  /** Where it stands among its siblings and theirs: `0-2`. */
  readonly path: string;
}

/** One component, with those in it. */
export function PartView({ part, shown, path }: PartProps) {
  switch (part.kind) {
    case 'container':
      return <ContainerView part={part} shown={shown} path={path} />;
    case 'row':
      return (
        <div class="dm-row">
          <PartsView parts={part.parts} shown={shown} path={path} />
        </div>
      );
    case 'text':
      return <Markdown text={part.text} names={shown.names} />;
    case 'section':
      return (
        <div class="dm-section">
          <div class="dm-section-texts">
            <PartsView parts={part.parts} shown={shown} path={path} />
          </div>
          {part.accessory && <PartView part={part.accessory} shown={shown} path={`${path}-accessory`} />}
        </div>
      );
    case 'gallery':
      return (
        <div class="dm-gallery">
          {part.items.map((item, at) => (
            <MediaView key={at} media={item} />
          ))}
        </div>
      );
    case 'separator':
      return part.divider ? (
        <hr class="dm-separator" data-large={part.large} />
      ) : (
        <div class="dm-separator" data-large={part.large} />
      );
    case 'media':
      return <MediaView media={part} />;
    case 'file':
      return <FileView file={part} />;
    case 'button':
      return <ButtonView button={part} shown={shown} />;
    case 'menu':
      return <MenuView menu={part} shown={shown} path={path} />;
    case 'closed-menu':
      return (
        <div class="dm-select">
          <div class="dm-select-button" data-closed>
            <span class="dm-select-placeholder">{part.placeholder === '' ? 'Make a selection' : part.placeholder}</span>
            <span class="dm-select-sign" aria-hidden="true" />
          </div>
          <small class="dm-subtext">A menu of {part.of}: it opens on Discord alone.</small>
        </div>
      );
    case 'unknown':
      return <UnknownView type={part.type} />;
  }
}

function PartsView({ parts, shown, path }: { readonly parts: readonly Part[] } & Omit<PartProps, 'part'>) {
  return (
    <>
      {parts.map((part, at) => (
        <PartView key={at} part={part} shown={shown} path={`${path}-${at}`} />
      ))}
    </>
  );
}

function ContainerView({ part: { accent, spoiler, parts }, shown, path }: PartProps<ContainerPart>) {
  return (
    <Veil hidden={spoiler} label="card">
      <div class="dm-container" style={accent === undefined ? {} : { '--dm-accent': accent }}>
        <PartsView parts={parts} shown={shown} path={path} />
      </div>
    </Veil>
  );
}
