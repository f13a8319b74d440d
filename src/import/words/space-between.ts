/** Chinese and Japanese letters and marks: no space stands between their words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** What stands between two pieces of one text that were told apart: a space, and nothing in Chinese or Japanese. */
export function spaceBetween(before: string, after: string): '' | ' ' {
  return isUnspaced(before.slice(-1)) && isUnspaced(after.slice(0, 1)) ? '' : ' ';
}

/** Letters below U+2E80 are all of other scripts. */
function isUnspaced(letter: string): boolean {
  return letter >= '\u2E80' && UNSPACED.test(letter);
}
