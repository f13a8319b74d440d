import { editDistance } from '../search/edits.ts';

/** A shorter word, a letter off, is as soon another word. */
const LEAST_LETTERS = 4;
/** In words of so many letters two may be off. */
const LONG = 8;

/** Whether two written words, folded, may be one word with a slip of the fingers. */
export function isSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length < LEAST_LETTERS || /\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  const most = length >= LONG ? 2 : 1;
  return editDistance(a, b, most) <= most;
}
