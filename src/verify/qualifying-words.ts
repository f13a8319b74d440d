import { stem } from '../search/stem.ts';
import { impliesNegation, isBound, isNegator, isPrivative } from './meaning-words.ts';
import { oneSpelling } from './spelling.ts';

/** Words that take back part of what a sentence says, wherever in it they stand; phrases by the key they are read as. */
const QUALIFIERS = words(
  'if unless but only until although however nor not-only whether perhaps allegedly apparently reportedly presumably false untrue ' +
    'a-lie myth hoax nonsense fiction rumor rumors bogus fake misinformation disinformation misleading exaggerated',
);
/** Verbs that leave it open whether what follows is so, and nouns of theirs. */
const SUPPOSING = stems(
  'claim allege allegation accuse pretend suspect assume assumption suppose imagine contend hope fear wish dream believe think ' +
    'thought threaten promise propose suggest suggestion worry speculate predict theory idea notion',
);
/** With these a speaker says nothing but that it is their own view. */
const OWN_VIEW = stems('believe think thought suppose imagine assume suggest hope promise propose');
/** Verbs by which a speaker gives what someone else says. */
const SAYING = stems('say said tell told announce state declare insist argue write wrote report according quote');
const FIRST_PERSON = words('i we me us');
/** What is said of some is not said of all. */
const PARTIAL = words(
  'most few some many several half little much almost nearly a-few a-bit majority minority part parts portion fraction handful ' +
    'couple rarely',
);
/** Between one of these and what it is said of: `most of the`. */
const LINKS = words("of the these those our your their my his her its a an to that this who such 's");

export function isQualifier(key: string): boolean {
  return QUALIFIERS.has(key) || isNegator(key);
}

/** Whether a word before a clause makes it a thing denied or only supposed; of first persons, what they deny. */
export function isGoverning(key: string, isOwn: boolean): boolean {
  if (impliesNegation(key)) return true;
  return SUPPOSING.has(stem(key)) && !(isOwn && OWN_VIEW.has(stem(key)));
}

export function isSaying(key: string): boolean {
  return SAYING.has(stem(key));
}

export function isFirstPerson(key: string): boolean {
  return FIRST_PERSON.has(key);
}

/** Whether a word right before a clause says of how much of it holds, or that it holds no longer. */
export function isLimiting(key: string): boolean {
  return PARTIAL.has(key) || isBound(key) || isPrivative(key);
}

export function isLink(key: string): boolean {
  return LINKS.has(key);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => stem(oneSpelling(word))));
}
