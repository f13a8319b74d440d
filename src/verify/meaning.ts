import { isCommon } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { isCountry } from '../search/passages/countries.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { stem } from '../search/stem.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import { findTerm } from '../search/vocabulary.ts';
import { type ChangeKind, MEANING_CHANGES, type MeaningChange } from './change-kinds.ts';
import { joinOtherwise } from './connectives.ts';
import { isEnglish } from './english-words.ts';
import * as is from './meaning-words.ts';
import { isNameMisspelt, namesDiffer } from './name-words.ts';
import { holdOpposites, holdOtherPersons } from './opposites.ts';
import { readBoth } from './phrases.ts';
import { differs, keysOf, type Side } from './side.ts';
import { isSlip } from './slip.ts';
import { unspacedChange } from './unspaced-meaning.ts';

/**
 * What a difference may change, the gravest first: it says what kind of words differ, not what the sentence means. Rules of
 * English grammar, WordNet's opposites, lists of Japanese and Chinese words, and the names of the records.
 */
export function changeOf(index: SearchIndex, yours: Side, theirs: Side): ChangeKind {
  const [a, b] = readBoth(yours, theirs);
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  const isTurned = holdOpposites(onlyA, onlyB);
  if (!isTurned && isSpelling(index, yours, theirs)) return isNameMisspelt(index, yours, theirs) ? 'name' : 'spelling';
  const unspaced = unspacedChange(yours, theirs);
  const changes: Readonly<Record<MeaningChange, () => boolean>> = {
    negation: () => denialsDiffer(a, b),
    number: () => numbersDiffer(a, b),
    name: () => namesDiffer(index, yours, theirs) || holdOtherPersons(onlyA, onlyB),
    modal: () => classDiffers(a, b, is.isModal, is.isStrongModal),
    quantifier: () => classDiffers(a, b, is.isQuantifier, is.isStrongQuantifier),
    polarity: () => isTurned || differs(a.filter(is.isPrivative), b.filter(is.isPrivative)) || joinOtherwise(a, b),
  };
  return (
    MEANING_CHANGES.find((kind) => unspaced === kind || changes[kind]()) ??
    (differs(keysOf(yours), keysOf(theirs)) ? 'word' : 'order')
  );
}

/** Whether words turn a sentence round as often; a verb that implies it counts as much. */
function denialsDiffer(a: readonly string[], b: readonly string[]): boolean {
  return [denies, is.deniesLimit].some((isDenial) => a.filter(isDenial).length !== b.filter(isDenial).length);
}

function denies(key: string): boolean {
  return is.isNegator(key) || is.impliesNegation(key);
}

/** Those of some words that others lack, each as often as it is more. */
function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return keys.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether numbers are others, or how far they are meant to go, what they count, or which day, month or year is meant. */
function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  if (differs(numbersOf(a), numbersOf(b)) && !isLoneOne(a, b)) return true;
  if (differs(a.filter(is.isBound), b.filter(is.isBound))) return true;
  return areOthers(unitsOf(a), unitsOf(b)) || areOthers(a.filter(is.isTime), b.filter(is.isTime));
}

function numbersOf(keys: readonly string[]): readonly string[] {
  return keys.filter(is.isNumeric).map(is.countedForm);
}

function unitsOf(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => is.unitOf(key) ?? []);
}

/** `one` is a pronoun as often as a number: alone it tells nothing. */
function isLoneOne(a: readonly string[], b: readonly string[]): boolean {
  const numbers = [...a, ...b].filter(is.isNumeric);
  return numbers.length === 1 && numbers[0] === '1';
}

/** Whether both sides have words, and others. */
function areOthers(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && differs(some, others);
}

/** Whether words of a class were put for others of it, or one of those that weigh much was dropped or added. */
function classDiffers(
  a: readonly string[],
  b: readonly string[],
  isOfClass: (key: string) => boolean,
  isStrong: (key: string) => boolean,
): boolean {
  const [some, others] = [a, b].map((keys) => keys.filter(isOfClass).map(is.modalForm)) as [string[], string[]];
  if (some.length > 0 && others.length > 0) return differs(some, others);
  return [...a, ...b].some((key) => isOfClass(key) && isStrong(key));
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
    .split(/[\s\u00a0]+/u)
    .map(fold);
}

/** Whether a folded word is one: the records hold it, talk or the dictionary does, or the rules here know it. */
function isWord({ vocabulary }: SearchIndex, word: string): boolean {
  // Of letters that are not spaced, any is a word, and may be a number.
  if (holdsUnspaced(word)) return true;
  if (/\p{N}/u.test(word) || is.isNumeric(word) || is.isNegator(word) || is.isModal(word) || is.isQuantifier(word))
    return true;
  if (findTerm(vocabulary, word) >= 0 || isCommon(word) || isCountry(word)) return true;
  return isEnglish(word) || rarityInTalk(stem(word)) < 1;
}
