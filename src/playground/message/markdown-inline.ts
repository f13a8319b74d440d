import type { Capture } from '@cloudrac3r/discord-markdown';
import { safeUrl } from './url.ts';

/*
 * What stands in a line and where Discord differs from the library, or where the library's expression for it can be made
 * to take minutes. Each is handed the rest of a text and takes its beginning, or nothing.
 */

/** A backslash and a sign. Only ASCII's signs can be escaped; before anything else the backslash is a backslash. */
export function matchEscape(source: string): Capture | null {
  return capture(/^\\([!-/:-@[-`{-~])/.exec(source));
}

/** `<t:1642780800:R>`: seconds and style. */
export function matchTime(source: string): Capture | null {
  const match = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/.exec(source);
  // Beyond this there is no date.
  return match && Math.abs(Number(match[1])) <= 8_640_000_000_000 ? capture(match) : null;
}

/** Code between as many backticks as open it. */
export function matchCode(source: string): Capture | null {
  const ticks = /^`+/.exec(source)?.[0];
  if (ticks === undefined) return null;
  for (const { 0: run, index } of source.slice(ticks.length).matchAll(/`+/g)) {
    if (run.length !== ticks.length) continue;
    const end = ticks.length + index;
    return [source.slice(0, end + run.length), source.slice(ticks.length, end)];
  }
  return null;
}

/** `[text](https://…)`: text and address. Only to where a link may lead; Discord links no text with an address in it. */
export function matchLink(source: string): Capture | null {
  const end = closingBracket(source);
  if (end === undefined || source[end + 1] !== '(') return null;
  const label = source.slice(1, end);
  const target = TARGET.exec(source.slice(end + 1, end + 1 + LONGEST_TARGET));
  if (!target || label.trim() === '' || label.includes('://')) return null;
  const url = safeUrl((target[1] ?? target[2] ?? '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
  return url === undefined ? null : [source.slice(0, end + 1) + target[0], label, url];
}

const LONGEST_TARGET = 3000;
/** An address, which may be in angle brackets and may hold parentheses in pairs, and a title, which is not shown. */
const TARGET = /^\((?:<([^\s<>]+)>|((?:[^\s()<>]|\([^\s()<>]*\))+))(?: +(?:"[^"\n]*"|'[^'\n]*'))?\)/;

/** Where the bracket closes that the text begins with. */
function closingBracket(source: string): number | undefined {
  if (source[0] !== '[') return undefined;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** `<https://…>`: the address. */
export function matchAutolink(source: string): Capture | null {
  const match = /^<([^\s<>:]+:\/\/?[^\s<>]+)>/.exec(source);
  const url = safeUrl(match?.[1] ?? '');
  return match && url !== undefined ? [match[0], match[1]!, url] : null;
}

/** A bare address: as it is written, without the signs that end a sentence, and as an address. */
export function matchUrl(source: string): Capture | null {
  const [found] = /^https?:\/\/[^\s<]+/.exec(source) ?? [];
  if (found === undefined) return null;
  const shown = withoutTail(found);
  const url = safeUrl(shown);
  return url === undefined || /^https?:\/\/$/.test(shown) ? null : [shown, shown, url];
}

function withoutTail(address: string): string {
  let end = address.length;
  let unopened = count(address, ')') - count(address, '(');
  while (end > 0) {
    const last = address[end - 1]!;
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!'.,:;"\']*_~|'.includes(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Everything up to where something else may begin. */
export function matchText(source: string): Capture | null {
  return capture(/^(?:[^\\*_~|`[<@\n¯h]|h(?!ttps?:\/\/))+|^[\s\S]/u.exec(source));
}

function capture(match: RegExpExecArray | null): Capture | null {
  return match && [match[0], ...match.slice(1)];
}
