import { create, insertMultiple, search } from '@orama/orama';
import { TOP, type TypoSystem } from './systems.ts';

/** orama told to take words of one edit more or less. */
export async function orama(turns: readonly string[]): Promise<TypoSystem> {
  const index = create({ schema: { text: 'string' } as const });
  const documents = turns.map((text, number) => ({ id: String(number), text }));
  await insertMultiple(index, documents, 1000);
  return {
    name: 'orama, tolerance 1',
    search: async (words) => {
      const { hits } = await search(index, { term: words.join(' '), tolerance: 1, limit: TOP });
      return hits.map(({ id }) => Number(id));
    },
  };
}
