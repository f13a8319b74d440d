import type { Kind } from '../queries.ts';

/** How many lines every system is asked for. */
export const TOP = 10;

/** A system that is searched: ours or a library. */
export interface Peer {
  readonly name: string;
  /** Indexes the texts. `bytes` is given where the index lies outside the JavaScript heap. */
  readonly build: () => PeerIndex;
}

export interface PeerIndex {
  /** The best texts for a search of this kind, set up as well for the kind as the system allows. */
  readonly search: (kind: Kind, query: string) => readonly string[];
  readonly bytes?: number;
}
