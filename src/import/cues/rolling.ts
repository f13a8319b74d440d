import type { Cue } from './cue.ts';
import { count, emptyTally, type Tally } from '../tally.ts';

/** So few repeated lines are a way to speak. */
const FEWEST_REPEATS = 5;
/** Captions that roll repeat a line in every cue but the first; who says `No.` twice does so now and then. */
const ROLLING_SHARE = 0.75;
/** Captions that roll add a line in every second cue at least; who chants adds none. */
const ADDING_SHARE = 0.4;
/** Rows of captions on a screen, in the broadcasters' standard (CEA-608 rolls two to four). */
const MOST_ROWS = 4;

/** The cues with each line once, and how many cues repeated one. */
export interface Unrolled {
  readonly cues: readonly Cue[];
  readonly repeated: Tally;
}

/**
 * Takes out the lines that rolling captions show again: the last of a cue that the next one begins with, letter by letter. Done only
 * where most cues of the file begin so and many of them go on, which nobody who speaks makes happen.
 */
export function unroll(cues: readonly Cue[]): Unrolled {
  const lines = cues.map(linesOf);
  const shared = lines.map((own, at) => sharedLines(lines[at - 1] ?? [], own));
  const repeats = shared.filter((many) => many > 0).length;
  const adding = lines.filter((own, at) => (shared[at] ?? 0) > 0 && own.length > (shared[at] ?? 0)).length;
  const withWords = lines.filter((own) => own.length > 0).length;
  const repeated = emptyTally();
  const isRolling =
    repeats >= FEWEST_REPEATS && repeats >= (withWords - 1) * ROLLING_SHARE && adding >= repeats * ADDING_SHARE;
  if (!isRolling) return { cues, repeated };
  return {
    cues: cues.map((cue, at) => {
      const many = shared[at] ?? 0;
      if (many === 0) return cue;
      count(repeated, cue.line);
      return withoutLines(cue, lines[at] ?? [], many);
    }),
    repeated,
  };
}

interface Line {
  readonly text: string;
  readonly below: number;
}

/** The lines of a cue that has no voices, without blank ones. */
function linesOf({ runs }: Cue): readonly Line[] {
  const [run] = runs;
  if (!run || runs.length > 1 || run.voice !== undefined) return [];
  return run.text
    .split('\n')
    .map((text, below) => ({ text: text.trim(), below }))
    .filter(({ text }) => text !== '');
}

/** With how many of the last lines before a cue begins. */
function sharedLines(before: readonly Line[], own: readonly Line[]): number {
  for (let many = Math.min(MOST_ROWS, before.length, own.length); many > 0; many -= 1) {
    const end = before.slice(-many);
    if (end.every(({ text }, at) => text === own[at]?.text)) return many;
  }
  return 0;
}

function withoutLines(cue: Cue, lines: readonly Line[], many: number): Cue {
  const left = lines.slice(many);
  const [first] = left;
  const [run] = cue.runs;
  if (!first || !run) return { ...cue, runs: [], repeats: true };
  const text = left.map((line) => line.text).join('\n');
  return { ...cue, runs: [{ ...run, text, line: run.line + first.below }] };
}
