import { isCommon } from '../common-words.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { holdsUnspaced } from '../tokenize.ts';
import { isAsking } from './asking-words.ts';
import type { RecordSpeakers } from './speakers-named.ts';
import { type AskedWord, type TypedWords, typedWords } from './typed-words.ts';
import { addressedAs, isEveryday, isSaying, isTitleOfAny, nameWords } from './words-by-names.ts';

/** How the words of a question are names of a record's speakers where people type as they like. */
export interface NamesAsTyped {
  /** Whether a word may be someone's name by how it is written and where it stands. */
  readonly canName: (at: number) => boolean;
  /** Whether words that are a name of an entry, or a part of one, are meant as that. */
  readonly isMeant: (entry: LexiconEntry, at: number, length: number) => boolean;
  /** Whether a word is a first name that only one person bears, and stands for them by itself. */
  readonly isFirstName: (entry: LexiconEntry, at: number) => boolean;
  /** Where a question means the office that someone holds. */
  readonly officesAt: (office: OfficeOf) => readonly OfficeAsked[];
}

/** An office by its telling words, and who holds it. */
export interface OfficeOf {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
}

/** An office in a question, with what tells whose it is: the place of its first word, and behind the last. */
export interface OfficeAsked extends WordRange {
  readonly entry: LexiconEntry;
}

interface WordRange {
  readonly at: number;
  readonly to: number;
}

/** What is read: the words, and whose names they may be. */
interface Read extends TypedWords {
  readonly known: RecordSpeakers;
}

/** Reads the words of a question as names of a record's speakers. */
export function namesAsTyped(text: string, words: readonly AskedWord[], known: RecordSpeakers): NamesAsTyped {
  const read: Read = { ...typedWords(text, words), known };
  const { canName } = read;
  return {
    canName,
    isMeant: (entry, at, length) =>
      !isPerson(known, entry) ||
      ((length > 1 || !isPartOfName(entry, words[at]!.term) || canName(at)) && !isOfAnother(read, entry, at, length)),
    isFirstName: (entry, at) =>
      isSoleBearer(known, entry, words[at]!.term) &&
      canName(at) &&
      standsAlone(read, entry, at) &&
      !isOfAnother(read, entry, at, 1),
    officesAt: (office) => words.flatMap((_, at) => officeAt(read, office, at) ?? []),
  };
}

/** Whether a word is a part of a longer name of the entry, and not what alone it is called. */
function isPartOfName({ names }: LexiconEntry, word: string): boolean {
  return names.some(({ terms }) => terms.length > 1 && terms.includes(word));
}

/** Whether a word of the question is one of an entry's names and offices. */
function isOwn({ stems }: Read, entry: LexiconEntry, at: number): boolean {
  return at < stems.length && entry.stems.has(stems[at]!);
}

/** Behind one of these stands where or when: `In January Cole said`. */
const BEFORE_PLACE_OR_TIME = new Set('in on at since during'.split(' '));

/**
 * Whether someone else of the same surname is meant: another name stands directly before it, or they are addressed as a
 * woman where the record knows a man. Of a name with its first word nothing else is looked at.
 */
function isOfAnother(read: Read, entry: LexiconEntry, at: number, length: number): boolean {
  const { term, isJoined, isInitial, isNameLike, known } = read;
  if (length > 1 && entry.names.some(({ terms }) => terms.length > 1 && terms[0] === term(at))) return false;
  const addressed = addressOf(read, entry);
  let another = false;
  let place = at - 1;
  for (; isJoined(place); place -= 1) {
    const word = term(place)!;
    const address = addressedAs(word);
    if (address && addressed && address !== addressed) return true;
    if (isTitleOfAny(word) || known.titles.has(word) || isInitial(place)) continue;
    if (!isNameLike(place)) break;
    if (isOwn(read, entry, place)) return false;
    if (isNameOfAnother(known, entry, word)) break;
    another = true;
  }
  return another && hasFirstName(known, entry) && !BEFORE_PLACE_OR_TIME.has(term(place) ?? '');
}

/** Whether the record gives someone more than a surname: `Mr Cole` may be any Cole. */
function hasFirstName({ titles }: RecordSpeakers, { names }: LexiconEntry): boolean {
  return names.some(
    ({ written }) => nameWords(written).filter((word) => !isTitleOfAny(word) && !titles.has(word)).length > 1,
  );
}

function isPerson({ speaker }: RecordSpeakers, { id }: LexiconEntry): boolean {
  return (speaker?.(id)?.type ?? 'person') === 'person';
}

/** How the record addresses someone: by the pronoun it gives, else by a form of address in a name of theirs. */
function addressOf({ known: { speaker } }: Read, { id, names }: LexiconEntry): 'he' | 'she' | undefined {
  const possessive = speaker?.(id)?.possessive;
  if (possessive === 'his') return 'he';
  if (possessive === 'her') return 'she';
  return names.flatMap(({ terms }) => terms.flatMap((word) => addressedAs(word) ?? []))[0];
}

