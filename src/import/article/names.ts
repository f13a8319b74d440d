import { isCountry } from '../../search/passages/countries.ts';
import { isPossessive } from '../../search/passages/words-around-names.ts';
import { bare, isPlain, type Lettering, runEnd } from './name-runs.ts';
import type { Sentence } from './sentences.ts';
import { isDayOrMonth } from './small-words.ts';
import { goesWithRole, isOfBody, isOfficeItself, isOfPlace, isTitle, speakingNoun } from './vocabulary.ts';

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
export interface LoneTitles {
  readonly from: number;
  readonly to: number;
}

export interface NamesOfSentence {
  readonly names: readonly Name[];
  readonly titles: readonly LoneTitles[];
}

/** Longer runs of words with capitals are lists or headings, and no names. */
const LONGEST_WRITTEN = 100;
/** Letters behind a name that are no part of it. */
const BEHIND = new Set('mp mep msp mla mpp qc kc esq phd md'.split(' '));

/** The names of a sentence and the titles without one, in order. */
export function namesIn(sentence: Sentence, lettering: Lettering): NamesOfSentence {
  const names: Name[] = [];
  const titles: LoneTitles[] = [];
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

/** Whether a word of a sentence is a possessive: `Biden’s`, `the leaders’`. */
export function isOwner({ words, tail }: Sentence, at: number): boolean {
  return isPossessive(words[at]!.written) || /^['’](?:\s|$)/.test(words[at + 1]?.gap ?? tail);
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
  if (written.length > LONGEST_WRITTEN) return undefined;
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
  const following = next && isPlain(next) ? speakingNoun(next.term) : undefined;
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
