import { isCommon } from '../common-words.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { isDate } from './dates-asked.ts';
import { type OfficeAsked, officesAt } from './offices-asked.ts';
import { addressOf, isPerson, namesOf, type OfficeOf, type RecordSpeakers } from './record-speakers.ts';
import { isWordOf, type TypedWords } from './typed-words.ts';
import { addressedAs, isEveryday, isSaying, isTitleOfAny, nameWords } from './words-around-names.ts';

/** How the words of a question are names of a record's speakers where people type as they like. */
export interface NamesAsTyped {
  /** Whether a word may be someone's name by how it is written and where it stands. */
  readonly canName: (at: number) => boolean;
  /** Whether words that are a name of an entry, or a part of one, are meant as that. */
  readonly isMeant: (entry: LexiconEntry, at: number, length: number) => boolean;
  /** Whether a word is a first name that only one person bears, and stands for them by itself. */
  readonly isFirstName: (entry: LexiconEntry, at: number) => boolean;
  /** Whether words are written as a name of an entry is, with a capital letter that shows that they are no common words. */
  readonly isAsWritten: (entry: LexiconEntry, at: number, length: number) => boolean;
  /** Whether a name of an entry is typed with what it has in brackets. */
  readonly isInBrackets: (entry: LexiconEntry) => boolean;
  /** Whether what stands before a lone letter makes it a name of another kind: `Professor B` where only `Grad B` speaks. */
  readonly isOfOtherKind: (at: number, kinds: ReadonlyMap<string, unknown>) => boolean;
  /** Whether a lone letter or digit follows a word and belongs to it: `PhD B`. */
  readonly isLettered: (at: number) => boolean;
  /** Where a question means the office that someone holds. */
  readonly officesAt: (office: OfficeOf) => readonly OfficeAsked[];
}

/** What is read: the words, and whose names they may be. */
interface Read extends TypedWords {
  readonly known: RecordSpeakers;
}

/** Reads the words of a question as names of a record's speakers. */
export function namesAsTyped(typed: TypedWords, known: RecordSpeakers): NamesAsTyped {
  const read: Read = { ...typed, known };
  const { words, canName } = typed;
  return {
    canName,
    isMeant: (entry, at, length) => {
      if (!isPerson(known, entry)) return true;
      if (length === 1 && (isDate(typed, at) || (isPartOfName(entry, words[at]!.term) && !canName(at)))) return false;
      return !isOfAnother(read, entry, at, length);
    },
    isAsWritten: ({ names }, at, length) => isAsWritten(typed, names, { at, to: at + length }),
    isInBrackets: ({ names }) =>
      names.some(({ written }) => written.includes('(') && typed.text.toLowerCase().includes(written.toLowerCase())),
    isOfOtherKind: (at, kinds) => isOfOtherKind(typed, at, kinds),
    isLettered: (at) => isLettered(typed, at),
    isFirstName: (entry, at) =>
      !isDate(typed, at) &&
      isSoleBearer(known, entry, words[at]!.term) &&
      canName(at) &&
      standsAlone(read, entry, at) &&
      !isOfAnother(read, entry, at, 1),
    officesAt: (office) => officesAt(typed, known, office),
  };
}

/** Whether a word is a part of a longer name of the entry, and not what alone it is called. */
function isPartOfName({ names }: LexiconEntry, word: string): boolean {
  return names.some(({ terms }) => terms.length > 1 && terms.includes(word));
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
  const addressed = addressOf(known, entry);
  let another = false;
  let place = at - 1;
  for (; isJoined(place); place -= 1) {
    const word = term(place)!;
    const address = addressedAs(word);
    if (address && addressed && address !== addressed) return true;
    if (isTitleOfAny(word) || known.titles.has(word) || isInitial(place)) continue;
    if (!isNameLike(place)) break;
    if (isWordOf(read, entry, place)) return false;
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
    (other) => !areNamesakes(other, entry) && isPerson(known, other) && isPartOfName(other, word),
  );
  return isFirst && isPerson(known, entry) && !isShared;
}

/** Whether two entries have one name, but for brackets and honorifics. */
function areNamesakes(one: LexiconEntry, other: LexiconEntry): boolean {
  const [ofOne, ofOther] = [one, other].map((entry) => namesOf(entry)[0]!.words.join(' '));
  return ofOne === ofOther;
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
  if (isWordOf(read, entry, last + 1)) return true;
  return !isNameLike(last + 1) && (hasCapital(at) || isEveryday(next) || isCommon(next) || isSaying(next));
}

/**
 * Whether words are written as one of the names is, with a capital letter that neither the beginning of the text nor a
 * text in capitals gives them.
 */
function isAsWritten(
  { text, words }: TypedWords,
  names: LexiconEntry['names'],
  { at, to }: { readonly at: number; readonly to: number },
): boolean {
  const { start } = words[at]!;
  const typed = text.slice(start, words[to - 1]!.end);
  if (!/\p{Lu}/u.test(at === 0 ? typed.slice(1) : typed)) return false;
  if (names.every(({ written }) => written !== typed)) return false;
  const others = words.filter(({ term }, place) => place > 0 && (place < at || place >= to) && isCommon(term));
  return others.length > 0 && others.every(({ start }) => /^\p{Ll}/u.test(text.slice(start)));
}

/** A lone letter as it is written: `I` is hardly ever one. */
const LETTER = /^(?:[A-HJ-Z]|\p{N})$/u;

function isLettered({ words, raw, isJoined }: TypedWords, at: number): boolean {
  if (!isJoined(at)) return false;
  return LETTER.test(raw(at + 1)) || (raw(at + 1).length === 1 && !isCommon(words[at + 1]!.term));
}

function isOfOtherKind(typed: TypedWords, at: number, kinds: ReadonlyMap<string, unknown>): boolean {
  const { term, stems, isJoined, hasCapital } = typed;
  const before = term(at - 1);
  if (before === undefined || !isJoined(at - 1) || isCommon(before) || isSaying(before)) return false;
  return hasCapital(at - 1) || isTitleOfAny(before) || kinds.has(stems[at - 1]!) || !isEveryday(before);
}
