import { isCommon } from '../common-words.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { holdsUnspaced } from '../tokenize.ts';
import { isAsking } from './asking-words.ts';
import { countriesOf } from './countries.ts';
import { addressOf, isPerson, type OfficeOf, type RecordSpeakers } from './record-speakers.ts';
import { isWordOf, type TypedWords } from './typed-words.ts';
import { addressedAs, isEveryday, isSaying } from './words-around-names.ts';

interface WordRange {
  readonly at: number;
  readonly to: number;
}

/** An office in a question, with what tells whose it is: the place of its first word, and behind the last. */
export interface OfficeAsked extends WordRange {
  readonly entry: LexiconEntry;
}

/** May stand within an office: `President of the United States`. */
const WITHIN_OFFICE = new Set('of the for and in'.split(' '));
/** What joins an office and whose it is. */
const OF = new Set(['of', 'for']);
/** Any of several is none of them. */
const ANY_OF_SEVERAL = new Set('a an any some every each no which what whose another other both'.split(' '));

/** Who is sent to a country is not of it: the ambassador to China is not the Chinese ambassador. */
const SENT = new Set(['ambassador', 'envoy', 'consul']);

/** The country in the words of an office that a word is the adjective of. */
function countryIn(office: readonly string[], word: string): string | undefined {
  const countries = countriesOf(word);
  return office.some((of) => SENT.has(of)) ? undefined : countries.find((country) => office.includes(country));
}

function isOwnCountry({ titles }: LexiconEntry, word: string): boolean {
  return titles.some(({ words }) => countryIn(words, word) !== undefined);
}

/** Where a question means the office that someone holds. */
export function officesAt(
  typed: TypedWords,
  known: RecordSpeakers,
  { entry, words }: OfficeOf,
): readonly OfficeAsked[] {
  return typed.words.flatMap((_, at) => {
    const to = endOfOffice(typed, words, at);
    if (to === undefined) return [];
    const range = withOwn(typed, known, entry, { at, to });
    return isOthersOffice(typed, known, entry, range) ? [] : [{ entry, ...range }];
  });
}

/** Behind an office that begins at a place, its telling words in this order, or side by side in another. */
function endOfOffice({ words, gap }: TypedWords, office: readonly string[], at: number): number | undefined {
  const asked: string[] = [];
  let place = at;
  for (; asked.length < office.length && place < words.length; place += 1) {
    const { term } = words[place]!;
    const within = asked.length > 0 && WITHIN_OFFICE.has(term);
    const word = office.includes(term) ? term : countryIn(office, term);
    if (!within && word === undefined) return undefined;
    if (place > at && !/^[\s,\-‐]+$/.test(gap(place - 1))) return undefined;
    if (!within) asked.push(word!);
  }
  if (asked.length < office.length) return undefined;
  const isInOrder = asked.every((word, index) => word === office[index]);
  const isTurned = place - at === office.length && asked.toSorted().join(' ') === office.toSorted().join(' ');
  return isInOrder || isTurned ? place : undefined;
}

/** Whether a word is in a name of another person, and in none of the entry: `Biden` in the office of one before Biden. */
function isSurnameOfAnother(known: RecordSpeakers, entry: LexiconEntry, word: string): boolean {
  const isIn = ({ names }: LexiconEntry): boolean => names.some(({ terms }) => terms.includes(word));
  return !isIn(entry) && known.entries.some((other) => other !== entry && isPerson(known, other) && isIn(other));
}

/** An office with the words of the same person's names and offices around it: `Japan’s prime minister`, `the PM of Japan`. */
function withOwn(typed: TypedWords, known: RecordSpeakers, entry: LexiconEntry, { at, to }: WordRange): WordRange {
  const { words, term, gap, isJoined } = typed;
  const isOwnAt = (place: number): boolean =>
    !isCommon(term(place)!) &&
    (isWordOf(typed, entry, place) || isOwnCountry(entry, term(place)!)) &&
    !isSurnameOfAnother(known, entry, term(place)!);
  let from = at;
  while (isJoined(from - 1) && isOwnAt(from - 1)) from -= 1;
  let end = to;
  if (end < words.length && /^\s+$/.test(gap(end - 1)) && OF.has(term(end)!)) {
    while (end < words.length && isCommon(term(end)!)) end += 1;
    if (!isOwnAt(end)) return { at: from, to };
  }
  while (isJoined(end - 1) && isOwnAt(end)) end += 1;
  return { at: from, to: end };
}

/**
 * Whether an office is held by someone else: the president of China, China’s president, a former president, or President
 * Xi is not the one who is president here.
 */
function isOthersOffice(typed: TypedWords, known: RecordSpeakers, entry: LexiconEntry, { at, to }: WordRange): boolean {
  const { text, words } = typed;
  const [start, end] = [words[at]!.start, words[to - 1]!.end];
  if (holdsUnspaced(text.slice(start, end))) return isInLongerWord(text.slice(0, start), text.slice(end));
  return isOthersBefore(typed, known, entry, at) || isOthersBehind(typed, at, to);
}

/** Whether an unspaced word goes on before or behind: 中国の首相, 副首相, 首相官邸. */
function isInLongerWord(before: string, behind: string): boolean {
  return /[\p{scx=Han}\p{scx=Kana}の]$/u.test(before) || /^[\p{scx=Han}\p{scx=Kana}]/u.test(behind);
}

function isOthersBefore({ term, gap }: TypedWords, known: RecordSpeakers, entry: LexiconEntry, from: number): boolean {
  const before = term(from - 1);
  if (before === undefined || !/^[\s\-‐]+$/.test(gap(from - 1))) return false;
  const address = addressedAs(before);
  if (address) return address !== (addressOf(known, entry) ?? address);
  return isCommon(before) ? ANY_OF_SEVERAL.has(before) : !isOfAsking(before);
}

function isOthersBehind({ term, words, gap, hasCapital, isNameLike }: TypedWords, from: number, to: number): boolean {
  const next = term(to);
  if (next === undefined || !/^\s+$/.test(gap(to - 1))) return false;
  if (OF.has(next)) return words.slice(to).some(({ term }) => !isCommon(term));
  if (isCommon(next) || isOfAsking(next)) return false;
  if (isNameLike(to)) return true;
  if (hasCapital(from)) return false;
  // In small letters the next word may be a name, as in `president xi`, unless *the* shows that the office stands alone.
  return term(from - 1) !== 'the' || (to - from === 1 && isEveryday(next));
}

function isOfAsking(word: string): boolean {
  return isSaying(word) || isAsking(stem(word));
}
