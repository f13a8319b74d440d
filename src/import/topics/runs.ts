import { fold } from '../../search/fold.ts';
import { isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { stem } from '../../search/stem.ts';
import { scanWords } from '../../search/tokenize.ts';
import { isFiller, leadsVerb } from './filler-words.ts';

/** What somebody says without a break. */
export interface Turn {
  /** The number of who speaks. */
  readonly speaker: number;
  readonly text: string;
}

/** How a word goes on from the one before: not at all, side by side, or over *of*. */
export const BREAK = 0;
export const BESIDE = 1;
export const OVER_OF = 2;

/** A word that a phrase may be made of, where it stands. */
export interface Place {
  readonly turn: number;
  /** UTF-16 units in the turn's text. */
  readonly start: number;
  readonly end: number;
  /** The number of its stem. */
  readonly word: number;
  readonly join: number;
  /** Whether the word before it makes it a verb. */
  readonly isLed: boolean;
}

/** The words of a meeting that phrases may be made of, in order. */
export interface Runs {
  readonly places: readonly Place[];
  /** The stem of each number, and whether it is of a title: `minister`. */
  readonly stems: readonly string[];
  readonly titles: ReadonlySet<number>;
}

/**
 * What stands in brackets was not said: `(As interpreted.)`, `[laughter]`, `{vocalsound}`. Longer ones are words of an
 * edited text; the limit keeps the search linear where brackets never close.
 */
const BRACKETED = /\([^()]{0,120}\)|\[[^[\]]{0,120}\]|\{[^{}]{0,120}\}/g;
/**
 * UTF-16 units of a word at most. Regular expressions that read words run out of memory on millions of letters; what is
 * longer than this without a space is no word.
 */
const LONGEST_WORD = 1000;
const UNBROKEN = new RegExp(String.raw`(?<!\S)\S{${LONGEST_WORD + 1}}`);
/** What is written with a capital is no verb. */
const CAPITAL = /^\p{Lu}/u;
/** What may stand between two words of a phrase. */
const BETWEEN = /^(?:\s{1,3}|[-‐‑])$/;

const OF = -1;
const FILLER = -2;
const LEADS_VERB = -3;

/**
 * Cuts turns into the runs of words that stand between stop words and marks (Rose et al. 2010). Linear in the text.
 * @param isNamed - whether a folded word is of a speaker's name, and so ends a run as a stop word does
 */
export function runsOf(turns: readonly Turn[], isNamed: (term: string) => boolean): Runs {
  const places: Place[] = [];
  const numbering = numberWords(isNamed);
  turns.forEach(({ text }, turn) => {
    const spoken = spokenOf(text);
    let end = -1;
    let join = BREAK;
    let before = FILLER;
    scanWords(spoken, (raw, start, unspaced) => {
      const word = unspaced ? FILLER : numbering.numberOf(raw);
      const goesOn = end >= 0 && isBetween(spoken, end, start);
      end = start + raw.length;
      if (word >= 0) {
        const isLed = goesOn && before === LEADS_VERB && !CAPITAL.test(raw);
        places.push({ turn, start, end, word, join: goesOn ? join : BREAK, isLed });
      }
      join = word >= 0 ? BESIDE : word === OF && goesOn && join === BESIDE ? OVER_OF : BREAK;
      before = word;
    });
  });
  return { places, stems: numbering.stems, titles: numbering.titles };
}

function isBetween(text: string, from: number, to: number): boolean {
  return (to - from === 1 && text[from] === ' ') || BETWEEN.test(text.slice(from, to));
}

/** What is said of a text: the rest is dots. */
function spokenOf(text: string): string {
  const broken =
    text.length > LONGEST_WORD && UNBROKEN.test(text)
      ? text.replace(/\S+/g, (run) => (run.length > LONGEST_WORD ? blank(run) : run))
      : text;
  return /[([{]/.test(broken) ? broken.replace(BRACKETED, blank) : broken;
}

/** Dots in place of a text, so that places stay as they are. */
function blank(text: string): string {
  return '.'.repeat(text.length);
}

/** Gives each stem a number, and looks at each word as written once. */
function numberWords(isNamed: (term: string) => boolean) {
  const stems: string[] = [];
  const titles = new Set<number>();
  const byStem = new Map<string, number>();
  const byWord = new Map<string, number>();
  const read = (raw: string): number => {
    const term = fold(raw);
    if (term === 'of') return OF;
    if (leadsVerb(term)) return LEADS_VERB;
    const stemmed = stem(term);
    if (isFiller(raw, term, stemmed) || isNamed(term)) return FILLER;
    const number = byStem.get(stemmed) ?? stems.length;
    if (number === stems.length) {
      stems.push(stemmed);
      byStem.set(stemmed, number);
    }
    if (isTitleOfAny(term)) titles.add(number);
    return number;
  };
  const numberOf = (raw: string): number => {
    let number = byWord.get(raw);
    if (number === undefined) {
      number = read(raw);
      byWord.set(raw, number);
    }
    return number;
  };
  return { stems, titles, numberOf };
}
