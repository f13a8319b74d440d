import { freeze } from '../discord/storage.ts';
import type { Store } from './store.ts';

const KEY = 'readout-channel';
/** Milliseconds of rest after a change before the channel is kept. */
const REST_MS = 400;

/** What a page in this tab kept before it was loaded again; undefined where there is nothing. */
export function readKept(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the channel of this tab, so that it is there after the page is loaded again. */
export function keepChannel(store: Store): void {
  let kept = store.get().channel;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(rest);
    const { channel } = store.get();
    if (channel === kept) return;
    kept = channel;
    try {
      sessionStorage.setItem(KEY, freeze(channel));
    } catch {
      // Storage is full or closed: the channel then lasts as long as the page.
    }
  };
  store.subscribe(() => {
    clearTimeout(rest);
    rest = setTimeout(keep, REST_MS);
  });
  addEventListener('pagehide', keep);
}
