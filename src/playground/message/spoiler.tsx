import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Words in a line that are hidden until they are asked for. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="dm-spoiler-shown">{children}</span>;
  return (
    <button type="button" class="dm-spoiler" aria-label="Show the spoiler" onClick={() => setShown(true)}>
      <span class="dm-spoiler-words" aria-hidden="true">
        {children}
      </span>
    </button>
  );
}

/** A picture, file or card that is hidden until it is asked for. */
export function Veil({ hidden, children }: { readonly hidden: boolean; readonly children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (!hidden || isShown) return <>{children}</>;
  return (
    <button type="button" class="dm-veil" onClick={() => setShown(true)}>
      Show the spoiler
    </button>
  );
}
