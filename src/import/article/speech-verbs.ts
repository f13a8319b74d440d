import { isPlainReporting, isReporting } from '../../search/passages/reporting-words.ts';
import { stem } from '../../search/stem.ts';
import { wordSet } from '../words/word-set.ts';
import { keeping } from './keeping.ts';

const stems = (list: string): ReadonlySet<string> => new Set([...wordSet(list)].map(stem));

/** Verbs that tell of speech by themselves, beside those of search: in any form, `condemned the launches`. */
const SPEECH =
  stems(`accuse acknowledge allege apologise apologize applaud appeal argue blame blast brand cite claim commend
  concede congratulate criticise criticize denounce detail dismiss disclose emphasise estimate highlight hint inform jest label
  lambast lament lash plead praise rebuke recommend reject request signal slam slate swear thank threaten tout vow warn welcome
  told said spoke wrote swore pled`);

/** Verbs that also tell of what nobody says: `United added a goal`. They need `that`, a quotation or the like beside them. */
const UNSURE =
  stems(`add added thought answer chant comment commit conclude continue counter declare demand finish find found maintain note
  observe expect post read recall repeat reply report respond reveal run shout think believe hope fear feel speak spoke talk want call
  write wrote written show resolve ask`);

/** Those of them that are sure where `to`, `for` or `on` follows: `committed to`, `called for`. */
const SURE_WITH: ReadonlyMap<string, string> = new Map(
  [
    'commit to',
    'call for',
    'call on',
    'ask for',
    'ask to',
    'ask whether',
    'ask if',
    'demand an',
    'demand a',
    'demand the',
    'resolve to',
    'note the',
    'repeat the',
    'pay tribute',
    'paid tribute',
    'hit back',
    'hit out',
    'weigh in',
    'chime in',
  ]
    .map((pair) => pair.split(' '))
    .map(([verb = '', next = '']) => [`${stem(verb)} ${next}`, next]),
);

/** The words behind them. */
const SURE_NEXT = new Set(SURE_WITH.values());

/** Nouns that look like one of the verbs. */
const NEVER = wordSet('spoken written');

/** How sure it is that a folded word, where it is the verb of a clause, says that someone said something. */
export const speechVerb = keeping((term): 'sure' | 'unsure' | undefined => {
  if (NEVER.has(term) || term.endsWith('ing')) return undefined;
  const stemmed = stem(term);
  if (UNSURE.has(stemmed)) return 'unsure';
  if (SPEECH.has(stemmed)) return 'sure';
  return isReporting(term) ? 'sure' : undefined;
});

/** Whether an unsure verb is sure with the word behind it: `committed to`. */
export function isSureWith(term: string, next: string): boolean {
  return SURE_NEXT.has(next) && SURE_WITH.has(`${stem(term)} ${next}`);
}

/** Whether a folded word is a verb that says no more than that words were said; stemming misses `added`. */
export const isPlainVerb = keeping((term): boolean => term === 'added' || isPlainReporting(term));
