import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isEnglish } from '../src/verify/english-words.ts';
import { type Pointer, readWordNet, type WordNet, WORDNET_LICENCE } from './wordnet.ts';

/**
 * Writes the opposites that `/verify` warns of, from the folder of WordNet's files:
 *
 *     node scripts/write-antonyms.ts FOLDER
 *
 * Pairs of single words in general use (see `write-english-words.ts`) that WordNet's `!` pointers join; and of the words that
 * derive from those, the pairs that are formed alike (`legality`, `illegality`). Pairs that differ by a productive prefix or a
 * suffix of negation alone are left out: those are told by their letters (see `src/verify/opposites.ts`).
 */
const OUT = join(import.meta.dirname, '../src/verify/antonyms.json');
const PRODUCTIVE = /^(?:un|non|anti)$/;

/** Letters at the end that words formed alike have in common. */
const ENDING = 3;

function antonyms({ pointers, tagged }: WordNet): readonly string[] {
  const derived = Map.groupBy(
    pointers.filter(({ symbol }) => symbol === '+'),
    ({ part, from }) => `${part} ${from}`,
  );
  const pairs = new Set<string>();
  const add = (a: string, b: string): void => {
    const isPair = a !== b && isUsual(a) && isUsual(b) && !isByLetters(a, b) && !isByLetters(b, a);
    if (isPair) pairs.add([a, b].sort().join(' '));
  };
  const isUsual = (word: string): boolean => /^[a-z]{2,}$/.test(word) && (tagged.has(word) || isEnglish(word));
  const formsOf = (part: string, word: string): readonly Pointer[] => derived.get(`${part} ${word}`) ?? [];
  for (const { symbol, part, from, toPart, to } of pointers) {
    if (symbol !== '!') continue;
    if (tagged.has(from) && tagged.has(to)) add(from, to);
    if (isPrefixed(from, to) || isPrefixed(to, from)) add(from, to);
    for (const one of formsOf(part, from)) {
      for (const other of formsOf(toPart, to)) {
        if (one.toPart === other.toPart && areFormedAlike(one.to, other.to)) add(one.to, other.to);
      }
    }
  }
  return [...pairs].sort();
}

/** Whether one word is the other with something before it: such pairs need no text to show that they are usual. */
function isPrefixed(plain: string, longer: string): boolean {
  return longer.length > plain.length && longer.endsWith(plain);
}

function areFormedAlike(a: string, b: string): boolean {
  return a.slice(-ENDING) === b.slice(-ENDING);
}

/** Whether the letters tell that one is the opposite of the other. */
function isByLetters(a: string, b: string): boolean {
  if (b.endsWith(a) && PRODUCTIVE.test(b.slice(0, -a.length))) return true;
  return a.endsWith('ful') && b === `${a.slice(0, -3)}less`;
}

const json = {
  origin: 'WordNet 3.1, antonym pointers, written by scripts/write-antonyms.ts',
  licence: WORDNET_LICENCE,
};
const pairs = antonyms(await readWordNet(process.argv[2] ?? '.'));
await writeFile(OUT, `${JSON.stringify({ ...json, pairs }, undefined, 2)}\n`);
