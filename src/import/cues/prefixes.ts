import { fold } from '../../search/fold.ts';
import { ROLES } from '../words/label-words.ts';
import { looksLikeLabel } from '../words/label.ts';
import { keyOf } from '../labelled/labels/label-key.ts';
import { knownLabel, labelStyle, type LabelStyle } from '../labelled/labels/label-style.ts';
import type { Cue } from './cue.ts';

/** A line of a cue outside of any voice, or all its lines where none has a sign that could begin somebody's words. */
export interface SpokenLine {
  /** Whether a mark says that another person begins: `- `, `>>`. */
  readonly changes: boolean;
  /** What stands before a colon and can be a name by its form, or is named by the person that imports. */
  readonly label: string | undefined;
  /** The words behind the label. */
  readonly words: string;
  /** All of the line but the mark of a change. */
  readonly whole: string;
  /** How many lines below the first one of its run it stands. */
  readonly below: number;
}

/**
 * From this share of cues on that begin with a label, a file is one where each cue has its own, as programs that meet write it: they
 * leave it out now and then. Captions that print it only where the speaker changes stay far below, as people say several cues in turn.
 */
export const LABELS_IN_MOST = 0.7;
/** A longest label (`label.ts`) with its mark and colon. */
const FARTHEST_COLON = 90;
const HONORIFIC = /^(?:mr|mrs|ms|mx|dr|prof|sen|rep|gov|amb|gen|sec|hon|sir|dame|lord|lady|rev)\.?\s+\p{Lu}/iu;
const NUMBERED = /^(\p{L}+)[\s_#-]*\d{1,3}$/u;
/** What may follow a colon without a space, or nothing. `12:30` and `https://` have something else. */
const BEHIND_COLON = /^[\s\p{Lu}\p{Lo}"'“‘«([]?$/u;
/** `THE PRESIDENT`, `Q`: no small letter, and scripts without capitals do not count. */
const CAPITALS = /^(?=[^\p{L}]*\p{Lu})[^\p{Ll}\p{Lo}]+$/u;
/** One to four words such as names are, with what stands in brackets behind: `Jane van Roe (Guest)`. */
const CAPITALISED =
  /^[\p{Lu}\p{Lo}][^\s,]*(?: (?:(?:de|van|von|der|la|al|bin|of|the) )?[\p{Lu}\p{Lo}][^\s,]*){0,3}(?: \([^()]*\))?$/u;

/** Reads the lines of a run: marks of another speaker, labels. A `>>` within a line begins one as well. */
function spokenLines(text: string, style: LabelStyle): readonly SpokenLine[] {
  if (!/[:：>–—‐-]/.test(text)) return [{ changes: false, label: undefined, words: text, whole: text, below: 0 }];
  const lines = text.split('\n');
  const dashed = lines.filter((line) => /^\s*[-–—‐]/.test(line)).length;
  return lines.flatMap((line, below) => {
    const parts = line.includes('>>') ? line.split(/(?<!>)(?=>>)/) : [line];
    return parts.filter((part) => part.trim() !== '').map((part) => spokenLine(part, below, dashed > 1, style));
  });
}

function spokenLine(line: string, below: number, isDashed: boolean, style: LabelStyle): SpokenLine {
  // A lone long dash goes on with a sentence; a hyphen before a number is a sign.
  const mark = (isDashed ? /^\s*(?:>>+|[-–—‐](?![-–—\d]))\s*/ : /^\s*(?:>>+|-(?![-\d]))\s*/).exec(line)?.[0] ?? '';
  const whole = line.slice(mark.length).trim();
  const named = knownLabel(whole, style);
  if (named) return { changes: mark !== '', label: named.label, words: named.rest, whole, below };
  const at = whole.slice(0, FARTHEST_COLON).search(/[:：]/);
  const label = whole.slice(0, Math.max(at, 0)).trim();
  const isPlain = at === -1 || (whole[at] === ':' && !BEHIND_COLON.test(whole.slice(at + 1, at + 2)));
  if (isPlain || !looksLikeLabel(label)) return { changes: mark !== '', label: undefined, words: whole, whole, below };
  return { changes: mark !== '', label, words: whole.slice(at + 1).trim(), whole, below };
}

/** Where a label stands: at the beginning of a cue, and whether a sentence ended before it. */
export interface LabelPlace {
  readonly startsCue: boolean;
  readonly afterSentence: boolean;
}

/** Tells of a label whether it is a speaker's in this file. */
export type IsSpeaker = (label: string, place: LabelPlace) => boolean;

/** The labels in the cues of a file. */
export interface CueLabels {
  /** The lines of a run, each with what may be its label. */
  readonly linesOf: (text: string) => readonly SpokenLine[];
  readonly isSpeaker: IsSpeaker;
}

/**
 * Learns from all cues which words before a colon are speakers. By their form ({@link looksLikeLabel}) they may be; that they are is
 * taken from the file, where one of these holds:
 * - the person that imports names it;
 * - the label comes at least twice, without regard to case;
 * - at least two cues, and seven in ten of those with words, begin with a label, and so does this one;
 * - its form is certain: an honorific before a name, capitals only, a word and a number (`Speaker 2`);
 * - most cues have one, or the file names others twice or as voices; and this one follows the end of a sentence and is one to four
 *   words with capitals, or of a script without.
 * So `Plan: …`, said once in a film, stays what is said.
 * @param cues those in which somebody may speak
 * @param named the labels that the person that imports names
 */
export function labelsOf(cues: readonly Cue[], named: ReadonlySet<string>): CueLabels {
  const style = labelStyle([], named);
  const linesOf = (text: string): readonly SpokenLine[] => spokenLines(text, style);
  const times = new Map<string, number>();
  let withWords = 0;
  let labelled = 0;
  let hasVoices = false;
  for (const { runs } of cues) {
    if (runs.length > 0) withWords += 1;
    hasVoices ||= runs.some(({ voice }) => voice !== undefined);
    let isFirst = true;
    for (const { voice, text } of runs) {
      if (voice !== undefined) continue;
      for (const { label } of linesOf(text)) {
        if (label !== undefined) {
          times.set(caseless(label), (times.get(caseless(label)) ?? 0) + 1);
          if (isFirst) labelled += 1;
        }
        isFirst = false;
      }
    }
  }
  const isCertain = (label: string): boolean =>
    style.known.has(keyOf(label)) || (times.get(caseless(label)) ?? 0) > 1 || isCertainForm(label);
  const areMost = labelled > 1 && labelled >= withWords * LABELS_IN_MOST;
  const namesOthers = hasVoices || [...times.keys()].some((key) => (times.get(key) ?? 0) > 1);
  const isSpeaker: IsSpeaker = (label, { startsCue, afterSentence }) =>
    isCertain(label) ||
    (startsCue && areMost) ||
    (afterSentence && (areMost || namesOthers) && CAPITALISED.test(label));
  return { linesOf, isSpeaker };
}

function isCertainForm(label: string): boolean {
  const [, numbered] = NUMBERED.exec(label) ?? [];
  if (numbered !== undefined && ROLES.has(fold(numbered))) return true;
  return HONORIFIC.test(label) || (CAPITALS.test(label) && label.length > 1);
}

/** A label for counting how often it comes, without regard to case. */
function caseless(label: string): string {
  return label.replace(/\s+/g, ' ').toLowerCase();
}
