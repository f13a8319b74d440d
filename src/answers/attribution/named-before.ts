import { fold } from '../../search/fold.ts';
import { isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import { isPossessive, isSomeoneElse } from '../../search/passages/words-around-names.ts';
import { type Token, tokenizeQuery } from '../../search/tokenize.ts';
import { isDenied, isNegative, withoutBrackets, withoutOthers } from './clause.ts';
import { isOnlyTitles, isSomeoneElses, isVerb, nameWritten, type Naming, type Sentence } from './sentence.ts';
import type { SpeakerInText } from './speakers-in-text.ts';
import { isOfName } from './unknown-names.ts';

const ACCORDING = /(?:\baccording to|\bas per|\bin the words of|\bquoting|\bciting)\s+(?:the\s+)?([^,:]*)$/i;

/**
 * Who a sentence says that speaks, which goes on with a quotation: the subject of its last verb of saying; or, where it has
 * none, whose words it announces, whoever it is according to, or the only name before a colon or a dash. A place speaks only
 * with a verb: `China: “…”` is a quotation about it. A verb that is denied, or leads on from someone unknown, tells that it is
 * no one known.
 */
export function namedBefore(sentence: Sentence): Naming {
  const clear = withoutOthers(withoutBrackets(sentence));
  const { text, words, names } = clear;
  const owner = names.find((name) => isOwner(clear, name));
  if (owner) return nameWritten(clear, owner);
  const verb = words.findLastIndex((_, at) => isVerb(clear, at));
  if (verb >= 0)
    return isDenied(clear, verb) ? null : (subjectOf(clear, verb) ?? (leadsOn(clear, verb) ? null : undefined));
  const source = names.find(({ start }) => isOnlyTitles(ACCORDING.exec(text.slice(0, start))?.[1] ?? ','));
  if (source) return isSomeoneElses(clear, source) ? undefined : nameWritten(clear, source);
  const [only, other] = names.filter(({ isPlace }) => !isPlace);
  if (!only || other || isNegative(clear) || isPartOfAnother(clear, only)) return undefined;
  const isDashed = /^\s*(?:[—–―~]|--?)\s*$/.test(text.slice(only.end)) && isOnlyTitles(text.slice(0, only.start));
  return isDashed || /[:：]\s*$/.test(text) ? nameWritten(clear, only) : undefined;
}

/** Whether a name says whose someone is, or what: `Biden’s spokesman`, `White House press secretary Jen Psaki`. */
function isPartOfAnother({ text, words }: Sentence, { start, end }: SpeakerInText): boolean {
  if (isPossessive(text.slice(start, end))) return true;
  const next = words.find((word) => word.start >= end);
  return next !== undefined && /^\s+$/.test(text.slice(end, next.start)) && isOfName(text, next);
}

/** Words that lead from a verb to the quotation: `asked whether`, `told them that`. */
const LEADS_ON = new Set('that whether if how why to him her them us me it reporters'.split(' '));

function leadsOn({ words }: Sentence, verb: number): boolean {
  return words.slice(verb + 1).every(({ term }) => LEADS_ON.has(term));
}

/** What leads from the possessive of a name to the quotation: `Biden’s own words`, `Kishida’s claim that`. */
const OWNS = /^\s+(?:\p{L}+\s+){0,2}?(\p{L}+)(?:\s+(?:that|is|are|was|were))?\s*[:,]?\s*$/u;

/** Whether a quotation is announced as what the one named says. */
function isOwner({ text }: Sentence, { start, end }: SpeakerInText): boolean {
  if (!isPossessive(text.slice(start, end))) return false;
  const owned = OWNS.exec(text.slice(end));
  return (
    owned !== null && isWhatIsSaid(fold(owned[1]!)) && !tokenizeQuery(owned[0]).some(({ term }) => isSomeoneElse(term))
  );
}

/** Words that stand between a subject and its verb. */
const BETWEEN = new Set(
  `also later then now once only just even again still first never not actually really reportedly recently allegedly
  famously publicly clearly repeatedly himself herself themselves itself has have had did does do will would can could may
  might must shall should didnt doesnt dont hasnt havent hadnt wont wouldnt is was are were be been being who which that as to quoted reported heard`.split(
    /\s+/,
  ),
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

function asSubject(sentence: Sentence, name: SpeakerInText): string | undefined {
  const written = nameWritten(sentence, name);
  const before = sentence.text.slice(0, name.end - written.length);
  const isPossessed = isPossessive(sentence.text.slice(name.start, name.end));
  return isPossessed || BEFORE_OBJECT.test(before) || BEHIND_NAME.test(before) ? undefined : written;
}
