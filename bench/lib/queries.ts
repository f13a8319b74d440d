import { isCommon } from '../../src/search/common-words.ts';
import { createRandom, type Random } from './random.ts';

/** Kinds of search, in the order of the tables. */
export const KINDS = ['one word', 'frequent', 'two words', 'prefix', 'typo'] as const;
export type Kind = (typeof KINDS)[number];

/** A search, and the words that a line it should find holds. */
export interface BenchQuery {
  readonly text: string;
  readonly meant: readonly string[];
}

export type QuerySets = Readonly<Record<Kind, readonly BenchQuery[]>>;

const QUERIES = 40;
/** A word of middle frequency stands in this part of the statements, and in two at least. */
const RAREST = 0.0002;
const COMMONEST = 0.02;

/** Draws the searches of each kind from the texts themselves. */
export function drawQueries(texts: readonly string[], seed: number): QuerySets {
  const random = createRandom(seed);
  const frequency = countWords(texts);
  const least = Math.max(2, texts.length * RAREST);
  const words = [...frequency.keys()].sort();
  const middle = words.filter((word) => {
    const count = frequency.get(word)!;
    return word.length >= 4 && count >= least && count <= texts.length * COMMONEST;
  });
  const longer = middle.filter((word) => word.length >= 5);
  const draw = (from: () => BenchQuery) => Array.from({ length: QUERIES }, from);
  return {
    'one word': draw(() => plain(random.pick(middle))),
    frequent: words
      .sort((a, b) => frequency.get(b)! - frequency.get(a)!)
      .slice(0, QUERIES)
      .map((word) => plain(word)),
    'two words': draw(() => plain(...pairFrom(random, texts))),
    prefix: draw(() => {
      const word = random.pick(longer);
      return plain(word.slice(0, 3 + random.below(Math.min(3, word.length - 3))));
    }),
    typo: draw(() => misspell(random, random.pick(longer), frequency)),
  };
}

function plain(...words: readonly string[]): BenchQuery {
  return { text: words.join(' '), meant: words };
}

/** Telling words of a text, each once: plain lower-case letters, none of the common ones. */
function tellingWords(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}'’.-])[a-z]{3,}(?![\p{L}\p{N}'’.-])/gu) ?? [])].filter(
    (word) => !isCommon(word),
  );
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of tellingWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Two words of one text. */
function pairFrom(random: Random, texts: readonly string[]): readonly [string, string] {
  for (;;) {
    const words = tellingWords(random.pick(texts)).filter((word) => word.length >= 4);
    const first = random.pick(words);
    const second = random.pick(words.filter((word) => word !== first));
    if (first !== undefined && second !== undefined) return [first, second];
  }
}

/** A word one edit off (a swap, a letter left out, put in or replaced) that no text holds. */
function misspell(random: Random, word: string, known: ReadonlyMap<string, number>): BenchQuery {
  for (;;) {
    const text = oneEdit(random, word);
    if (text !== word && !known.has(text)) return { text, meant: [word] };
  }
}

/** One edit at a random place behind the first letter. */
export function oneEdit(random: Random, word: string): string {
  const at = 1 + random.below(word.length - 2);
  const letter = String.fromCharCode(97 + random.below(26));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after[0]! + word[at]! + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + word.slice(at);
    default:
      return before + letter + after;
  }
}
