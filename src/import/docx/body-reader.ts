import { Refusal } from '../format.ts';
import { checkCount, type Paragraph } from '../labelled/paragraph.ts';
import { tableRow } from '../labelled/table-row.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';

/** What the text of a document is nested in goes some dozens deep; tables within tables some hundreds at worst. */
const MOST_DEPTH = 500;

/** WordprocessingML, transitional and strict (ISO/IEC 29500), and markup compatibility (its part 3). */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What is in these is not shown: deleted words, codes of fields, phonetic guides, and the second form of a text box. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rt']);

/** An element of the part, as the parser hands it over. */
export interface Element {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>>;
}

/** Gathers the paragraphs of `word/document.xml` from the events of a parser. Nothing recurses. */
export class BodyReader {
  readonly #open: ParagraphBuilder[] = [];
  /** Where paragraphs go: into the document, or into the cells of the rows that are open. */
  readonly #rows: Paragraph[][][] = [];
  readonly #done: Paragraph[] = [];
  #count = 0;
  #depth = 0;
  /** The depth of the element whose content is left out. */
  #leftOutFrom = Infinity;
  #isText = false;

  /** The paragraphs in the order of the document. */
  get paragraphs(): readonly Paragraph[] {
    return this.#done;
  }

  open(element: Element): void {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH)
      throw new Refusal('The document is nested too deeply to be read. Save its text as plain text.');
    if (this.#depth > this.#leftOutFrom) return;
    if (isLeftOut(element)) this.#leftOutFrom = this.#depth;
    else if (WORD.has(element.uri)) this.#begin(element);
  }

  close({ local, uri }: Element): void {
    this.#depth -= 1;
    if (this.#depth >= this.#leftOutFrom) return;
    if (this.#depth + 1 === this.#leftOutFrom) this.#leftOutFrom = Infinity;
    else if (WORD.has(uri)) this.#end(local);
  }

  text(words: string): void {
    if (this.#isText && this.#leftOutFrom === Infinity) this.#open.at(-1)?.add(words);
  }

  #begin({ local, attributes }: Element): void {
    if (local === 'p') this.#open.push(new ParagraphBuilder((this.#count += 1)));
    else if (local === 'tr') this.#rows.push([]);
    else if (local === 'tc') this.#rows.at(-1)?.push([]);
    else if (local === 't') this.#isText = true;
    else this.#open.at(-1)?.mark(local, (name) => attributeOf(attributes, name));
  }

  #end(local: string): void {
    if (local === 't') this.#isText = false;
    else if (local === 'r') this.#open.at(-1)?.endRun();
    else if (local === 'p') this.#endParagraph();
    else if (local === 'tr') this.#put(tableRow(this.#rows.pop() ?? []));
  }

  /** A paragraph of a text box stands inside the paragraph it is anchored at, and comes behind it. */
  #endParagraph(): void {
    const paragraphs = this.#open.pop()?.paragraphs() ?? [];
    const around = this.#open.at(-1);
    if (around) around.inside.push(...paragraphs);
    else this.#put(paragraphs);
  }

  #put(paragraphs: readonly Paragraph[]): void {
    const target = this.#rows.at(-1)?.at(-1) ?? this.#done;
    for (const paragraph of paragraphs) target.push(paragraph);
    checkCount(target.length);
  }
}

function isLeftOut({ local, uri }: Element): boolean {
  return (WORD.has(uri) && LEFT_OUT.has(local)) || (uri === COMPATIBILITY && local === 'Fallback');
}

function attributeOf(attributes: Element['attributes'], name: string): string | undefined {
  return Object.values(attributes).find(({ local }) => local === name)?.value;
}
