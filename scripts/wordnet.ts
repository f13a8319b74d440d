import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PARTS = ['adj', 'adv', 'noun', 'verb'] as const;
type Part = (typeof PARTS)[number];

/** Which part of speech a pointer leads to, and which one a sense is of, by their letters and numbers in the files. */
const PART_OF: Readonly<Record<string, Part>> = { a: 'adj', s: 'adj', r: 'adv', n: 'noun', v: 'verb' };
const PART_OF_SENSE: readonly Part[] = ['noun', 'verb', 'adj', 'adv', 'adj'];

export const WORDNET_LICENCE =
  'WordNet Copyright Princeton University. Used under the WordNet licence: free of charge, for any purpose, with this notice.';

/** A word of a set of synonyms that points at a word of another. Words are written as in the files, with their capitals. */
export interface Pointer {
  readonly symbol: string;
  readonly part: Part;
  readonly from: string;
  readonly toPart: Part;
  readonly to: string;
}

export interface WordNet {
  /** All words of one part of speech, as they are written. */
  readonly words: ReadonlySet<string>;
  /** Pointers between words; those between whole sets are left out. */
  readonly pointers: readonly Pointer[];
  /** How often the texts in which senses were tagged hold a word as it is written. */
  readonly tagged: ReadonlyMap<string, number>;
  /** How often the explanations hold a word in small letters. */
  readonly inGlosses: ReadonlyMap<string, number>;
}

interface Synset {
  readonly part: Part;
  readonly words: readonly string[];
  readonly fields: readonly string[];
}

/** Reads WordNet from the folder of its files (`data.adj` and the others, and `index.sense`). */
export async function readWordNet(folder: string): Promise<WordNet> {
  const synsets = new Map<string, Synset>();
  const inGlosses = new Map<string, number>();
  for (const part of PARTS) {
    for (const line of (await readFile(join(folder, `data.${part}`), 'latin1')).split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [head = '', gloss = ''] = line.split('|');
      const fields = head.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, at) => fields[4 + at * 2]!.replace(/\(.*\)$/, ''));
      synsets.set(`${part} ${fields[0]}`, { part, words, fields: fields.slice(4 + count * 2) });
      for (const [word] of gloss.matchAll(/(?<![A-Za-z'])[a-z]{2,}(?![A-Za-z'])/g)) add(inGlosses, word, 1);
    }
  }
  const words = new Set([...synsets.values()].flatMap((synset) => synset.words));
  const tagged = await taggedIn(join(folder, 'index.sense'), synsets);
  return { words, pointers: [...synsets.values()].flatMap((one) => [...pointersOf(one, synsets)]), tagged, inGlosses };
}

function* pointersOf({ part, words, fields }: Synset, synsets: ReadonlyMap<string, Synset>): Iterable<Pointer> {
  for (let at = 0; at < Number(fields[0]); at += 1) {
    const [symbol = '', offset = '', letter = '', ends = '0000'] = fields.slice(1 + at * 4, 5 + at * 4);
    const toPart = PART_OF[letter];
    const [source, target] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16) - 1);
    const [from, to] = [words[source!], synsets.get(`${toPart} ${offset}`)?.words[target!]];
    if (toPart && from !== undefined && to !== undefined) yield { symbol, part, from, toPart, to };
  }
}

async function taggedIn(file: string, synsets: ReadonlyMap<string, Synset>): Promise<ReadonlyMap<string, number>> {
  const tagged = new Map<string, number>();
  for (const line of (await readFile(file, 'latin1')).split('\n')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (Number(count) === 0) continue;
    const synset = synsets.get(`${PART_OF_SENSE[Number(rest[0]) - 1]} ${offset}`);
    const written = synset?.words.find((word) => word.toLowerCase() === lemma);
    if (written !== undefined) add(tagged, written, Number(count));
  }
  return tagged;
}

function add(counts: Map<string, number>, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}
