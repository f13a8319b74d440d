import { isCommon } from '../../src/search/common-words.ts';
import { createRandom, type Random } from '../lib/random.ts';

/** How many edits a search is off by, in the order of the tables. */
export const EDITS = [0, 1, 2] as const;
export type Edits = (typeof EDITS)[number];

/** A search for words of one turn, as it should be typed and as it is with one and with two edits. */
export interface TypoQuery {
  /** The words meant. */
  readonly words: readonly string[];
  /** The words typed, by the number of edits. */
  readonly typed: Readonly<Record<Edits, readonly string[]>>;
}

/** A telling word: of so many letters, in so many turns. */
const LETTERS = { least: 5, most: 14 };
const TURNS = { least: 2, most: 80 };

/** The turns that hold each word of plain letters, as a scan finds them. */
export type TurnsByWord = ReadonlyMap<string, ReadonlySet<number>>;

export function turnsByWord(turns: readonly string[]): TurnsByWord {
  const held = new Map<string, Set<number>>();
  turns.forEach((turn, number) => {
    for (const word of wordsOf(turn)) {
      const numbers = held.get(word);
      if (numbers) numbers.add(number);
      else held.set(word, new Set([number]));
    }
  });
  return held;
}

/** Words of plain letters, lower case, without `'s`; a word with an apostrophe or a digit is none. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/['’]s(?![\p{L}\p{N}])/gu, '');
  return new Set(plain.match(/(?<![\p{L}\p{N}\p{M}'’])[a-z]+(?![\p{L}\p{N}\p{M}'’])/gu) ?? []);
}

/**
 * Draws `each` searches of one, of two and of three telling words. One edit hits any one word; two edits hit two
 * words, and the only word twice. A misspelt word may be one that other turns hold.
 */
export function drawTypos(
  turns: readonly string[],
  held: TurnsByWord,
  { seed, each }: { readonly seed: number; readonly each: number },
): readonly TypoQuery[] {
  const random = createRandom(seed);
  return [1, 2, 3].flatMap((count) =>
    Array.from({ length: each }, () => misspell(random, wordsTogether(random, turns, held, count))),
  );
}

function wordsTogether(random: Random, turns: readonly string[], held: TurnsByWord, count: number): readonly string[] {
  for (;;) {
    const left = [...wordsOf(random.pick(turns))].filter((word) => isTelling(word, held));
    if (left.length < count) continue;
    return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0]!);
  }
}

function isTelling(word: string, held: TurnsByWord): boolean {
  const turns = held.get(word)?.size ?? 0;
  const { length } = word;
  return (
    length >= LETTERS.least && length <= LETTERS.most && turns >= TURNS.least && turns <= TURNS.most && !isCommon(word)
  );
}

function misspell(random: Random, words: readonly string[]): TypoQuery {
  const first = random.below(words.length);
  const one = words.map((word, at) => (at === first ? edited(random, [word]) : word));
  const second = (first + 1 + random.below(Math.max(1, words.length - 1))) % words.length;
  const avoid = words.length === 1 ? [words[0]!, one[0]!] : [words[second]!];
  const two = one.map((word, at) => (at === second ? edited(random, avoid, word) : word));
  return { words, typed: { 0: words, 1: one, 2: two } };
}

/** A word after one edit that makes it none of those to avoid. */
function edited(random: Random, avoid: readonly string[], word: string = avoid[0]!): string {
  for (;;) {
    const text = editAnywhere(random, word);
    if (!avoid.includes(text)) return text;
  }
}

/** One edit at a random place, the first letter included: a swap, another letter, a letter left out or put in. */
function editAnywhere(random: Random, word: string): string {
  const letter = String.fromCharCode(97 + random.below(26));
  const kind = random.below(4);
  if (kind === 0) {
    const at = random.below(word.length - 1);
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
  if (kind === 1) {
    const at = random.below(word.length + 1);
    return word.slice(0, at) + letter + word.slice(at);
  }
  const at = random.below(word.length);
  return word.slice(0, at) + (kind === 2 ? letter : '') + word.slice(at + 1);
}

/** The turns that hold all of some words. */
export function turnsThatHold(held: TurnsByWord, words: readonly string[]): ReadonlySet<number> {
  return words
    .map((word) => held.get(word) ?? new Set<number>())
    .reduce<ReadonlySet<number>>((both, of) => both.intersection(of), held.get(words[0]!) ?? new Set());
}
