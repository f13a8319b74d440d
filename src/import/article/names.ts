import { isCommon } from '../../search/common-words.ts';
import { isCountry } from '../../search/passages/countries.ts';
import { isEveryday, isPossessive } from '../../search/passages/words-around-names.ts';
import type { Sentence, Word } from './sentences.ts';
import {
  goesWithRole,
  isBetween,
  isDayOrMonth,
  isOfBody,
  isOfficeItself,
  isOfPlace,
  isPreposition,
  isSubordinate,
  isTitle,
  speakingNoun,
} from './vocabulary.ts';

/** A name as it stands in a sentence: words `from` up to `to`, without the titles before it. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** The words of the name, folded, without the possessive. */
  readonly key: readonly string[];
  /** As printed, white space folded, without the possessive. */
  readonly written: string;
  /** Where the words with a capital begin that stand before the name: `US President`. */
  readonly titlesFrom: number;
  readonly isPossessive: boolean;
  /** What it must be, by its words or by what stands round it; undefined where that is open. */
  readonly kind: 'person' | 'body' | 'place' | undefined;
}

/** Words with a capital that are no name: an office, a day. */
export interface Titles {
  readonly from: number;
  readonly to: number;
}

export interface NamesOfSentence {
  readonly names: readonly Name[];
  readonly titles: readonly Titles[];
}

const LONGEST_NAME = 100;
const MOST_WORDS = 9;
/** Small words within names of people. */
const PARTICLES = new Set(
  'de del della di da do dos du la le van von der den ter bin ibn al el ul y e zu af av'.split(' '),
);

/** Letters behind a name that are no part of it. */
const BEHIND = new Set('mp mep msp mla mpp qc kc esq phd md'.split(' '));

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

/** The names of a sentence and the titles without one, in order. */
export function namesIn(sentence: Sentence, lettering: Lettering): NamesOfSentence {
  const names: Name[] = [];
  const titles: Titles[] = [];
  for (let at = 0; at < sentence.words.length;) {
    const to = runEnd(sentence, at, lettering);
    if (to === at) {
      at += 1;
      continue;
    }
    const name = nameOf(sentence, at, to);
    if (name) names.push(name);
    else titles.push({ from: at, to });
    at = to;
  }
  return { names, titles };
}

/** Where the words with capitals end that begin at a place; the place itself where none does. */
function runEnd({ words }: Sentence, from: number, lettering: Lettering): number {
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

/** Whether a word of a sentence is a possessive: `Biden’s`, `the leaders’`. */
export function isOwner({ words, tail }: Sentence, at: number): boolean {
  return isPossessive(words[at]!.written) || /^['’](?:\s|$)/.test(words[at + 1]?.gap ?? tail);
}

const isPlain = ({ gap }: Word): boolean => /^\s{1,3}$/.test(gap);

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
function bare(term: string, written: string): string {
  return isPossessive(written) && written.length > 2 ? term.replace(/s$/, '') : term;
}

function nameOf(sentence: Sentence, from: number, to: number): Name | undefined {
  const { words } = sentence;
  const terms = words.slice(from, to).map(({ term, written }) => bare(term, written));
  const start = nameStart(terms);
  if (start === undefined) return undefined;
  const all = terms.slice(start);
  const key = all.length > 2 && BEHIND.has(all.at(-1)!) ? all.slice(0, -1) : all;
  const suffix = all.length - key.length;
  const ends = words[to - 1 - suffix]!;
  const printed = sentence.masked.slice(words[from + start]!.start - sentence.start, ends.end - sentence.start);
  const written = withFullStop(sentence, to, printed.replace(/\s+/g, ' ').replace(/['’]s?$/, ''));
  if (written.length > LONGEST_NAME) return undefined;
  const name = { from: from + start, to, key, written, titlesFrom: from, isPossessive: isOwner(sentence, to - 1) };
  return { ...name, kind: kindOf(sentence, name) };
}

/** The full stop of a short form belongs to the name: `Larkfield Motors Ltd.` */
function withFullStop({ words, tail }: Sentence, to: number, written: string): string {
  const behind = to < words.length ? words[to]!.gap : '';
  return /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros)$/.test(written) && /^\.(?:\s|,)/.test(behind || tail.replace(/^\.$/, ''))
    ? `${written}.`
    : written;
}

/** Where the name begins behind its titles; undefined where there are only titles. */
function nameStart(terms: readonly string[]): number | undefined {
  if (terms.every((term) => isTitle(term) || isDayOrMonth(term)) && terms.every((term) => !isOfBodyOnly(term)))
    return undefined;
  let last = -1;
  for (const [at, term] of terms.entries()) if (at < terms.length - 1 && isOfficeItself(term)) last = at;
  const rest = terms.slice(last + 1);
  if (last >= 0 && rest.some(isOfBody)) return 0;
  // `US President`, `Trade Minister`: an office of words that are none by themselves.
  const endsInTitle = isTitle(terms.at(-1)!) && !isOfBody(terms.at(-1)!);
  if (
    endsInTitle &&
    terms.length > 1 &&
    terms.slice(0, -1).every((term) => isCountry(term) || isTitle(term) || isOfBody(term))
  )
    return undefined;
  return last + 1;
}

const isOfBodyOnly = (term: string): boolean => isOfBody(term) && !isTitle(term);

/** Words before a name that say it is of a place. */
const AT_PLACE = new Set('in at near across toward towards outside inside'.split(' '));

function kindOf({ words }: Sentence, name: Omit<Name, 'kind'>): Name['kind'] {
  const { key, from, to, titlesFrom, written } = name;
  if (from > titlesFrom) return 'person';
  if (key.some(isOfBody) || written.includes('&')) return 'body';
  if (isLand(key) || key.some(isOfPlace)) return 'place';
  const before = words[titlesFrom - 1]?.term;
  const next = words[to];
  const following = next && /^\s{1,3}$/.test(next.gap) ? speakingNoun(next.term) : undefined;
  if (following && !following.isPlural) return 'body';
  if (before !== undefined && isTitle(before) && !goesWithRole(before) && isPlain(words[titlesFrom]!)) return 'person';
  if (before !== undefined && AT_PLACE.has(before)) return 'place';
  if (key.length === 1) return /^\p{Lu}{2,}$/u.test(written) ? 'body' : undefined;
  return before === 'the' ? 'body' : 'person';
}

/** Whether a name is that of a country: `Japan`, `North Korea`, `United States`. */
export function isLand(key: readonly string[]): boolean {
  const joined = key.join(' ');
  if (
    /^(?:united (?:states|kingdom|nations)|new zealand|hong kong|south africa|sri lanka|european union)$/.test(joined)
  )
    return true;
  const last = key.at(-1)!;
  return isCountry(last) && key.slice(0, -1).every((word) => /^(?:north|south|east|west|republic|of)$/.test(word));
}
