import { isReporting } from '../../search/passages/reporting-words.ts';
import { isPossessive, isSomeoneElse } from '../../search/passages/words-around-names.ts';
import { isBetween, subjectOf } from './named-before.ts';
import { isVerb, isOnlyTitles, nameWritten, type Sentence } from './sentence.ts';
import type { SpeakerInText } from './speakers-in-text.ts';

/** What leads from the end of a quotation to who says it. */
const LEAD = /^[\s,;)]*(?:(?:as|is what|was what|is how|is|was|were)\s+)?/i;
const SIGN = /^[\s.]*(?:[—–―~]|--?|\()\s*(?:by\s+)?@?/;
const SOURCE = /^[\s,;(]*(?:according to|as per|per|via)\s+/i;

/** Behind a name that signs stands nothing more, or a handle, a date, a place. */
const ENDS_SIGNATURE = /^\s*(?:$|[\n,.;|()@\d—–-]|(?:on|in|at|via|to)\b|\p{Lu}\p{L}+\.?\s\d)/u;

/**
 * Who the words behind a quotation say that speaks: `said Mr Kishida`, `Kishida said`, `according to the White House`, or a name
 * behind a dash or in brackets that signs it.
 */
export function namedBehind(sentence: Sentence): string | undefined {
  const { text, words, names } = sentence;
  if (names.length === 0) return undefined;
  const lead = LEAD.exec(text)![0].length;
  const verb = words.find(({ start }) => start >= lead);
  if (verb?.start === lead && isReporting(verb.term)) {
    const by = /^\s+by\b/i.exec(text.slice(verb.end))?.[0].length ?? 0;
    const name = nameFrom(sentence, verb.end + by);
    return name && !isPossessive(text.slice(name.start, name.end)) ? nameWritten(sentence, name) : undefined;
  }
  const source = SOURCE.exec(text)?.[0].length;
  if (source !== undefined) {
    const name = nameFrom(sentence, source);
    return name && !isSomeoneElses(sentence, name) ? nameWritten(sentence, name) : undefined;
  }
  const sign = SIGN.exec(text)?.[0].length;
  // Behind the end of a sentence the next one begins.
  if (sign === undefined && /^[.!?]/.test(text.slice(lead))) return undefined;
  const name = nameFrom(sentence, sign ?? lead);
  if (!name) return undefined;
  if (sign === undefined) return isSubject(sentence, name) ? nameWritten(sentence, name) : undefined;
  return ENDS_SIGNATURE.test(text.slice(name.end)) ? nameWritten(sentence, name) : undefined;
}

/** The name that follows from a place on, with nothing but titles before it. */
function nameFrom({ text, names }: Sentence, from: number): SpeakerInText | undefined {
  const name = names.find(({ start }) => start >= from);
  return name && isOnlyTitles(text.slice(from, name.start)) ? name : undefined;
}

/** Whether a verb of saying follows a name: `Kishida also said`. */
function isSubject(sentence: Sentence, { end }: SpeakerInText): boolean {
  const { text, words } = sentence;
  const next = words.findIndex(({ start }) => start >= end);
  const verb = next < 0 ? -1 : words.findIndex((word, at) => at >= next && !isBetween(word));
  if (verb < 0 || !isVerb(sentence, verb)) return false;
  return /^[^,.;:]*$/.test(text.slice(end, words[verb]!.start)) && subjectOf(sentence, verb) !== undefined;
}

/** Whether a name only says whose spokesman or office is meant. */
function isSomeoneElses({ text, words }: Sentence, { start, end }: SpeakerInText): boolean {
  const next = words.find((word) => word.start >= end);
  return next !== undefined && isPossessive(text.slice(start, end)) && isSomeoneElse(next.term);
}
