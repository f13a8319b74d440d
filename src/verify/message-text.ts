import type { Range } from '../record/record.ts';
import { cleanText } from '../search/query.ts';

/** A chat message, read for its words. */
export interface MessageText {
  /**
   * The message, unit for unit, with `DROPPED` for what nobody said and for signs of mark-up. So a place in it is the same
   * place in the message.
   */
  readonly masked: string;
  /** The quoted blocks, one after the other, each from its first sign to the end of its last line. */
  readonly blocks: readonly Range[];
}

/** Stands for a sign that is no part of the words; a control character, it is shown nowhere. */
export const DROPPED = '\u0000';

/** A block of code, whose words are a program's. */
const CODE_BLOCK = /```(?:[^`]|`(?!``))*```/g;
/** What begins or ends one. */
const FENCE = /`{3,}/g;
/** Words set as code, but not a quotation of typewriters and TeX, which begins the same: ``so''. */
const CODE = /(?<!`)(?:``(?!`)(?:[^`'\n]|'(?!')|`(?!`))+``|`(?!`)[^`\n]+`)(?!`)/g;
/** What a chat message holds that nobody said: links, mentions, commands, custom emoji, timestamps. */
const NOT_WORDS = /https?:\/\/[^\s"“”„«»「」『』＂<>]+|<a?:\w+:\d+>|<(?:[@#t]|@[!&]|id:|\/)[^<>\s]*>/g;
/** A link set as words: what stands before and behind them. */
const LINK_SIGNS = /\[(?=[^[\]\n]*\]\(<?https?:\/\/)|\]\(<?https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)/g;
/** The sign that begins a line of a quoted block, and the one that makes a block of all that follows. */
const BLOCK_SIGN = /^(?:(>>>)|>{1,2})(?:[ \t]+(?:>{1,3}[ \t]+)*|$)/;
/** Signs of mark-up within a line. A star between two letters or numbers is none. */
const MARK_UP =
  /\*{2,3}|(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_{2,3}|_{2,3}(?![\p{L}\p{N}])|~~|\|\||\\(?=[^\p{L}\p{N}\s])/gu;
/** A single underscore formats in pairs alone: transcripts spell letters with them, `T_V_`. */
const ITALICS = /(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu;
/** What was dropped with the space behind it, where another stands before it. */
const DROPPED_APART = /(?<=^|\s)(?:\0+[^\S\n]+)+/g;
/** Signs that make a heading or small type of a line. */
const LINE_MARK_UP = /^[\0]*(?:#{1,3}|-#) +/;
/** Marks of quotation that would open or close one; an apostrophe within a word is none. */
const MARKS = /["“”„‟«»‹›「」『』＂〝〞〟]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu;

/**
 * Reads a chat message. Links, mentions and emoji are no words; nor is a block of code, unless there is nothing else. Words
 * set as code are words, and marks of quotation among them quote nothing.
 */
export function readMessage(message: string): MessageText {
  const said = message.replace(CODE_BLOCK, droppedLines);
  const isOnlyCode = plainWords(said) === '';
  return readLines(withoutMarkUp((isOnlyCode ? message : said).replace(FENCE, dropped)));
}

/** The words of a piece of a masked message, its lines joined, without what was dropped and all else that does not show. */
export function plainWords(masked: string): string {
  const lines = masked.replace(DROPPED_APART, '').split('\n');
  return lines
    .map((line) => line.replace(/\S+/g, cleanText).trim())
    .filter((line) => line !== '')
    .join(' ');
}

function withoutMarkUp(message: string): string {
  return message
    .replace(CODE, (code) => code.replace(/`/g, DROPPED).replace(MARKS, DROPPED))
    .replace(LINK_SIGNS, dropped)
    .replace(NOT_WORDS, apart)
    .replace(MARK_UP, dropped)
    .replace(ITALICS, `${DROPPED}$1${DROPPED}`);
}

/** Drops what is no word; between two letters a space stays. */
function apart(found: string, at: number, text: string): string {
  const isBetween = /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + found.length] ?? ' ');
  return isBetween ? ` ${dropped(found.slice(1))}` : dropped(found);
}

function droppedLines(text: string): string {
  return text.replace(/[^\n]/g, DROPPED);
}

function dropped(sign: string): string {
  return DROPPED.repeat(sign.length);
}

/** Takes the signs off the lines, and finds the quoted blocks: lines in a row with such a sign, or all behind `>>>`. */
function readLines(message: string): MessageText {
  const blocks: { start: number; end: number }[] = [];
  let [masked, at, last] = ['', 0, -1];
  let toEnd = false;
  for (const line of message.split('\n')) {
    const sign: RegExpExecArray | null = toEnd ? null : BLOCK_SIGN.exec(line);
    const block = blocks.at(-1);
    if (block && (toEnd || (sign && last === at - 1))) block.end = at + line.length;
    else if (sign) blocks.push({ start: at, end: at + line.length });
    if (sign || toEnd) last = at + line.length;
    toEnd ||= sign?.[1] !== undefined;
    const bare = sign ? dropped(sign[0]) + line.slice(sign[0].length) : line;
    masked += `${at > 0 ? '\n' : ''}${bare.replace(LINE_MARK_UP, dropped)}`;
    at += line.length + 1;
  }
  return { masked, blocks };
}
