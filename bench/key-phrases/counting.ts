import { foldLetters } from '../../src/search/fold.ts';
import { createRandom } from '../lib/random.ts';
import { isStopWord, type Talk, tellingWords } from './talk.ts';

/** Finds at most so many phrases of a meeting, the best first. */
export type FindPhrases = (talk: Talk, most: number) => readonly string[];

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function highest(scores: Iterable<readonly [string, number]>, most: number): readonly string[] {
  return [...scores]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([phrase]) => phrase);
}

/** Words drawn from the meeting, no stop word among them: what any method must beat. */
export function drawn(seed: number): FindPhrases {
  return (talk, most) => {
    const words = [...new Set(tellingWords(talk))];
    const random = createRandom(seed);
    return Array.from({ length: Math.min(most, words.length) }, () => random.pick(words));
  };
}

/** The most frequent words that are no stop words. */
export const mostFrequent: FindPhrases = (talk, most) => highest(countsOf(tellingWords(talk)), most);

/** TF-IDF: the words that are frequent in the meeting and stand in few of the others. */
export function tfIdf(talks: readonly Talk[]): FindPhrases {
  const holders = countsOf(talks.flatMap((talk) => [...new Set(tellingWords(talk))]));
  return (talk, most) => {
    const counts = [...countsOf(tellingWords(talk))];
    return highest(
      counts.map(([word, count]) => [word, count * Math.log(talks.length / holders.get(word)!)] as const),
      most,
    );
  };
}

/** RAKE (Rose et al. 2010): the runs between stop words and marks, by the degrees of their words over their frequencies. */
export const rake: FindPhrases = ({ chunks }, most) => {
  const runs = chunks.flatMap(runsIn);
  const frequency = countsOf(runs.flat());
  const degree = new Map<string, number>();
  for (const run of runs) for (const word of run) degree.set(word, (degree.get(word) ?? 0) + run.length);
  const scoreOf = (run: readonly string[]): number =>
    run.reduce((sum, word) => sum + degree.get(word)! / frequency.get(word)!, 0);
  return highest(new Map(runs.map((run) => [run.join(' '), scoreOf(run)])), most);
};

function runsIn(chunk: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of chunk.map(foldLetters)) {
    if (isStopWord(word)) runs.push([]);
    else runs.at(-1)!.push(word);
  }
  return runs.filter((run) => run.length > 0);
}
