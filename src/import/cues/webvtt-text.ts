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
 * stand beside, are left out. Other tags only mark. Beyond the standard, words are never lost: a tag that it does not know stays as it
 * stands (`<laughs>`), and so does a `<` that nothing closes and a space follows.
 * @param line the line of the file that the text begins on
 */
export function readCueText(text: string, line: number): CueText {
  const tree = new Tree(line);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1 || isSign(text, open)) break;
    tree.addText(text.slice(at, open));
    const close = text.indexOf('>', open);
    const end = close === -1 ? text.length : close;
    tree.addTag(text.slice(open + 1, end), text.slice(open, end + 1));
    at = end + 1;
  }
  tree.addText(text.slice(at));
  return tree.result();
}

/** Whether a `<` is one that people write, `5 < 6`, and not the beginning of a tag. */
function isSign(text: string, open: number): boolean {
  return (
    /^\s/.test(text.slice(open + 1, open + 2)) && !text.includes('>', open) && /[\p{L}\p{N}]/u.test(text.slice(open))
  );
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

  /** @param tag what stands between `<` and `>`. @param whole the same with them */
  addTag(tag: string, whole: string): void {
    const name = nameOf(tag);
    if (/\p{L}/u.test(name) && !KNOWN.has(name)) {
      this.#unknown.push(whole);
      this.addText(whole);
      return;
    }
    this.#countLines(tag);
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
