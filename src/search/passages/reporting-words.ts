import { stem } from '../stem.ts';
import { isSaying } from './words-around-names.ts';

/** Verbs by which reports say that someone said something, beside those of `SAYING`; also forms that stemming misses. */
const REPORTING = new Set(
  `admit admitted admitting affirm add added adding announce ask assert assure boast caution comment commit committed
  complain conclude condemn confess confirm continue counter declare demand deny denying emphasise emphasize exclaim
  express hail inform insist joke lament maintain note observe post praise predict proclaim quip quipped reaffirm recall
  reiterate remark repeat reply replied replying report resolve respond retort reveal saying shout stress telling
  underline underscore urge voice vow warn whisper writing written spoken`
    .split(/\s+/)
    .map(stem),
);

/** Whether a folded word reports that someone said something, in any form of the verb. */
export function isReporting(term: string): boolean {
  return isSaying(term) || REPORTING.has(stem(term));
}
