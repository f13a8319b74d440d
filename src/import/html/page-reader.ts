import { type Omission, Refusal } from '../format.ts';
import { checkCount, type Paragraph } from '../labelled/paragraphs/paragraph.ts';
import { tableRow } from '../labelled/paragraphs/table-row.ts';
import { unwrappedParagraphs } from '../labelled/paragraphs/text-lines.ts';
import { count, emptyTally } from '../tally.ts';
import { BlockText } from './block-text.ts';
import { BLOCKS, BOLD, HEADINGS, READING, whyLeftOut } from './elements.ts';
import { PageMeta } from './page-meta.ts';

/** Pages nest some dozens deep. Browsers stop at 512 as well. */
const MOST_DEPTH = 512;
/** How much of a part left out is shown. */
const SHOWN = 200;

interface Open {
  readonly name: string;
  readonly isBold: boolean;
  /** `main` and `article` hold the text of a page. */
  readonly area: 'main' | 'article' | undefined;
}

/** A paragraph of a page, and the part of it that it stands in. */
export interface PageParagraph extends Paragraph {
  readonly area: 'main' | 'article' | undefined;
  /** Whether it is a heading of the first level. */
  readonly isTitle: boolean;
}

/** Gathers paragraphs from the events of an HTML parser. Nothing recurses. */
export class PageReader {
  readonly paragraphs: PageParagraph[] = [];
  readonly meta = new PageMeta();
  readonly #lineOf: (offset: number) => number;
  readonly #open: Open[] = [];
  readonly #rows: Paragraph[][][] = [];
  readonly #omitted: Omission[] = [];
  /** Readings of words are one omission together. */
  readonly #readings = emptyTally();
  #firstReadings = '';
  #count = 0;
  #block = new BlockText();
  #pre: { text: string; at: number } | undefined;
  /** The part that is left out, and the depth of its element. */
  #left: { readonly depth: number; readonly why: string; readonly at: number; text: string } | undefined;

  /** @param lineOf the line of an offset of the page */
  constructor(lineOf: (offset: number) => number) {
    this.#lineOf = lineOf;
  }

  /** The parts left out that have words. */
  get omitted(): readonly Omission[] {
    const { count: many, first: line } = this.#readings;
    if (many === 0) return this.#omitted;
    const why = many === 1 ? READING : `${many} readings stand beside words, the first on this line.`;
    return [...this.#omitted, { line, text: this.#firstReadings.trim(), why, units: 0 }];
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (this.#open.length >= MOST_DEPTH)
      throw new Refusal('The page is nested too deeply to be read. Save its text as plain text.', this.#lineOf(at));
    this.meta.element(name, attributes);
    if (BLOCKS.has(name) || name === 'br') this.#endBlock();
    if (name === 'br' && this.#pre) this.#pre.text += '\n';
    const around = this.#open.at(-1);
    const isArea = name === 'main' || name === 'article' || attributes['role'] === 'main';
    const area =
      around?.area === 'main' || !isArea
        ? around?.area
        : name === 'article' && attributes['role'] !== 'main'
          ? 'article'
          : 'main';
    this.#open.push({ name, isBold: around?.isBold === true || BOLD.has(name), area });
    if (this.#left) return;
    const why = whyLeftOut(name, attributes, area !== undefined);
    if (why !== undefined) this.#left = { depth: this.#open.length, why, at, text: '' };
    else if (name === 'tr') this.#rows.push([]);
    else if (name === 'td' || name === 'th') this.#rows.at(-1)?.push([]);
    else if (name === 'pre') this.#pre = { text: '', at };
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#endBlock();
    const left = this.#left;
    if (left?.depth === this.#open.length) this.#endLeft();
    else if (!left && name === 'tr') this.#put(tableRow(this.#rows.pop() ?? []));
    else if (!left && name === 'pre') this.#endPre();
    this.#open.pop();
  }

  text(words: string, at: number): void {
    if (this.#open.at(-1)?.name === 'title' && this.#open.at(-2)?.name !== 'svg') this.meta.titleText(words);
    const left = this.#left;
    if (left) {
      if (left.why !== '' && !this.#isCode() && left.text.length < SHOWN) left.text += ` ${words.trim()}`;
    } else if (this.#pre) this.#pre.text += words;
    else this.#block.add(words, at, this.#open.at(-1)?.isBold === true);
  }

  /** Whether the words are a program's or a style's, within a part that is left out. */
  #isCode(): boolean {
    const name = this.#open.at(-1)?.name;
    return name === 'script' || name === 'style';
  }

  #endBlock(): void {
    const block = this.#block;
    this.#block = new BlockText();
    const heading = this.#open.some(({ name }) => HEADINGS.has(name));
    const paragraph = block.paragraph(this.#lineOf, heading);
    if (paragraph) this.#put([paragraph]);
  }

  #endLeft(): void {
    const { why, text, at } = this.#left!;
    this.#left = undefined;
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words === '') return;
    if (why !== READING) this.#omitted.push({ line: this.#lineOf(at), text: words, why, units: 0 });
    else {
      if (this.#firstReadings.length < SHOWN) this.#firstReadings += ` ${words}`;
      count(this.#readings, this.#readings.count === 0 ? this.#lineOf(at) : 0);
    }
  }

  #endPre(): void {
    const pre = this.#pre;
    this.#pre = undefined;
    if (!pre) return;
    const before = this.#lineOf(pre.at) - 1;
    const paragraphs = unwrappedParagraphs(pre.text, 0, () => undefined);
    this.#put(paragraphs.map((paragraph) => ({ ...paragraph, line: paragraph.line + before })));
  }

  #put(paragraphs: readonly Paragraph[]): void {
    const cell = this.#rows.at(-1)?.at(-1);
    const area = this.#open.at(-1)?.area;
    const isTitle = this.#open.some(({ name }) => name === 'h1');
    for (const paragraph of paragraphs) {
      if (cell) cell.push(paragraph);
      else this.paragraphs.push({ ...paragraph, area, isTitle });
      checkCount((this.#count += 1));
    }
  }
}
