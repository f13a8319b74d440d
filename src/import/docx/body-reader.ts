import { type ReadingNote, Refusal } from '../format.ts';
import { checkCount, type Paragraph } from '../labelled/paragraphs/paragraph.ts';
import { tableRow } from '../labelled/paragraphs/table-row.ts';
import { count } from '../tally.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { emptyPassages, type PassageKind, passageNotes } from './passages.ts';

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
/** Which of these hold words that nothing else holds: what was moved stands where it was moved to. */
const WORDS_LEFT_OUT: ReadonlyMap<string, PassageKind> = new Map([
  ['del', 'deleted'],
  ['delText', 'deleted'],
  ['rt', 'reading'],
]);
const TEXT = new Set(['t', 'delText']);

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
  #paragraphCount = 0;
  #depth = 0;
  /** The depth of the element whose content is left out. */
  #leftOutFrom = Infinity;
  /** What kind of words that is; undefined where it holds none, or they were counted. */
  #leftOut: PassageKind | undefined;
  /** The depth of the outermost insertion that is open, and whether it was counted. */
  #inserted: { readonly depth: number; isCounted: boolean } | undefined;
  readonly #passages = emptyPassages();
  #isText = false;

  /** The paragraphs in the order of the document. */
  get paragraphs(): readonly Paragraph[] {
    return this.#done;
  }

  /** Of words that are left out, and of those that are taken in though somebody may not agree. */
  get notes(): readonly ReadingNote[] {
    return passageNotes(this.#passages);
  }

  open(element: Element): void {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH)
      throw new Refusal('The document is nested too deeply to be read. Save its text as plain text.');
    if (this.#depth <= this.#leftOutFrom && isLeftOut(element)) {
      this.#leftOutFrom = this.#depth;
      this.#leftOut = WORDS_LEFT_OUT.get(element.local);
    }
    if (this.#leftOutFrom !== Infinity) this.#isText = WORD.has(element.uri) && TEXT.has(element.local);
    else if (WORD.has(element.uri)) this.#begin(element);
  }

  close({ local, uri }: Element): void {
    this.#depth -= 1;
    if (this.#leftOutFrom !== Infinity) {
      this.#isText = false;
      if (this.#depth < this.#leftOutFrom) this.#leftOutFrom = Infinity;
      return;
    }
    if (this.#inserted && this.#depth < this.#inserted.depth) this.#inserted = undefined;
    if (WORD.has(uri)) this.#end(local);
  }

  text(words: string): void {
    if (!this.#isText) return;
    if (this.#leftOutFrom !== Infinity) {
      if (this.#leftOut === undefined || words.trim() === '') return;
      count(this.#passages[this.#leftOut], this.#number);
      this.#leftOut = undefined;
      return;
    }
    const isShown = this.#open.at(-1)?.add(words) === true;
    if (!isShown || !this.#inserted || this.#inserted.isCounted) return;
    this.#inserted.isCounted = true;
    count(this.#passages.inserted, this.#number);
  }

  /** The paragraph that is read; between two the one before. */
  get #number(): number {
    return this.#open.at(-1)?.number ?? this.#paragraphCount;
  }

  #begin({ local, attributes }: Element): void {
    if (local === 'p') this.#open.push(new ParagraphBuilder((this.#paragraphCount += 1)));
    else if (local === 'tr') this.#rows.push([]);
    else if (local === 'tc') this.#rows.at(-1)?.push([]);
    else if (local === 't') this.#isText = true;
    else if (local === 'ins') this.#inserted ??= { depth: this.#depth, isCounted: false };
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
    const ended = this.#open.pop();
    if (ended && ended.hidden > 0) count(this.#passages.hidden, ended.number, ended.hidden);
    this.#put(ended?.paragraphs() ?? [], this.#open.at(-1)?.inside);
  }

  #put(paragraphs: readonly Paragraph[], target = this.#rows.at(-1)?.at(-1) ?? this.#done): void {
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
