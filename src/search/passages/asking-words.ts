import { commonWords } from '../common-words.ts';
import { editDistance } from '../edits.ts';
import { stem } from '../stem.ts';
import { rarityInTalk } from './question-weights.ts';

/**
 * Words that people ask with, beside those counted in `question-words.json`, which come from one kind of question:
 * what is asked *about* is hardly ever one of them. Stems.
 */
const ASKING = new Set(
  `mention name speak spoke bring brought anything something anywhere anyone anybody someone everyone everything nothing
  exactly really actually say said saw talk think thought many much want try get got well mr mrs ms dr check headline
  article record tell told know read show list quote line word matter important thing way part also ever still please
  thank like give gave make made use go came come happen kind sort add last take took place summarise summarize summary
  overview gist main point meeting discuss question answer help wrong describe view opinion whose else hi hey hello thanks pls plz wat wut abt abot teh attend attendee participant decide decision conclude conclusion regarding`
    .split(/\s+/)
    .map(stem),
);

/** What such a word weighs beside one that says what is asked about. */
export const ASKING_WEIGHT = 0.15;

/** Whether a stem is a word that people ask with. */
export function isAsking(stemmed: string): boolean {
  return ASKING.has(stemmed);
}

/** Shorter words are too near to each other. */
const LEAST_MISTYPED = 3;

/**
 * Whether a word that the archive does not know is one that people ask with, with a letter too many, too few or two swapped
 * (`abuot`, `wher`). Another letter in the place of one mostly makes another word: `whale` is not `while`.
 */
export function isMistypedAsking(term: string): boolean {
  const stemmed = stem(term);
  // A word that people say in meetings is typed as it is meant.
  if (term.length < LEAST_MISTYPED || rarityInTalk(stemmed) < 1) return false;
  for (const words of [commonWords(), ASKING]) {
    for (const word of words) {
      if (word.length >= LEAST_MISTYPED && (isSlipOf(term, word) || isSlipOf(stemmed, word))) return true;
    }
  }
  return false;
}

function isSlipOf(typed: string, word: string): boolean {
  if (typed.length === word.length) return isSwapOf(typed, word);
  return typed.length > LEAST_MISTYPED && typed[0] === word[0] && editDistance(typed, word, 1) === 1;
}

/** Whether two letters that stand side by side are swapped, and no other differs. */
function isSwapOf(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return typed !== word && typed === swapped;
}

/** Behind *how*, what asks for a number: what answers holds one. How many times it is said, no line says. */
const FOR_A_NUMBER = /\bhow (?:many(?! times)|much|old|big|long|far|large|high|tall)\b/i;

/** A number, in digits or as a word. */
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|dozen|half|hour|once|twice)\b/iu;

/** Whether a question asks for a number. */
export function asksForNumber(question: string): boolean {
  return FOR_A_NUMBER.test(question);
}

/** Whether a text holds a number. */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text);
}

const FOR_A_TIME = /^\W*when\b|\b(?:what|which) (?:day|date|month|year|time)\b|いつ/i;

/** A day, a month or a year, as a date is printed or said. */
const TIME =
  /\b(?:1[89]|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tomorrow)\b|[年月日]/i;

/** Whether a question asks when. */
export function asksForTime(question: string): boolean {
  return FOR_A_TIME.test(question);
}

/** Whether a text holds a date or a day. */
export function holdsTime(text: string): boolean {
  return TIME.test(text);
}
