import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
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
  const part = select(store.get());
  const latest = useRef({ select, part });
  latest.current = { select, part };
  const [, render] = useReducer((renders: number) => renders + 1, 0);
  useEffect(() => {
    const look = (): void => {
      if (latest.current.select(store.get()) !== latest.current.part) render(undefined);
    };
    // Something may have changed between rendering and here.
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}
