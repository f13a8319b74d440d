/** Which letters a word holds: a bit each, of 32. Different letters may share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * How many bits of one word another lacks. At least so many edits lie between the two, since an edit rids a word of
 * one letter at most; so most words need not be measured.
 */
export function lettersLacking(asked: number, held: number): number {
  let bits = asked & ~held;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
