import { LONGEST_SEARCH } from '../search/query.ts';

/** Quoted words, in marks of any shape, on one line. */
const QUOTED = /["“”„«「『＂]([^"“”„«»「」『』＂\n]{2,})["“”»」』＂]/g;
/** A quoted block: the lines after `> `. */
const QUOTE_BLOCK = /^>{1,3} (.+)$/gm;
/** What a chat message holds that nobody said: links, mentions, custom emoji, timestamps. */
const NOT_WORDS = /https?:\/\/\S+|<a?:\w+:\d+>|<(?:[@#t]|@[!&]|id:)[^<>\s]*>/g;
/** Signs of mark-up, which are no part of the words either. */
const MARK_UP = /\*{1,3}|_{2}|~~|\|\||`+|^#{1,3} |^-# |\\(?=[^\p{L}\p{N}\s])/gmu;

/**
 * The words of a chat message to search for: what it quotes, else what it says.
 * `whole` is false where it is too long to search and only its beginning, up to a word's end, is given.
 */
export function messageWords(message: string): { readonly words: string; readonly whole: boolean } {
  const text = message.replace(NOT_WORDS, ' ');
  const quoted = [...text.matchAll(QUOTED), ...text.matchAll(QUOTE_BLOCK)]
    .map(([, inside]) => plain(inside!))
    .filter((words) => words !== '');
  const said = plain(text.replaceAll(/^>{1,3} /gm, ''));
  const [first] = quoted;
  if (quoted.length === 1 && first && fits(first)) return { words: first, whole: true };
  if (fits(said)) return { words: said, whole: true };
  return { words: beginning(first ?? said), whole: false };
}

function plain(text: string): string {
  return text.replace(MARK_UP, '').replace(/\s+/g, ' ').trim();
}

function fits(text: string): boolean {
  return Array.from(text).length <= LONGEST_SEARCH;
}

/** As much as can be searched, cut between two words where there is a space. */
function beginning(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_SEARCH) return text;
  const cut = characters.slice(0, LONGEST_SEARCH + 1).join('');
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : characters.slice(0, LONGEST_SEARCH).join('');
}
