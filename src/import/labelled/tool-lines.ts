import { looksLikeLabel } from '../words/label.ts';
import { CLOCK } from './times.ts';

/** A line that the tool writes which recorded a meeting: nobody says it. */
export interface ToolLine {
  readonly why: string;
  /** Whether the talk is over here. */
  readonly ends: boolean;
  /** Whether it says that a machine wrote the words. */
  readonly recognised: boolean;
}

/** Google Meet: `Meeting ended after 00:36:54 👋`. */
const ENDED = new RegExp(String.raw`^(?:meeting|transcription|transcript|recording) ended after ${CLOCK}\P{L}*$`, 'iu');
/** Google Meet, above or below the talk; broken over lines where the document was printed. */
const COMPUTER =
  'this editable transcript was computer generated and might contain errors. people can also change the text after it was created.';
/** Letters by which its first part, and a further one, is told. */
const LEAST_FIRST = 46;
const LEAST_FURTHER = 20;
/** Teams */
const SWITCHED = /^(.{1,100}) (started|stopped) transcription\.?$/;
const OTTER = /^transcribed by (?:https?:\/\/)?(?:www\.)?otter\.ai\/?$/i;
const LONGEST = 200;

const WHO_MADE = 'It tells who made the file, and nobody says it.';

/** What a paragraph is of the tool that recorded the meeting, whatever stands round it; undefined where it is none of its lines. */
export function toolLine(text: string): ToolLine | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = { ends: false, recognised: false };
  if (ENDED.test(text)) return { ...plain, why: 'It tells when the recording ended.', ends: true };
  if (isComputer(text.replaceAll(/\s+/g, ' ').toLowerCase())) return { ...plain, why: WHO_MADE, recognised: true };
  if (OTTER.test(text)) return { why: WHO_MADE, ends: true, recognised: true };
  const [, who = '', what] = SWITCHED.exec(text) ?? [];
  if (!looksLikeLabel(who)) return undefined;
  return {
    why: `It tells who ${what} the transcription, and nobody says it.`,
    ends: what === 'stopped',
    recognised: true,
  };
}

function isComputer(text: string): boolean {
  if (text.length >= LEAST_FIRST && COMPUTER.startsWith(text)) return true;
  return text.length >= LEAST_FURTHER && COMPUTER.endsWith(text.endsWith('.') ? text : `${text}.`);
}
