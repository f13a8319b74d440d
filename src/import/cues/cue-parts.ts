import { endsSentence } from '../sentence-end.ts';
import type { Cue, VoiceRun } from './cue.ts';
import { unwrap } from './join.ts';
import { type IsSpeaker, spokenLines } from './prefixes.ts';

/** Who speaks, as far as the file says. */
export type Who =
  | { readonly kind: 'named'; readonly name: string }
  /** Somebody: a dash or `>>` says that another person begins, or a voice has no name. */
  | { readonly kind: 'unknown' }
  /** Nothing says who. */
  | { readonly kind: 'untold' };

/** What one person says in a cue. */
export interface CuePart {
  readonly who: Who;
  /** On one line; empty where only a label stands. */
  readonly text: string;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
}

/** Parts a cue at its voices, labels and marks of another speaker. @param before the words of the cue before it */
export function partsOf({ runs }: Cue, isSpeaker: IsSpeaker, before: string): readonly CuePart[] {
  let last = before;
  return runs.flatMap((run, at) => {
    const parts = run.voice === undefined ? partsOfRun(run, isSpeaker, last, at === 0) : [voicePart(run, run.voice)];
    last = parts.at(-1)?.text ?? last;
    return parts;
  });
}

function voicePart({ text, line }: VoiceRun, voice: string): CuePart {
  return { who: voice === '' ? { kind: 'unknown' } : { kind: 'named', name: voice }, text: unwrap(text), line };
}

function partsOfRun(run: VoiceRun, isSpeaker: IsSpeaker, before: string, isFirst: boolean): readonly CuePart[] {
  const parts: { readonly who: Who; readonly lines: string[]; readonly line: number }[] = [];
  let last = before;
  for (const { changes, label, words, whole, below } of spokenLines(run.text)) {
    const startsCue = isFirst && parts.length === 0;
    const line = run.line + below;
    const isLabelled =
      label !== undefined &&
      isSpeaker(label, {
        startsCue: startsCue || changes,
        afterSentence: changes || last === '' || endsSentence(last),
      });
    if (isLabelled) parts.push({ who: { kind: 'named', name: label }, lines: [words], line });
    else if (changes) parts.push({ who: { kind: 'unknown' }, lines: [whole], line });
    else if (parts.length === 0) parts.push({ who: { kind: 'untold' }, lines: [whole], line });
    else parts.at(-1)?.lines.push(whole);
    last = whole;
  }
  return parts.map(({ who, lines, line }) => ({ who, text: unwrap(lines.join('\n')), line }));
}
