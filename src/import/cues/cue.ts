import type { Unit } from '../format.ts';

/** What is counted in captions. */
export const CUES: Unit = ['cue', 'cues'];

/** Words of a cue that its mark-up gives to one voice. */
export interface VoiceRun {
  /** The name of the voice, empty where it has none; undefined for words outside of any. */
  readonly voice: string | undefined;
  /** Without mark-up; a line feed where the file wraps. */
  readonly text: string;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
}

/** One cue of a file, its mark-up read. */
export interface Cue {
  /** The line that has its times, from 1. */
  readonly line: number;
  /** Seconds; the end is undefined too where a file tells only beginnings. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly runs: readonly VoiceRun[];
  /** What stands in the file, to be shown where the cue has no words. */
  readonly raw: string;
  /** Whether it only showed again what the cue before has: its words are taken out. */
  readonly repeats?: boolean;
}
