import type { Capture } from '@cloudrac3r/discord-markdown';

/*
 * What takes lines of its own. Each of these is handed a text that begins where a line begins, and looks at every line
 * once: with the library's expressions for them, a text can be made that takes minutes.
 */

/** `# Title`: the line with the blank ones after it, its level, its text. */
export function matchHeading(source: string): Capture | null {
  const [, signs, text] = /^ *(#{1,3}) +(\S.*)/.exec(lineAt(source, 0)) ?? [];
  if (signs === undefined || text === undefined) return null;
  return [withBlankLines(source), signs, withoutClosing(text)];
}

/** `-# small`: the line with the blank ones after it, and its text. */
export function matchSubtext(source: string): Capture | null {
  const [, text] = /^ *-# +(\S.*)/.exec(lineAt(source, 0)) ?? [];
  return text === undefined ? null : [withBlankLines(source), text.trimEnd()];
}

/** `> a` on one line or several in a row, or `>>> a` and all that follows: what was taken, and the text in it. */
export function matchQuote(source: string): Capture | null {
  const all = /^ *>>> /.exec(source);
  if (all) return [source, source.slice(all[0].length)];
  const lines: string[] = [];
  let end = 0;
  while (end < source.length) {
    const line = lineAt(source, end);
    const sign = /^ *> /.exec(line);
    if (!sign) break;
    lines.push(line.slice(sign[0].length));
    end += line.length + 1;
  }
  return lines.length === 0 ? null : [source.slice(0, end), lines.join('\n')];
}

const ITEM = /^( *)([*-]|\d{1,10}\.) +(?=\S)/;

/** Items, one after the other: what was taken with the blank lines after it, and the first bullet with the spaces before it. */
export function matchList(source: string): Capture | null {
  const first = ITEM.exec(lineAt(source, 0));
  if (!first) return null;
  const [, space = '', bullet = ''] = first;
  let end = lineAt(source, 0).length + 1;
  while (end < source.length) {
    const line = lineAt(source, end);
    const item = ITEM.exec(line);
    if (line.trim() === '' || (line[0] !== ' ' && !item)) break;
    if (item && item[1]!.length < space.length) break;
    // Numbers after dots, or dots after numbers, are another list.
    if (item && item[1]!.length < space.length + 2 && isNumber(item[2]!) !== isNumber(bullet)) break;
    end += line.length + 1;
  }
  return [source.slice(0, afterBlankLines(source, end)), space, bullet];
}

function isNumber(bullet: string): boolean {
  return bullet.length > 1;
}

/** The texts of the items of what `matchList` took, each without its bullet and as far to the left as its first line. */
export function itemsOf([taken, space = '']: Capture): readonly string[] {
  const items: { indent: number; lines: string[] }[] = [];
  for (const line of taken.split('\n')) {
    const prefix = ITEM.exec(line);
    const last = items.at(-1);
    if (prefix && (!last || prefix[1]!.length < space.length + 2)) {
      items.push({ indent: prefix[0].length, lines: [line.slice(prefix[0].length)] });
    } else if (last && line.trim() !== '') {
      const spaces = /^ */.exec(line)![0].length;
      last.lines.push(line.slice(Math.min(spaces, last.indent)));
    }
  }
  return items.map(({ lines }) => lines.join('\n'));
}

/** A block of code, wherever it begins: what was taken, and the code without the blank lines around it. */
export function matchCodeBlock(source: string): Capture | null {
  if (!source.startsWith(FENCE)) return null;
  const end = source.indexOf(FENCE, FENCE.length);
  if (end === -1) return null;
  const inner = source.slice(FENCE.length, end);
  const language = /^[\w+.#-]+\n/.exec(inner)?.[0] ?? '';
  const code = withoutBlankEnds(inner.slice(language.length)) || withoutBlankEnds(inner);
  return code === '' ? null : [source.slice(0, end + FENCE.length), code];
}

const FENCE = '```';

function lineAt(source: string, from: number): string {
  const end = source.indexOf('\n', from);
  return source.slice(from, end === -1 ? undefined : end);
}

/** The first line with its end, and the blank lines after it. */
function withBlankLines(source: string): string {
  return source.slice(0, afterBlankLines(source, lineAt(source, 0).length + 1));
}

/** Where the blank lines end that begin at `from`. */
function afterBlankLines(source: string, from: number): number {
  let end = from;
  while (end < source.length) {
    const line = lineAt(source, end);
    if (line.trim() !== '') break;
    end += line.length + 1;
  }
  return end;
}

/** A heading may close with the signs it opens with; an escaped one belongs to the text. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '#') end -= 1;
  return trimmed[end - 1] === '\\' ? trimmed : trimmed.slice(0, end).trimEnd() || trimmed;
}

function withoutBlankEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === '\n') start += 1;
  while (end > start && text[end - 1] === '\n') end -= 1;
  return text.slice(start, end);
}
