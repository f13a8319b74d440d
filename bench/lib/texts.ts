import { createRandom, type Random } from './random.ts';

/** Of a copied turn, this part of the words is replaced; one copy in so many gets a word no other text holds. */
const REPLACED = 0.15;
const COPIES_PER_RARE_WORD = 10;

/** Exactly `size` texts: the real ones, and beyond them copies with some words replaced and rare words added. */
export function growTexts(real: readonly string[], size: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const pool = real.map((text) => text.split(' '));
  const texts = real.slice(0, size);
  while (texts.length < size) texts.push(copyOf(random, pool, texts.length));
  return texts;
}

function copyOf(random: Random, pool: readonly (readonly string[])[], number: number): string {
  const words = random.pick(pool).map((word) => (random.next() < REPLACED ? random.pick(random.pick(pool)) : word));
  if (random.below(COPIES_PER_RARE_WORD) === 0) words[random.below(words.length)] = rareWord(number);
  return words.join(' ');
}

/** A word made of a number, in letters only, so that it can be misspelt like any other. */
function rareWord(number: number): string {
  return `zq${number.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
}

/** What made-up words are made of. */
export const SYLLABLES = [
  'ba',
  'co',
  'di',
  'fel',
  'gan',
  'ho',
  'ki',
  'lor',
  'mu',
  'nes',
  'pra',
  'ri',
  'sta',
  'tu',
  'ven',
  'wo',
];
/** Roughly the words of a hundred hours of talk. */
const VOCABULARY = 12_000;

/** Texts made up from a vocabulary whose word of rank `r` is as frequent as 1 / r, as in any language. */
export function generateTexts(size: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  // The inverse of the distribution: rank = V ^ u for u uniform is as 1 / rank.
  const word = () => vocabulary[Math.floor(VOCABULARY ** random.next()) - 1]!;
  return Array.from({ length: size }, () => Array.from({ length: 4 + random.below(32) }, word).join(' '));
}
