import { Tokenizer } from 'htmlparser2';
import { wordedLines } from './lines.ts';

/** Tags that part paragraphs; the others stand within a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p br div li ul ol dl dt dd blockquote h1 h2 h3 h4 h5 h6 hr table tr td th section article header footer pre'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style']);

const LOOKS_LIKE_HTML =
  /<\/?(?:p|br|div|span|em|i|b|u|strong|a|ul|ol|li|blockquote|h[1-6]|sup|sub|hr|table)(?:\s[^<>]*)?\/?>|&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether a text has tags or character references of HTML. `a < b` and `AT&T` have none. */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/** What is no word and no tag is passed over. */
function nothing(): void {
  // Nothing is to be done.
}

const PASSED_OVER = {
  onselfclosingtag: nothing,
  onattribname: nothing,
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  onend: nothing,
};

/**
 * The words of a piece of HTML, a line feed between two paragraphs. Its tags are read one by one, without a tree: what was never closed
 * costs no more than what was.
 */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let tag = '';
  let unseen = false;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...PASSED_OVER,
      ontext: (start, end) => {
        if (!unseen) parts.push(html.slice(start, end).replace(/[\r\n]+/g, ' '));
      },
      ontextentity: (codepoint) => {
        if (!unseen) parts.push(String.fromCodePoint(codepoint));
      },
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        if (BLOCKS.has(tag)) parts.push('\n');
      },
      onopentagend: () => {
        unseen = UNSEEN.has(tag);
      },
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (BLOCKS.has(closed)) parts.push('\n');
        if (UNSEEN.has(closed)) unseen = false;
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return wordedLines(parts.join('')).join('\n');
}
