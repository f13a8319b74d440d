import type { LabelFound } from '../labels/label-of.ts';
import { isSaid, MOST_OF_TURN } from './voice.ts';

/** Words of a label with what stands below it, where the label is alone on its line. */
export interface Labelled {
  readonly label: LabelFound;
  readonly below: string | undefined;
}

/**
 * Whether what stands behind labels is speech and no list of what each is to do: half of it seems said ({@link isSaid}). The form of
 * `Ana: buy red paint` does not tell.
 */
export function isPlainlySaid(labelled: readonly Labelled[]): boolean {
  const said = labelled.filter(({ label, below }) =>
    isSaid((label.rest || (below ?? '')).slice(0, MOST_OF_TURN)),
  ).length;
  return said > 0 && said * 2 >= labelled.length;
}
