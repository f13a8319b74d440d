import type { LabelFound } from './label-of.ts';
import { isDescription } from './may-be-label.ts';
import { isCapitals } from './titles.ts';

/** The labels of a text that are taken for speakers. */
export interface AcceptedLabels {
  readonly keys: ReadonlySet<string>;
  /** How many paragraphs have one, and how many of these one that cannot be mistaken. */
  readonly count: number;
  readonly sure: number;
  /** In how many paragraphs somebody may speak, a label alone on its line and its words being one. */
  readonly speaking: number;
  readonly first: number;
}

/**
 * Decides which of the labels found in a text are speakers. A label is taken
 * - where its form cannot be mistaken: `Q` with its white space, capitals that begin with a title (`MS. PSAKI:`), or it is named by the person
 *   that imports;
 * - where it comes at least twice;
 * - where it comes once, and is set as those taken are: all of them are bold, have a time or a cell, and so has it; all stand in capitals, and
 *   so does it; or at least half of the paragraphs in which somebody may speak begin with what looks like a label.
 *   A heading is taken only where it comes twice, and so is a description that names nobody: `The real danger`.
 * @param found the label of each paragraph, where it may have one
 * @param speaking how many paragraphs may be words of somebody, and are no stage directions or marks of the page
 */
export function acceptedLabels(found: readonly (LabelFound | undefined)[], speaking: number): AcceptedLabels {
  const counts = new Map<string, number>();
  for (const label of found) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const sureKeys = new Set(found.flatMap((label) => (label?.sure === true ? [label.key] : [])));
  const keys = new Set([...counts].flatMap(([key, count]) => (count > 1 || sureKeys.has(key) ? [key] : [])));
  const taken = found.filter((label) => label !== undefined && keys.has(label.key));
  const some = found.filter((label) => label !== undefined);
  // A label alone on its line is one paragraph with the words behind it.
  const alone = some.filter(({ rest }) => rest === '').length;
  const like = likeThose(taken, some.length * 2 >= speaking - alone);
  for (const label of found)
    if (label && !label.heading && like(label) && !isDescription(label.label)) keys.add(label.key);
  const has = (label: LabelFound | undefined) => label !== undefined && keys.has(label.key);
  const all = found.filter(has);
  return {
    keys,
    count: all.length,
    sure: all.filter((label) => label?.sure === true).length,
    speaking: speaking - alone,
    first: found.findIndex(has),
  };
}

/**
 * Whether a label that comes once is set as the labels taken are.
 * @param areMost whether most paragraphs begin with what looks like a label
 */
function likeThose(taken: readonly (LabelFound | undefined)[], areMost: boolean): (label: LabelFound) => boolean {
  if (taken.length < 2) return () => false;
  if (areMost) return () => true;
  const marked = taken.every((label) => label?.marked === true);
  const capitals = taken.every((label) => label && (label.sure || isCapitals(label.label)));
  return (label) => (marked && label.marked) || (capitals && isCapitals(label.label));
}
