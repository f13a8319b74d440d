import { foldLetters } from '../../src/search/fold.ts';
import type { FindPhrases } from './counting.ts';
import { isStopWord } from './talk.ts';

/** Words of a phrase at most: the default of the paper's program, as is a window of one word to each side. */
const LONGEST = 3;
/** A phrase that shares more of its words with a better one is the same. The program compares letters. */
const MOST_SHARED = 0.5;

interface WordCounts {
  count: number;
  capitals: number;
  acronyms: number;
  /** The sentences it stands in, once for each time. */
  readonly sentences: number[];
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

/**
 * YAKE (Campos et al. 2020, YAKE! Keyword extraction from single documents using multiple local features): phrases by how
 * their words are written, where they first come, how often, among how many neighbours, and in how many sentences.
 * A stretch between two marks stands for a sentence: talk as it is written down has few full stops.
 */
export const yake: FindPhrases = ({ chunks }, most) => {
  const scores = scoreWords(chunks);
  const phrases = [...countPhrases(chunks)].map(([phrase, count]) => {
    const words = phrase.split(' ');
    const own = words.filter((word) => !isStopWord(word)).map((word) => scores.get(word)!);
    const product = own.reduce((all, score) => all * score, 1);
    return { words, score: product / (count * (1 + own.reduce((sum, score) => sum + score, 0))) };
  });
  return distinct(
    phrases.toSorted((a, b) => a.score - b.score).map(({ words }) => words),
    most,
  );
};

/** What each word is worth: the lower, the better. */
function scoreWords(chunks: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const words = countWords(chunks);
  const counts = [...words].filter(([word]) => !isStopWord(word)).map(([, { count }]) => count);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const deviation = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length);
  const highest = [...words.values()].reduce((most, { count }) => Math.max(most, count), 1);
  return new Map(
    [...words].map(([word, { count, capitals, acronyms, sentences, left, right }]) => {
      const casing = Math.max(capitals, acronyms) / (1 + Math.log(count));
      const place = Math.log(Math.log(3 + sentences[sentences.length >> 1]!));
      const related = 1 + (variety(left) + variety(right)) * (count / highest);
      const spread = new Set(sentences).size / chunks.length;
      return [word, (related * place) / (casing + count / (mean + deviation) / related + spread / related)];
    }),
  );
}

function countWords(chunks: readonly (readonly string[])[]): ReadonlyMap<string, WordCounts> {
  const words = new Map<string, WordCounts>();
  chunks.forEach((chunk, number) => {
    const folded = chunk.map(foldLetters);
    folded.forEach((word, at) => {
      const counts = words.get(word) ?? newCounts();
      words.set(word, counts);
      counts.count += 1;
      if (at > 0 && /^\p{Lu}/u.test(chunk[at]!)) counts.capitals += 1;
      if (/^\p{Lu}{2,}$/u.test(chunk[at]!)) counts.acronyms += 1;
      counts.sentences.push(number);
      if (at > 0) add(counts.left, folded[at - 1]!);
      if (at + 1 < folded.length) add(counts.right, folded[at + 1]!);
    });
  });
  return words;
}

function newCounts(): WordCounts {
  return { count: 0, capitals: 0, acronyms: 0, sentences: [], left: new Map(), right: new Map() };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many different words stand on one side, as a part of all that stand there. */
function variety(neighbours: ReadonlyMap<string, number>): number {
  const all = [...neighbours.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : neighbours.size / all;
}

/** Up to three words in a row that neither begin nor end with a stop word. */
function countPhrases(chunks: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const phrases = new Map<string, number>();
  for (const chunk of chunks) {
    const words = chunk.map(foldLetters);
    words.forEach((word, from) => {
      if (isStopWord(word)) return;
      for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
        if (!isStopWord(words[to]!)) add(phrases, words.slice(from, to + 1).join(' '));
      }
    });
  }
  return phrases;
}

function distinct(phrases: readonly (readonly string[])[], most: number): readonly string[] {
  const chosen: (readonly string[])[] = [];
  for (const words of phrases) {
    if (chosen.length === most) break;
    const isSame = chosen.some((other) => {
      const shared = words.filter((word) => other.includes(word)).length;
      return shared > MOST_SHARED * Math.max(words.length, other.length);
    });
    if (!isSame) chosen.push(words);
  }
  return chosen.map((words) => words.join(' '));
}
