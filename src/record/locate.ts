import {
  type DocumentNode,
  type ElementNode,
  type MemberNode,
  type ObjectNode,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa';
import { lineCounter } from './lines.ts';
import type { JsonPath } from './problems.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number | undefined; readonly message: string };

/** A key that stands twice in one object: `JSON.parse` would silently keep the second. */
export interface DuplicateKey {
  readonly path: JsonPath;
  readonly firstLine: number;
  readonly line: number;
}

/** Parses JSON; a syntax error comes back with its line and the character it stands at. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const offset = errorOffset(text, error);
    if (offset === undefined)
      return { ok: false, line: undefined, message: 'The file is not valid JSON. Correct its syntax.' };
    const line = lineCounter(text)(offset);
    if (offset >= text.trimEnd().length) {
      const message =
        'The JSON ends too early: a bracket or quotation mark is never closed. Close it, or restore the end.';
      return { ok: false, line, message };
    }
    const column = offset - text.lastIndexOf('\n', offset - 1);
    const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
    const message = `The JSON is broken at column ${column}: ${found} cannot stand here. Look for a missing or extra comma, bracket or quotation mark just before it.`;
    return { ok: false, line, message };
  }
}

/**
 * Whether some object of a JSON text repeats a key. The text then has more members than the value parsed from it; counting
 * both takes a hundredth of the time of a syntax tree, so every record is checked.
 * @param text valid JSON
 * @param value what `JSON.parse` made of it
 */
export function repeatsKeys(text: string, value: unknown): boolean {
  return membersWritten(text) !== membersKept(value);
}

/** Repeated keys named at most; one is enough to refuse a record. */
const MOST_DUPLICATES = 1000;

/** The repeated keys of a valid JSON text; empty too when the text is nested too deeply for a syntax tree. */
export function duplicateKeys(text: string): readonly DuplicateKey[] {
  const tree = syntaxTree(text);
  const found: DuplicateKey[] = [];
  const open: { node: ValueNode; path: JsonPath }[] = tree ? [{ node: tree.body, path: [] }] : [];
  const enter = (node: ValueNode, outer: JsonPath, part: string | number): void => {
    if (node.type === 'Object' || node.type === 'Array') open.push({ node, path: [...outer, part] });
  };
  for (let next = open.pop(); next !== undefined && found.length < MOST_DUPLICATES; next = open.pop()) {
    const { node, path } = next;
    if (node.type === 'Array') node.elements.forEach(({ value }, at) => enter(value, path, at));
    if (node.type !== 'Object') continue;
    const lines = new Map<string, number>();
    for (const member of node.members) {
      const key = keyOf(member);
      const { line } = member.loc.start;
      const firstLine = lines.get(key);
      if (firstLine === undefined) lines.set(key, line);
      else if (found.length < MOST_DUPLICATES) found.push({ path: [...path, key], firstLine, line });
      enter(member.value, path, key);
    }
  }
  return found;
}

/**
 * Finds lines in a JSON text. The syntax tree is built at the first question (2 s for 8 MB), so only a refused record pays.
 * @returns a function from a path to its line, from 1: that of the deepest part of the path that exists
 */
export function pathLocator(text: string): (path: JsonPath) => number | undefined {
  let tree: DocumentNode | undefined;
  let tried = false;
  const members = new WeakMap<ObjectNode, ReadonlyMap<string, MemberNode>>();
  const memberOf = (node: ObjectNode, key: string): MemberNode | undefined => {
    let byKey = members.get(node);
    // The last of two members with one key wins, as in JSON.parse.
    if (!byKey) members.set(node, (byKey = new Map(node.members.map((member) => [keyOf(member), member]))));
    return byKey.get(key);
  };
  return (path) => {
    if (!tried) tree = syntaxTree(text);
    tried = true;
    if (!tree) return undefined;
    let node = tree.body;
    let { line } = node.loc.start;
    for (const part of path) {
      let child: MemberNode | ElementNode | undefined;
      if (node.type === 'Object') child = memberOf(node, String(part));
      else if (node.type === 'Array' && typeof part === 'number') child = node.elements[part];
      if (!child) return line;
      ({ line } = child.loc.start);
      node = child.value;
    }
    return line;
  };
}

function keyOf(member: MemberNode): string {
  return member.name.type === 'String' ? member.name.value : member.name.name;
}

/** undefined where the text is no JSON or nested deeper than the recursive parser can follow. */
function syntaxTree(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Where JSON breaks: the engine's own message tells it for most errors, momoa for the rest.
 * @returns the length of the text where it ends too early; undefined where neither tells
 */
function errorOffset(text: string, thrown: unknown): number | undefined {
  const message = thrown instanceof Error ? thrown.message : '';
  if (/^Un(?:expected end|terminated)/.test(message)) return text.length;
  const position = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Error && 'offset' in error && typeof error.offset === 'number') return error.offset;
  }
  return undefined;
}

/** Colons outside strings. */
function membersWritten(text: string): number {
  const COLON = 58;
  let members = 0;
  let at = 0;
  for (;;) {
    const quote = text.indexOf('"', at);
    const stop = quote === -1 ? text.length : quote;
    for (; at < stop; at++) if (text.charCodeAt(at) === COLON) members++;
    if (quote === -1) return members;
    at = stringEnd(text, quote);
  }
}

function stringEnd(text: string, open: number): number {
  const BACKSLASH = 92;
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let before = close - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((close - before) % 2 === 1) return close + 1;
  }
  return text.length;
}

function membersKept(value: unknown): number {
  let members = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const children: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) members += children.length;
    for (const child of children) if (typeof child === 'object') open.push(child);
  }
  return members;
}
