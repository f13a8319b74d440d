import Fuse from 'fuse.js';
import { TOP, type TypoSystem } from './systems.ts';

/** fuse.js reads every turn for every word, so that it is asked only some of the searches. */
const MOST = 45;

/** fuse.js over the turns, once a word as its documentation advises for texts, and once over the whole search. */
export function fuse(turns: readonly string[]): readonly TypoSystem[] {
  const asked = new Fuse(turns, { threshold: 0.4, ignoreLocation: true });
  const byWord = new Fuse(turns, { threshold: 0.3, ignoreLocation: true, useTokenSearch: true });
  const best = (index: Fuse<string>) => (words: readonly string[]) =>
    index.search(words.join(' '), { limit: TOP }).map(({ refIndex }) => refIndex);
  return [
    { name: 'fuse.js, threshold 0.4', search: best(asked), most: MOST },
    { name: 'fuse.js, token search, threshold 0.3', search: best(byWord), most: MOST },
  ];
}
