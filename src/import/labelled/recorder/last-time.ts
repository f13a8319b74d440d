import { keyCounts } from '../labels/label-key.ts';
import type { LabelFound } from '../labels/label-of.ts';
import { secondsOf, type RecordingTime } from '../times.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';

/** Hours, minutes and seconds, two digits each, as Google Meet writes times. */
const LAST = /(?<![\d:])(\d\d:\d\d:\d\d)(?![\d:])/;
const LONGEST = 120;
const SENTENCE_END = /[.?!。]$/u;

/**
 * The place where Google Meet tells when the recording ended, in any language: `Transkription endete nach 00:18:44`. It is a line of its own
 * behind the last label that comes again, with a time no earlier than the last that stands alone; no sentence; and times stand alone in the
 * same form, the first of them at the very beginning.
 * @param times the time that each paragraph is, where it is nothing else
 * @returns -1 where there is none
 */
export function lastTimeAt(
  paragraphs: readonly Paragraph[],
  times: readonly (RecordingTime | undefined)[],
  labels: readonly (LabelFound | undefined)[],
): number {
  const alone = times.flatMap((time, at) => (time && LAST.test(paragraphs[at]!.text) ? [time.start] : []));
  if (alone[0] !== 0) return -1;
  const counts = keyCounts(labels.filter((label) => label?.rest !== ''));
  const last = labels.findLastIndex((label) => label && (label.sure || (counts.get(label.key) ?? 0) > 1));
  if (last === -1) return -1;
  const least = alone.reduce((most, start) => Math.max(most, start), 0);
  return paragraphs.findIndex(({ text, head }, at) => {
    if (at <= last || head || times[at] || text.length > LONGEST || SENTENCE_END.test(text)) return false;
    const time = secondsOf(LAST.exec(text)?.[1]);
    return time !== undefined && time >= least;
  });
}
