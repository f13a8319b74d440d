import { type Timing, timingOf } from '../lib/percentiles.ts';
import type { Meeting } from './meetings.ts';
import { type Score, score } from './score.ts';
import type { System } from './system.ts';

/** One system on all questions. */
export interface Run {
  readonly system: System;
  /** By meeting, in order; in it by question. */
  readonly scores: readonly (readonly Score[])[];
  /** Milliseconds a question, the index being built. */
  readonly timing: Timing;
}

/** Times the first meeting's questions are asked before the clock counts, so that code is compiled. */
const WARM_UP = 5;

/** Asks a system every question once: what it answers is scored, and how long it takes is told. */
export function runSystem(system: System, meetings: readonly Meeting[]): Run {
  const [first] = meetings;
  if (first) {
    const ask = system.open(first);
    for (let pass = 0; pass < WARM_UP; pass += 1) for (const question of first.questions) ask(question);
  }
  const taken: number[][] = [];
  const scores = meetings.map((meeting) => {
    const ask = system.open(meeting);
    return meeting.questions.map((question) => {
      const start = performance.now();
      const ranking = ask(question);
      taken.push([performance.now() - start]);
      return score(ranking, question.gold, meeting.words);
    });
  });
  return { system, scores, timing: timingOf(taken) };
}
