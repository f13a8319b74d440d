import { decodeHTML } from 'entities';
import type { Paragraph } from './paragraph.ts';

const HEADING = /^#{1,6}\s+(?=\S)/;
const ITEM = /^(?:[-*+]|\d{1,4}[.)])\s+(?=\S)/;
const QUOTE = /^>[>\s]*/;
/** `***`, `- - -`, and the line of `=` below a heading. */
const RULE = /^(?:\*[*\s]*|-[-\s]*|_[_\s]*|=+)$/;

/** Letters that stand for one that Markdown escapes, so that it is no mark: from Unicode's private use area, taken out at the end. */
const PRIVATE = 0xf000;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const ESCAPED = /[\uf021-\uf07e]/g;
const BOLD_BEGIN = '\uf0b0';
const BOLD_END = '\uf0b1';

/**
 * Whether a text is written in Markdown, and not plain: it has headings with `#`, words in bold, links or escapes. Asterisks and
 * underscores alone do not tell.
 */
export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*|__[^\s_][^_\n]{0,200}__|\]\(https?:|^\\#|\\[[\]*_]/m.test(text);
}

/** Whether a line of Markdown begins a paragraph by its mark: as a heading or rule, which is a paragraph of its own, or as an item. */
export function markdownBegin(line: string): 'line' | 'item' | undefined {
  if (HEADING.test(line) || isRule(line)) return 'line';
  return ITEM.test(line) ? 'item' : undefined;
}

/**
 * Takes the marks of Markdown out of a paragraph, so that its words remain: those of headings, items, quotations, emphasis, links, code and
 * escapes. HTML is left out but for `<s>` and `<del>`, which tell that words are struck out. Underscores inside words stay.
 */
export function withoutMarkdown({ text, line }: Paragraph): Paragraph | undefined {
  const heading = HEADING.exec(text)?.[0];
  if (heading === undefined && isRule(text)) return { text, line };
  const quoted =
    heading !== undefined
      ? headingWords(text.slice(heading.length))
      : text.replace(QUOTE, '').replaceAll(/ >+ /g, (mark) => (text.startsWith('>') ? ' ' : mark));
  const item = heading === undefined && ITEM.test(quoted);
  const inline = inlineWords(quoted.replace(ITEM, ''));
  const bold = inline.startsWith(BOLD_BEGIN)
    ? inline.slice(0, inline.indexOf(BOLD_END)).replaceAll(BOLD_BEGIN, '').length
    : 0;
  const words = inline.replaceAll(BOLD_BEGIN, '').replaceAll(BOLD_END, '').trim();
  if (words === '') return undefined;
  return {
    text: words,
    line,
    ...(heading !== undefined ? { heading: true } : {}),
    ...(item ? { item } : {}),
    ...(bold > 0 ? { bold } : {}),
  };
}

function isRule(text: string): boolean {
  return text.length >= 3 && text.length < 200 && RULE.test(text);
}

/** What Google Docs sets behind a heading that links lead to: `### 00:05:50 {#00:05:50}`. */
const MOST_OF_ANCHOR = 220;
const ANCHOR = /\s*\{#[^{}\s]{1,200}\}$/;

/** A heading may be closed by as many marks as one likes. */
function headingWords(heading: string): string {
  const text = heading.slice(0, -MOST_OF_ANCHOR) + heading.slice(-MOST_OF_ANCHOR).replace(ANCHOR, '');
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end > 0 && /\s/.test(text[end - 1]!) ? text.slice(0, end).trim() : text;
}

function inlineWords(text: string): string {
  const marked = text
    .replaceAll(/[\uf021-\uf0ff]/g, '')
    .replaceAll(ESCAPE, (_, letter: string) => String.fromCharCode(PRIVATE + letter.charCodeAt(0)))
    .replaceAll(/!?\[([^[\]]{0,1000})\]\((?:[^()\s]{0,2000}|<[^<>]{0,2000}>)(?:\s+"[^"]{0,500}")?\)/g, '$1')
    .replaceAll(/<((?:https?:|mailto:)[^<>\s]{1,2000})>/g, '$1')
    .replaceAll(/<(?!\/?(?:s|del)>)\/?[A-Za-z][^<>]{0,500}>|<!--[^<]{0,2000}?-->/g, '')
    .replaceAll(/(`{1,3})([^`]+)\1/g, '$2')
    .replaceAll(/\*\*(?=\S)([^*]{0,2000}?[^\s*])\*\*/g, `${BOLD_BEGIN}$1${BOLD_END}`)
    .replaceAll(/__(?=\S)([^_]{0,2000}?[^\s_])__/g, `${BOLD_BEGIN}$1${BOLD_END}`)
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{0,2000}?)(?<=[^\s*])\*(?!\*)/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{0,2000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1');
  return decodeHTML(marked).replaceAll(ESCAPED, (letter) => String.fromCharCode(letter.charCodeAt(0) - PRIVATE));
}
