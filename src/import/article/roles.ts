import { isCountry } from '../../search/passages/countries.ts';
import { isCommon } from '../../search/common-words.ts';
import type { Name } from './names.ts';
import type { Sentence, Word } from './sentences.ts';
import { isBe, isPreposition } from './small-words.ts';
import { speechVerb } from './speech-verbs.ts';
import { isOfBody, isTitle, speakingNoun } from './vocabulary.ts';

/** Longer words say more than what someone is. */
const LONGEST_ROLE = 100;
/** Words of what someone is, behind a name: `, the opposition group's transport spokesman,`. */
const MOST_BEHIND = 12;
const MOST_BEFORE = 6;

/** As `isNear` of read.ts, but not behind an owner: `Ash’s` is no part of an office. */
const adjoins = (word: Word | undefined): boolean => word !== undefined && /^\.?\s{1,3}$|^[-‐]$/.test(word.gap);

/** What a name is said to be, right before and right behind it, as printed, without an article. */
export function rolesOf(sentence: Sentence, name: Name): readonly string[] {
  return [roleBefore(sentence, name), roleBehind(sentence, name)].filter((role) => role !== undefined);
}

/** Where what someone is begins, right before the name: `council leader`, `US President`. */
export function roleStart({ words }: Sentence, { from, titlesFrom }: Pick<Name, 'from' | 'titlesFrom'>): number {
  let at = titlesFrom;
  const isFirst = (word: Word): boolean => at < from || at > titlesFrom || isTitle(word.term);
  while (at > 0 && from - at < MOST_BEFORE && adjoins(words[at])) {
    const before = words[at - 1]!;
    if (!isFirst(before) || !isOfRole(before, at - 1)) break;
    if (at === titlesFrom && titlesFrom === from && !isTitle(before.term)) break;
    at -= 1;
  }
  return at;
}

function isOfRole({ term, hasCapital, written }: Word, at: number): boolean {
  if (isTitle(term) || isOfBody(term) || isCountry(term)) return true;
  if (/['’]s?$/.test(written)) return false;
  return hasCapital && (at > 0 || !isCommon(term));
}

function roleBefore(sentence: Sentence, name: Name): string | undefined {
  return written(sentence, roleStart(sentence, name), name.from);
}

/** The words behind a name that say what someone is: `from` up to `to`, with an article. */
function phraseBehind({ words, tail }: Sentence, at: number): { from: number; to: number } | undefined {
  const first = words[at];
  if (!first || !/^\.?, $|^\.?,\n$/.test(first.gap)) return undefined;
  const opens = /^(?:the|an?|his|her|their|its)$/.test(first.term) || speakingNoun(first.term) || first.hasCapital;
  if (!opens) return undefined;
  for (let to = at + 1; to <= Math.min(words.length, at + MOST_BEHIND); to += 1) {
    const gap = to < words.length ? words[to]!.gap : tail;
    if (/^[’'.]?[,.;)]/.test(gap)) return isRole(words.slice(at, to)) ? { from: at, to } : undefined;
    if (!/^(?:\s{1,3}|[-‐&]|\.\s)$/.test(gap)) return undefined;
  }
  return undefined;
}

/** Whether words say what someone is, and no more: their first noun of the kind stands before any preposition. */
function isRole(phrase: readonly Word[]): boolean {
  const of = phrase.findIndex(({ term }) => /^(?:of|at|for|from|in|with|on|and)$/.test(term));
  const head = of < 0 ? phrase : phrase.slice(0, of);
  const last = head.at(-1);
  if (!last || speakingNoun(last.term)?.kind !== 'role' || speakingNoun(last.term)?.isPlural) return false;
  return phrase.every(({ term, hasCapital }) => hasCapital || speechVerb(term) !== 'sure');
}

function roleBehind(sentence: Sentence, { to, isPossessive }: Name): string | undefined {
  const phrase = isPossessive ? undefined : phraseBehind(sentence, to);
  if (!phrase) return undefined;
  const article = /^(?:the|an?|his|her|their|its)$/.test(sentence.words[phrase.from]!.term) ? 1 : 0;
  return written(sentence, phrase.from + article, phrase.to);
}

/** Words of a sentence as printed, white space folded; undefined where there are none or too many. */
export function written({ words, masked, start }: Sentence, from: number, to: number): string | undefined {
  if (to <= from) return undefined;
  const text = masked.slice(words[from]!.start - start, words[to - 1]!.end - start).replace(/\s+/g, ' ');
  return text.length <= LONGEST_ROLE ? text : undefined;
}

/** The nouns of a sentence that stand for one person and go with no name: `a man who`, `the mayor`. */
export function unnamedRoles(sentence: Sentence, names: readonly Name[]): readonly number[] {
  const ofNames = new Set<number>();
  for (const name of names) {
    for (let at = roleStart(sentence, name); at < name.to; at += 1) ofNames.add(at);
    const phrase = phraseBehind(sentence, name.to);
    // `The chief executive, Marta Lindqvist, said`: the name tells who it is.
    if (sentence.words[name.titlesFrom]!.gap === ', ') {
      for (let at = name.titlesFrom - 1; at >= 0 && speakingNoun(sentence.words[at]!.term); at -= 1) ofNames.add(at);
    }
    for (let at = phrase?.from ?? 0; at < (phrase?.to ?? 0); at += 1) ofNames.add(at);
  }
  return sentence.words.flatMap(({ term, hasCapital }, at) => {
    const noun = hasCapital || ofNames.has(at) ? undefined : speakingNoun(term);
    return noun?.kind === 'role' && !noun.isPlural && mayBeNoun(sentence.words, at) ? [at] : [];
  });
}

/** Words before a noun that are looked at for its article, at most. */
const MOST_TO_ARTICLE = 4;

/** Whether an article may stand before a word: none does in `had gone forward`, or in `was elected as president`. */
function mayBeNoun(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOST_TO_ARTICLE); before -= 1) {
    const { term } = words[before]!;
    if (/^(?:the|an?|his|her|their|its|one|another|this|that)$/.test(term)) return true;
    if (isBe(term) || isPreposition(term) || /^(?:as|has|have|had)$/.test(term)) return false;
  }
  return true;
}
