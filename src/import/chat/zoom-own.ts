import { type FileLine, omissionOf, worded } from '../file-lines.ts';
import type { Omission } from '../format.ts';

/** What of a message a person typed. */
export interface Typed {
  readonly words: readonly FileLine[];
  /** Lines of the message that Zoom wrote; they count as no message. */
  readonly omitted: readonly Omission[];
  /** Why nothing of the message is anybody’s words, where that is so. */
  readonly why?: string;
}

/** Longest message that can be a reaction: Zoom shortens what it quotes. */
const LONGEST_REACTION = 2000;
/** Lines in which a quoted message must end. */
const MOST_QUOTED_LINES = 6;

const EMOJI = String.raw`["“]?(?::[\w+-]{1,40}:|(?=\S{0,24}[\p{Extended_Pictographic}\p{RI}\u20e3])[^\p{L}\s]{1,24})["”]?`;
const REACTED = new RegExp(String.raw`\s(?:with|с помощью) ${EMOJI}$`, 'u');
const REMOVED = /^(?:Removed an? \S{1,60} reaction from|Элемент \S{1,60} удал[её]н из) /u;
/** As the first versions with reactions have them. */
const BARE_REACTION = new RegExp(`^(?:add|remove) ${EMOJI}$`, 'u');
const REPLYING = /^(?:Replying to|Ответ на) ["“]/u;
const REPLY_IN_GUILLEMETS = /^(?:Reply to|Replying to|Ответ на) «.{0,400}»:?$/su;

const REACTION = 'It is a reaction, and no words of a person.';
const QUOTED = 'It quotes the message that is answered.';
const UNCLEAR = 'It quotes the message that is answered, and it cannot be told where the quotation ends.';

/** Parts what a person typed from what Zoom wrote into the message: a reaction, or the message that is answered. */
export function typedIn(lines: readonly FileLine[]): Typed {
  const filled = worded(lines);
  if (isReaction(filled)) return { words: [], omitted: [], why: REACTION };
  const [first] = filled;
  if (!first) return { words: [], omitted: [] };
  const text = first.text.trim();
  if (REPLY_IN_GUILLEMETS.test(text)) return { words: filled.slice(1), omitted: omissionOf([first], QUOTED) };
  return REPLYING.test(text) ? withoutQuoted(filled, text) : { words: filled, omitted: [] };
}

function isReaction(lines: readonly FileLine[]): boolean {
  let length = 0;
  for (const { text } of lines) length += text.length;
  if (lines.length === 0 || length > LONGEST_REACTION) return false;
  const text = lines.map((line) => line.text.trim()).join(' ');
  if (REMOVED.test(text) || BARE_REACTION.test(text)) return true;
  return /^(?:Reacted to|Реакция на) /u.test(text) && REACTED.test(text.slice(-120));
}

/** Takes out the quotation that an answer begins with. It may hold quotation marks itself, and go over several lines. */
function withoutQuoted(lines: readonly FileLine[], first: string): Typed {
  const { line } = lines[0]!;
  const begin = first.search(/["“]/u) + 1;
  const rest = first.slice(begin);
  const end = closing(rest, lines.length > 1);
  if (end !== undefined) {
    const quoted = { text: first.slice(0, begin + end), line };
    const words = [{ text: rest.slice(end), line }, ...lines.slice(1)];
    return { words, omitted: omissionOf([quoted], QUOTED) };
  }
  const last =
    lines.slice(1, MOST_QUOTED_LINES).findIndex(({ text }) => ENDS_QUOTATION.test(text.slice(-5).trim())) + 1;
  if (last === 0 || /["”]/u.test(rest)) return { words: [], omitted: [], why: UNCLEAR };
  return { words: lines.slice(last + 1), omitted: omissionOf(lines.slice(0, last + 1), QUOTED) };
}

const ENDS_QUOTATION = /\S["”]:?$/u;

/**
 * Where the quotation ends on a line: behind the dots of what Zoom shortened, at the end of the line where the answer stands below, or
 * behind its only closing mark; undefined where none of this tells.
 * @param rest what follows the opening mark
 */
function closing(rest: string, hasMore: boolean): number | undefined {
  const dots = /(?:\.\.\.|…)["”]/u.exec(rest);
  if (dots) return dots.index + dots[0].length;
  if (hasMore && ENDS_QUOTATION.test(rest.slice(-5))) return rest.length;
  const at = rest.search(/["”]/u);
  if (at <= 0 || /\s/.test(rest[at - 1]!) || /["“”]/u.test(rest.slice(at + 1))) return undefined;
  return at + 1;
}
