import { lineCounter } from '../../record/lines.ts';
import type { JsonPath } from '../../record/problems.ts';

/** The codes of the signs of JSON. */
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Longest stretch of a file shown for an element. */
const LONGEST_SOURCE = 200;

/** Where the elements of one array stand in a JSON text. */
export interface Elements {
  /** How many there are, counted in the text. */
  readonly count: number;
  /** The line an element begins on, from 1; 1 for one that is not there. */
  readonly line: (index: number) => number;
  /** An element as the file has it, on one line, cut after {@link LONGEST_SOURCE} characters. */
  readonly source: (index: number) => string;
  /** Where an element begins (UTF-16): to look for arrays within it. */
  readonly start: (index: number) => number | undefined;
}

/** Finds places in the JSON text of one file. Every question scans what it is asked about, without a syntax tree: 50 ms for 8 MB. */
export interface JsonText {
  /** @param from where the value begins that the path starts in: 0, or what {@link Elements.start} says */
  readonly elements: (path: JsonPath, from?: number) => Elements;
  /** The line of a place, from 1; 1 where the path leads nowhere. */
  readonly line: (path: JsonPath) => number;
}

/** @param text valid JSON */
export function jsonText(text: string): JsonText {
  const lineAt = lineCounter(text);
  return {
    elements: (path, from = 0) => {
      const open = placeOf(text, path, from);
      const starts: number[] = [];
      if (open !== undefined && text.charCodeAt(open) === OPEN_LIST) eachElement(text, open, (at) => starts.push(at));
      return {
        count: starts.length,
        line: (index) => lineAt(starts[index] ?? 0),
        source: (index) => {
          const start = starts[index];
          if (start === undefined) return '';
          return text
            .slice(start, valueEnd(text, start, LONGEST_SOURCE))
            .slice(0, LONGEST_SOURCE)
            .replace(/\s+/g, ' ');
        },
        start: (index) => starts[index],
      };
    },
    line: (path) => lineAt(placeOf(text, path, 0) ?? 0),
  };
}

function placeOf(text: string, path: JsonPath, from: number): number | undefined {
  let at: number | undefined = afterBlanks(text, from);
  for (const part of path) {
    if (at === undefined) return undefined;
    const wanted: string | number = text.charCodeAt(at) === OPEN_OBJECT ? String(part) : part;
    at = typeof wanted === 'string' ? memberOf(text, at, wanted) : elementOf(text, at, wanted);
  }
  return at;
}

/** The value of a member; of two with one key the last, as in `JSON.parse`. */
function memberOf(text: string, open: number, key: string): number | undefined {
  if (text.charCodeAt(open) !== OPEN_OBJECT) return undefined;
  let found: number | undefined;
  let at = afterBlanks(text, open + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const end = stringEnd(text, at);
    const isIt = JSON.parse(text.slice(at, end)) === key;
    const value = afterBlanks(text, afterBlanks(text, end) + 1);
    if (isIt) found = value;
    at = afterBlanks(text, valueEnd(text, value));
    if (text.charCodeAt(at) !== COMMA) break;
    at = afterBlanks(text, at + 1);
  }
  return found;
}

function elementOf(text: string, open: number, index: number): number | undefined {
  let found: number | undefined;
  let count = 0;
  if (text.charCodeAt(open) !== OPEN_LIST) return undefined;
  eachElement(text, open, (at) => {
    if (count === index) found = at;
    count += 1;
  });
  return found;
}

function eachElement(text: string, open: number, visit: (start: number) => void): void {
  let at = afterBlanks(text, open + 1);
  if (text.charCodeAt(at) === CLOSE_LIST) return;
  while (at < text.length) {
    visit(at);
    at = afterBlanks(text, valueEnd(text, at));
    if (text.charCodeAt(at) !== COMMA) return;
    at = afterBlanks(text, at + 1);
  }
}

/** @param most characters after which nobody needs to know the end */
function valueEnd(text: string, start: number, most = Infinity): number {
  let depth = 0;
  const last = Math.min(text.length, start + most);
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      depth -= 1;
      if (depth === 0) return at + 1;
      if (depth < 0) return at;
    } else if (depth === 0 && (code === COMMA || isBlank(code))) return at;
  }
  return last;
}

function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return text.length;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The four blanks of JSON. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
