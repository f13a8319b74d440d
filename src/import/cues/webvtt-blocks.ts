import type { Omission } from '../format.ts';
import { ARROW, cueText, readTiming, type Timing } from './timing.ts';
import { voiceIdOf } from './voice-ids.ts';

/** A cue as it stands in the file, its mark-up unread. */
export interface CueBlock {
  readonly id: string | undefined;
  readonly timing: Timing;
  /** The line that has the times, from 1. */
  readonly line: number;
  readonly text: string;
  /** The line the text begins on: the next, but for words that stand behind the times. */
  readonly textLine: number;
}

/** A comment: what follows `NOTE`. */
export interface CommentBlock {
  readonly line: number;
  readonly text: string;
}

/** The blocks of a WebVTT file. */
export interface Blocks {
  /** What follows `WEBVTT`, and the lines below it up to the first block. */
  readonly header: readonly string[];
  readonly cues: readonly CueBlock[];
  readonly comments: readonly CommentBlock[];
  readonly omitted: readonly Omission[];
}

type Kind = 'header' | 'text' | 'comment' | 'style' | 'cue';

interface Open {
  kind: Kind;
  readonly line: number;
  readonly lines: string[];
  readonly id?: string | undefined;
  readonly timing?: Timing;
}

const SIGNATURE = /^WEBVTT(?=[ \t]|$)/;
/** `3f2a1c55-0000-4c11-9d6a-aa12bb34cc56/0-1`: the ids that Teams gives. */
export const GUID_ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?:\/\d+(?:-\d+)?)?$/i;

/** Whether a text begins as WebVTT does, blank lines before it passed over. */
export function isWebvtt(text: string): boolean {
  return SIGNATURE.test(text.trimStart().split('\n', 1)[0] ?? '');
}

/**
 * Parts a WebVTT file into blocks as the standard's parser does: an empty line ends a block, and so does a line with `-->`, which
 * begins a cue wherever it stands, in a comment too. Beyond the standard, a cue with impossible times is kept, with its words. A line
 * whose `-->` has no times on a side is a cue's where one may begin, else it is omitted.
 */
export function readBlocks(text: string): Blocks {
  return new BlockReader().read(text.split('\n'));
}

class BlockReader {
  readonly #header: string[] = [];
  readonly #cues: CueBlock[] = [];
  readonly #comments: CommentBlock[] = [];
  readonly #omitted: Omission[] = [];
  #open: Open | undefined;

  read(lines: readonly string[]): Blocks {
    const first = lines.findIndex((line) => line.trim() !== '');
    const hasHeader = SIGNATURE.test(lines[first] ?? '');
    if (hasHeader)
      this.#open = { kind: 'header', line: first + 1, lines: [(lines[first] ?? '').replace(SIGNATURE, '')] };
    for (let at = hasHeader ? first + 1 : 0; at < lines.length; at += 1) this.#take(lines[at] ?? '', at + 1);
    this.#close();
    return { header: this.#header, cues: this.#cues, comments: this.#comments, omitted: this.#omitted };
  }

  #take(line: string, number: number): void {
    if (line.includes(ARROW)) this.#takeTiming(line, number);
    // The standard ends a block at an empty line alone; recognisers fill cues with lines of one space.
    else if (line === '') this.#close();
    else if (this.#open) this.#open.lines.push(line);
    else if (line.trim() !== '') this.#open = { kind: kindOf(line), line: number, lines: [line] };
  }

  #takeTiming(line: string, number: number): void {
    const timing = readTiming(line);
    const open = this.#open;
    const mayBegin = open === undefined || (open.kind === 'text' && open.lines.length === 1);
    if (!timing.looksTimed && !mayBegin) {
      this.#omitted.push({ line: number, text: line, why: `It has ${ARROW}, but no times, so no cue begins here.` });
      return;
    }
    const id = mayBegin ? open?.lines.pop() : this.#idInCue(open);
    this.#close();
    this.#open = { kind: 'cue', line: number, lines: timing.words === undefined ? [] : [timing.words], id, timing };
  }

  /** The id of a cue that no empty line stands before: the number after that of the cue it runs into, also with a name, or a GUID. */
  #idInCue({ kind, id, lines }: Open): string | undefined {
    const last = lines.at(-1) ?? '';
    const voice = voiceIdOf(last);
    const isNextVoice = kind === 'header' || (kind === 'cue' && voice?.number === (voiceIdOf(id)?.number ?? NaN) + 1);
    if (voice && isNextVoice) return lines.pop();
    if (kind !== 'cue' || lines.length < 2) return undefined;
    const isNext = /^\d{1,9}$/.test(last) && Number(last) === Number(id) + 1;
    return isNext || GUID_ID.test(last) ? lines.pop() : undefined;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || (open.lines.length === 0 && open.kind !== 'cue')) return;
    const { kind, line, lines, id, timing } = open;
    const text = lines.join('\n');
    if (kind === 'header') for (const one of lines) this.#header.push(one);
    else if (kind === 'cue' && timing) {
      const { omitted, ...own } = cueText(timing, line, lines);
      this.#omitted.push(...omitted);
      this.#cues.push({ id, timing, line, ...own });
    } else if (kind === 'comment') this.#comments.push({ line, text: text.replace(/^NOTE\s*/, '') });
    else if (kind === 'text') {
      this.#omitted.push({ line, text, why: 'It stands outside of any cue.', units: 0 });
    }
  }
}

function kindOf(line: string): Kind {
  if (/^NOTE(?:[ \t]|$)/.test(line)) return 'comment';
  return /^(?:STYLE|REGION)\s*$/.test(line) ? 'style' : 'text';
}
