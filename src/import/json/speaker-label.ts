import type { ReadingNote } from '../format.ts';
import { textAt } from './values.ts';

/**
 * A speaker as a recogniser prints it, as a label people can read: a bare number or letter becomes `Speaker 0`, `Speaker A`; anything else
 * stays as it is: `SPEAKER_00`, `spk_0`, a name. undefined where nobody is named.
 * @param value a string, a number, or an object with a `name`
 */
export function speakerLabel(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? `Speaker ${value}` : undefined;
  const text = textAt(value) ?? textAt(value, 'name');
  if (text === undefined) return undefined;
  return /^(?:\p{L}|\d{1,3})$/u.test(text) ? `Speaker ${text}` : text;
}

/** A speaker as people print it: `Q` stays `Q`; only a bare number becomes `Speaker 1`. */
export function printedLabel(value: unknown): string | undefined {
  return typeof value === 'number' ? speakerLabel(value) : (textAt(value) ?? textAt(value, 'name'));
}

/** The label of whoever speaks. @param channel the number of the channel where there are several, else undefined */
export function labelOn(channel: unknown, speaker: unknown): string | undefined {
  return typeof channel === 'number' ? channelLabel(channel, speaker) : speakerLabel(speaker);
}

/**
 * The label of whoever speaks on one of several channels: `Speaker ch0`, or with a speaker told apart within it `Speaker 0_1`.
 * Each channel counts its speakers from 0, so a speaker's own label would mean another on each.
 */
export function channelLabel(channel: number, speaker: unknown): string {
  const label = speakerLabel(speaker);
  if (label === undefined) return `Speaker ch${channel}`;
  const number = /\d+$/.exec(label)?.[0];
  return number === undefined ? `Speaker ch${channel} ${label}` : `Speaker ${channel}_${Number(number)}`;
}

/** What a person must know who reads such labels. */
export const SEVERAL_CHANNELS: ReadingNote = {
  message:
    'The recording has several channels: "Speaker ch0" is whoever speaks on channel 0, "Speaker 0_1" is speaker 1 there. Name them with --speakers.',
};
