import type { XmlElement } from '../xml/walk.ts';
import { rounded, type TtmlClock, ttmlTime } from './ttml-times.ts';

/** When something stands on the screen, in seconds; undefined where the document does not say, or says what cannot be read. */
export interface Interval {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Of an element whose times cannot be told, as nothing inside it can. */
const UNTOLD: Interval = { start: NaN, end: NaN };

/**
 * When an element is shown that stands in another: `begin`, and `end` or `dur`, whichever is over first, are counted from the beginning of
 * the element around it, and what is missing is as there. Elements that are shown one after another (`timeContainer="seq"`) are not followed.
 * @returns NaN for what cannot be told
 */
export function intervalIn(around: Interval, attribute: XmlElement['attribute'], clock: TtmlClock): Interval {
  if (attribute('timeContainer') === 'seq' || Number.isNaN(around.start)) return UNTOLD;
  const timeOf = (name: string): number | undefined => {
    const given = attribute(name);
    return given === undefined ? undefined : (ttmlTime(given, clock) ?? NaN);
  };
  const [begin, end, dur] = [timeOf('begin'), timeOf('end'), timeOf('dur')];
  if (begin === undefined && end === undefined && dur === undefined) return around;
  const base = around.start ?? 0;
  const start = rounded(base + (begin ?? 0));
  const ends = [...(end === undefined ? [] : [base + end]), ...(dur === undefined ? [] : [start + dur])];
  return { start, end: ends.length === 0 ? around.end : rounded(Math.min(...ends)) };
}
