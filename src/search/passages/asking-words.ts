import { commonWords } from '../common-words.ts';
import { stem } from '../stem.ts';
import { rarityInTalk } from './question-weights.ts';

/**
 * Words that people ask with, beside those counted in `question-words.json`, which come from one kind of question:
 * what is asked *about* is hardly ever one of them.
 */
const WORDS =
  `mention name speak spoke write wrote written bring brought anything something anywhere anyone anybody someone
  everyone everything nothing exactly really actually say said saw talk think thought many much want try get got
  well mr mrs ms dr check headline article record tell told know read show list quote line word matter important
  thing way part also ever still please thank like give gave make made use go came come happen kind sort add last
  take took place summarise summarize summary overview gist main point meeting discuss question answer help wrong
  describe view opinion whose else hello thanks attend attendee participant decide decision conclude conclusion
  regarding`.split(/\s+/);

/** What begins a question for how often something is said: no line says that of itself. */
const HOW_OFTEN = /^\W*how (?:many times|often)\b/iu;

/** Where `how often` or `how many times` ends, with which a text begins, in UTF-16 units; 0 where it begins otherwise. */
export function howOftenEnd(text: string): number {
  return HOW_OFTEN.exec(text)?.[0].length ?? 0;
}

/** How people write some of them in a hurry. */
const SLANG = 'hi hey pls plz wat wut abt abot teh'.split(' ');

/** Stems of them all. */
const ASKING = new Set([...WORDS, ...SLANG].map(stem));

/** Whether a stem is a word that people ask with. */
export function isAsking(stemmed: string): boolean {
  return ASKING.has(stemmed);
}

/** Letters of a word typed with two swapped, and of one in which a letter is dropped; shorter ones are too near to others. */
const LEAST_SWAPPED = 3;
const LEAST_SLIPPED = 5;

/** All forms of words that people ask with, as they are written; made when first needed. */
let written: ReadonlySet<string> | undefined;

function writtenForms(): ReadonlySet<string> {
  written ??= new Set([...commonWords(), ...WORDS.flatMap(formsOf)]);
  return written;
}

function formsOf(word: string): readonly string[] {
  const base = word.endsWith('e') ? word.slice(0, -1) : word;
  return [word, `${word}s`, `${base}ed`, `${base}ing`];
}

/**
 * Whether a word that the archive does not know is one that people ask with, with two letters swapped, one doubled or, of the
 * common words of English, one dropped (`abuot`, `aboout`, `wher`). Other slips mostly make other words: `whale` is not
 * `while`, `wheat` not `what` and `tanks` not `thanks`.
 */
export function isMistypedAsking(term: string): boolean {
  // A word that people say in meetings is typed as it is meant.
  if (term.length < LEAST_SWAPPED || rarityInTalk(stem(term)) < 1) return false;
  const forms = writtenForms();
  const isForm = (word: string) => word !== term && forms.has(word);
  if (swapsBack(term).some(isForm)) return true;
  if (term.length < LEAST_SLIPPED - 1) return false;
  return undoubled(term).some(isForm) || [...commonWords()].some((word) => isDropped(term, word));
}

function swapsBack(typed: string): readonly string[] {
  return Array.from(
    { length: typed.length - 1 },
    (_, at) => typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2),
  );
}

function undoubled(typed: string): readonly string[] {
  return Array.from(typed.matchAll(/(.)(?=\1)/gu), ({ index }) => typed.slice(0, index) + typed.slice(index + 1));
}

/** Whether a letter of a word is dropped, but not the first. */
function isDropped(typed: string, word: string): boolean {
  if (word.length !== typed.length + 1 || word.length < LEAST_SLIPPED) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return at > 0 && typed.slice(at) === word.slice(at + 1);
}
