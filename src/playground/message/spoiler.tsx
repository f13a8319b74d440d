import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Words in a line that are hidden until they are asked for. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const { isShown, show, shown } = useShown<HTMLSpanElement>();
  if (isShown) {
    return (
      <span class="dm-spoiler-shown" ref={shown} tabIndex={-1}>
        {children}
      </span>
    );
  }
  return (
    <button type="button" class="dm-spoiler" aria-label="Show the spoiler" onClick={show}>
      <span class="dm-spoiler-words">{children}</span>
    </button>
  );
}

/** A picture, file or card that is hidden until it is asked for. */
export function Veil({
  hidden,
  label,
  children,
}: {
  readonly hidden: boolean;
  /** What is hidden. */
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const { isShown, show, shown } = useShown<HTMLDivElement>();
  if (!hidden) return <>{children}</>;
  if (isShown) {
    return (
      <div class="dm-unveiled" ref={shown} tabIndex={-1}>
        {children}
      </div>
    );
  }
  return (
    <button type="button" class="dm-veil" onClick={show}>
      Show the {label} marked as a spoiler
    </button>
  );
}

/** Hidden until asked for. The button that asked is gone then; the focus goes to what it hid. */
function useShown<Element extends HTMLElement>() {
  const [isShown, setShown] = useState(false);
  const shown = useRef<Element>(null);
  useEffect(() => {
    if (isShown) shown.current?.focus({ preventScroll: true });
  }, [isShown]);
  return { isShown, show: () => setShown(true), shown };
}
