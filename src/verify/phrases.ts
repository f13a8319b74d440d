import { isCount, unitOf, unitOfLetters } from './meaning-words.ts';
import type { Side } from './side.ts';

/** Words read as what they are together: one key for `far from`, and for any other word its own. */
export interface Phrase {
  readonly key: string;
  /** Words: first, and one behind the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Phrases of English that say another thing than their words do, by what they say; `#` stands before a number, `@` before a unit
 * of time, neither being a part of the phrase. Single words here are other names of one.
 */
const PHRASES: Readonly<Record<string, string>> = {
  not: 'far from|anything but|yet to|by no means|in no way|instead of|rather than|free of|devoid of|no longer',
  nobody: 'no 1',
  except: 'except for|other than|apart from|aside from|with the exception of',
  // What denies that there is no more is no denial.
  'not-only': 'not only|not just|not merely|not simply|not least',
  only: 'nothing but|none but|nobody but|no 1 but|none other than|solely|merely',
  must: 'can not but|can not help but|could not but|could not help but|required to|obliged to',
  'have-to': 'have to|has to|had to|have got to',
  fail: 'forget to|forgot to|forgets to|neglect to|neglected to|omit to|omitted to',
  should: 'supposed to|had better',
  certainly: 'no doubt|without doubt|without a doubt|without question|beyond doubt',
  whether: 'whether or not',
  whatever: 'no matter',
  'all except': 'all but #',
  'everyone except': 'everyone but|everybody but',
  'everything except': 'everything but',
  almost: 'all but',
  'a-lie': 'a lie|an outright lie|a big lie|lies that',
  'a-few': 'a few',
  many: 'quite a few|not a few|a great many|a good many',
  few: 'very few|only a few',
  'a-bit': 'a bit|a little bit|a little',
  perhaps: 'perhaps|maybe|possibly|conceivably',
  probably: 'probably|in all likelihood|most likely',
  allegedly: 'allegedly|supposedly|purportedly|ostensibly',
  apparently: 'apparently|seemingly',
  former: 'former|ex|onetime|erstwhile|used to',
  alleged: 'alleged|supposed|purported|suspected|putative',
  'so-called': 'so called',
  fake: 'fake|phony|bogus|sham',
  although: 'even if|even though|in spite of|despite|notwithstanding|albeit|though',
  if: 'provided that|providing that|on condition that|as long as|so long as|in case|in the event that|provided|assuming that',
  because: 'because of|due to|owing to|thanks to|on account of',
  when: 'as soon as|whenever',
  and: 'as well as|along with|together with|in addition to|plus',
  like: 'as if|as though|such as',
  '≥#': 'at least #|no less than #|no fewer than #|not less than #|not fewer than #|a minimum of #',
  '≤#': 'at most #|no more than #|not more than #|up to #|a maximum of #|as many as #|as much as #',
  '>#': 'more than #|over #|above #|upward of #|in excess of #|exceeding #',
  '<#': 'less than #|fewer than #|under #|below #',
  '≲#': 'nearly #|almost #|just under #|close to #|just short of #',
  '≈#': 'about #|around #|approximately #|roughly #|some #|circa #|an estimated #|estimated #',
  'this@': 'this @|current @',
  'last@': 'last @|past @|previous @|last # @|past # @|previous # @',
  'next@': 'next @|coming @|following @|next # @|coming # @|following # @',
};

interface Pattern {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** Signs for what stands behind. */
  readonly behind: readonly string[];
}

/** By their first word, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Pattern[]> = Map.groupBy(
  Object.entries(PHRASES)
    .flatMap(([key, phrases]) => phrases.split('|').map((phrase) => patternOf(key, phrase.split(' '))))
    .sort((a, b) => b.words.length + b.behind.length - a.words.length - a.behind.length),
  ({ words }) => words[0]!,
);

function isSign(word: string): boolean {
  return word === '#' || word === '@';
}

function patternOf(key: string, all: readonly string[]): Pattern {
  return { words: all.filter((word) => !isSign(word)), keys: key.split(' '), behind: all.filter(isSign) };
}

/** Words of the longest phrase, less one: so far around a difference one may begin or end. */
const AROUND = 4;

/**
 * The keys of both sides of a difference, with each phrase as one. Where a phrase begins before the difference or ends behind it,
 * as many words around it are read on both sides.
 */
export function readBoth(yours: Side, theirs: Side): readonly [readonly string[], readonly string[]] {
  const crossing = [yours, theirs].flatMap((side) =>
    readPhrases(side, side.from - AROUND, side.to + AROUND)
      .filter(({ from, to }) => crosses(side, from, to))
      .map(({ from, to }) => ({ before: side.from - from, behind: to - side.to })),
  );
  const before = Math.max(0, ...crossing.map((one) => one.before));
  const behind = Math.max(0, ...crossing.map((one) => one.behind));
  const keysOf = (side: Side) => readPhrases(side, side.from - before, side.to + behind).map(({ key }) => key);
  return [keysOf(yours), keysOf(theirs)];
}

function crosses({ from, to }: Side, first: number, end: number): boolean {
  return first < to && end > from ? first < from || end > to : from === to && first < from && end > from;
}

/** Reads words from left to right, each phrase that begins among them to its end. */
export function readPhrases(side: Side, from: number, to: number): readonly Phrase[] {
  const read: Phrase[] = [];
  const end = Math.min(to, side.words.length);
  for (let at = Math.max(0, from); at < end;) {
    const pattern = BY_FIRST.get(side.words[at]!.key)?.find((one) => fits(side, at, one));
    const next = at + (pattern?.words.length ?? 1);
    const keys = pattern?.keys ?? [ownKey(side, at)];
    for (const key of keys) read.push({ key, from: at, to: next });
    at = next;
  }
  return read;
}

/** Before these, `used to` is what one is accustomed to. */
const ACCUSTOMED = /^(?:am|is|are|was|were|be|been|being|'s|get|got|getting|become)$/;

function fits({ words, text }: Side, at: number, { words: wanted, behind }: Pattern): boolean {
  if (!wanted.every((word, place) => words[at + place]?.key === word)) return false;
  let next = at + wanted.length;
  for (const sign of behind) {
    const key = words[next]?.key ?? '';
    if (sign === '@' ? !isTimeUnit(key) : !isBounded(key, wanted)) return false;
    next += 1;
  }
  const before = words[at - 1]?.key ?? '';
  if (wanted[0] === 'used') return !ACCUSTOMED.test(before);
  // `Ex` is a prefix only with its hyphen.
  return wanted[0] !== 'ex' || /^[-‐‑]/.test(text.slice(words[at]!.end));
}

/** Behind these, `one` is a pronoun as often: `about one of them`. */
const PREPOSITIONS = /^(?:over|above|under|below|about|around|some)$/;

function isBounded(key: string, before: readonly string[]): boolean {
  return isCount(key) && !/\d(?:st|nd|rd|th)$/.test(key) && !(key === '1' && PREPOSITIONS.test(before.join(' ')));
}

function isTimeUnit(key: string): boolean {
  return (
    unitOf(key) !== undefined || /^(?:weekend|term|session|quarter|season|election|time)$/.test(key) || DAY.test(key)
  );
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Before *little*, these show that it is a size: `the little boy`. */
const DETERMINERS = /^(?:the|this|that|these|those|my|your|his|her|its|our|their|every|each|no|any|some|'s)$/;
/** Prefixes that are words by themselves; only with a hyphen they are meant here. */
const PREFIXES = /^(?:anti|pro|pre|post|pseudo|quasi|semi|counter|non)$/;

/** The key of a word that is part of no phrase, without a class that it has only in other places. */
function ownKey({ words, text }: Side, at: number): string {
  const { key, start, end } = words[at]!;
  if (key === 'little' && DETERMINERS.test(words[at - 1]?.key ?? '')) return 'small';
  if (PREFIXES.test(key) && !/^[-‐‑]/.test(text.slice(end, end + 1))) return `${key}.`;
  const unit = isCount(words[at - 1]?.key ?? '') ? unitOfLetters(key) : undefined;
  if (unit !== undefined) return unit;
  // `Zero evidence` is no evidence; `zero percent` is a number.
  const next = words[at + 1]?.key ?? '';
  const isNo = key === '0' && /^zero$/i.test(text.slice(start, end)) && next !== '' && !isCount(next);
  return isNo && next !== 'percent' && unitOf(next) === undefined ? 'no' : key;
}
