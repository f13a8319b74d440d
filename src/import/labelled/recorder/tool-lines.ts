import { looksLikeLabel } from '../../words/label.ts';
import { keyOf } from '../labels/label-key.ts';
import { CLOCK } from '../times.ts';

/** A line that the tool writes which recorded a meeting: nobody says it. */
export interface ToolLine {
  readonly why: string;
  /** Whether the talk is over here. */
  readonly ends: boolean;
  /** Whether it says that a machine wrote the words. */
  readonly recognised: boolean;
  /** Who began or ended the recording, as a key, where the line tells that. Somebody may say so as well: see {@link areToolLines}. */
  readonly who?: string;
}

/** Google Meet: `Meeting ended after 00:36:54 👋`. */
const ENDED = new RegExp(String.raw`^(?:meeting|transcription|transcript|recording) ended after ${CLOCK}\P{L}*$`, 'iu');
/** Google Meet, above or below the talk; broken over lines where the document was printed. */
const COMPUTER =
  'this editable transcript was computer generated and might contain errors. people can also change the text after it was created.';
/** Letters by which its first part, and a further one, is told. */
const LEAST_FIRST = 46;
const LEAST_FURTHER = 20;
/** Teams, in English and German, without a full stop. */
const SWITCHED = /^(.{1,100}) (?:(started|stopped) transcription|hat die Transkription (gestartet|gestoppt))$/;
/** Who says so, and is no name. */
const NO_NAME = /^(?:i|me|you|them|both|all|a)$/;
const OTTER = /^transcribed by (?:https?:\/\/)?(?:www\.)?otter\.ai\/?$/i;
const LONGEST = 200;

/** What tells when the recording ended. */
export const RECORDING_ENDED: ToolLine = {
  why: 'It tells when the recording ended.',
  ends: true,
  recognised: false,
};
const WHO_MADE = 'It tells who made the file, and nobody says it.';

/** What a paragraph is of the tool that recorded the meeting, by its form alone; undefined where it is none of its lines. */
export function toolLine(text: string): ToolLine | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = { ends: false, recognised: false };
  if (ENDED.test(text)) return RECORDING_ENDED;
  if (isComputer(text.replaceAll(/\s+/g, ' ').toLowerCase())) return { ...plain, why: WHO_MADE, recognised: true };
  if (OTTER.test(text)) return { why: WHO_MADE, ends: true, recognised: true };
  const [, who = '', what, german] = SWITCHED.exec(text) ?? [];
  if (!looksLikeLabel(who) || NO_NAME.test(keyOf(who))) return undefined;
  const stopped = what === 'stopped' || german === 'gestoppt';
  return {
    why: `It tells who ${stopped ? 'stopped' : 'started'} the transcription, and nobody says it.`,
    ends: stopped,
    recognised: true,
    who: keyOf(who),
  };
}

function isComputer(text: string): boolean {
  if (text.length >= LEAST_FIRST && COMPUTER.startsWith(text)) return true;
  return text.length >= LEAST_FURTHER && COMPUTER.endsWith(text.endsWith('.') ? text : `${text}.`);
}

/** What stands at a place of a document, as far as it tells whether a line there is a tool's. */
export interface ToolPlace {
  readonly tool: ToolLine | undefined;
  /** The key of the label or head that stands here. */
  readonly key: string | undefined;
  /** Whether that stands alone, and its words below it. */
  readonly isAlone: boolean;
}

/**
 * Tells which of the lines that say who started or stopped the transcription are a tool's. `Rifampicin stopped transcription` may be said in
 * a talk. It is a tool's line where it is not all that somebody says, and
 * - it stands above all that is said, or who it names speaks in the meeting or attends;
 * - or such a line stands above all that is said, and this one is in no turn: a turn begins right behind it, or nothing stands there.
 * @param attending keys of those who attend
 */
export function areToolLines(places: readonly ToolPlace[], attending: ReadonlySet<string>): readonly boolean[] {
  const speaking = new Set([...attending, ...places.flatMap(({ key }) => key ?? [])]);
  const first = places.findIndex(({ key }) => key !== undefined);
  const begins = places.slice(0, Math.max(0, first)).some(({ tool }) => tool?.who !== undefined);
  return places.map(({ tool }, at) => {
    if (!tool) return false;
    if (tool.who === undefined) return true;
    if (places[at - 1]?.isAlone === true) return false;
    if (at < first || first === -1 || speaking.has(tool.who)) return true;
    const next = places[at + 1];
    return begins && (!next || next.tool !== undefined || next.key !== undefined);
  });
}
