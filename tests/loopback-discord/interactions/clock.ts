import { performance } from 'node:perf_hooks';
import type { Interaction, State } from '../state.ts';

/** Milliseconds since an interaction was sent. */
export function age({ dispatchedAt }: Pick<Interaction, 'dispatchedAt'>): number {
  return performance.now() - dispatchedAt;
}

/** Whether a first answer comes too late. */
export function answerIsLate(interaction: Interaction, { clocks }: State): boolean {
  return interaction.failed || age(interaction) > clocks.answerMs;
}

/** Whether the token is no longer good for edits and follow-ups. */
export function tokenIsOld(interaction: Interaction, { clocks }: State): boolean {
  return age(interaction) > clocks.tokenMs;
}
