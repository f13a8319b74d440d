import { isPossessive } from '../../search/passages/words-around-names.ts';
import type { Token } from '../../search/tokenize.ts';
import { isVerb, isOnlyTitles, nameWritten, type Sentence } from './sentence.ts';
import type { SpeakerInText } from './speakers-in-text.ts';

const ACCORDING = /(?:\baccording to|\bas per|\bin the words of|\bquoting|\bciting)\s+(?:the\s+)?$/i;

/**
 * Who a sentence says that speaks, which goes on with a quotation: the subject of its last verb of saying; or, where it has
 * none, whoever it is according to, or the only name before a colon or a dash. A place speaks only with a verb: `China: “…”`
 * is a quotation about it.
 */
export function namedBefore(sentence: Sentence): string | undefined {
  const { text, words, names } = sentence;
  if (names.length === 0) return undefined;
  const verb = words.findLastIndex((_, at) => isVerb(sentence, at));
  if (verb >= 0) return subjectOf(sentence, verb);
  const source = names.find(({ start }) => ACCORDING.test(text.slice(0, start)));
  if (source) return nameWritten(sentence, source);
  const [only, other] = names.filter(({ isPlace }) => !isPlace);
  if (!only || other) return undefined;
  const isDashed = /^\s*(?:[—–―~]|--?)\s*$/.test(text.slice(only.end)) && isOnlyTitles(text.slice(0, only.start));
  return isDashed || /[:：]\s*$/.test(text) ? nameWritten(sentence, only) : undefined;
}

/** Words that stand between a subject and its verb. */
const BETWEEN = new Set(
  `also later then now once only just even again still first never not actually really reportedly recently allegedly
  famously publicly clearly repeatedly himself herself themselves itself has have had did does do will would can could may
  might must shall should is was are were be been being who which that as to quoted reported heard`.split(/\s+/),
);
const BE = new Set('is was are were be been being'.split(' '));

/** Whether a word may stand between a subject and its verb. */
export function isBetween({ term }: Token): boolean {
  return BETWEEN.has(term);
}

/**
 * The subject of a verb: the name directly before it; or of a verb that is joined to what stands before it, the subject there:
 * `Kishida stood up and said`. Who is told something is no speaker of it.
 */
export function subjectOf(sentence: Sentence, verb: number): string | undefined {
  const { text, words, names } = sentence;
  const nameAt = (at: number) => names.find(({ start, end }) => start < words[at]!.end && words[at]!.start < end);
  let at = verb - 1;
  while (at >= 0 && isBetween(words[at]!) && !nameAt(at)) at -= 1;
  const between = words.slice(at + 1, verb).map(({ term }) => term);
  if (isPassive(between, words[verb]!.term)) return undefined;
  const subject = at < 0 ? undefined : nameAt(at);
  const isApart = /,/.test(text.slice(at < 0 ? 0 : words[at]!.end, words[at + 1]!.start));
  if (subject && !isApart) return asSubject(sentence, subject);
  const isJoined = at < 0 || isApart || between.includes('to') || /^(?:and|but|or)$/.test(words[at]!.term);
  if (!isJoined) return undefined;
  const earlier = words.findLastIndex((_, place) => place <= at && isVerb(sentence, place));
  if (earlier >= 0) return subjectOf(sentence, earlier);
  const before = names.filter(({ end }) => end <= words[verb]!.start);
  const [only, other] = before.flatMap((name) => asSubject(sentence, name) ?? []);
  return other === undefined ? only : undefined;
}

/** Whether the subject of a verb is spoken to or of: `was told`, but not `was quoted as saying`. */
function isPassive(between: readonly string[], verb: string): boolean {
  return between.some((word) => BE.has(word)) && !between.includes('as') && !verb.endsWith('ing');
}

/** What stands behind one of these is no subject: `an aide to Kishida said`. */
const BEFORE_OBJECT = /\b(?:of|for|to|in|with|from|about|on|by|against|at|near|behind|than)\s+(?:the\s+)?$/i;
/** Nor has what is joined to another name only itself for its subject: `Modi and Kishida said`. */
const BEHIND_NAME = /\p{Lu}\p{L}*,?\s+(?:and|or)\s+(?:the\s+)?$/u;

function asSubject({ text }: Sentence, { start, end }: SpeakerInText): string | undefined {
  const typed = text.slice(start, end);
  const before = text.slice(0, start);
  return isPossessive(typed) || BEFORE_OBJECT.test(before) || BEHIND_NAME.test(before) ? undefined : typed;
}
