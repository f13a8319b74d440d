import type { Citation } from '../../answers/schema.ts';
import { CSL_TITLE, cslText, MISSING_TITLE, missingWords, styleWords, type StyleWords, withItalics } from '../cite.ts';
import type { Body, Place } from './body.ts';
import { lengthOf } from './card.ts';
import { escapeMarkdown } from './escape.ts';
import { bold, inline, phraseText, small } from './markup.ts';

/** Room kept for saying what is not shown, in UTF-16 units. */
const UNSHOWN_ROOM = 260;

/** Longest sentence on what is missing, in UTF-16 units before escaping. */
const LONGEST_SENTENCE = 400;

/**
 * A citation: each style, what is missing, the item for a reference manager. Nothing in it is cut, as it is there to be
 * copied: what does not fit is left out whole, and named.
 */
export function citationBody(answer: Citation, { room }: Pick<Place, 'room'>): Body {
  const missing = missingWords(answer);
  const parts: readonly { readonly name: string; readonly text: string }[] = [
    ...styleWords(answer).map((words) => ({ name: words.title, text: styleText(words) })),
    ...(missing.length > 0 ? [{ name: MISSING_TITLE, text: missingText(missing) }] : []),
    { name: 'CSL-JSON', text: `${bold(CSL_TITLE)}\n${codeBlock(cslText(answer))}` },
  ];
  let left = room - UNSHOWN_ROOM;
  const unshown: string[] = [];
  const sections = parts.map(({ name, text }) => {
    const length = lengthOf([[text]]) + 1;
    if (length > left) {
      unshown.push(name);
      return [];
    }
    left -= length;
    return [text];
  });
  return [...sections, unshown.length > 0 ? [unshownText(unshown)] : []];
}

function styleText({ title, entries }: StyleWords): string {
  const lines = entries.map(({ label, entry }) => {
    const text = withItalics(entry, escapeMarkdown, (slanted) => `*${escapeMarkdown(slanted)}*`);
    return label === undefined ? text : `-# ${label}\n${text}`;
  });
  return [bold(title), ...lines].join('\n');
}

function missingText(sentences: readonly string[]): string {
  return [bold(MISSING_TITLE), ...sentences.map((text) => `- ${inline(text, LONGEST_SENTENCE)}`)].join('\n');
}

/** JSON in a block that nothing in it can end: a backtick within a text of it is written as an escape. */
function codeBlock(json: string): string {
  return `\`\`\`json\n${json.replaceAll('`', String.raw`\u0060`)}\n\`\`\``;
}

function unshownText(names: readonly string[]): string {
  return small(
    phraseText([
      `Too long for a message: ${names.join(', ')}. In a terminal, readout cite prints all of it, --json its data.`,
    ]),
  );
}