/** Whether a word is by itself a surname, or a name of something else, in the same record: `Quad` in `Quad Cole`. */
function isNameOfAnother(known: RecordSpeakers, entry: LexiconEntry, word: string): boolean {
  return known.entries.some(
    (other) =>
      other !== entry &&
      other.names.some(({ terms }) => terms.at(-1) === word && (terms.length > 1 || !isPerson(known, other))),
  );
}

/** Whether a word is the first name of a person, and in no longer name of another person of the record. */
function isSoleBearer(known: RecordSpeakers, entry: LexiconEntry, word: string): boolean {
  const length = entry.names[0]!.terms.length;
  const isFirst = entry.names.some(
    ({ terms }, at) => (at === 0 || terms.length === length) && terms.find((term) => !isTitleOfAny(term)) === word,
  );
  const isShared = known.entries.some(
    (other) => other !== entry && isPerson(known, other) && isPartOfName(other, word),
  );
  return isFirst && isPerson(known, entry) && !isShared;
}

/** A first name has no article: `the Bill` is not Bill. */
const ARTICLES = new Set(
  'a an the this that these those my our your his her their its some any every each no'.split(' '),
);

/** Whether no other surname follows a first name, and no article or number makes it the name of a thing. */
function standsAlone(read: Read, entry: LexiconEntry, at: number): boolean {
  const { text, words, term, isJoined, isInitial, isNameLike, hasCapital } = read;
  if (isJoined(at - 1) && ARTICLES.has(term(at - 1)!)) return false;
  if (/^\s+\p{Lu}?-?\p{N}/u.test(text.slice(words[at]!.end))) return false;
  let last = at;
  while (isJoined(last) && isInitial(last + 1)) last += 1;
  if (!isJoined(last)) return true;
  const next = term(last + 1)!;
  if (isOwn(read, entry, last + 1)) return true;
  return !isNameLike(last + 1) && (hasCapital(at) || isEveryday(next) || isCommon(next) || isSaying(next));
}

/** May stand within an office: `President of the United States`. */
const WITHIN_OFFICE = new Set('of the for and in'.split(' '));

/** Behind an office that begins at a place, its telling words in this order, or side by side in another. */
function endOfOffice({ words, gap }: Read, office: readonly string[], at: number): number | undefined {
  const asked: string[] = [];
  let place = at;
  for (; asked.length < office.length && place < words.length; place += 1) {
    const { term } = words[place]!;
    const within = asked.length > 0 && WITHIN_OFFICE.has(term);
    if (!within && !office.includes(term)) return undefined;
    if (place > at && !/^[\s,\-‐]+$/.test(gap(place - 1))) return undefined;
    if (!within) asked.push(term);
  }
  if (asked.length < office.length) return undefined;
  const isInOrder = asked.every((word, index) => word === office[index]);
  const isTurned = place - at === office.length && asked.toSorted().join(' ') === office.toSorted().join(' ');
  return isInOrder || isTurned ? place : undefined;
}

function officeAt(read: Read, { entry, words }: OfficeOf, at: number): OfficeAsked | undefined {
  const to = endOfOffice(read, words, at);
  if (to === undefined) return undefined;
  const range = withOwn(read, entry, { at, to });
  return isOthersOffice(read, entry, range) ? undefined : { entry, ...range };
}

/** An office with the words of the same person's names and offices around it: `Japan’s prime minister`, `the PM of Japan`. */
function withOwn(read: Read, entry: LexiconEntry, { at, to }: WordRange): WordRange {
  const { words, term, gap, isJoined } = read;
  const isOwnAt = (place: number): boolean => isOwn(read, entry, place) && !isCommon(term(place)!);
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

const OF = new Set(['of', 'for']);

/** Any of several is none of them. */
const ANY_OF_SEVERAL = new Set('a an any some every each no which what whose another other both'.split(' '));

/**
 * Whether an office is held by someone else: the president of China, China’s president, a former president, or President
 * Xi is not the one who is president here.
 */
function isOthersOffice(read: Read, entry: LexiconEntry, { at, to }: WordRange): boolean {
  const { text, words } = read;
  const [start, end] = [words[at]!.start, words[to - 1]!.end];
  if (holdsUnspaced(text.slice(start, end))) return isInLongerWord(text.slice(0, start), text.slice(end));
  return isOthersBefore(read, entry, at) || isOthersBehind(read, at, to);
}

/** Whether an unspaced word goes on before or behind: 中国の首相, 副首相, 首相官邸. */
function isInLongerWord(before: string, behind: string): boolean {
  return /[\p{scx=Han}\p{scx=Kana}の]$/u.test(before) || /^[\p{scx=Han}\p{scx=Kana}]/u.test(behind);
}

function isOthersBefore(read: Read, entry: LexiconEntry, from: number): boolean {
  const { term, gap } = read;
  const before = term(from - 1);
  if (before === undefined || !/^[\s\-‐]+$/.test(gap(from - 1))) return false;
  const address = addressedAs(before);
  if (address) return address !== (addressOf(read, entry) ?? address);
  return isCommon(before) ? ANY_OF_SEVERAL.has(before) : !isOfAsking(before);
}

function isOthersBehind({ term, words, gap, hasCapital, isNameLike }: Read, from: number, to: number): boolean {
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
