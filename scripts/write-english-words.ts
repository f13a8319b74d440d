import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWordNet, type WordNet, WORDNET_LICENCE } from './wordnet.ts';

/**
 * Writes the English words that `/verify` takes for no name and no misspelling, from the folder of WordNet's files:
 *
 *     node scripts/write-english-words.ts FOLDER
 *
 * Dictionary forms in small letters: those that its tagged texts hold, more often than with a capital; and of the others that are
 * no name as well, those that its explanations use or that derive from a tagged word. What is left out are terms of the
 * sciences and names of kinds of plants and animals; and what only adds `-ly` or `-ness` to a word that is held.
 */
const OUT = join(import.meta.dirname, '../src/verify/english-words.json');

function englishWords({ words, pointers, tagged, inGlosses }: WordNet): readonly string[] {
  const capitals = new Set(
    [...words].filter((word) => /^[A-Z][A-Za-z]+$/.test(word)).map((word) => word.toLowerCase()),
  );
  const withCapital = new Map<string, number>();
  for (const [word, count] of tagged) {
    const folded = word.toLowerCase();
    if (word !== folded) withCapital.set(folded, (withCapital.get(folded) ?? 0) + count);
  }
  const derived = new Set(
    pointers.filter(({ symbol, from }) => symbol === '+' && tagged.has(from)).map(({ to }) => to),
  );
  const held = new Set(
    [...words].filter((word) => {
      if (!/^[a-z]{2,}$/.test(word)) return false;
      const count = tagged.get(word) ?? 0;
      if (count > 0 && count >= (withCapital.get(word) ?? 0)) return true;
      return !capitals.has(word) && (inGlosses.has(word) || derived.has(word));
    }),
  );
  return [...held].filter((word) => !held.has(word.replace(/(?:ly|ness)$/, '')) || !/(?:ly|ness)$/.test(word)).sort();
}

/** Each word as one digit in base 36, how many letters it shares with the one before it, and its other letters. */
function packed(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared += 1;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}

const found = englishWords(await readWordNet(process.argv[2] ?? '.'));
const json = {
  origin: 'WordNet 3.1, dictionary forms in general use, written by scripts/write-english-words.ts',
  licence: WORDNET_LICENCE,
  packing:
    'each word: a capital or digit, base 36, for how many letters it shares with the word before, then its others',
  words: packed(found),
};
await writeFile(OUT, `${JSON.stringify(json, undefined, 2)}\n`);
