import { isDenying, isReporting, isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import { isPossessive } from '../../search/passages/words-around-names.ts';
import type { Token } from '../../search/tokenize.ts';
import { isDenied, withoutOthers } from './clause.ts';
import { isBetween, subjectOf } from './named-before.ts';
import { isSomeoneElses, isVerb, nameFrom, nameWritten, type Naming, type Sentence } from './sentence.ts';
import type { SpeakerInText } from './speakers-in-text.ts';

/** What leads from the end of a quotation to who says it. */
const LEAD = /^[\s,;)]*(?:(?:as|in|(?:is|was|are|were) what|is how|is|was|are|were)\s+)?/i;
/** What leads to a name that signs, and to whoever it is according to. */
export const SIGN = /^[\s.]*(?:[—–―~]|--?|\()\s*(?:by\s+)?@?/;
export const SOURCE = /^[\s,;(]*(?:according to|as per|per|via)\s+/i;

/** Behind a name that signs stands nothing more, or a handle, a date, a place. */
const ENDS_SIGNATURE = /^\s*(?:$|[\n,.;|()@\d—–-]|(?:on|in|at|via|to)\b|\p{Lu}\p{L}+\.?\s\d)/u;

/**
 * Who the words behind a quotation say that speaks: `said Mr Kishida`, `Kishida said`, `according to the White House`, `were
 * Kishida’s words`, or a name behind a dash or in brackets that signs it. Of one who never said it they say so.
 */
export function namedBehind(whole: Sentence): Naming {
  const sentence = withoutOthers(whole);
  const { text, names } = sentence;
  if (names.length === 0) return undefined;
  const lead = LEAD.exec(text)![0].length;
  const inverted = invertedVerb(sentence, lead);
  if (inverted) return namedByVerb(sentence, inverted);
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
  if (sign === undefined) return namedAsSubject(sentence, name, lead);
  return ENDS_SIGNATURE.test(text.slice(name.end)) ? nameWritten(sentence, name) : undefined;
}

/** The verb of `said Kishida`. */
function invertedVerb({ words }: Sentence, lead: number): Token | undefined {
  const verb = words.find(({ start }) => start >= lead);
  return verb?.start === lead && isReporting(verb.term) ? verb : undefined;
}

function namedByVerb(sentence: Sentence, verb: Token): Naming {
  const { text } = sentence;
  if (isDenying(verb.term)) return null;
  const by = /^\s+by\b/i.exec(text.slice(verb.end))?.[0].length ?? 0;
  const name = nameFrom(sentence, verb.end + by);
  return name && !isPossessive(text.slice(name.start, name.end)) ? nameWritten(sentence, name) : undefined;
}

/** A name that a verb of saying follows, `Kishida also said`, or whose words a quotation is said to be: `were Kishida’s words`. */
function namedAsSubject(sentence: Sentence, name: SpeakerInText, lead: number): Naming {
  const { text, words } = sentence;
  const next = words.findIndex(({ start }) => start >= name.end);
  if (next < 0) return undefined;
  const isOwned = /\S\s+$/.test(text.slice(0, lead)) && isPossessive(text.slice(name.start, name.end));
  if (isOwned && isWhatIsSaid(words[next]!.term)) return nameWritten(sentence, name);
  const verb = words.findIndex((word, at) => at >= next && !isBetween(word));
  if (verb < 0 || !isVerb(sentence, verb)) return undefined;
  if (/[,.;:]/.test(text.slice(name.end, words[verb]!.start))) return undefined;
  if (isDenied(sentence, verb)) return null;
  return subjectOf(sentence, verb) === undefined ? undefined : nameWritten(sentence, name);
}
