import { isCommon } from '../../search/common-words.ts';
import { tokenizeQuery } from '../../search/tokenize.ts';
import type { Entity } from './entities.ts';
import { keeping } from './keeping.ts';

/** Holders of one word of an office that are looked at: an office that more hold tells nobody apart. */
const MOST_HOLDERS = 50;

/** Who holds which office, of the people named so far. */
export class Offices {
  readonly #byWord = new Map<string, Set<Entity>>();
  readonly #known = new Set<Entity>();

  add(entity: Entity): void {
    if (this.#known.has(entity)) return;
    this.#known.add(entity);
    for (const word of new Set([...entity.roles].flatMap(telling))) {
      const holders = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, holders);
      if (holders.size <= MOST_HOLDERS) holders.add(entity);
    }
  }

  /** The people who hold an office, by all its telling words: `the President` is a US President. */
  holders(office: string): readonly Entity[] {
    const wanted = telling(office);
    const [fewest] = wanted
      .map((word) => this.#byWord.get(word) ?? new Set<Entity>())
      .toSorted((a, b) => a.size - b.size);
    if (!fewest || fewest.size > MOST_HOLDERS) return [...(fewest ?? [])];
    return [...fewest].filter(({ roles }) =>
      [...roles].some((role) => wanted.every((word) => telling(role).includes(word))),
    );
  }
}

/** The words of an office that tell which it is. */
const telling = keeping((office: string): readonly string[] => {
  // A prime minister is not meant by `the minister`.
  const terms = tokenizeQuery(office).map(({ term }) => term);
  const isPrime = (at: number): boolean => terms[at] === 'prime' && terms[at + 1] === 'minister';
  return terms.map((term, at) => (isPrime(at) ? 'pm' : term)).filter((term, at) => !isPrime(at - 1) && !isCommon(term));
});
