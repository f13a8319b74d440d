import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Actions, State, Store } from '../page/store.ts';
import type { Start } from '../protocol.ts';

/** What every part of the page may use. */
export interface Page {
  readonly store: Store;
  readonly start: Start;
  /** Shows the exchanges of a message; of all, without an id. */
  readonly inspect: (messageId?: string) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This part stands outside of the page.');
  return page;
}

export function useActions(): Actions {
  return usePage().store.actions;
}

/** A part of the state; renders again when that part is another value. */
export function useSelected<Part>(select: (state: State) => Part): Part {
  const { store } = usePage();
  const [part, setPart] = useState(() => select(store.get()));
  useEffect(() => {
    const changed = (): void => setPart(() => select(store.get()));
    changed();
    return store.subscribe(changed);
    // A selector says the same for the life of a component.
  }, [store]);
  return part;
}
