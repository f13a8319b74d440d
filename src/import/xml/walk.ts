import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../format.ts';
import { faultIn } from './problems.ts';

/** Elements inside one another that are followed: the documents of parliaments stay below 30. */
const MOST_DEPTH = 200;

/** An element, where it is opened. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** The line its tag begins on, from 1. */
  readonly line: number;
  /** The value of an attribute by its name as written: `by`, `xml:id`. */
  readonly attribute: (name: string) => string | undefined;
}

/** What is told of a document, in its order. Processing instructions are nobody's words and are passed over. */
export interface XmlVisitor {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  /** Text as it stands, white space and all; where comments or CDATA part it, in pieces. @param line where its first word stands */
  readonly text: (text: string, line: number) => void;
  readonly comment?: (text: string, line: number) => void;
}

/**
 * Walks an XML document once, from its beginning. Nothing is loaded from elsewhere, and of entities only the five of XML and
 * numbers of characters are known.
 * @param visitors each is told of everything, in this order
 * @throws Refusal, with the line, for XML that is not well-formed, declares entities of its own, uses an entity it does not
 * have, or nests deeper than 200
 */
export function walkXml(text: string, visitors: readonly XmlVisitor[]): void {
  const parser = new SaxesParser({ xmlns: true });
  const walk = new Walk(parser, visitors);
  parser.on('error', ({ message }) => {
    throw faultIn(text, { message, ...walk.place });
  });
  parser.on('doctype', walk.doctype);
  parser.on('processinginstruction', walk.pass);
  parser.on('xmldecl', walk.pass);
  parser.on('comment', walk.comment);
  parser.on('opentagstart', walk.beginTag);
  parser.on('opentag', walk.openElement);
  parser.on('closetag', walk.closeElement);
  parser.on('text', walk.words);
  parser.on('cdata', walk.words);
  parser.write(text).close();
}

/** What a parser tells, handed to visitors with lines: a parser knows where something ends, and a line is where it begins. */
class Walk {
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #visitors: readonly XmlVisitor[];
  readonly #open: XmlElement[] = [];
  #closed: XmlElement | undefined;
  /** The line the tag that is read begins on. */
  #tagLine = 1;
  /** Where the last thing told of ended. */
  #endLine = 1;
  #end = 0;

  constructor(parser: SaxesParser<{ xmlns: true }>, visitors: readonly XmlVisitor[]) {
    this.#parser = parser;
    this.#visitors = visitors;
  }

  /** Where the parser is, for what is at fault there. */
  get place() {
    const { position, line } = this.#parser;
    return { line, position, lastEnd: this.#end, open: this.#open.at(-1), closed: this.#closed };
  }

  readonly pass = (): void => {
    this.#endLine = this.#parser.line;
    this.#end = this.#parser.position;
  };

  readonly doctype = (doctype: string): void => {
    if (/<!ENTITY\b/.test(doctype)) throw declaresEntities(this.#parser.line);
    this.pass();
  };

  readonly comment = (comment: string): void => {
    const line = this.#endLine + leadingLines(comment);
    for (const visitor of this.#visitors) visitor.comment?.(comment, line);
    this.pass();
  };

  readonly beginTag = (): void => {
    this.#tagLine = this.#parser.line;
  };

  readonly openElement = (tag: SaxesTagNS): void => {
    if (this.#open.length >= MOST_DEPTH) throw tooDeep(this.#tagLine);
    const element = elementOf(tag, this.#tagLine);
    this.#open.push(element);
    this.pass();
    for (const visitor of this.#visitors) visitor.open(element);
  };

  readonly closeElement = (): void => {
    this.pass();
    const element = (this.#closed = this.#open.pop());
    if (element) for (const visitor of this.#visitors) visitor.close(element);
  };

  readonly words = (words: string): void => {
    const line = this.#endLine + leadingLines(words);
    if (this.#open.length > 0) for (const visitor of this.#visitors) visitor.text(words, line);
    this.pass();
  };
}

function elementOf({ local, uri, attributes }: SaxesTagNS, line: number): XmlElement {
  return { name: local, namespace: uri, line, attribute: (name) => attributes[name]?.value };
}

/** Line feeds before the first word. */
function leadingLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length && /\s/.test(text.charAt(at)); at += 1) if (text.charAt(at) === '\n') lines += 1;
  return lines;
}

function declaresEntities(line: number): Refusal {
  const why = 'An import reads no such declarations: they can stand for other files, or for endless text.';
  return new Refusal(
    `The file declares entities of its own (<!ENTITY …>). ${why} Export it with its entities replaced, or replace them by their text.`,
    line,
  );
}

function tooDeep(line: number): Refusal {
  return new Refusal(
    `Elements stand inside one another more than ${MOST_DEPTH} deep here, so this is no record of a meeting, or it is damaged. Export the file again.`,
    line,
  );
}
