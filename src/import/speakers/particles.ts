/** Folded words that belong to the surname behind them. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della den der di do dos du el ibn la le los st ten ter van von zu'.split(' '),
);

/** Whether a folded word belongs to the surname behind it: `van`, `de`. */
export function isParticle(word: string): boolean {
  return SURNAME_PARTICLES.has(word);
}
