import { useEffect } from 'preact/hooks';

/** The message that had the focus last; undefined once something else of the page has it. */
let last: Element | undefined;

/** Remembers which message has the focus. To be called once on the page. */
export function watchFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? (target.closest('article.message') ?? undefined) : undefined;
  });
}

/** Where a change took the focused control away, the message itself has the focus: the keyboard stays in place. */
export function useKeptFocus(row: { readonly current: HTMLElement | null }, change: unknown): void {
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost && row.current !== null && row.current === last) row.current.focus({ preventScroll: true });
  }, [change, row]);
}
