import { stem } from '../stem.ts';
import { tokenizeQuery } from '../tokenize.ts';
import { isAsking } from './asking-words.ts';
import { isWordOfQuestions, rarityInTalk } from './question-weights.ts';

/** Verbs of saying and meaning, as a pattern: the name before one is who says it. */
export const SAYING =
  'say|says|said|state|states|stated|tell|tells|told|think|thinks|thought|promise[sd]?|pledge[sd]?|claim(?:s|ed)?|describe[sd]?|mention(?:s|ed)?|affirm(?:s|ed)?|speak|spoke|speaks|talk|talked|call|called|respond(?:s|ed)?|deny|denies|denied|want|wants|wanted|agree[sd]?|suggest(?:s|ed)?|propose[sd]?|explain(?:s|ed)?|argue[sd]?|write|writes|wrote|tweet(?:s|ed)?';

const IS_SAYING = new RegExp(`^(?:${SAYING})$`);

/** Whether a folded word is a verb of saying. */
export function isSaying(term: string): boolean {
  return IS_SAYING.test(term);
}

/** What stands before or after a name and is no part of it. */
const HONORIFICS = 'am mp ms mr mrs dr hon rt sir dame lord lady prof'.split(' ');
const IS_HONORIFIC = new Set(HONORIFICS);

/** Whether a folded word is one that people are addressed with, and no office. */
export function isHonorific(term: string): boolean {
  return IS_HONORIFIC.has(term) || ADDRESSED.has(term);
}

/** The words of a name without brackets and honorifics, folded. */
export function nameWords(written: string): readonly string[] {
  const terms = tokenizeQuery(written.replace(/\([^)]*\)/g, ' ')).map(({ term }) => term);
  const telling = terms.filter((term) => !IS_HONORIFIC.has(term));
  return telling.length > 0 ? telling : terms;
}

/** How a man and a woman are addressed. */
const ADDRESSED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'sir', 'lord'].map((term) => [term, 'he'] as const),
  ...['mrs', 'ms', 'madam', 'lady', 'dame'].map((term) => [term, 'she'] as const),
]);

/** Whether a form of address is one of a man or of a woman; undefined for any other word. */
export function addressedAs(term: string): 'he' | 'she' | undefined {
  return ADDRESSED.get(term);
}

/** Offices and ranks that stand before a name and are no part of it, beside those that a record gives. */
const BEFORE_NAMES = new Set([
  ...HONORIFICS,
  ...ADDRESSED.keys(),
  ...`msp mx rev fr st the president pm prime minister premier chancellor secretary undersecretary senator congressman
  congresswoman representative governor mayor ambassador envoy general colonel major captain lieutenant sergeant admiral
  judge justice king queen prince princess emperor empress pope chair chairman chairwoman chairperson speaker professor
  doctor vice deputy former foreign defence defense finance leader councillor commissioner director first sheriff attorney
  candidate saint sister brother uncle aunt father mother`.split(/\s+/),
]);

/** Whether a word before a name only says what someone is. */
export function isTitleOfAny(term: string): boolean {
  return BEFORE_NAMES.has(term);
}

/**
 * English words that people are called by as well. In small letters each is taken for the word, also where it is rare in
 * meetings.
 */
const ALSO_NAMES = new Set(
  `amber art ash august baker baron bass beach bean bell berry bill bird bishop black blue bond bridge bridges brook
  brooks brown bull bush butler cash cave chase cherry church cliff cook coral crane cross crow crystal daisy dale
  dawn day dean drew duke earl eve faith farmer field fields ford forest fox frank frost gate gates gene gold grace
  gray green grey guy hall hardy hawk hill hills hope hunter iris iron jack jade joy king knight lake lamb lance
  lane lily long lord major mark marsh max may miles mill mills moss nick noble olive pat pearl penny pike pope
  porter potter power powers price prince rain ray reed rice rich river rivers rob robin rose savage scarlet
  shepherd short silver singer snow steel stone stones storm strong sue swan sweet swift temple violet waters white
  wolf wood woods young`.split(/\s+/),
);

/** Whether a word as written ends in the possessive of English: `Biden’s`, `allies’`. */
export function isPossessive(written: string): boolean {
  return /['’]s?$/.test(written);
}

/** Whether a folded word is one of everyday talk, whoever may be called by it. */
export function isEveryday(term: string): boolean {
  const stemmed = stem(term);
  return ALSO_NAMES.has(term) || isAsking(stemmed) || isWordOfQuestions(stemmed) || rarityInTalk(stemmed) < 1;
}

/** People and things that are someone's: `the minister’s spokesman` is not the minister. */
const OTHERS = new Set(
  `wife husband partner son daughter child children brother sister mother father parent parents family friend friends
  office spokesman spokeswoman spokesperson team staff aide aides adviser advisers advisor advisors assistant secretary
  colleague colleagues party government administration cabinet ministry minister deputy lawyer lawyers supporter
  supporters critic critics opponent opponents rival rivals predecessor successor ally allies boss company`.split(
    /\s+/,
  ),
);

/** Whether a folded word behind the possessive of a name is someone else. */
export function isSomeoneElse(term: string): boolean {
  return OTHERS.has(term);
}
