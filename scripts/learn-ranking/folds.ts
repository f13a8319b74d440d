import { createRandom } from '../../bench/lib/random.ts';
import { scoreStatements } from '../../src/search/passages/model.ts';
import { bestFirst, spreadPicks } from '../../src/search/passages/spread-picks.ts';
import type { Example } from './examples.ts';
import { learn } from './learn.ts';
import { headOf, type Shape } from './parameters.ts';
import { foldOf } from './question-words.ts';

const FOLDS = 5;
const SEED = 7;
const SHOWN = 10;

/** Ranks the questions of each fifth of the meetings by what is learnt on the others, and prints the means. */
export function crossValidate(examples: readonly Example[], shape: Shape, print: (line: string) => void): void {
  const results: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = examples.filter(({ meeting }) => foldOf(meeting) !== fold);
    const passages = headOf(learn(rest, shape, 'first', createRandom(SEED)), shape);
    const evidence = headOf(learn(rest, shape, 'all', createRandom(SEED)), shape);
    for (const example of examples) {
      if (foldOf(example.meeting) !== fold) continue;
      const { reading, spread, gold } = example;
      const shown = spreadPicks(
        scoreStatements(reading, spread, passages),
        Uint32Array.from({ length: reading.size }, (_, at) => at),
        SHOWN,
      );
      const rank = shown.findIndex((at) => gold[at] === 1);
      results.push([
        rank < 0 ? 0 : 1 / (rank + 1),
        Number(rank === 0),
        Number(rank >= 0),
        wordsRecalled(bestFirst(scoreStatements(reading, spread, evidence)), example),
      ]);
    }
    print(`fold ${fold + 1}: ${summary(results)}`);
  }
}

function summary(results: readonly (readonly number[])[]): string {
  const mean = (at: number) => (results.reduce((sum, result) => sum + result[at]!, 0) / results.length) * 100;
  const names = ['MRR', 'Hit@1', 'Hit@10', 'relevant words in the best sixth'];
  return `${results.length} questions · ${names.map((name, at) => `${name} ${mean(at).toFixed(1)}`).join(' · ')}`;
}

/** The part of the relevant words among the best sixth of all words: what RLw counts, without their order. */
function wordsRecalled(order: readonly number[], { words, gold }: Example): number {
  const sum = (of: (at: number) => boolean) => words.reduce((total, count, at) => total + (of(at) ? count : 0), 0);
  let budget = sum(() => true) / 6;
  let recalled = 0;
  for (const at of order) {
    if (budget <= 0) break;
    recalled += gold[at] === 1 ? Math.min(budget, words[at]!) : 0;
    budget -= words[at]!;
  }
  return (
    recalled /
    Math.max(
      1,
      sum((at) => gold[at] === 1),
    )
  );
}
