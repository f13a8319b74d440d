import { create, insert, search, type SearchParams } from '@orama/orama';
import type { Kind } from '../queries.ts';
import { type Peer, TOP } from './peer.ts';

const SCHEMA = { text: 'string' } as const;
type Index = ReturnType<typeof create<typeof SCHEMA>>;

/** Told which searches are misspelt; it takes any word as the beginning of another unless told not to. */
const OPTIONS: Readonly<Record<Kind, Partial<SearchParams<Index>>>> = {
  'one word': { exact: true },
  frequent: { exact: true },
  'two words': { threshold: 0 },
  prefix: {},
  typo: { tolerance: 1 },
};

/** orama in memory, its words as they are: its stemmers are a package of their own. */
export function orama(texts: readonly string[]): Peer {
  return {
    name: 'orama',
    build: () => {
      const index = create({ schema: SCHEMA });
      texts.forEach((text, number) => {
        now(insert(index, { id: String(number), text }));
      });
      return {
        search: (kind, query) =>
          now(search(index, { term: query, limit: TOP, ...OPTIONS[kind] } as SearchParams<Index>)).hits.map(
            ({ id }) => texts[Number(id)]!,
          ),
      };
    },
  };
}

/** A value that is there at once, as orama gives where no plug-in makes it wait. */
function now<Value>(value: Value | Promise<Value>): Value {
  if (value instanceof Promise) throw new Error('orama answers later than this bench can measure.');
  return value;
}
