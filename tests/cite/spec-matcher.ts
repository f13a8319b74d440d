import type { Range } from '../../src/record/record.ts';

/*
 * Finds a text directive as browsers do, step by step as WICG's draft "URL Fragment Text Directives" has it: prefix, start,
 * end and suffix each within one block, at word boundaries, without case, accents and runs of white space. Lines are the
 * blocks. It shares nothing with the code it checks.
 */

interface Parsed {
  readonly prefix: string | undefined;
  readonly start: string;
  readonly end: string | undefined;
  readonly suffix: string | undefined;
}

/** Reads the directive of an address; throws where it is not of the published form. */
export function parseDirective(address: string): Parsed {
  const [, directive] = /#[^#]*?:~:text=(.*)$/.exec(address) ?? [];
  if (directive === undefined || !/^[\w.~!$'()*+/:;=?@%,-]+$/.test(directive)) throw new Error(`Not one: ${address}`);
  const parts = directive.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  if (parts.length < 1 || parts.length > 2 || parts.some((part) => part === '' || part.includes('-'))) {
    throw new Error(`Not one: ${address}`);
  }
  const [start, end] = parts.map(decodeURIComponent);
  return {
    prefix: prefix === undefined ? undefined : decodeURIComponent(prefix),
    start: start!,
    end,
    suffix: suffix === undefined ? undefined : decodeURIComponent(suffix),
  };
}

/** The stretch of a text that an address shows; undefined where a browser would find none. */
export function found(text: string, address: string, lang = 'en'): Range | undefined {
  const { prefix, start, end, suffix } = parseDirective(address);
  const boundaries = boundariesOf(text, lang);
  const search = (query: string, from: number, bounds: Bounds): Range | undefined =>
    firstMatch(text, boundaries, query, from, bounds);
  for (let from = 0; from <= text.length;) {
    let match: Range | undefined;
    if (prefix === undefined) {
      match = search(start, from, { start: true, end: end !== undefined || suffix === undefined });
      if (!match) return undefined;
      from = match.start + 1;
    } else {
      const before = search(prefix, from, { start: true, end: false });
      if (!before) return undefined;
      from = before.start + 1;
      const next = skipSpace(text, before.end);
      match = search(start, next, { start: false, end: end !== undefined || suffix === undefined });
      if (!match) return undefined;
      if (match.start !== next) continue;
    }
    const stop = end === undefined ? undefined : { from: match.end };
    for (let last: Range | undefined = match; last;) {
      if (stop && end !== undefined) {
        last = search(end, stop.from, { start: true, end: suffix === undefined });
        if (!last) return undefined;
        stop.from = last.start + 1;
      }
      const range = { start: match.start, end: last.end };
      if (suffix === undefined) return range;
      const next = skipSpace(text, last.end);
      const after = search(suffix, next, { start: false, end: true });
      if (!after) return undefined;
      if (after.start === next) return range;
      if (!stop) break;
    }
  }
  return undefined;
}

interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

function firstMatch(
  text: string,
  boundaries: ReadonlySet<number>,
  query: string,
  from: number,
  bounds: Bounds,
): Range | undefined {
  const wanted = Array.from(fold(query.trim().replace(/\s+/g, ' ')));
  for (let start = from; start < text.length; start += 1) {
    const end = matchAt(text, start, wanted);
    if (end === undefined) continue;
    if (bounds.start && !boundaries.has(start)) continue;
    if (bounds.end && !boundaries.has(end)) continue;
    return { start, end };
  }
  return undefined;
}

/** Where a match that begins here ends, in the same line. */
function matchAt(text: string, start: number, wanted: readonly string[]): number | undefined {
  let at = start;
  let next = 0;
  while (next < wanted.length) {
    if (at >= text.length || text[at] === '\n') return undefined;
    if (/\s/.test(text[at]!)) {
      if (wanted[next] !== ' ') return undefined;
      while (at < text.length && text[at] !== '\n' && /\s/.test(text[at]!)) at += 1;
      next += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    for (const folded of fold(character)) {
      if (wanted[next] !== folded) return undefined;
      next += 1;
    }
    at += character.length;
  }
  return at;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function skipSpace(text: string, at: number): number {
  return at + /^\s*/.exec(text.slice(at))![0].length;
}

function boundariesOf(text: string, lang: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return new Set([0, text.length, ...[...segments].map(({ index }) => index)]);
}
