import { isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import { QUOTED } from './quotations.ts';
import type { Word } from './sentences.ts';
import { isNear, type Read } from './read.ts';
import { isBetween, isDayOrMonth, isPreposition, isSubordinate } from './small-words.ts';
import { speechVerb } from './speech-verbs.ts';
import { speakingNoun } from './vocabulary.ts';

/** Words between commas behind a subject, and between it and a second verb, at most. */
const MOST_ASIDE = 30;
const MOST_SHARED = 25;
/** Words of a clause that begins with `who`, at least. */
const LEAST_OF_CLAUSE = 3;
/** Words of one phrase with a preposition. */
const MOST_OF_PHRASE = 6;

/** Whether all that stands between a subject and a verb of saying, words `from` up to `verb`, leaves the verb to the subject. */
export function isFiller(read: Read, from: number, verb: number): boolean {
  const { words } = read.sentence;
  if (verb - from > MOST_ASIDE + MOST_SHARED) return false;
  if (isRelativeClause(read, from, verb)) return true;
  const at = behindAside(words, from, verb);
  if (at === undefined) return false;
  return isPlain(read, at, verb) || isShared(read, at, verb);
}

/** Where the words go on behind an aside in commas, brackets or dashes: `, the mayor of Ash,`. */
function behindAside(words: readonly Word[], from: number, verb: number): number | undefined {
  const opening = /^\.?([,(—–])|^\s([(—–])\s?/u.exec(words[from]!.gap);
  const sign = opening?.[1] ?? opening?.[2];
  if (sign === undefined) return /[,;:(❝]/u.test(words[from]!.gap) ? undefined : from;
  if (from === verb) return undefined;
  const closing = sign === '(' ? ')' : sign;
  for (let at = verb; at > from; at -= 1) {
    if (words[at]!.gap.includes(closing)) return at - from <= MOST_ASIDE ? at : undefined;
  }
  return undefined;
}

/**
 * `A resident who asked not to be named said`: a clause of its own, which nobody else speaks in. The verb must not be that
 * of the clause (`the man who promised it`), nor of someone in it (`the man who heard the mayor say`).
 */
function isRelativeClause(read: Read, from: number, verb: number): boolean {
  const { words } = read.sentence;
  if (verb - from < LEAST_OF_CLAUSE || verb - from > MOST_ASIDE || !/^(?:who|that|which)$/.test(words[from]!.term))
    return false;
  const between = words.slice(from + 1, verb);
  if (!words.slice(from, verb + 1).every(isNear)) return false;
  if (between.some(({ term }) => isSubordinate(term) || speechVerb(term) === 'sure')) return false;
  const last = between.at(-1)!;
  const isSubject = speakingNoun(last.term) !== undefined || /^(?:he|she|they|it|i|we|you|to|not)$/.test(last.term);
  return !isSubject && !read.isOfName.has(verb - 1);
}

/** Only adverbs, times and places: `on Friday jointly`. */
function isPlain({ sentence: { words } }: Read, from: number, verb: number): boolean {
  let phrase = 0;
  for (let at = from; at <= verb; at += 1) {
    const { gap, term, hasCapital } = words[at]!;
    const isPunctuated = /[;:(❝]/u.test(gap) || (gap.includes(',') && at > from);
    if (isPunctuated && !(gap.includes(',') && at === from)) return false;
    if (at === verb) return true;
    if (isBetween(term) || isDayOrMonth(term) || /^\d+$/.test(term)) continue;
    if (/^(?:is|was|were|are|been)$/.test(term) && /^(?:quoted|reported|cited)$/.test(words[at + 1]?.term ?? ''))
      return true;
    if (isPreposition(term)) {
      phrase = MOST_OF_PHRASE;
      continue;
    }
    phrase -= 1;
    if (phrase < 0 || !(hasCapital || isOfCircumstance(term))) return false;
  }
  return true;
}

const CIRCUMSTANCES = new Set(
  `a an the his her their its this last press news conference interview meeting speech briefing summit call visit post
  twitter facebook radio television tv week month year morning evening afternoon night day event ceremony rally hearing court
  parliament talks occasion`.split(/\s+/),
);
const isOfCircumstance = (term: string): boolean => CIRCUMSTANCES.has(term) || isWhatIsSaid(term);

/** `Biden took to Twitter and stated`: a second verb of the same subject. */
function isShared({ sentence: { words } }: Read, from: number, verb: number): boolean {
  let and = verb - 1;
  while (and >= from && isBetween(words[and]!.term)) and -= 1;
  if (and < from || !/^(?:and|but|then)$/.test(words[and]!.term) || verb - from > MOST_SHARED) return false;
  return words.slice(from, verb).every(({ term, gap }, n) => {
    const isComma = gap.includes(',') && n > 0 && from + n !== and;
    return !isComma && !/[;:(]/.test(gap) && !isSubordinate(term) && !(gap.includes(QUOTED) && n === 0);
  });
}
