import { isCommon } from '../../search/common-words.ts';
import { isAsking } from '../../search/passages/asking-words.ts';
import { rarityInTalk } from '../../search/passages/question-weights.ts';
import { isHonorific } from '../../search/passages/words-around-names.ts';
import { stem } from '../../search/stem.ts';

/** Sounds, greetings and courtesies; folded. */
const COURTESIES = `ah aha huh hmm mm mmm mmhmm oh okay uh uhhuh um wow yeah yep yes bye congratulations excellency gentleman gentlemen
  honourable honorable goodbye ladies morning afternoon evening tonight sorry welcome applause laughter crosstalk inaudible`;
/** Numbers, days and months as words; not `may`, `march` and `second`, which are other words too. */
const COUNTS = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen percent
  first third monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december today yesterday tomorrow`;
/** Prepositions, conjunctions and adverbs that are no stop words of the search. */
const LINKS = `across along although among around behind beyond despite during however near per since though throughout
  today together toward towards upon via whether within without yet already always never often soon ago whole half
  different certain various several available able possible particular specific current recent`;
const FILLER = new Set(`${COURTESIES} ${COUNTS} ${LINKS}`.split(/\s+/).map(stem));

/** A word in so large a part of the meetings of `everyday-words.json` belongs to talk, whatever is talked about. */
const LEAST_RARITY = 0.02;

/** Contractions of English; a possessive is none. */
const CONTRACTED = /['’ʼ](?:ll|ve|re|m|d|t)$/i;

/**
 * Whether a word of English is no part of a key phrase: a stop word, a number, a courtesy, a word of all talk.
 * @param raw - as written
 * @param term - folded
 * @param stemmed - its stem
 */
export function isFiller(raw: string, term: string, stemmed: string): boolean {
  if (isCommon(term) || isHonorific(term) || !/^\p{L}/u.test(term) || CONTRACTED.test(raw)) return true;
  // Two letters are a word of their own in capitals: EU, UK, AI.
  if (term.length < 2 || (term.length === 2 && raw !== raw.toUpperCase())) return true;
  return FILLER.has(stemmed) || isAsking(stemmed) || rarityInTalk(stemmed) < LEAST_RARITY;
}

/** Words that a verb follows; no noun stands right behind them. */
const BEFORE_VERBS = new Set(
  'to will would can could should shall must may might cannot not never i we you he she they who dont didnt doesnt lets ill well'.split(
    ' ',
  ),
);

/** Whether the word behind a folded word is a verb, most likely. */
export function leadsVerb(term: string): boolean {
  return BEFORE_VERBS.has(term);
}
