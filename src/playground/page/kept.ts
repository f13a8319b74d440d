import { freeze } from '../discord/storage.ts';
import type { Store } from './store.ts';

const KEY = 'readout-channel';
const PERSON_KEY = 'readout-person';
/** Milliseconds of rest after a change before the channel is kept. */
const REST_MS = 400;

/** What a page in this tab kept before it was loaded again; undefined where there is nothing. */
export function readKept(): string | undefined {
  return read(KEY);
}

/** Who was at the keyboard of this tab; undefined where nobody has been. */
export function readPerson(): string | undefined {
  return read(PERSON_KEY);
}

/** Keeps the channel of this tab and who is in it, so that both are there after the page is loaded again. */
export function keepChannel(store: Store): void {
  let kept = store.get();
  let keptText: string | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(rest);
    const before = kept;
    kept = store.get();
    if (kept.person !== before.person) write(PERSON_KEY, kept.person.id);
    if (kept.channel === before.channel) return;
    const text = freeze(kept.channel);
    // Suggestions change the channel, but not what is kept of it; writing is what takes time.
    if (text !== keptText) write(KEY, text);
    keptText = text;
  };
  store.subscribe(() => {
    clearTimeout(rest);
    rest = setTimeout(() => whenIdle(keep), REST_MS);
  });
  addEventListener('pagehide', keep);
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Storage is full or closed: what is in the channel then lasts as long as the page.
  }
}

/** Between two strokes of a key, where the browser can tell when that is. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else work();
}
