import { type Paragraph, paragraphOf } from '../labelled/paragraphs/paragraph.ts';

/** The words of one paragraph of a page while it is read. White space collapses as in browsers; no-break spaces do not. */
export class BlockText {
  readonly #pieces: string[] = [];
  #length = 0;
  #bold = 0;
  #endsWithSpace = true;
  /** Where its first words stand in the file (UTF-16). */
  #at: number | undefined;

  add(words: string, at: number, isBold: boolean): void {
    const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ');
    const text = this.#endsWithSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    if (/\S/.test(text)) this.#at ??= at + (words.length - words.trimStart().length);
    if (isBold && this.#bold === this.#length) this.#bold += text.length;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#endsWithSpace = text.endsWith(' ');
  }

  /** What it holds as a paragraph; undefined where it has no words. */
  paragraph(lineOf: (offset: number) => number, heading: boolean): Paragraph | undefined {
    if (this.#at === undefined) return undefined;
    return paragraphOf(this.#pieces.join(''), lineOf(this.#at), this.#bold, heading);
  }
}
