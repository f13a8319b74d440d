import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the opposites that `/verify` warns of, from the folder of WordNet's files:
 *
 *     node scripts/write-antonyms.ts FOLDER
 *
 * Pairs of single words that WordNet's `!` pointers join, of words that its tagged texts hold. Pairs that differ by a
 * prefix or suffix of negation alone are left out: those are told by their letters (see `src/verify/opposites.ts`).
 */
const PARTS = ['adj', 'adv', 'noun', 'verb'] as const;
const LICENCE =
  'WordNet Copyright Princeton University. Used under the WordNet licence: free of charge, for any purpose, with this notice.';
const OUT = join(import.meta.dirname, '../src/verify/antonyms.json');
const DERIVED = /^(?:un|in|im|il|ir|dis|non|anti|de|mis|a|ab)$/;

type Part = (typeof PARTS)[number];

async function main(folder: string): Promise<void> {
  const pairs = new Set<string>();
  for (const part of PARTS) {
    const lines = (await readFile(join(folder, `data.${part}`), 'latin1')).split('\n');
    const tagged = await taggedWords(folder, part);
    for (const [a, b] of antonyms(lines, part)) {
      if (tagged.has(a) && tagged.has(b) && isPlain(a) && isPlain(b) && !isDerived(a, b) && !isDerived(b, a))
        pairs.add([a, b].sort().join(' '));
    }
  }
  const json = { origin: 'WordNet 3.1, antonym pointers, written by scripts/write-antonyms.ts', licence: LICENCE };
  await writeFile(OUT, `${JSON.stringify({ ...json, pairs: [...pairs].sort() }, undefined, 2)}\n`);
}

/** The lemmas of a part of speech that the tagged texts hold: their line in the index counts tagged senses. */
async function taggedWords(folder: string, part: Part): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const line of (await readFile(join(folder, `index.${part}`), 'latin1')).split('\n')) {
    const [lemma, , , pointers, ...rest] = line.trim().split(' ');
    if (!lemma || line.startsWith(' ')) continue;
    if (Number(rest[Number(pointers) + 1]) > 0) words.add(lemma);
  }
  return words;
}

function* antonyms(lines: readonly string[], part: Part): Iterable<readonly [string, string]> {
  const words = new Map<string, readonly string[]>();
  const pointers: { readonly from: string; readonly source: number; readonly to: string; readonly target: number }[] =
    [];
  for (const line of lines) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const [offset = ''] = fields;
    const count = Number.parseInt(fields[3]!, 16);
    words.set(
      offset,
      Array.from({ length: count }, (_, at) => plain(fields[4 + at * 2]!)),
    );
    const start = 4 + count * 2;
    for (let at = 0; at < Number(fields[start]); at += 1) {
      const [symbol, to = '', of, ends = ''] = fields.slice(start + 1 + at * 4, start + 5 + at * 4);
      if (symbol !== '!' || of !== { adj: 'a', adv: 'r', noun: 'n', verb: 'v' }[part]) continue;
      const [source, target] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16) - 1);
      pointers.push({ from: offset, source: source!, to, target: target! });
    }
  }
  for (const { from, source, to, target } of pointers) {
    const [a, b] = [words.get(from)?.[source], words.get(to)?.[target]];
    if (a && b) yield [a, b];
  }
}

/** Adjectives have a mark of where they stand: `galore(ip)`. */
function plain(word: string): string {
  return word.toLowerCase().replace(/\(.*\)$/, '');
}

function isPlain(word: string): boolean {
  return /^[a-z]{2,}$/.test(word);
}

function isDerived(a: string, b: string): boolean {
  if (b.endsWith(a) && DERIVED.test(b.slice(0, -a.length))) return true;
  return a.endsWith('ful') && b === `${a.slice(0, -3)}less`;
}

await main(process.argv[2] ?? '.');
