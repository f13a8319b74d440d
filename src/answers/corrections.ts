import type { Findings } from './find-evidence.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import type { Correction } from './schema.ts';

/**
 * What was searched instead of what was typed, where that is another word: `Indiana` is not India, nor `Korean` Korea. Of
 * another form or another name of the same thing nothing is told.
 */
export function correctionsOf(
  { weighed }: Pick<Findings, 'weighed'>,
  named: Pick<NamedInQuestion, 'corrections'>,
): Correction[] {
  const isTold = ({ from }: Correction): boolean => named.corrections.some((told) => told.from === from);
  const ofWords = weighed.question.terms.flatMap(({ correction, unit }) => {
    const isOther = correction?.why === 'spelling' || correction?.why === 'split';
    return isOther && unit.alternatives.length > 0 && !isTold(correction) ? [{ ...correction }] : [];
  });
  return [...named.corrections, ...ofWords];
}
