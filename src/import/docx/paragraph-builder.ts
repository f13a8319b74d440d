import { type Paragraph, paragraphOf } from '../labelled/paragraphs/paragraph.ts';

/** Styles whose paragraphs are headings; the names of Word’s own in some languages begin as the ids do. */
const HEADING = /^(?:heading|title|überschrift|titel|titre|rubrik|t[ií]tulo|標題|見出し)/i;
const OFF = new Set(['0', 'false', 'off', 'none']);

/** A paragraph of a Word document while it is read. Its line breaks part it, as paragraphs do. */
export class ParagraphBuilder {
  /** Paragraphs of the text boxes in it. */
  readonly inside: Paragraph[] = [];
  /** From 1; paragraphs without words count as well. */
  readonly number: number;
  /** How many stretches of words in it are hidden. */
  hidden = 0;
  readonly #parts: { pieces: string[]; length: number; bold: number }[] = [{ pieces: [], length: 0, bold: 0 }];
  #isBold = false;
  #isHidden = false;
  /** Whether the last words were hidden: those of the next run go on with them. */
  #wasHidden = false;
  #isInRun = false;
  #isHeading = false;

  constructor(number: number) {
    this.number = number;
  }

  /**
   * Takes an element that is neither a paragraph, nor a table, nor text.
   * @param attribute gives the value of an attribute by its name without prefix
   */
  mark(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'r') this.#beginRun();
    else if (name === 'pStyle') this.#isHeading = HEADING.test(attribute('val') ?? '');
    else if (!this.#isInRun) return;
    else if (name === 'b') this.#isBold = isOn(attribute('val'));
    else if (name === 'rStyle') this.#isBold ||= /strong|bold/i.test(attribute('val') ?? '');
    else if (name === 'vanish') this.#isHidden = isOn(attribute('val'));
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'noBreakHyphen') this.add('\u2011');
    else if (name === 'cr' || (name === 'br' && !/^(?:page|column)$/.test(attribute('type') ?? ''))) this.#break();
  }

  endRun(): void {
    this.#isInRun = false;
  }

  /** @returns whether the words are shown */
  add(words: string): boolean {
    const isBlank = words.trim() === '';
    if (this.#isHidden) {
      if (!isBlank && !this.#wasHidden) this.hidden += 1;
      this.#wasHidden ||= !isBlank;
      return false;
    }
    if (!isBlank) this.#wasHidden = false;
    const part = this.#parts.at(-1)!;
    part.pieces.push(words);
    if (this.#isBold && part.bold === part.length) part.bold += words.length;
    part.length += words.length;
    return !isBlank;
  }

  paragraphs(): readonly Paragraph[] {
    const own = this.#parts.flatMap(
      ({ pieces, bold }) => paragraphOf(pieces.join('').replace(/\n/g, ' '), this.number, bold, this.#isHeading) ?? [],
    );
    return [...own, ...this.inside];
  }

  #beginRun(): void {
    this.#isInRun = true;
    this.#isBold = false;
    this.#isHidden = false;
  }

  #break(): void {
    if (!this.#isHidden) this.#parts.push({ pieces: [], length: 0, bold: 0 });
  }
}

/** An element that switches something on, unless its value says otherwise. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !OFF.has(value);
}
