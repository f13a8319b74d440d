import { decodeHTML } from 'entities';
import type { VoiceRun } from './cue.ts';

/** What was taken out of a cue's text with its mark-up, beside tags that hold no words. */
export interface CueText {
  readonly runs: readonly VoiceRun[];
  /** Tags that WebVTT does not know, as they stand there: `<laughs>`. They are in the words. */
  readonly unknown: readonly string[];
  /** Whether readings printed beside their words (`rt`) are left out. */
  readonly hasReadings: boolean;
  /** Whether single words have times, `<00:00:01.000>`, as captions made by a recogniser have. */
  readonly hasWordTimes: boolean;
}

/** An element that is open, with the voice that its words belong to. */
interface Element {
  readonly name: string;
  readonly voice: string | undefined;
  readonly isReading: boolean;
}

const KNOWN: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);
const OUTSIDE: Element = { name: '', voice: undefined, isReading: false };

/**
 * Reads the text of a cue by the tokenizer and tree of the WebVTT standard (W3C, "WebVTT cue text parsing rules"), and keeps its words:
 * those of the innermost voice each, character references read by the table of HTML. The words under `rt`, how to read the ones they
 * stand beside, are left out. Other tags only mark. Words are kept on purpose where the standard loses them: a tag that it does not know
 * stays as it stands (`<laughs>`), and so does a `<` that no tag begins with (`5 < 6`, `I <3 you`, `<<`), which its tokenizer takes for a tag
 * without a name and drops with all up to the next `>`.
 * @param line the line of the file that the text begins on
 */
export function readCueText(text: string, line: number): CueText {
  const tree = new Tree(line);
  let at = 0;
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', Math.max(open + 1, at))) {
    if (isSign(text, open)) continue;
    tree.addText(text.slice(at, open));
    const close = text.indexOf('>', open);
    const end = close === -1 ? text.length : close;
    tree.addTag(text.slice(open + 1, end), text.slice(open, end + 1));
    at = end + 1;
  }
  tree.addText(text.slice(at));
  return tree.result();
}

/** What a tag begins with; of a sign such as `<=`, `<3` or `< ` something else follows. */
const BEGINS_TAG = /^<[\p{L}/.>]/u;
/** A time for a word, `<00:00:01.000>`; the hours may be missing. */
const WORD_TIME = /^<\s{0,4}\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d{1,6})?\s{0,4}>/;
/** A tag that somebody wrote with spaces: `< i >`, `< v Mary>`. */
const SPACED_TAG = /^<\s{1,4}\/?\s{0,4}(?:(?:[cibu]|ruby|rt|lang|v)\s{0,4}|v\s[^<>]{1,80})>/;
/** Longest of these that is looked at. */
const LONGEST_FORM = 100;

/** Whether a `<` is one that people write, `5 < 6`, and not the beginning of a tag. */
function isSign(text: string, open: number): boolean {
  if (BEGINS_TAG.test(text.slice(open, open + 3))) return false;
  const form = text.slice(open, open + LONGEST_FORM);
  return !WORD_TIME.test(form) && !SPACED_TAG.test(form);
}

class Tree {
  readonly #open: Element[] = [];
  readonly #runs: VoiceRun[] = [];
  readonly #unknown: string[] = [];
  #pieces: string[] = [];
  #voice: string | undefined;
  #hasReadings = false;
  #hasWordTimes = false;
  #line: number;
  #beginsOn: number;

  constructor(line: number) {
    this.#line = line;
    this.#beginsOn = line;
  }

  addText(raw: string): void {
    const { voice, isReading } = this.#open.at(-1) ?? OUTSIDE;
    const text = decodeHTML(raw);
    if (isReading) this.#hasReadings ||= text.trim() !== '';
    else if (text !== '') {
      if (voice !== this.#voice) this.#endRun(voice);
      this.#pieces.push(text);
    }
    this.#countLines(raw);
  }

  /** @param inside what stands between `<` and `>`. @param whole the same with them */
  addTag(inside: string, whole: string): void {
    const tag = inside.trimStart();
    const name = nameOf(tag);
    if (/\p{L}/u.test(name) && !KNOWN.has(name)) {
      this.#unknown.push(whole);
      this.addText(whole);
      return;
    }
    this.#countLines(inside);
    if (tag.startsWith('/')) this.#close(tag.slice(1));
    else if (/^\d/.test(tag)) this.#hasWordTimes = true;
    else this.#begin(name, tag);
  }

  result(): CueText {
    this.#endRun(undefined);
    return {
      runs: this.#runs,
      unknown: this.#unknown,
      hasReadings: this.#hasReadings,
      hasWordTimes: this.#hasWordTimes,
    };
  }

  #begin(name: string, tag: string): void {
    if (name === '') return;
    const around = this.#open.at(-1) ?? OUTSIDE;
    if (name === 'rt' && around.name !== 'ruby') return;
    if (name === 'v') {
      // Each voice is a run of its own, also where two of one name follow each other.
      this.#endRun(annotationOf(tag));
      this.#open.push({ name, voice: annotationOf(tag), isReading: around.isReading });
    } else this.#open.push({ name, voice: around.voice, isReading: around.isReading || name === 'rt' });
  }

  #close(name: string): void {
    const current = this.#open.at(-1) ?? OUTSIDE;
    if (name !== '' && name === current.name) this.#open.pop();
    else if (name === 'ruby' && current.name === 'rt') this.#open.splice(-2);
  }

  #endRun(next: string | undefined): void {
    const text = this.#pieces.join('');
    const blank = /^\n*/.exec(text)?.[0].length ?? 0;
    if (text.trim() !== '') this.#runs.push({ voice: this.#voice, text, line: this.#beginsOn + blank });
    this.#pieces = [];
    this.#voice = next;
    this.#beginsOn = this.#line;
  }

  #countLines(raw: string): void {
    for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) this.#line += 1;
  }
}

/** The name of a tag, `v` in `v.loud Mary` and in `/v`; empty where it has none. */
function nameOf(tag: string): string {
  return /^\/?\s*([^\s./]*)/.exec(tag)?.[1] ?? '';
}

/** What follows the name and the classes of a tag: in a voice, who speaks. */
function annotationOf(tag: string): string {
  const at = tag.search(/\s/);
  return at === -1 ? '' : decodeHTML(tag.slice(at)).trim().replace(/\s+/g, ' ');
}
