import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Place, placeList } from './place.ts';

/**
 * Opens a list over all else while it is to be seen, beside its button, wherever that goes.
 * @returns undefined until it is known where it stands
 */
export function usePlace(
  isOpen: boolean,
  button: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useLayoutEffect(() => {
    const [beside, opened] = [button.current, list.current];
    if (!isOpen || !beside || !opened) return undefined;
    // The top layer: nothing that scrolls can cut it off there.
    opened.showPopover();
    const whole = opened.offsetHeight;
    const put = (): void => {
      const screen = { width: document.documentElement.clientWidth, height: innerHeight };
      setPlace(placeList(beside.getBoundingClientRect(), screen, whole));
    };
    put();
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
      if (opened.isConnected) opened.hidePopover();
      setPlace(undefined);
    };
  }, [isOpen, button, list]);
  return isOpen ? place : undefined;
}
