import { isCommon } from '../../search/common-words.ts';
import { isCountry } from '../../search/passages/countries.ts';
import { isEveryday, isPossessive } from '../../search/passages/words-around-names.ts';
import type { Sentence, Word } from './sentences.ts';
import { isBetween, isDayOrMonth, isPreposition, isSubordinate } from './small-words.ts';
import { isOfBody, speakingNoun } from './vocabulary.ts';

/** Most words of a name: `Office of the United Nations High Commissioner for Refugees`. */
export const MOST_WORDS = 9;
/** Small words within names of people. */
const PARTICLES = new Set(
  'de del della di da do dos du la le van von der den ter bin ibn al el ul y e zu af av'.split(' '),
);

/** The words that stand in a report in small letters, and the names of one word that stand within its sentences. */
export interface Lettering {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

export function letteringOf(sentences: readonly Sentence[]): Lettering {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { words } of sentences) {
    words.forEach(({ term, hasCapital, written }, at) => {
      if (/^\p{Ll}/u.test(written)) small.add(term);
      else if (hasCapital && at > 0) capital.add(bare(term, written));
    });
  }
  return { small, capital };
}

/** Where the words with capitals end that begin at a place; the place itself where none does. */
export function runEnd({ words }: Sentence, from: number, lettering: Lettering): number {
  const first = words[from]!;
  if (!first.hasCapital || isDayOrMonth(first.term) || first.term === 'i') return from;
  if (from === 0 && !mayBeginWithName(words, lettering)) return from;
  if (isCommon(first.term) && first.written !== 'US' && from > 0 && first.written !== first.written.toUpperCase())
    return from;
  let to = from + 1;
  while (to < words.length && to - from < MOST_WORDS) {
    if (isPossessive(words[to - 1]!.written) && !isOfBodyBehind(words, to)) break;
    const joined = joinedTo(words, from, to);
    if (joined === 0) break;
    to += joined;
  }
  return to;
}

/** How many words at a place go on with the name before them. */
function joinedTo(words: readonly Word[], from: number, to: number): number {
  const word = words[to]!;
  const isShortForm = /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3})$/u.test(words[to - 1]!.written);
  if (/^['’]/.test(word.gap)) return isOfBodyBehind(words, to) ? 1 : 0;
  if (!(isShortForm ? /^\.?\s{1,3}$|^[-‐]$|^ & $/ : /^\s{1,3}$|^[-‐]$|^ & $/).test(word.gap)) return 0;
  if (word.hasCapital) return isDayOrMonth(word.term) ? 0 : 1;
  if (/^(?:plc|llc|gmbh|ag|inc|ltd)$/.test(word.term) && isPlain(word)) return 1;
  const next = words[to + 1];
  if (word.term === 'and') return joinsBody(words, from, to) ? 2 : 0;
  if (PARTICLES.has(word.term)) return next?.hasCapital && isPlain(next) ? 2 : 0;
  if (word.term !== 'of' && word.term !== 'for') return 0;
  if (!words.slice(from, to).some(({ term }) => isOfBody(term))) return 0;
  if (next?.hasCapital && isPlain(next)) return 2;
  const afterNext = words[to + 2];
  return next?.term === 'the' && isPlain(next) && afterNext?.hasCapital && isPlain(afterNext) ? 3 : 0;
}

/** `the Scottish Fire and Rescue Service`: two things that one body is for. */
function joinsBody(words: readonly Word[], from: number, to: number): boolean {
  const before = words.slice(from, to);
  const isOne = isCountry(before[0]!.term) || /^(?:the|an?)$/.test(words[from - 1]?.term ?? '');
  const ofOffice = before.some(({ term }) => /^(?:ministry|department|office)$/.test(term));
  if (before.length > 5 || !(ofOffice || (isOne && !before.some(({ term }) => isOfBody(term))))) return false;
  const behind = words.slice(to + 1, to + 4);
  const end = behind.findIndex((word) => !word.hasCapital || !isPlain(word));
  const capitals = end < 0 ? behind : behind.slice(0, end);
  return capitals.length > 0 && (ofOffice || capitals.some(({ term }) => isOfBody(term)));
}

/** `Magistrates' Court`, `People's Bank`: there, the possessive is of the name. */
function isOfBodyBehind(words: readonly Word[], to: number): boolean {
  const { term } = words[to - 1]!;
  const next = words[to];
  if (!next?.hasCapital || !(isOfBody(next.term) || next.term === 'republic')) return false;
  return /^['’]\s/.test(next.gap) || (/^(?:people|women|children|men|king|queen)s$/.test(term) && isPlain(next));
}

/** Whether the first word of a sentence, which has its capital anyway, may be of a name. */
function mayBeginWithName([first, second]: readonly Word[], { small, capital }: Lettering): boolean {
  const { term, written } = first!;
  const isAbbreviation = written.length > 1 && written === written.toUpperCase();
  if (isAbbreviation && !small.has(term)) return true;
  if (isCommon(term) || isSubordinate(term) || isPreposition(term) || isBetween(term)) return false;
  const goesOn = second?.hasCapital === true && isPlainOrPoint(second);
  if (goesOn || isCountry(bare(term, written))) return true;
  if (capital.has(bare(term, written))) return true;
  return !small.has(term) && !speakingNoun(term) && !/(?:s|ing|ed)$/.test(term) && !isEveryday(term);
}

const isPlainOrPoint = ({ gap }: Word): boolean => /^\.?\s{1,3}$|^ & $/.test(gap);

/** A folded word without the possessive of English. */
export function bare(term: string, written: string): string {
  return isPossessive(written) && written.length > 2 ? term.replace(/s$/, '') : term;
}

/** Whether a word stands right behind the one before, with a space and no punctuation between them. */
export const isPlain = ({ gap }: Word): boolean => /^\s{1,3}$/.test(gap);
