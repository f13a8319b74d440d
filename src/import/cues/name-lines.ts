import { holdsUnspaced } from '../../search/tokenize.ts';
import { looksLikeLabel } from '../words/label.ts';
import type { Cue } from './cue.ts';

const LONGEST_NAME = 80;
/** A name in Chinese, Japanese or Korean with its title; a clause is longer. */
const LONGEST_UNSPACED_NAME = 8;
/** Words of a name in a script without capitals, such as Arabic or Hindi; a clause has more. */
const MOST_WORDS_WITHOUT_CAPITALS = 4;
/** From this share of cues on that begin with a line such as names are, those are names. */
const NEARLY_ALL = 0.9;
/** So few may begin so by chance. */
const FEWEST = 3;

/** Whether a line may be a name by its form: it begins with a capital, or is of a script without, and ends no sentence. */
export function isName(line: string): boolean {
  const most = holdsUnspaced(line.slice(0, LONGEST_NAME)) ? LONGEST_UNSPACED_NAME : LONGEST_NAME;
  if (line.length > most || !/^\P{L}*[\p{Lu}\p{Lo}]/u.test(line) || /[.!?]$/.test(line)) return false;
  if (
    /^\P{L}*\p{Lo}/u.test(line) &&
    line.split(' ', MOST_WORDS_WITHOUT_CAPITALS + 1).length > MOST_WORDS_WITHOUT_CAPITALS
  )
    return false;
  return looksLikeLabel(line.replace(/\s?[:：]$/, ''));
}

/**
 * Gives the words of cues to those that the first line of each names, as transcripts of Teams had it in 2021: the times, a name, the words. Only
 * where nearly every cue begins with a name and one of them comes again; else the cues are as they were.
 */
export function withNameLines(cues: readonly Cue[]): { readonly cues: readonly Cue[]; readonly areNamed: boolean } {
  const heard = cues.filter(({ runs }) => runs.length > 0);
  const names = heard.flatMap((cue) => nameOf(cue) ?? []);
  const areNamed =
    names.length >= FEWEST && names.length >= heard.length * NEARLY_ALL && new Set(names).size < names.length;
  return { cues: areNamed ? cues.map(named) : cues, areNamed };
}

function nameOf({ runs: [run, ...more] }: Cue): string | undefined {
  if (!run || more.length > 0 || run.voice !== undefined) return undefined;
  const end = run.text.indexOf('\n');
  const first = run.text.slice(0, Math.min(Math.max(end, 0), LONGEST_NAME + 1)).trim();
  return end !== -1 && run.text.slice(end).trim() !== '' && isWritten(first) ? first : undefined;
}

/** Whether a line is a name in which each word has a capital, or no letters that have one. */
function isWritten(line: string): boolean {
  return isName(line) && line.split(/[\s,()]+/).filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

function named(cue: Cue): Cue {
  const name = nameOf(cue);
  const [run] = cue.runs;
  if (name === undefined || !run) return cue;
  const text = run.text.slice(run.text.indexOf('\n') + 1);
  return { ...cue, runs: [{ voice: name, text, line: run.line + 1 }] };
}
