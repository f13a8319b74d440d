import { isCommon } from '../common-words.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { isEveryday, isSaying, isTitleOfAny } from './words-around-names.ts';

/** A word of a question, as typed and folded. */
export interface AskedWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a question, by how they are written and by what stands between them. Each is known by its place. */
export interface TypedWords {
  readonly text: string;
  readonly words: readonly AskedWord[];
  readonly stems: readonly string[];
  /** A word as typed. */
  readonly raw: (at: number) => string;
  /** The word at a place, folded; none beyond the ends. */
  readonly term: (at: number) => string | undefined;
  /** What stands between a word and the next. */
  readonly gap: (at: number) => string;
  /** Whether a word has a capital letter that its place does not give it. */
  readonly hasCapital: (at: number) => boolean;
  /** Whether a word is written as one of a name: `Jill`, but not `NATO` nor `Jill’s`. */
  readonly isNameLike: (at: number) => boolean;
  /** Whether a word is one letter that stands for a name: the `R` of `Joe R. Cole`. */
  readonly isInitial: (at: number) => boolean;
  /** Whether a word and the next stand side by side: only spaces between them, and the point of `Mr.` */
  readonly isJoined: (at: number) => boolean;
  /** Whether a word may be someone's name, by how it is written and where it stands. */
  readonly canName: (at: number) => boolean;
}

/** Read once for each question, whatever records it is put to. */
const read = new WeakMap<readonly AskedWord[], TypedWords>();

/** Reads the words of a text. */
export function typedWords(text: string, words: readonly AskedWord[]): TypedWords {
  const known = read.get(words);
  if (known?.text === text) return known;
  const typed = readWords(text, words);
  read.set(words, typed);
  return typed;
}

/** Between one of these and a verb of saying stands who says it. */
const BEFORE_SPEAKER = new Set('did does do has have had was is will would can could should may might must'.split(' '));

function readWords(text: string, words: readonly AskedWord[]): TypedWords {
  const capitalsTell = tellByCapitals(text, words);
  const stems = words.map(({ term }) => stem(term));
  const everyday = words.map(({ term }) => isEveryday(term));
  const term = (at: number): string | undefined => words[at]?.term;
  const raw = (at: number): string => text.slice(words[at]!.start, words[at]!.end);
  const gap = (at: number): string => text.slice(words[at]!.end, words[at + 1]?.start);
  const isInitial = (at: number): boolean => /^\p{Lu}$/u.test(raw(at));
  const hasCapital = (at: number): boolean => capitalsTell && /^\p{Lu}/u.test(raw(at)) && (at > 0 || !everyday[at]);
  const isNameLike = (at: number): boolean =>
    hasCapital(at) && /^\p{Lu}\p{L}*\p{Ll}$/u.test(raw(at).normalize('NFC')) && !isCommon(term(at)!);
  const isJoined = (at: number): boolean => {
    if (at < 0 || at + 1 >= words.length) return false;
    return (isInitial(at) || isTitleOfAny(term(at)!) ? /^\.?\s+$/ : /^\s+$/).test(gap(at));
  };
  // An everyday word is a name only with a capital letter, or where nothing but a name stands: `did rose say`.
  const saysSomething = (at: number): boolean =>
    (at === 0 || BEFORE_SPEAKER.has(term(at - 1)!)) && isJoined(at) && isSaying(term(at + 1)!);
  const names = words.map((_, at) => hasCapital(at) || !everyday[at] || saysSomething(at));
  const canName = (at: number): boolean => names[at]!;
  return { text, words, stems, raw, term, gap, hasCapital, isNameLike, isInitial, isJoined, canName };
}

/** Whether a word of a question is one of an entry's names and offices. */
export function isWordOf({ stems }: TypedWords, entry: LexiconEntry, at: number): boolean {
  return at < stems.length && entry.stems.has(stems[at]!);
}

/** Whether capital letters show names: not in a text all in capitals, nor where every word is written with one. */
function tellByCapitals(text: string, words: readonly AskedWord[]): boolean {
  if (!/\p{Ll}/u.test(text)) return false;
  const common = words.slice(1).filter(({ term }) => term.length > 1 && term !== 'the' && isCommon(term));
  return !common.some(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
}
