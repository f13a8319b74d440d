import { isCommon } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { isCountry } from '../search/passages/countries.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { stem } from '../search/stem.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import { findTerm } from '../search/vocabulary.ts';
import * as is from './meaning-words.ts';
import { isSlip } from './slip.ts';
import { areOpposite } from './opposites.ts';
import type { Word } from './words.ts';

/** What a difference may change, the gravest first. */
const GRAVE = ['negation', 'number', 'name', 'modal', 'quantifier', 'polarity'] as const;
export type ChangeKind = (typeof GRAVE)[number] | 'order' | 'spelling' | 'filler' | 'word';

/** Words of one side of a difference, among all words of its text. */
export interface Side {
  readonly words: readonly Word[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Whether a difference of this kind may change what is said. */
export function isGrave(kind: ChangeKind): kind is (typeof GRAVE)[number] {
  return (GRAVE as readonly string[]).includes(kind);
}

/**
 * What a difference may change, the gravest first: it says what kind of words differ, not what the sentence means. Rules of
 * English grammar, WordNet's opposites, and the names of the records.
 */
export function changeOf(index: SearchIndex, yours: Side, theirs: Side): ChangeKind {
  const [a, b] = [keysOf(yours), keysOf(theirs)];
  const isTurned = a.some((one) => b.some((other) => areOpposite(one, other)));
  if (!isTurned && isSpelling(index, yours, theirs)) return 'spelling';
  if (negates(a) !== negates(b) || negatesUnspaced(yours) !== negatesUnspaced(theirs)) return 'negation';
  if (differs(a.filter(is.isNumeric), b.filter(is.isNumeric)) && !isLoneOne(a, b)) return 'number';
  if (unitsDiffer(a, b)) return 'number';
  if (namesDiffer(index, yours, theirs)) return 'name';
  if (changes(a, b, is.isModal, is.isStrongModal)) return 'modal';
  if (changes(a, b, is.isQuantifier, is.isStrongQuantifier)) return 'quantifier';
  if (isTurned) return 'polarity';
  return !differs(a, b) ? 'order' : 'word';
}

function keysOf({ words, from, to }: Side): readonly string[] {
  return words.slice(from, to).map(({ key }) => key);
}

/** How often words turn a sentence round; a verb that implies it counts as much. */
function negates(keys: readonly string[]): number {
  return keys.filter((key) => is.isNegator(key) || is.impliesNegation(key)).length;
}

/** Endings and words of Japanese and Chinese that deny. */
const UNSPACED_NEGATION = /ません|ませぬ|ない|なかっ|なく|なけれ|ぬ|ずに|まい|無|不|非|未|没|否/gu;
/** Letters around a difference that may belong to its word. */
const AROUND = 3;

/** How often letters that are not spaced deny, in a difference and around it: an ending may differ by one letter only. */
function negatesUnspaced({ words, text, from, to }: Side): number {
  const start = words[Math.max(0, from - AROUND)]?.start ?? 0;
  const end = words[Math.min(words.length, to + AROUND) - 1]?.end ?? text.length;
  return [...text.slice(start, end).matchAll(UNSPACED_NEGATION)].length;
}

/** Whether two lists of words are others, whatever their order. */
function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.toSorted().join(' ') !== b.toSorted().join(' ');
}

/** `one` is a pronoun as often as a number: alone it tells nothing. */
function isLoneOne(a: readonly string[], b: readonly string[]): boolean {
  const numbers = [...a, ...b].filter(is.isNumeric);
  return numbers.length === 1 && numbers[0] === '1';
}

function unitsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [units, others] = [a.filter(is.isUnit), b.filter(is.isUnit)];
  return units.length > 0 && others.length > 0 && differs(units.map(stem), others.map(stem));
}

/** Whether words of a class were put for others of it, or one of those that weigh much was dropped or added. */
function changes(
  a: readonly string[],
  b: readonly string[],
  isOfClass: (key: string) => boolean,
  isStrong: (key: string) => boolean,
): boolean {
  const [some, others] = [a.filter(isOfClass), b.filter(isOfClass)];
  if (some.length > 0 && others.length > 0) return differs(some, others);
  return [...some, ...others].some(isStrong);
}

/** Whether each word of yours is a slip of the fingers for one of the record: no word of its own, and a letter or two off. */
function isSpelling(index: SearchIndex, yours: Side, theirs: Side): boolean {
  const [a, b] = [writtenWords(yours), writtenWords(theirs)];
  if (a.length === 0 || a.length !== b.length) return false;
  // Folded alike, they differ by what no slip makes: `1,5` and `15`.
  if (a.every((word, at) => word === b[at])) return false;
  return a.every((word, at) => word === b[at] || (!isWord(index, word) && isSlip(word, b[at]!)));
}

/** The words as they are written, folded: a number of several words (`two hundred`) is several. */
function writtenWords({ words, text, from, to }: Side): readonly string[] {
  if (from === to) return [];
  return text
    .slice(words[from]!.start, words[to - 1]!.end)
    .split(/[\s\u00a0-]+/u)
    .map(fold);
}

/** Whether a folded word is one: the records hold it, talk does, or the rules here know it. */
function isWord({ vocabulary }: SearchIndex, word: string): boolean {
  // Of letters that are not spaced, any is a word, and may be a number.
  if (holdsUnspaced(word)) return true;
  if (/\p{N}/u.test(word) || is.isNumeric(word) || is.isNegator(word) || is.isModal(word) || is.isQuantifier(word))
    return true;
  return findTerm(vocabulary, word) >= 0 || isCommon(word) || isCountry(word) || rarityInTalk(stem(word)) < 1;
}

function namesDiffer(index: SearchIndex, yours: Side, theirs: Side): boolean {
  const [a, b] = [namesIn(index, yours), namesIn(index, theirs)];
  if (a.length === 0 && b.length === 0) return false;
  return differs(a, b);
}

function namesIn(index: SearchIndex, side: Side): readonly string[] {
  const names: string[] = [];
  for (let at = side.from; at < side.to; at += 1) {
    // `People's Republic of China (PRC)` loses no name without its letters.
    const isTwice = [side.from - 1, side.to].some((beside) => bareKey(side, beside) === bareKey(side, at));
    if (!isTwice && isName(index, side, at)) names.push(bareKey(side, at)!);
  }
  return names;
}

function bareKey({ words }: Side, at: number): string | undefined {
  return words[at]?.key.replace(/'s?$/, '');
}

/** How rare in talk a word with a capital must be to be taken for a name: `Well` and `Yeah` are none. */
const LEAST_RARE = 0.35;

/** Whether a word is a name: by the names of the records, as a country, or by a capital that begins no sentence. */
function isName({ lexicon }: SearchIndex, { words, text }: Side, at: number): boolean {
  const { start, end } = words[at]!;
  const bare = words[at]!.key.replace(/'s?$/, '');
  if (isCommon(bare) || is.isNumeric(bare)) return false;
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  // Typed without any capital, `china` is a name; among capitals `us` and `polish` are words.
  if (isCountry(bare) && (isCapital || !/\p{Lu}/u.test(text.slice(1)))) return true;
  const isNameWord = lexicon.words[lowerBound(lexicon.words, bare)] === bare;
  if (isNameWord && isCapital) return true;
  if (!isCapital || beginsSentence(text, start) || isAllCapitals(text)) return false;
  return rarityInTalk(stem(bare)) >= LEAST_RARE;
}

function beginsSentence(text: string, start: number): boolean {
  return (
    start === 0 || /(?:^|[.!?:…]["'”’)\]]*\s+|["“‘'([]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
