import type { Name, NamesOfSentence } from './names.ts';
import type { Sentence, Word } from './sentences.ts';

/** A sentence with the names found in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly found: NamesOfSentence;
  /** The name or the titles that begin at a word. */
  readonly nameAt: ReadonlyMap<number, Name>;
  readonly titlesAt: ReadonlyMap<number, number>;
  /** Words that are of a name or of titles. */
  readonly isOfName: ReadonlySet<number>;
}

export function readSentence(sentence: Sentence, found: NamesOfSentence): Read {
  const isOfName = new Set<number>();
  for (const { titlesFrom, to } of found.names) for (let at = titlesFrom; at < to; at += 1) isOfName.add(at);
  for (const { from, to } of found.titles) for (let at = from; at < to; at += 1) isOfName.add(at);
  return {
    sentence,
    found,
    nameAt: new Map(found.names.map((name) => [name.titlesFrom, name])),
    titlesAt: new Map(found.titles.map(({ from, to }) => [from, to])),
    isOfName,
  };
}

/** Whether a word stands right behind the one before, with no punctuation between them. */
export const isNear = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\.?\s{1,3}|[-‐]|['’]s?\s)$/.test(word.gap);
