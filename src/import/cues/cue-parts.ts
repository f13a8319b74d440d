import { mayBeLabel } from '../labelled/labels/may-be-label.ts';
import { endsSentence } from '../words/sentence-end.ts';
import { isScene } from '../words/stage-directions.ts';
import type { Cue, VoiceRun } from './cue.ts';
import { unwrap } from './join.ts';
import type { CueLabels } from './prefixes.ts';

/** Who speaks, as far as the file says. */
export type Who =
  | { readonly kind: 'named'; readonly name: string }
  /** Somebody: a dash or `>>` says that another person begins, or a voice has no name. */
  | { readonly kind: 'unknown' }
  /** Nothing says who. */
  | { readonly kind: 'untold' };

const UNTOLD: Who = { kind: 'untold' };

/** What one person says in a cue. */
export interface CuePart {
  readonly who: Who;
  /** On one line; empty where only a label stands. */
  readonly text: string;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** Whether it tells what happens, and nobody says it. */
  readonly scene?: boolean;
  /** What it begins with that may be a label, and was not taken for one. */
  readonly perhaps?: string | undefined;
}

/** Parts a cue at its voices, labels and marks of another speaker. @param before the words of the cue before it */
export function partsOf(cue: Cue, labels: CueLabels, before: string): readonly CuePart[] {
  const [first] = cue.runs;
  if (first && isSceneCue(cue)) return [{ who: UNTOLD, text: unwrap(first.text), line: first.line, scene: true }];
  let last = before;
  return cue.runs.flatMap((run, at) => {
    const parts = run.voice === undefined ? partsOfRun(run, labels, last, at === 0) : [voicePart(run, run.voice)];
    last = parts.at(-1)?.text ?? last;
    return parts;
  });
}

/** Whether a cue as a whole tells what happens, `[Applause]`: nobody says it, in whichever voice it stands. */
export function isSceneCue({ runs }: Cue): boolean {
  const [run, ...more] = runs;
  return run !== undefined && more.length === 0 && isScene(unwrap(run.text));
}

function voicePart({ text, line }: VoiceRun, voice: string): CuePart {
  return { who: voice === '' ? { kind: 'unknown' } : { kind: 'named', name: voice }, text: unwrap(text), line };
}

interface Growing {
  readonly who: Who;
  readonly lines: string[];
  readonly line: number;
  readonly perhaps?: string | undefined;
}

function partsOfRun(run: VoiceRun, labels: CueLabels, before: string, isFirst: boolean): readonly CuePart[] {
  const parts: Growing[] = [];
  let last = before;
  for (const { changes, label, words, whole, below } of labels.linesOf(run.text)) {
    const startsCue = isFirst && parts.length === 0;
    const line = run.line + below;
    const isLabelled =
      label !== undefined &&
      labels.isSpeaker(label, {
        startsCue: startsCue || changes,
        afterSentence: changes || last === '' || endsSentence(last),
      });
    if (isLabelled) parts.push({ who: { kind: 'named', name: label }, lines: [words], line });
    else if (changes || parts.length === 0) {
      const perhaps = startsCue || changes ? perhapsLabel(label, whole, line) : undefined;
      parts.push({ who: changes ? { kind: 'unknown' } : UNTOLD, lines: [whole], line, perhaps });
    } else parts.at(-1)?.lines.push(whole);
    last = whole;
  }
  return parts.map(partOf);
}

function partOf({ who, lines, line, perhaps }: Growing): CuePart {
  const text = unwrap(lines.join('\n'));
  return { who, text, line, perhaps, ...(who.kind !== 'named' && isScene(text) ? { scene: true } : {}) };
}

/** What words begin with that may be a label: it has the form of a name, or names somebody in other words. */
function perhapsLabel(label: string | undefined, whole: string, line: number): string | undefined {
  if (label !== undefined && !/^\P{L}*\p{Ll}/u.test(label)) return label;
  return mayBeLabel({ text: whole, line })?.label;
}
