import { stem } from '../stem.ts';
import { isSaying } from './words-around-names.ts';

/** Verbs by which reports say that someone said something, beside those of `SAYING`; also forms that stemming misses. */
const REPORTING = new Set(
  `admit affirm add added announce answer ask assert assure boast caution comment commit
  complain conclude condemn confess confirm continue counter declare demand deny emphasise emphasize exclaim
  express hail inform insist joke lament maintain note observe post praise predict proclaim quip reaffirm recall
  reiterate remark repeat reply report resolve respond retort reveal saying shout stress telling
  underline underscore urge voice vow warn whisper writing written spoken`
    .split(/\s+/)
    .map(stem),
);

/** Whether a folded word reports that someone said something, in any form of the verb. Who does so is none: `reporters`. */
export function isReporting(term: string): boolean {
  const stemmed = stem(term);
  const isAgent = /[eo]rs?$/.test(term) && !/[eo]r$/.test(stemmed);
  return isSaying(term) || (REPORTING.has(stemmed) && !isAgent);
}

/** Whether a folded word says that someone said something is not so: what they deny are no words of theirs. */
export function isDenying(term: string): boolean {
  return stem(term) === 'deni';
}

/** Verbs that say no more than that words were said, in any form: `wanted` and `promised` tell of the words as well. */
const PLAIN = new Set(
  `say said state tell told tweet write wrote written add announce answer claim comment declare exclaim explain mention note
  observe post proclaim quip remark reply respond speak spoke`
    .split(/\s+/)
    .map(stem),
);

/** Whether a folded word is a verb that says no more than that words were said. */
export function isPlainReporting(term: string): boolean {
  return PLAIN.has(stem(term));
}

/** Nouns for what someone says: `Biden’s words`, `Kishida’s claim that`. */
const SAID = new Set(
  `word claim statement remark comment tweet promise pledge assertion answer reply response message speech post line phrase
  quote quip warning declaration admission argument description announcement assurance sentence`
    .split(/\s+/)
    .map(stem),
);

/** Whether a folded word is a noun for what someone says. */
export function isWhatIsSaid(term: string): boolean {
  return SAID.has(stem(term));
}

/** Words by which a clause says that something is not so. */
const NEGATIONS = new Set(
  `not never no nobody none neither nor nothing hardly barely without cannot cant couldnt didnt doesnt dont hadnt hasnt havent
  isnt arent wasnt werent wont wouldnt shouldnt mustnt aint false falsely untrue fake wrong`.split(/\s+/),
);
/** Verbs of those who do not say a thing: `refused to say`, `denied saying`. */
const REFUSALS = new Set(
  'deny refuse decline fail avoid forget neglect omit hesitate disown disavow'.split(' ').map(stem),
);

/** Whether a folded word makes a clause say that something is not so, or was not said. */
export function isNegating(term: string): boolean {
  return NEGATIONS.has(term) || REFUSALS.has(stem(term));
}
