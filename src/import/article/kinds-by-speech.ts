import { isLand, type Name } from './names.ts';
import { isNear } from './read.ts';
import type { Sentence, Word } from './sentences.ts';
import { isBetween } from './small-words.ts';
import { isPlainVerb, speechVerb } from './speech-verbs.ts';
import { isCapitalCity } from './vocabulary.ts';

/** What the places of one surname, or of one body of a single word, tell of what it is. */
interface Evidence {
  speaks: boolean;
  isBody: boolean;
}

/**
 * Who speaks by one word alone is a person, unless something tells that it is a body: an article, a seat of government,
 * `said its profit`. @param places the names of each, with their sentences
 */
export function isPersonBySpeech(places: readonly { readonly name: Name; readonly sentence: Sentence }[]): boolean {
  const evidence: Evidence = { speaks: false, isBody: false };
  for (const { name, sentence } of places) {
    if (name.key.length > 1 || name.kind !== undefined || isLand(name.key) || isCapitalCity(name.key[0]!)) return false;
    const { words } = sentence;
    const verb = verbOf(words, name);
    evidence.speaks ||= verb !== undefined;
    evidence.isBody ||= words[name.titlesFrom - 1]?.term === 'the' || (verb !== undefined && isOfBody(words, verb));
  }
  return evidence.speaks && !evidence.isBody;
}

/** The verb of saying beside a name: behind it, or right before it. */
function verbOf(words: readonly Word[], { to, titlesFrom, isPossessive }: Name): number | undefined {
  // Of several who speak together nobody knows what each is: `Halden and Brookfield said`.
  if (isPossessive || words[titlesFrom - 1]?.term === 'and') return undefined;
  let at = to;
  while (isNear(words[at]) && isBetween(words[at]!.term)) at += 1;
  if (isNear(words[at]) && speechVerb(words[at]!.term) === 'sure') return at;
  const before = words[titlesFrom - 1];
  return before && isNear(words[titlesFrom]) && isPlainVerb(before.term) ? titlesFrom - 1 : undefined;
}

/** What also happens of itself behind `it would`: `it would rain`, `it would take long`. */
const OF_ITSELF = new Set(
  'be take help cost make happen mean not have rain work end come never go hurt lead depend'.split(' '),
);

/** `Larkfield said its profit`, `said it would shut two plants`, `said it plans`: it means the one who says so. */
function isOfBody(words: readonly Word[], verb: number): boolean {
  const [first = '', second = '', third] = words.slice(verb + 1, verb + 4).map(({ term }) => term);
  if (first === 'its') return true;
  if (first !== 'it') return false;
  if (/^(?:plans|planned|expects|expected|intends|intended|aims|hopes|hoped|wants|wanted)$/.test(second)) return true;
  if (/^(?:would|will)$/.test(second) && third !== undefined && !OF_ITSELF.has(third)) return true;
  return words.slice(verb + 2).some(({ term }) => term === 'its');
}
