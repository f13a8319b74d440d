import Fuse from 'fuse.js';
import { type Peer, TOP } from './peer.ts';

/** fuse.js over the statements: every search is fuzzy, for it has no other way to find a misspelt word. */
export function fuse(texts: readonly string[]): Peer {
  return {
    name: 'fuse.js',
    build: () => {
      const index = new Fuse(texts, { threshold: 0.4, ignoreLocation: true, useExtendedSearch: true });
      // A word each must match; a single word is the ordinary fuzzy search.
      return { search: (_kind, query) => index.search(query, { limit: TOP }).map(({ item }) => item) };
    },
  };
}
