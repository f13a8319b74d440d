import type { Meeting, Question } from './meetings.ts';
import type { Ranking } from './score.ts';

/** What is asked: ours, a library, or a baseline. */
export interface System {
  readonly name: string;
  /** Whether it chooses by the question; only then is its time worth telling and a difference to ours. */
  readonly kind: 'ours' | 'library' | 'baseline';
  /** Indexes one meeting. */
  readonly open: (meeting: Meeting) => (question: Question) => Ranking;
}

/** A library ranks single turns: it shows and packs the same list. */
export function sameList(turns: readonly number[]): Ranking {
  return { shown: turns, evidence: turns };
}
