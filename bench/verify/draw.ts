import type { Random } from '../lib/random.ts';

/** What quotes are made from: the texts of all statements, as words. */
export type Texts = readonly (readonly string[])[];

/** A quote has so many words, where its text has them. */
export const LEAST = 8;
const MOST = 40;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const SMALL_WORDS = ['the', 'of', 'to', 'and', 'a', 'in', 'it', 'is', 'that', 'was'];

/** A kind of quote with how one of it is drawn. */
export interface Kind {
  readonly name: string;
  readonly draw: (random: Random, texts: Texts) => string;
}

/** Quotes as people bring them: of the record, edited, joined, and of nowhere. */
export const DRAWN: readonly Kind[] = [
  { name: 'word for word', draw: (random, texts) => stretch(random, texts).join(' ') },
  { name: 'a whole statement', draw: (random, texts) => random.pick(texts).join(' ') },
  { name: 'a word left out', draw: (random, texts) => withoutOne(random, stretch(random, texts)).join(' ') },
  { name: 'two words swapped', draw: (random, texts) => swapped(random, stretch(random, texts)).join(' ') },
  { name: 'a letter wrong', draw: (random, texts) => misspelt(random, stretch(random, texts)).join(' ') },
  {
    name: 'two joined',
    draw: (random, texts) => [...stretch(random, texts), ...stretch(random, texts)].join(' '),
  },
  {
    name: 'two with an ellipsis',
    draw: (random, texts) => [...stretch(random, texts), '…', ...stretch(random, texts)].join(' '),
  },
  {
    name: 'known words, of nowhere',
    draw: (random, texts) => Array.from({ length: 20 }, () => random.pick(random.pick(texts))).join(' '),
  },
  { name: 'unknown words', draw: (random) => Array.from({ length: 20 }, () => letters(random, 9)).join(' ') },
  { name: 'small words', draw: (random) => Array.from({ length: 12 }, () => random.pick(SMALL_WORDS)).join(' ') },
];

/** Quotes that nobody brings but to see what breaks. `frequent` is a word that most statements hold. */
export function adversarial(frequent: string): readonly Kind[] {
  const fill = (part: string, characters: number) =>
    part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
  return [
    { name: '100,000 times one word', draw: () => Array(100_000).fill(frequent).join(' ') },
    {
      name: '100,000 small words',
      draw: (random) => Array.from({ length: 100_000 }, () => random.pick(SMALL_WORDS)).join(' '),
    },
    { name: 'one word of 400,000', draw: (random) => letters(random, 400_000) },
    { name: '4,000 of a frequent word', draw: () => fill(`${frequent} `, 4000) },
    { name: '4,000 of small words', draw: () => fill(`${SMALL_WORDS.join(' ')} `, 4000) },
    { name: '4,000 letters, no space', draw: (random) => letters(random, 4000) },
    {
      name: '4,000 letters, spaced',
      draw: (random) => fill(`${Array.from({ length: 1000 }, () => letters(random, 4)).join(' ')} `, 4000),
    },
    {
      name: '4,000 of known words',
      draw: (random, texts) =>
        fill(`${Array.from({ length: 2000 }, () => random.pick(random.pick(texts))).join(' ')} `, 4000),
    },
    {
      name: '4,000 word for word, pieced',
      draw: (random, texts) =>
        fill(`${Array.from({ length: 200 }, () => stretch(random, texts).join(' ')).join(' ')} `, 4000),
    },
    { name: '4,000 of ellipses', draw: () => fill(`${frequent} … `, 4000) },
    { name: '4,000 of quotation marks', draw: () => fill(`"${frequent}" “`, 4000) },
    { name: '4,000 in Japanese', draw: () => fill('台湾海峡の平和と安定の重要性を強調した。', 4000) },
  ];
}

function stretch(random: Random, texts: Texts): readonly string[] {
  const words = random.pick(texts);
  const length = Math.min(words.length, LEAST + random.below(MOST - LEAST + 1));
  const start = random.below(words.length - length + 1);
  return words.slice(start, start + length);
}

function withoutOne(random: Random, words: readonly string[]): readonly string[] {
  // Not the first and not the last: without those, the rest still stands together.
  const gone = words.length > 2 ? 1 + random.below(words.length - 2) : 0;
  return words.filter((_, at) => at !== gone);
}

function swapped(random: Random, words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const at = random.below(words.length - 1);
  return words.with(at, words[at + 1]!).with(at + 1, words[at]!);
}

function misspelt(random: Random, words: readonly string[]): readonly string[] {
  const at = random.below(words.length);
  const word = words[at]!;
  const letter = random.below(word.length);
  const others = ALPHABET.replace(word[letter]!.toLowerCase(), '');
  return words.with(at, word.slice(0, letter) + others[random.below(others.length)] + word.slice(letter + 1));
}

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => ALPHABET[random.below(26)]).join('');
}
