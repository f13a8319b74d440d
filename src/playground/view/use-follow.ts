import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels from the end within which the list counts as being at its end. */
const NEAR_END = 40;
/** Pixels left over a message that is shown from its head. */
const ABOVE_HEAD = 20;

/** What is kept in sight: the head of the last message, the end of the list, or what the reader went to. */
type Followed = 'head' | 'end' | 'nothing';

/**
 * Shows a new message from its head, where its answer stands. A reader who goes to the end, where the buttons are, stays
 * there while messages change; one who goes elsewhere is left alone.
 * @param list the element that scrolls; its own `ol` holds the messages
 * @param newest id of the last message
 */
export function useFollow(list: { readonly current: HTMLElement | null }, newest: string | undefined): void {
  const followed = useRef<Followed>('head');
  /** Where the list was put by this, to tell it from where the reader went. */
  const putAt = useRef(0);
  const known = useRef<string>(undefined);
  useEffect(() => {
    const box = list.current;
    const messages = box?.querySelector(':scope > ol');
    if (!box || !messages) return undefined;
    const settle = (): void => {
      const last = messages.lastElementChild;
      if (followed.current === 'nothing' || !(last instanceof HTMLElement)) return;
      const end = box.scrollHeight - box.clientHeight;
      box.scrollTop = followed.current === 'end' ? end : Math.min(end, last.offsetTop - ABOVE_HEAD);
      putAt.current = box.scrollTop;
    };
    const look = (): void => {
      if (Math.abs(box.scrollTop - putAt.current) < 2) return;
      putAt.current = box.scrollTop;
      followed.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END ? 'end' : 'nothing';
    };
    // Heights are guesses until messages come near the screen, and pictures of them change with their answers.
    const sizes = new ResizeObserver(settle);
    sizes.observe(messages);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (newest !== known.current) followed.current = 'head';
    known.current = newest;
  }, [newest]);
}
