import type { Range } from '../record.ts';

/** Closing marks that each opening mark may have, over the languages that print it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“”'],
  ['‚', '‘’'],
  ['”', '”'],
  ['’', '’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
]);
const DOUBLE_MARK = /["“”„«»]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether words stand directly between an opening and a closing quotation mark that belong together. Within guillemets one
 * space may stand beside each mark, as French sets it: `« ainsi »`.
 * @param text the words of one span, so that a mark cannot be borrowed from another place
 * @returns what is wrong, with the next step; undefined where nothing is
 */
export function marksFault(text: string, { start, end }: Range): string | undefined {
  const words = text.slice(start, end);
  const [opens, closes] = [start - spaceBehindMark(text, start), end + spaceBeforeMark(text, end)];
  const open = text[opens - 1] ?? '';
  const close = text[closes] ?? '';
  const closing = CLOSING.get(open);
  if (closing === undefined) {
    return `No opening quotation mark stands directly before these words${found(open)}. Begin exact right after the mark, and let the span take the mark in.`;
  }
  if (close === '' || !closing.includes(close)) {
    const punctuation = /^[.,!?;:…。、]+/.exec(text.slice(end))?.[0] ?? '';
    if (punctuation && closing.includes(text[end + punctuation.length] ?? '\n')) {
      return `"${punctuation}" stands before the closing mark and is part of the words. Add it to the end of exact.`;
    }
    return `No closing quotation mark stands directly after these words${found(close)}. End exact right before the mark, and let the span take the mark in.`;
  }
  if (words !== words.trim())
    return 'These words stand between two quotations, not inside one. Select the words inside the marks.';
  if (DOUBLE_MARK.test(words)) {
    return 'A double quotation mark stands inside these words, so they are more than one quotation. Select each one by itself.';
  }
  // An apostrophe looks like a single mark: it has letters on both sides.
  if (/['’]/.test(open) && WORD.test(text[start - 2] ?? '')) return APOSTROPHE;
  if (/['’]/.test(close) && WORD.test(text[end + 1] ?? '')) return APOSTROPHE;
  return undefined;
}

/** What French sets within its guillemets, once: a space or one that does not break. */
const FRENCH_SPACE = /[ \u00a0\u202f]/;
/** What stands before a guillemet that opens in French: nothing, a space, an opening bracket, a dash, `l’`. Another letter: it closes German words. */
const BEFORE_FRENCH = /(?:^|[\s([—–-]|(?:^|\P{L})(?:[cdjlmnst]|\p{L}*qu)['’])$/iu;
/** Units of the longest such word that are looked at. */
const LONGEST_BEFORE = 10;

/** One where words stand behind a French opening guillemet and its space, else nothing. */
function spaceBehindMark(text: string, start: number): 0 | 1 {
  if (!FRENCH_SPACE.test(text[start - 1] ?? '') || !/[«‹]/.test(text[start - 2] ?? '')) return 0;
  return BEFORE_FRENCH.test(text.slice(Math.max(0, start - 2 - LONGEST_BEFORE), start - 2)) ? 1 : 0;
}

/** One where a space and a French closing guillemet stand behind words, else nothing. */
function spaceBeforeMark(text: string, end: number): 0 | 1 {
  if (!FRENCH_SPACE.test(text[end] ?? '') || !/[»›]/.test(text[end + 1] ?? '')) return 0;
  return WORD.test(text[end + 2] ?? '') ? 0 : 1;
}

const APOSTROPHE = 'These words stand beside an apostrophe, not a quotation mark. Select the words inside the marks.';

function found(character: string): string {
  if (character === '') return '';
  if (character === '\n') return ' (a line break stands there)';
  return character.trim() === '' ? ' (a space stands there)' : ` ("${character}" stands there)`;
}
