import porter2 from 'wink-porter2-stemmer';
import { tokenizeQuery } from './tokenize.ts';

/**
 * Words of more letters are left as they are: the stemmer takes time that grows with the square of the letters, and no
 * English word is longer (`pneumonoultramicroscopicsilicovolcanoconiosis` aside).
 */
const LONGEST_STEMMED = 40;

/** The stem of a folded English word; anything but 3 to 40 plain Latin letters is its own stem. */
export function stem(term: string): string {
  return term.length <= LONGEST_STEMMED && /^[a-z]{3,}$/.test(term) ? porter2(term) : term;
}

/** The stems of the words of a text, in order. */
export function stemsOf(text: string): readonly string[] {
  return tokenizeQuery(text).map(({ term }) => stem(term));
}
