import { create, insertMultiple, search } from '@orama/orama';
import { contentWords } from './content-words.ts';
import { sameList, type System } from './system.ts';

/**
 * Orama as it comes, over text and speaker. Its stemmer, more weight for the text, or the text alone have a lower MRR on
 * QMSum's val part.
 */
export const orama: System = {
  name: 'Orama',
  kind: 'library',
  open: ({ turns }) => {
    const index = create({ schema: { position: 'number', text: 'string', speaker: 'string' } as const });
    atOnce(insertMultiple(index, [...turns]));
    return ({ text }) => {
      const term = contentWords(text).join(' ');
      const found = atOnce(search(index, { term, properties: ['text', 'speaker'], limit: turns.length }));
      return sameList(found.hits.map(({ document }) => document.position));
    };
  },
};

/** Orama answers at once where no hook of a plug-in has to be waited for, and its types cannot tell. */
function atOnce<Value>(answer: Value | Promise<Value>): Value {
  if (answer instanceof Promise) throw new Error('Orama answers later, so its time cannot be told.');
  return answer;
}
