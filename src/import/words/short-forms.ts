import { isCommon } from '../../search/common-words.ts';
import { fold } from '../../search/fold.ts';

/** Short forms that a name follows. */
const BEFORE_NAME = new Set(
  'mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cpl maj st rev hon messrs fr sr pres supt det insp cllr adm cmdr'.split(
    ' ',
  ),
);
/** Short forms with which a sentence may end. */
const SHORT = new Set(
  'Inc Ltd Co Corp Jr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Dept Bros Ave Blvd Rd Mt Ft etc vs dept est approx'.split(
    ' ',
  ),
);

/** Short forms that a number follows. */
const BEFORE_NUMBER = /^(?:nos?|pp?|vol|figs?|art|para|ch|sec)$/;

/**
 * Whether a full stop belongs to a short form, and no sentence ends with it.
 * @param before what stands before it: a word's length is enough
 * @param ahead what follows it, without the blank space between
 */
export function endsShortForm(before: string, ahead: string): boolean {
  const word = /(?:^|[\s(\-–—❝])((?:\p{L}{1,3}\.)*\p{L}+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const plain = word.toLowerCase();
  if (BEFORE_NAME.has(plain)) return true;
  const isInitial = /^\p{Lu}$/u.test(word) || word.includes('.');
  if (BEFORE_NUMBER.test(plain) && /^\p{N}/u.test(ahead)) return true;
  if (!isInitial && !SHORT.has(word)) return false;
  const next = /^[\p{L}\p{M}'’]+/u.exec(ahead)?.[0];
  // After `U.S.` or `Ltd.` a sentence has ended only if a word follows that has a capital nowhere else.
  return next === undefined ? ahead !== '' : !isCommon(fold(next));
}
