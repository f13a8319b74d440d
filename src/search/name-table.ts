import type { Corpus } from '../corpus/corpus.ts';
import type { RecordId } from '../record/schema.ts';
import { editDistance } from './edits.ts';
import { lettersLacking, lettersOf } from './letters.ts';
import type { LexiconEntry } from './lexicon.ts';
import { lowerBound } from './lower-bound.ts';

/** Finds the speakers, or the topics, of a record or of all records by words of their names and titles. */
export interface NameTable {
  /** By the key of a name. */
  readonly byName: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** By the stem of a word of a name. */
  readonly byStem: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** By a word of a title. */
  readonly byTitle: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** The distinct folded words of the names, sorted. */
  readonly words: readonly string[];
  /** The letters of each word. */
  readonly letters: Int32Array;
}

interface TablesOfKinds {
  readonly speaker: NameTable;
  readonly topic: NameTable;
}

/** The tables of all records, and those of each. */
export interface NameTables {
  readonly all: TablesOfKinds;
  readonly byRecord: ReadonlyMap<RecordId, TablesOfKinds>;
}

export function buildNameTables({ records }: Corpus, entries: readonly LexiconEntry[]): NameTables {
  const all = tablesOf(entries);
  const ofRecord = Map.groupBy(entries, ({ record }) => record);
  const only = records.length === 1;
  return {
    all,
    byRecord: new Map(records.map(({ record: { id } }) => [id, only ? all : tablesOf(ofRecord.get(id) ?? [])])),
  };
}

function tablesOf(entries: readonly LexiconEntry[]): TablesOfKinds {
  const table = (wanted: LexiconEntry['kind']) => buildNameTable(entries.filter(({ kind }) => kind === wanted));
  return { speaker: table('speaker'), topic: table('topic') };
}

function buildNameTable(entries: readonly LexiconEntry[]): NameTable {
  const byName = new Map<string, LexiconEntry[]>();
  const byStem = new Map<string, LexiconEntry[]>();
  const byTitle = new Map<string, LexiconEntry[]>();
  const distinct = new Set<string>();
  for (const entry of entries) {
    for (const { terms, stems } of entry.names) {
      file(byName, stems.join(' '), entry);
      for (const stem of stems) file(byStem, stem, entry);
      for (const term of terms) distinct.add(term);
    }
    for (const { words } of entry.titles) for (const word of words) file(byTitle, word, entry);
  }
  const words = [...distinct].sort();
  return { byName, byStem, byTitle, words, letters: Int32Array.from(words, lettersOf) };
}

/** Files an entry under a key, once. Entries come one after the other, so that only the last can be the same. */
export function file(map: Map<string, LexiconEntry[]>, key: string, entry: LexiconEntry): void {
  const filed = map.get(key);
  if (!filed) map.set(key, [entry]);
  else if (filed.at(-1) !== entry) filed.push(entry);
}

/** Whether a word is one of a name, as it is. */
export function isNameWord({ words }: NameTable, word: string): boolean {
  return words[lowerBound(words, word)] === word;
}

/** The word of a name with the fewest edits from one that is none of them, at most `most`; of several the first. */
export function nearestNameWord({ words, letters }: NameTable, word: string, most: number): string | undefined {
  const asked = lettersOf(word);
  let nearest: string | undefined;
  let fewest = most + 1;
  for (let at = 0; at < words.length && fewest > 1; at += 1) {
    const held = letters[at]!;
    if (lettersLacking(asked, held) >= fewest || lettersLacking(held, asked) >= fewest) continue;
    const edits = editDistance(word, words[at]!, fewest - 1);
    if (edits < fewest) [nearest, fewest] = [words[at]!, edits];
  }
  return nearest;
}

/** The entries filed under all of the keys at once, or some more: those of the rarest key. */
export function rarest(map: NameTable['byStem'], keys: readonly string[]): readonly LexiconEntry[] {
  const lists = keys.map((key) => map.get(key) ?? []);
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest), lists[0] ?? []);
}
