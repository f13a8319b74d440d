import type { CueBlock } from './webvtt-blocks.ts';

/** `12 "Ana Silva" (1234567)`: the number of the cue, who speaks, and Webex's number for that person. Group 1 is the number, 2 the name. */
const VOICE_ID = /^\s{0,8}(\d{1,9})[ \t]+"(.*)"[ \t]*(?:\(\d{1,20}\)[ \t]*)?$/;

/** An identifier of a cue that tells who speaks, as Webex writes it into the transcripts of its meetings. */
export interface VoiceId {
  readonly number: number;
  /** Empty where Webex does not know. */
  readonly name: string;
}

/** Reads an identifier; undefined for one that tells nobody. */
export function voiceIdOf(id: string | undefined): VoiceId | undefined {
  const [, number, name = ''] = VOICE_ID.exec(id ?? '') ?? [];
  return number === undefined ? undefined : { number: Number(number), name: name.trim().replace(/\s+/g, ' ') };
}

/** Who speaks in the cues of a file, where its identifiers tell. */
export interface IdVoices {
  /** The name for the words of a cue: empty for nobody known, undefined where its identifier does not tell. */
  readonly voiceOf: (cue: CueBlock) => string | undefined;
  /** Whether the identifiers have this form. */
  readonly areOfWebex: boolean;
  /** Whether one of them has a name. */
  readonly tell: boolean;
}

/** Learns from all cues whether their identifiers are Webex's: more than half of those there are. If none of them has a name, they tell nothing. */
export function idVoices(cues: readonly CueBlock[]): IdVoices {
  const ids = cues.flatMap(({ id }) => (id === undefined ? [] : [voiceIdOf(id)]));
  const voices = ids.filter((id) => id !== undefined);
  const areOfWebex = voices.length * 2 > ids.length;
  const tell = areOfWebex && voices.some(({ name }) => name !== '');
  return { areOfWebex, tell, voiceOf: ({ id }) => (tell ? voiceIdOf(id)?.name : undefined) };
}
