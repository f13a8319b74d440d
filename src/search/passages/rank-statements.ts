import type { Corpus } from '../../corpus/corpus.ts';
import type { SearchIndex } from '../search-index.ts';
import { type Head, scoreStatements, spreadTerms } from './model.ts';
import { putQuestion } from './put-question.ts';
import type { Question } from './question.ts';
import { bestFirst, spreadPicks } from './spread-picks.ts';
import type { Stretch } from './stretch.ts';

/** Wider than the passage around a statement. */
const GAP = 100;

/** Scores of the statements of some stretches of conversation, side by side. */
export interface StretchScores {
  readonly scores: Float32Array;
  /** The number of each statement. */
  readonly statements: Uint32Array;
  /** Where each stands, with a gap between the last of a meeting and the first of the next. */
  readonly places: Uint32Array;
}

/** Scores every statement of the stretches for a question, each by itself and what is said around it. */
export function scoreStretches(
  index: SearchIndex,
  corpus: Corpus,
  question: Question,
  stretches: readonly Stretch[],
  heads: readonly Head[],
): readonly StretchScores[] {
  const reading = putQuestion(index, corpus, question, stretches);
  const spread = spreadTerms(reading);
  const statements = new Uint32Array(reading.size);
  const places = new Uint32Array(reading.size);
  let gaps = 0;
  stretches.forEach(({ record, from, to }, at) => {
    if (at > 0 && stretches[at - 1]!.record !== record) gaps += GAP;
    for (let statement = from; statement < to; statement += 1) {
      statements[reading.bounds[at]! + statement - from] = statement;
      places[reading.bounds[at]! + statement - from] = statement + gaps;
    }
  });
  return heads.map((head) => ({ scores: scoreStatements(reading, spread, head), statements, places }));
}

/** The best `most` statements, best first. */
export function inOrder({ scores, statements }: StretchScores, most: number): readonly number[] {
  return bestFirst(scores, most).map((at) => statements[at]!);
}

/** The best statements, spread over the meetings, best first. */
export function spreadBest({ scores, statements, places }: StretchScores, most: number): readonly number[] {
  return spreadPicks(scores, places, most).map((at) => statements[at]!);
}
