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
  const open: XmlElement[] = [];
  let startLine = 1;
  let endLine = 1;
  let end = 0;
  let closed: XmlElement | undefined;
  const ended = (): void => {
    endLine = parser.line;
    end = parser.position;
  };

  parser.on('error', ({ message }) => {
    const { position, line } = parser;
    throw faultIn(text, { message, line, position, lastEnd: end, open: open.at(-1), closed });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY\b/.test(doctype)) throw declaresEntities(parser.line);
    ended();
  });
  parser.on('processinginstruction', ended);
  parser.on('xmldecl', ended);
  parser.on('comment', (comment) => {
    const line = endLine + leadingLines(comment);
    for (const visitor of visitors) visitor.comment?.(comment, line);
    ended();
  });
  parser.on('opentagstart', () => (startLine = parser.line));
  parser.on('opentag', (tag) => {
    if (open.length >= MOST_DEPTH) throw tooDeep(startLine);
    const element = elementOf(tag, startLine);
    open.push(element);
    ended();
    for (const visitor of visitors) visitor.open(element);
  });
  parser.on('closetag', () => {
    ended();
    const element = (closed = open.pop());
    if (element) for (const visitor of visitors) visitor.close(element);
  });
  const tellText = (words: string): void => {
    const line = endLine + leadingLines(words);
    if (open.length > 0) for (const visitor of visitors) visitor.text(words, line);
    ended();
  };
  parser.on('text', tellText);
  parser.on('cdata', tellText);
  parser.write(text).close();
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
