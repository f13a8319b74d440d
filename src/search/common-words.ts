/**
 * English words that carry no subject of their own: articles, pronouns, prepositions, auxiliaries, conjunctions.
 * They keep their place in a text, so that phrases may hold them, but have no postings.
 * There are fewer than 256, so that a byte can name one. `us` and `may` are not
 * here: folded, they are also the country and the month.
 */
const COMMON = new Map(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can cannot could did do does doing down during each few for from further had has have having he her here hers
  herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once
  only or other our ours ourselves out over own same she should so some such than that the their theirs them themselves
  then there these they this those through to too under until up very was we were what when where which while who whom
  why will with would you your yours yourself yourselves dont doesnt didnt isnt arent wasnt werent cant couldnt wont
  wouldnt shouldnt im ive id ill youre youve theyre theyve were weve hes shes its thats theres lets`
    .split(/\s+/)
    .filter(Boolean)
    .map((word, place) => [word, place + 1]),
);

/** The number of a common word, from 1 to 255; 0 for any other word. */
export function commonNumber(term: string): number {
  return COMMON.get(term) ?? 0;
}

/** All of them, folded. */
export function commonWords(): Iterable<string> {
  return COMMON.keys();
}

/** Whether a folded word is too common to search for by itself. */
export function isCommon(term: string): boolean {
  return COMMON.has(term);
}
