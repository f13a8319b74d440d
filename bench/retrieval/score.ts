import { lcsLength } from './lcs.ts';

/** What one question comes to, each from 0 to 1. */
export interface Score {
  /** 1 / rank of the first relevant turn of the list shown; 0 where it holds none. */
  readonly mrr: number;
  /** 1 where a relevant turn is among the first 1, 5 or 10 shown, else 0. */
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
  /** See {@link wordRecall}. */
  readonly rlw: number;
}

export const MEASURES = ['mrr', 'hit1', 'hit5', 'hit10', 'rlw'] as const satisfies readonly (keyof Score)[];
export type Measure = (typeof MEASURES)[number];

/** What a system answers: numbers of turns, the best first. */
export interface Ranking {
  /** What a reader is shown. */
  readonly shown: readonly number[];
  /** What an answer is packed from. */
  readonly evidence: readonly number[];
}

/** The words of each turn, by its number; a turn that says nothing has none. */
export type TurnWords = readonly (readonly string[])[];

/** The part of a meeting's words that {@link wordRecall} lets a system choose. */
const BUDGET = 1 / 6;

/** Words as ROUGE counts them here: lower case, letters a to z, digits and apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
}

/**
 * Scores one answer; a relevant turn that is not in a list is missed.
 * @param gold the numbers of the relevant turns, ascending
 */
export function score({ shown, evidence }: Ranking, gold: readonly number[], turns: TurnWords): Score {
  const relevant = new Set(gold);
  const at = shown.findIndex((turn) => relevant.has(turn));
  const hit = (depth: number): number => (at !== -1 && at < depth ? 1 : 0);
  return {
    mrr: at === -1 ? 0 : 1 / (at + 1),
    hit1: hit(1),
    hit5: hit(5),
    hit10: hit(10),
    rlw: wordRecall(evidence, gold, turns),
  };
}

/**
 * RLw: the ROUGE-L recall of what fits into a sixth of the meeting's words (rounded down). Turns are taken in the order of
 * the ranking until the words are used up. Of the turn that crosses the edge only the first words are taken, so that every
 * system chooses the same number of words, and the relevant turns themselves are the best choice there is. Where a system
 * ranks too few turns, the others follow in the order of the meeting. The chosen turns are put back into that order; the
 * longest common subsequence of their words and of those of the relevant turns, both joined, is divided by the number of
 * the latter.
 */
export function wordRecall(evidence: readonly number[], gold: readonly number[], turns: TurnWords): number {
  const wanted = gold.flatMap((turn) => turns[turn] ?? []);
  if (wanted.length === 0) return 0;
  let left = Math.floor(turns.reduce((sum, words) => sum + words.length, 0) * BUDGET);
  const chosen = new Map<number, readonly string[]>();
  for (const turn of [...evidence, ...turns.keys()]) {
    if (left === 0) break;
    if (chosen.has(turn)) continue;
    const words = (turns[turn] ?? []).slice(0, left);
    chosen.set(turn, words);
    left -= words.length;
  }
  const selection = [...chosen].sort(([a], [b]) => a - b).flatMap(([, words]) => words);
  return lcsLength(wanted, selection) / wanted.length;
}
