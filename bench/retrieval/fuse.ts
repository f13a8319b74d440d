import Fuse from 'fuse.js';
import { contentWords } from './content-words.ts';
import { sameList, type System } from './system.ts';

/**
 * fuse.js, each word by itself and fuzzily, weighted by how rare it is. Of the settings tried (thresholds .1 to .3, with and
 * without the speaker, the length of the text counted or not) this has the best MRR and RLw on QMSum's val part.
 */
export const fuse: System = {
  name: 'fuse.js',
  kind: 'library',
  open: ({ turns }) => {
    const index = new Fuse(turns, {
      keys: [
        { name: 'text', weight: 3 },
        { name: 'speaker', weight: 1 },
      ],
      useTokenSearch: true,
      threshold: 0.2,
    });
    return ({ text }) => sameList(index.search(contentWords(text).join(' ')).map(({ item }) => item.position));
  },
};
