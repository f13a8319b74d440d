import MiniSearch from 'minisearch';
import { stem } from '../../src/search/stem.ts';
import { contentWords } from './content-words.ts';
import type { Turn } from './meetings.ts';
import { sameList, type System } from './system.ts';

/**
 * minisearch, given a stemmer, with beginnings of words, misspelt words, and the speaker as a second field, whose weight of 2
 * has the best MRR on QMSum's val part.
 */
export const minisearch: System = {
  name: 'minisearch',
  kind: 'library',
  open: ({ turns }) => {
    const index = new MiniSearch<Turn>({
      idField: 'position',
      fields: ['text', 'speaker'],
      processTerm: (term) => stem(term.toLowerCase()),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { speaker: 2 } },
    });
    index.addAll(turns);
    return ({ text }) => sameList(index.search(contentWords(text).join(' ')).map(({ id }) => id as number));
  },
};
