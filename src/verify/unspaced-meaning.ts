import { editDistance } from '../search/edits.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import type { MeaningChange } from './change-kinds.ts';
import type { Side } from './side.ts';
import {
  BEHIND_NAMES,
  COUNTED,
  COUNTRIES,
  DUTY,
  MAYBE,
  MODALS,
  NEGATION,
  QUANTIFIERS,
  SIDES,
} from './unspaced-words.ts';

/** One side of a difference, with its words to their ends. */
interface Letters {
  /** The letters that differ. */
  readonly differing: string;
  /** With the rest of the words of kanji or katakana that they are a part of. */
  readonly words: string;
  /** With the endings of those and what stands right before. */
  readonly clause: string;
  /** What stands right behind the words. */
  readonly behind: string;
}

/** Letters around a difference that may belong to its word or its ending. */
const AROUND = 4;
/** Letters of an ending: of `なければならない` all. */
const ENDING = 8;

/**
 * What a difference between letters written without spaces may change, by lists of Japanese and Chinese words, the gravest
 * first; undefined where it is none of them, or a difference between spaced words.
 */
export function unspacedChange(yours: Side, theirs: Side): MeaningChange | undefined {
  const [a, b] = [lettersOf(yours), lettersOf(theirs)];
  if (!holdsUnspaced(a.differing + b.differing)) return undefined;
  if (denials(a.clause) !== denials(b.clause)) return 'negation';
  if (listsDiffer(a, b, COUNTED, 'words')) return 'number';
  if (namesDiffer(a, b)) return 'name';
  if (listsDiffer(a, b, MODALS, 'clause') || count(a.clause, DUTY) !== count(b.clause, DUTY)) return 'modal';
  if (listsDiffer(a, b, QUANTIFIERS, 'words')) return 'quantifier';
  if (areTurned(a, b)) return 'polarity';
  return areOtherWords(a, b) ? 'name' : undefined;
}

/** How often letters deny. */
function denials(text: string): number {
  return count(withoutEndings(text), NEGATION);
}

/** A text without the endings that hold a denial and deny nothing: duty, and what may be so. */
export function withoutEndings(text: string): string {
  return text.replace(DUTY, 'べき').replace(MAYBE, '');
}

function lettersOf({ words, text, from, to }: Side): Letters {
  const place = words[from]?.start ?? words[from - 1]?.end ?? text.length;
  const [start, end] = from < to ? [words[from]!.start, words[to - 1]!.end] : [place, place];
  const first = start - runBefore(text, start);
  const last = end + runBehind(text, end);
  const ending = /^\p{sc=Hiragana}*/u.exec(text.slice(last, last + ENDING))![0];
  return {
    differing: text.slice(start, end),
    words: text.slice(first, last),
    clause: text.slice(Math.max(0, Math.min(first, start - AROUND)), Math.max(last + ending.length, end + AROUND)),
    behind: text.slice(last, last + ENDING),
  };
}

/** So many letters of one word are looked at. */
const LONGEST_RUN = 16;

function runBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_RUN), at);
  return (/[\p{sc=Katakana}ー]+$/u.exec(before) ?? /\p{sc=Han}+$/u.exec(before))?.[0].length ?? 0;
}

function runBehind(text: string, at: number): number {
  const behind = text.slice(at, at + LONGEST_RUN);
  return (/^[\p{sc=Katakana}ー]+/u.exec(behind) ?? /^\p{sc=Han}+/u.exec(behind))?.[0].length ?? 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function listsDiffer(a: Letters, b: Letters, pattern: RegExp, where: 'words' | 'clause'): boolean {
  const [some, others] = [a, b].map((letters) => (letters[where].match(pattern) ?? []).toSorted().join(' '));
  return some !== others;
}

/** Whether words name others: states, or what stands before a title. */
function namesDiffer(a: Letters, b: Letters): boolean {
  if (listsDiffer(a, b, COUNTRIES, 'words')) return true;
  const isTitled = BEHIND_NAMES.test(a.behind) || BEHIND_NAMES.test(b.behind);
  return isTitled && areContent(a.differing, b.differing, 1);
}

/** Letters that two words must at least have to be told for names. */
const LEAST_NAME = 2;

/**
 * Whether a word of two letters or more of kanji or katakana stands for one with which it has none in common. Most such words are
 * names; only who understands them could tell that one is not.
 */
function areOtherWords(a: Letters, b: Letters): boolean {
  if (areContent(a.words, b.words, LEAST_NAME) && [a, b].every(({ words }) => /^[\p{sc=Katakana}ー]+$/u.test(words))) {
    const longest = Math.max(a.words.length, b.words.length);
    return editDistance(a.words, b.words, longest) > longest / 3;
  }
  return (
    areContent(a.differing, b.differing, LEAST_NAME) &&
    !Array.from(a.differing).some((one) => b.differing.includes(one))
  );
}

function areContent(a: string, b: string, least: number): boolean {
  return [a, b].every((text) => Array.from(text).length >= least && /^[\p{sc=Han}\p{sc=Katakana}ー]+$/u.test(text));
}

/** Whether one side has a word that is opposite to one of the other; a word of both sides turns nothing. */
function areTurned(a: Letters, b: Letters): boolean {
  return SIDES.some(([one, other]) => turns(a, b, one, other) || turns(a, b, other, one));
}

function turns(a: Letters, b: Letters, one: string, other: string): boolean {
  const has = ({ differing, words }: Letters, word: string) => (word.length === 1 ? differing : words).includes(word);
  const only = (here: Letters, there: Letters, list: string) =>
    list.split(' ').some((word) => has(here, word) && !has(there, word));
  return only(a, b, one) && only(b, a, other);
}
