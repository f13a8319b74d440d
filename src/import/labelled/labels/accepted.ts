import { keyCounts } from './label-key.ts';
import type { LabelFound } from './label-of.ts';
import { isDescription, isTalk } from './may-be-label.ts';
import { areOfRecording, isRoundTimeOfDay } from '../times.ts';
import { isCapitals } from './titles.ts';

/** The labels of a text that are taken for speakers. */
export interface AcceptedLabels {
  readonly keys: ReadonlySet<string>;
  /** Those of them that come once, and are taken for how the others are set. */
  readonly once: ReadonlySet<string>;
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
 * - where it has a time of the recording, and at least half of the paragraphs in which somebody may speak begin with a label that has one;
 *   None that has a time is taken where the words of those are told of them and not said by them ({@link LabelFound.voice}), but those that cannot be
 *   mistaken.
 * - where it comes once, and is set as those taken are: all of them are bold, have a time or a cell, and so has it; all stand in capitals, and
 *   so does it; or at least half of the paragraphs in which somebody may speak begin with what looks like a label.
 *   Of a timetable, as an agenda has, none is taken, unless its words show that they are said.
 *   A heading is taken only where it comes twice, and so are a description that names nobody, `The real danger`, and words of any
 *   talk that are set as no label: `Absolutely: we must.`
 * @param all the label of each paragraph, where it may have one
 * @param speaking how many paragraphs may be words of somebody, and are no stage directions or marks of the page
 */
export function acceptedLabels(all: readonly (LabelFound | undefined)[], speaking: number): AcceptedLabels {
  const found = all.map((label) => (label?.voice === 'missing' && !label.sure ? undefined : label));
  const counts = keyCounts(found);
  const sureKeys = new Set(found.flatMap((label) => (label?.sure === true ? [label.key] : [])));
  const timed = timedKeys(found, speaking);
  const isTimetable = areTimetable(found);
  const keys = new Set(
    [...counts].flatMap(([key, count]) =>
      (count > 1 && !isTimetable) || sureKeys.has(key) || timed.has(key) ? [key] : [],
    ),
  );
  const taken = found.filter((label) => label !== undefined && keys.has(label.key));
  const some = found.filter((label) => label !== undefined);
  // A label alone on its line is one paragraph with the words behind it.
  const alone = some.filter(({ rest }) => rest === '').length;
  const like = likeThose(taken, some.length * 2 >= speaking - alone);
  const once = new Set(
    found.flatMap((label) =>
      label && !keys.has(label.key) && !label.heading && like(label) && !namesNobody(label) ? [label.key] : [],
    ),
  );
  for (const key of once) keys.add(key);
  const has = (label: LabelFound | undefined) => label !== undefined && keys.has(label.key);
  const those = found.filter(has);
  return {
    keys,
    once,
    count: those.length,
    sure: those.filter((label) => label?.sure === true).length,
    speaking: speaking - alone,
    first: found.findIndex(has),
  };
}

/** The labels with a time, where there are two or more, together they are steady, and their times are those of a recording. */
function timedKeys(found: readonly (LabelFound | undefined)[], speaking: number): ReadonlySet<string> {
  const byKey = new Map<string, LabelFound>();
  for (const label of found) if (label?.start !== undefined && !label.heading) byKey.set(label.key, label);
  const somebody = new Set(
    [...byKey].flatMap(([key, label]) => (namesNobody({ ...label, marked: false }) ? [] : [key])),
  );
  const timed = found.flatMap((label) =>
    label?.start !== undefined && !label.heading && somebody.has(label.key) ? [{ ...label, start: label.start }] : [],
  );
  const alone = timed.filter(({ rest }) => rest === '').length;
  const isSteady =
    timed.length >= 2 &&
    timed.length * 2 >= speaking - alone &&
    areOfRecording(
      timed.map(({ start }) => ({ start, isPlain: false })),
      timed.some(({ voice }) => voice === 'shown'),
    );
  return isSteady ? somebody : new Set();
}

/** Fewer may be round by chance. */
const LEAST_OF_TIMETABLE = 4;

/** Whether most labels stand behind times of day that are all round, one after the other: `10:15 Coffee break: in the hall`. */
function areTimetable(found: readonly (LabelFound | undefined)[]): boolean {
  const some = found.filter((label) => label !== undefined);
  const starts = some.flatMap(({ start }) => start ?? []);
  if (some.some(({ voice }) => voice === 'shown')) return false;
  if (starts.length < LEAST_OF_TIMETABLE || starts.length * 2 < some.length) return false;
  return starts.every(isRoundTimeOfDay) && starts.every((start, at) => at === 0 || start > starts[at - 1]!);
}

/**
 * Whether a label that comes once is set as the labels taken are.
 * @param areMost whether most paragraphs begin with what looks like a label
 */
function likeThose(taken: readonly (LabelFound | undefined)[], areMost: boolean): (label: LabelFound) => boolean {
  if (taken.length < 2) return () => false;
  const marked = taken.every((label) => label?.marked === true);
  if (areMost) return (label) => label.marked || !marked;
  const capitals = taken.every((label) => label && (label.sure || isCapitals(label.label)));
  return (label) => (marked && label.marked) || (capitals && isCapitals(label.label));
}

function namesNobody({ label, marked }: LabelFound): boolean {
  return isDescription(label) || (!marked && isTalk(label));
}
