import { keyCounts } from '../labels/label-key.ts';
import type { LabelFound } from '../labels/label-of.ts';
import { areOfRecording, type RecordingTime } from '../times.ts';

const MOST = 0.8;
const ENDS_SENTENCE = /[.?!…。？！]['"”’»)]*$/u;

/**
 * Finds the times that stand alone and only tell where in the recording the words below were said; they are no words in any language.
 * A time that can be a time of day, `10:30`, may be words, as in a list that somebody reads out. It is a mark where turns have heads of
 * two lines; or where no other times stand alone, four in five have something else below, and either there are two or more, those of a
 * recording ({@link areOfRecording}) and spread over half of the document, or the first stands above all labels and what stands below is one.
 * A time that finishes what a label begins is no mark: it is all that stands between a label alone and the next label; or most of the times
 * stand behind words with no sentence’s end, where others have one.
 * @param times the time that each paragraph is
 * @param labels the label that each may begin with
 * @returns the places of the marks
 */
export function marksAmong(
  times: readonly (RecordingTime | undefined)[],
  labels: readonly (LabelFound | undefined)[],
  areInHeads: boolean,
): ReadonlySet<number> {
  const places = times.flatMap((time, at) => (time ? [at] : []));
  const doubtful = places.filter((at) => !times[at]!.isPlain);
  const apart = doubtful.filter((at) => at + 1 < times.length && !times[at + 1]);
  const labelled = apart.filter((at) => isLabelled(labels[at + 1]));
  const spread = (doubtful.at(-1) ?? 0) - (doubtful[0] ?? 0);
  const isSteady = apart.length >= doubtful.length * MOST && areOfRecording(doubtful.map((at) => times[at]!));
  const isFirst = labels.slice(0, doubtful[0] ?? 0).every((label) => label === undefined);
  const areMarks =
    areInHeads ||
    (!areFinishing(doubtful, labels) &&
      doubtful.length === places.length &&
      ((isSteady && doubtful.length > 1 && spread * 2 >= times.length) ||
        (isFirst && labelled.length >= doubtful.length * MOST)));
  const answers = areInHeads ? new Set() : answersAmong(places, labels);
  return new Set(places.filter((at) => (areMarks || times[at]!.isPlain) && !answers.has(at)));
}

/** The times that are the words of a label: it stands alone above, comes elsewhere too, and the next label stands below, or nothing. */
function answersAmong(places: readonly number[], labels: readonly (LabelFound | undefined)[]): ReadonlySet<number> {
  const between = places.filter((at) => {
    const before = labels[at - 1];
    return before?.rest === '' && !before.heading && (at + 1 === labels.length || labels[at + 1] !== undefined);
  });
  if (between.length === 0) return new Set();
  const counts = keyCounts(labels);
  return new Set(between.filter((at) => (counts.get(labels[at - 1]!.key) ?? 0) > 1));
}

/** Whether times finish sentences that begin in the lines before: `The board says`, `6:12`. */
function areFinishing(places: readonly number[], labels: readonly (LabelFound | undefined)[]): boolean {
  const begun = labels.filter(isLabelled);
  const ended = begun.filter((label) => ENDS_SENTENCE.test(label.rest.slice(-8)));
  const open = places.filter((at) => {
    const before = labels[at - 1];
    return isLabelled(before) && !ENDS_SENTENCE.test(before.rest.slice(-8));
  });
  return open.length > 0 && open.length * 2 >= places.length && ended.length * 2 >= begun.length;
}

function isLabelled(label: LabelFound | undefined): label is LabelFound {
  return label !== undefined && label.rest !== '' && !label.heading;
}
