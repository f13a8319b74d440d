import type { SourceRef } from '../../answers/schema.ts';
import { LIMITS } from '../../discord/limits.ts';
import { typedText } from '../clean.ts';
import type { Heading, Phrase, Step } from '../phrase.ts';
import { NBSP } from '../nbsp.ts';
import { DOT, type FidelityCount, numberText } from '../words.ts';
import { escapeMarkdown } from './escape.ts';
import { shorten } from './shorten.ts';

/** Longest line of our own words, in UTF-16 units before escaping: names in a row have no limit of their own. */
const LONGEST_LINE = 300;

/** Longest piece of a sentence of ours, which may list names. */
const LONGEST_PHRASE = 600;

/** Longest list of topics, in UTF-16 units before escaping. */
export const LONGEST_LIST = 800;

/** Our own words or a name, on one line and escaped. */
export function inline(text: string, most = LONGEST_LINE): string {
  return escapeMarkdown(shorten(text, most));
}

/** The same in bold. */
export function bold(text: string): string {
  return `**${inline(text)}**`;
}

/** Markdown in small type. */
export function small(markdown: string): string {
  return `-# ${markdown}`;
}

/** A text as code, in which nothing formats; as plain text where it would end the code itself. */
export function codeText(text: string): string {
  const line = shorten(text, LONGEST_PHRASE);
  return line === '' || line.includes('`') ? escapeMarkdown(line) : `\`${line}\``;
}

/**
 * A phrase in markdown: what a reader typed, and what is to be typed, as code.
 * @param most longest run of our own words in it, in UTF-16 units before escaping
 */
export function phraseText(phrase: Phrase, most = LONGEST_PHRASE): string {
  let [text, plain] = ['', ''];
  for (const piece of phrase) {
    if (typeof piece === 'string') {
      plain += piece;
      continue;
    }
    text += inlinePart(plain, most) + codeText('typed' in piece ? typedText(piece) : stepText(piece));
    plain = '';
  }
  return text + inlinePart(plain, most);
}

/** The first lines of a card: what the answer is, and small, what was asked, counts and page. */
export function headingText({ title, detail, more = [] }: Heading): string {
  const smaller = [detail, more].map((line) => phraseText(line, LONGEST_LINE)).filter((line) => line !== '');
  return [`### ${phraseText(title, LONGEST_LINE)}`, ...smaller.map(small)].join('\n');
}

/** A piece of a line: the space at its ends sets it apart from the next one. */
function inlinePart(text: string, most: number): string {
  const [before] = /^[^\S\n]*/.exec(text)!;
  const [after] = text.trim() === '' ? [''] : /[^\S\n]*$/.exec(text)!;
  return before + inline(text, most) + after;
}

/** The option that the free words of a step belong to; Discord has every value named. */
const STEP_OPTIONS: Readonly<Record<string, string>> = {
  topics: 'topic',
  who: 'speaker',
  quote: 'words',
  ask: 'question',
  statement: 'id',
  context: 'id',
  cite: 'id',
};

/** A step as it is typed in Discord: `/topics topic:Taiwan`. */
function stepText({ command, words }: Step): string {
  if (words === undefined) return `/${command}`;
  const option = STEP_OPTIONS[command];
  return `/${command} ${option === undefined ? '' : `${option}:`}${shorten(words, LONGEST_LINE)}`;
}

/** The same for an example as declared: `quote taiwan`. */
export function exampleText(example: string): string {
  const [command = '', ...words] = example.split(' ');
  return phraseText([words.length > 0 ? { command, words: words.join(' ') } : { command }]);
}

/** `**Joe Biden** · 4`, with the record's title where several are open. */
export function totalText(name: string, total: number, title?: string): string {
  // A lone count must not begin a line.
  const counted = `${bold(name)}${NBSP}·${NBSP}${numberText(total)}`;
  return [counted, ...(title === undefined ? [] : [inline(title)])].join(DOT);
}

/** Counts by fidelity in a row: `◉ 1 verbatim, as reported · ◐ 3 partial quotes`. */
export function countsText(counts: readonly FidelityCount[]): string {
  return counts.map(({ mark, text }) => (mark ? mark + NBSP + text : text)).join(DOT);
}

/** Documents in a row, each a link where it has an address that can be one. */
export function sourcesText(sources: readonly SourceRef[]): string {
  const shown = sources.slice(0, SOURCES_SHOWN).map(({ label, url }) => linkText(label, url));
  const more = sources.length - shown.length;
  return [...shown, ...(more > 0 ? [`${numberText(more)} more`] : [])].join(DOT);
}

/** Most documents named in a row. */
const SOURCES_SHOWN = 5;

function linkText(label: string, url: string | undefined): string {
  const name = inline(label, 120);
  // Discord does not link a text that looks like another address.
  if (url === undefined || !/^https?:\/\//i.test(url) || label.includes('://')) return name;
  const address = url.replace(UNSAFE_IN_LINK, (sign) => encodeURIComponent(sign).replace(/[()'*]/, hexOf));
  return address.length > LIMITS.linkUrl ? name : `[${name}](${address})`;
}

/** What would end the address of a link, or format within it. */
const UNSAFE_IN_LINK = /[\s()<>[\]\\"'`|*]/g;

function hexOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
