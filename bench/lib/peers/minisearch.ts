import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Kind } from '../queries.ts';
import { type Peer, TOP } from './peer.ts';

/** Exact where the words are known to be right, which is its fastest; told which searches are misspelt or unfinished. */
const OPTIONS: Readonly<Record<Kind, SearchOptions>> = {
  'one word': {},
  frequent: {},
  'two words': { combineWith: 'AND' },
  prefix: { prefix: true },
  typo: { fuzzy: 0.2 },
};

/** minisearch, its words as they are: it has no stemmer. */
export function minisearch(texts: readonly string[]): Peer {
  return {
    name: 'minisearch',
    build: () => {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      texts.forEach((text, id) => index.add({ id, text }));
      return {
        search: (kind, query) =>
          index
            .search(query, OPTIONS[kind])
            .slice(0, TOP)
            .map(({ id }) => texts[id as number]!),
      };
    },
  };
}
