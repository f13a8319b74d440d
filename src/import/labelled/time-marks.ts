import type { LabelFound } from './label-of.ts';
import { areOfRecording, type RecordingTime } from './times.ts';

const MOST = 0.8;

/**
 * Finds the times that stand alone and only tell where in the recording the words below were said; they are no words in any language.
 * A time that can be a time of day, `10:30`, may be words, as in a list that somebody reads out. It is a mark where turns have heads of
 * two lines; or where no other times stand alone, four in five have something else below, and either there are two or more, those of a
 * recording ({@link areOfRecording}) and spread over half of the document, or the first stands above all labels and what stands below is one.
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
    (doubtful.length === places.length &&
      ((isSteady && doubtful.length > 1 && spread * 2 >= times.length) ||
        (isFirst && labelled.length >= doubtful.length * MOST)));
  return new Set(places.filter((at) => areMarks || times[at]!.isPlain));
}

function isLabelled(label: LabelFound | undefined): boolean {
  return label !== undefined && label.rest !== '' && !label.heading;
}
