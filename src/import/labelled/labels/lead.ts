import { TIME_OF_DAY } from '../../words/day.ts';
import { SPAN } from '../times.ts';

/** Longest beginning of a paragraph that is looked at: a label of 80 letters, with its times. */
export const MOST_LOOKED_AT = 140;

const TIME_BEFORE = new RegExp(
  String.raw`^(?:\[\s?${SPAN}\s?\]|\(\s?${SPAN}\s?\)|${SPAN}(?!\s*[AaPp]\.?\s?[Mm]\b))[\s:–—-]*`,
);
/** A time in brackets somewhere in a label: `Ann [13:00]:`. */
export const TIME_INSIDE = new RegExp(String.raw`[[(]\s?${SPAN}\s?[\])]`);
/** What captions set where somebody else begins to speak. */
export const CHEVRONS = /^>>+\s*/;

const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const STAMP = new RegExp(
  String.raw`^[\u200e\u200f]?(?:\[${DATE},?\s${TIME_OF_DAY}\]\s?|${DATE},?\s${TIME_OF_DAY}\s[-–]\s)[\u200e\u200f]?(?:~\s?)?`,
);

/** What may stand before a label. */
export interface Lead {
  /** How many letters it takes. */
  readonly length: number;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Finds the chevrons and the time of the recording that a paragraph begins with: `>> [00:12:31 - 00:12:40] `. */
export function leadOf(begin: string): Lead {
  const chevrons = CHEVRONS.exec(begin)?.[0].length ?? 0;
  const time = TIME_BEFORE.exec(begin.slice(chevrons));
  return {
    length: chevrons + (time?.[0].length ?? 0),
    start: time?.[1] ?? time?.[3] ?? time?.[5],
    end: time?.[2] ?? time?.[4] ?? time?.[6],
  };
}

/**
 * How many letters the day and time take that a message of an exported chat begins with; 0 where there are none. WhatsApp writes
 * `[12/03/24, 18:02:11] ` or `12/03/2024, 18:02 - `, the day in the order of the telephone’s country.
 */
export function stampLength(text: string): number {
  return STAMP.exec(text.slice(0, 60))?.[0].length ?? 0;
}
