import { isDenying, isPlainReporting } from '../../search/passages/reporting-words.ts';
import { tokenizeQuery } from '../../search/tokenize.ts';
import { isBetween, subjectOf } from './named-before.ts';
import { isDenied } from './clause.ts';
import { isOnlyTitles, isVerb, nameFrom, type Sentence } from './sentence.ts';
import { isNameLike, isOfName } from './unknown-names.ts';

/** `According to Biden,` and the like. */
const SOURCE =
  /^\s*(?:according to|as per|per|in the words of|to quote|quoting|citing)\s+([^,:：\n]{2,80}?)\s*[,:：]\s+/iu;
/** `Biden:`, `White House press secretary Jen Psaki:`, `Q:`. */
const LABEL = /^\s*([^:：\n]{1,80}?)\s*[:：]\s+/u;

/**
 * Where the words begin that a text without marks says are someone’s, behind `According to Biden,`, `Biden:`, `Kishida told
 * reporters that`; undefined where it does not begin so. Who they are said to be of may be no one known.
 */
export function startOfSaid(sentence: Sentence): number | undefined {
  const { text, names } = sentence;
  const source = SOURCE.exec(text);
  if (source) return source[0].length;
  const verb = behindVerb(sentence);
  const label = LABEL.exec(text);
  if (!label || (verb !== undefined && verb < label[0].length)) return verb;
  const isName = isNameLike(label[1]!) || (isLabel(label[1]!) && names.some(({ start }) => start < label[0].length));
  return isName ? label[0].length : verb;
}

/** Words before a colon that are no sentence: `Biden on Taiwan`. */
function isLabel(text: string): boolean {
  return text.split(/\s+/).length <= MOST_LABEL && !/[.!?]\s/.test(text.replace(/\b\p{L}{1,4}\.\s/gu, ''));
}

const MOST_LABEL = 8;
/** Words before the verb, at most. */
const MOST_SUBJECT = 12;
/** Who else may speak than those with a name. */
const ANYONE = new Set('he she they someone somebody everyone everybody people'.split(' '));

/** Directly behind a verb. */
const THAT = /^\s*(?:[:：,]\s*(?:that\s+)?|that\s+)(?=\S)/iu;
/** Words for to whom, where and when something was said. */
const CIRCUMSTANCE = new Set(
  `to in on at during via after before the a an his her their this last reporters journalists lawmakers him them us me
  everyone yesterday today earlier later again morning afternoon evening night week month year day statement interview
  meeting press news conference briefing speech tweet post call summit crowd audience twitter`.split(/\s+/),
);
const TOLD = new Set('reporters journalists lawmakers him her them us me everyone'.split(' '));
const MOST_BETWEEN = 10;

/** Where `that` or a colon ends that leads on to what was said, behind words that only say to whom, where and when. */
function behindCircumstances(text: string, from: number): number | undefined {
  const rest = text.slice(from);
  const words = tokenizeQuery(rest).slice(0, MOST_BETWEEN);
  for (const [at, { term, start, end }] of words.entries()) {
    if (/[^\s,.]/.test(rest.slice(words[at - 1]?.end ?? 0, start))) return undefined;
    if (at > 0 && term === 'that') return from + end;
    if (!CIRCUMSTANCE.has(term) && !/^\p{Lu}/u.test(rest.slice(start))) return undefined;
    const colon = /^\s*[:：]/u.exec(rest.slice(end));
    if (colon) return from + end + colon[0].length;
  }
  return undefined;
}

/** Behind whom `told` says that something was told. */
function behindTold(sentence: Sentence, verb: number): number | undefined {
  const { words } = sentence;
  const { term, end } = words[verb]!;
  const next = words[verb + 1];
  if (!next || !/^t(?:ell|old)/.test(term)) return undefined;
  return TOLD.has(next.term) ? next.end : nameFrom(sentence, end)?.end;
}

function behindVerb(sentence: Sentence): number | undefined {
  const { text, words } = sentence;
  const first = words.slice(0, MOST_SUBJECT).findIndex((_, at) => isVerb(sentence, at));
  if (first < 1 || !hasSpeaker(sentence, first)) return undefined;
  const verb = isDenying(words[first]!.term) ? sayingBehind(sentence, first) : first;
  if (verb === undefined) return undefined;
  const { term, end } = words[verb]!;
  const that = THAT.exec(text.slice(end));
  if (that) return end + that[0].length;
  return behindCircumstances(text, end) ?? behindTold(sentence, verb) ?? (isPlainReporting(term) ? end : undefined);
}

/** The verb of `denied saying`, `denied ever having said`. */
function sayingBehind({ words }: Sentence, denying: number): number | undefined {
  const at = words
    .slice(denying + 1, denying + 4)
    .findIndex(({ term }) => /^(?:said|saying|writing|written|telling|told)$/.test(term));
  return at < 0 ? undefined : denying + 1 + at;
}

/** What leads to the name of who speaks: `In a statement, Biden said`. */
const OPENS = /^\s*(?:in|on|at|after|before|during|following|later|earlier|yesterday|today|asked|when|then|and|but)\b/i;

/** Whether the words before a verb name someone, or may, of whom it says that they said something or did not. */
function hasSpeaker(sentence: Sentence, verb: number): boolean {
  const { text, words } = sentence;
  const before = text.slice(0, words[verb]!.start);
  if (/[:：;\n]/.test(before)) return false;
  const [name] = sentence.names;
  const isFirst = name !== undefined && (OPENS.test(before) || isOnlyTitles(text.slice(0, name.start)));
  if (isFirst && subjectOf(sentence, verb) !== undefined) return true;
  const who = words.slice(0, verb).filter((word) => !isBetween(word));
  if (isDenied(sentence, verb) && sentence.names.some(({ end }) => end <= words[verb]!.start)) return true;
  return (
    who.length > 0 &&
    who.every((word) => ANYONE.has(word.term) || isOfName(text, word) || /^(?:the|a|an)$/.test(word.term))
  );
}
