import { isNegating } from '../../search/passages/reporting-words.ts';
import { isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { type Token, tokenizeQuery } from '../../search/tokenize.ts';

/** Offices that people are introduced by, beside the titles that stand before names. */
const OFFICES = new Set(
  `press white house spokesman spokeswoman spokesperson reporter correspondent moderator host anchor editor official
  officials officer delegate member miss honourable honorable councilor councilman councilwoman chief acting
  senior junior gov sen rep gen sec treasurer comptroller dean provost principal rector bishop cardinal rabbi imam ceo cfo
  coach head administrator coordinator adviser advisor counsel counselor counsellor`.split(/\s+/),
);

/** Whether a folded word says what someone is, rather than who. */
export function isOffice(term: string): boolean {
  return isTitleOfAny(term) || OFFICES.has(term);
}

/** Words of a name with its offices, at most. */
const MOST_WORDS = 8;
/** What joins offices and names. */
const JOINING = new Set('of the for and at from'.split(' '));

/** Whether words may be someone’s name, with offices, whom no record knows: each has a capital letter, is an office, or joins. */
export function isNameLike(text: string): boolean {
  const words = tokenizeQuery(text);
  if (words.length === 0 || words.length > MOST_WORDS || /[^\p{L}\p{M}\s.,’'@&()-]/u.test(text)) return false;
  const hasName = words.some(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
  return hasName && words.every((word) => isOfName(text, word) || JOINING.has(word.term));
}

/** Words that begin a sentence with a capital letter and are never a name. */
const NO_NAMES = new Set(
  `a an i we you it he she they this that these those there here what who whom which when where why how if my our your his
  her its their and but or so in on as`.split(/\s+/),
);

/** Whether a word may be part of such a name. */
export function isOfName(text: string, { term, start }: Pick<Token, 'term' | 'start'>): boolean {
  if (isNegating(term) || NO_NAMES.has(term)) return false;
  return /^\p{Lu}/u.test(text.slice(start)) || isOffice(term);
}
