import { TYPE } from './component-types.ts';
import type { Shown } from './message-view.tsx';
import type { ButtonPart } from './parts.ts';

/** A button of any style; one that leads elsewhere is a link. */
export function ButtonView({
  button: { look, emoji, label, customId, url, disabled },
  shown: { press, pressed },
}: {
  readonly button: ButtonPart;
  readonly shown: Shown;
}) {
  const name = [emoji, label].filter((text) => text !== '').join(' ');
  if (look === 'link' && url !== undefined && !disabled) {
    return (
      <a class="dm-button dm-button-link" href={url} target="_blank" rel="noopener noreferrer">
        {name}
        <span aria-hidden="true"> ↗</span>
      </a>
    );
  }
  const isBusy = pressed !== undefined && pressed === customId;
  const isDead = disabled || customId === undefined;
  return (
    // `aria-disabled` where `disabled` would take the focus away when a page turns to its last.
    <button
      type="button"
      class={`dm-button dm-button-${look}`}
      aria-disabled={isDead}
      aria-busy={isBusy}
      onClick={() => {
        if (customId !== undefined && !disabled && pressed === undefined) press(customId, TYPE.button);
      }}
    >
      {name}
    </button>
  );
}
