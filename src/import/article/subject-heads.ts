import { moreBehind } from './more-behind.ts';
import { isOwner, type Name } from './names.ts';
import { isNear, type Read } from './read.ts';
import { roleStart } from './roles.ts';
import type { Word } from './sentences.ts';
import { isBe, isBetween, isModal, isPreposition, isSubordinate } from './small-words.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Subject } from './subject.ts';
import { type SpeakingNoun, speakingNoun } from './vocabulary.ts';

/** Words from where a subject begins up to the name or noun that it is about, at most. */
const MOST_WORDS = 9;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
]);

/** Where a subject may begin. */
export interface Opening {
  readonly from: number;
  /** Behind the articles. */
  readonly at: number;
  readonly articles: readonly string[];
  readonly isMember: boolean;
}

/** The name or the noun that a subject is about; undefined where there is none that could speak. */
export function headAt(read: Read, opening: Opening): Subject | undefined {
  const { words } = read.sentence;
  let noun: { readonly word: SpeakingNoun; readonly to: number } | undefined;
  let hasOwner = false;
  for (let at = opening.at; at < words.length && at - opening.from < MOST_WORDS;) {
    if (at > opening.at && !isNear(words[at])) break;
    const name = read.nameAt.get(at);
    const word = words[at]!;
    if (name) {
      const next = words[name.to];
      const isBefore = isNear(next) && !name.isPossessive && isNounWord(read, name.to);
      if (!isBefore && !name.isPossessive && !leadsToOther(read, name.to))
        return named(read, opening, name, noun?.word);
      hasOwner ||= name.isPossessive;
      at = name.to;
      continue;
    }
    const titlesTo = read.titlesAt.get(at);
    const end = titlesTo ?? at + 1;
    const last = words[end - 1]!;
    const owns = isOwner(read.sentence, end - 1);
    const isVerb =
      noun !== undefined && speechVerb(last.term) !== undefined && speechVerb(words[end]?.term ?? '') === undefined;
    const speaking = owns || isVerb ? undefined : speakingNoun(last.term);
    hasOwner ||= owns;
    if (speaking) noun = { word: speaking, to: end };
    else if (noun && noun.to === at && isOfOfficer(words, at)) noun = undefined;
    else if (noun || (!owns && stops(word, opening.isMember) && !(isFirst(at, opening) && speechVerb(word.term))))
      break;
    at = end;
  }
  return noun && nounAt(read, opening, noun, hasOwner);
}

/** Whether a word looks like a verb and is none: it begins a sentence, or an article stands before it (`the state department`). */
const isFirst = (at: number, { at: first, articles }: Opening): boolean =>
  at === 0 || (at === first && articles.length > 0);

/** Words that end the search for a noun: they are of no subject. */
function stops({ term }: Word, isMember: boolean): boolean {
  if (isBe(term) || isModal(term) || isPreposition(term) || isSubordinate(term) || isBetween(term)) return true;
  return isMember
    ? /(?:ed|s)$/.test(term) || speechVerb(term) !== undefined
    : speechVerb(term) === 'sure' || /^(?:and|or|but|had|has|have|not)$/.test(term);
}

/** `Chief financial officer`: what stands between is of the office, and none by itself. */
function isOfOfficer(words: readonly Word[], at: number): boolean {
  if (!/^(?:chief|principal|lead|deputy|senior|general)$/.test(words[at - 1]!.term)) return false;
  const next = words[at + 1];
  return isNear(next) && speakingNoun(next?.term ?? '')?.kind === 'role' && speechVerb(words[at]!.term) === undefined;
}

/** `State relief commissioner Arun Desai`: the words behind a first name lead to an office and the name of who holds it. */
function leadsToOther(read: Read, from: number): boolean {
  const { words } = read.sentence;
  for (let at = from; at < Math.min(words.length - 1, from + 4); at += 1) {
    const word = words[at]!;
    if (!isNear(word) || read.isOfName.has(at) || speechVerb(word.term) !== undefined || stops(word, false))
      return false;
    const noun = speakingNoun(word.term);
    if (noun?.kind === 'role' && !noun.isPlural && read.nameAt.has(at + 1) && isNear(words[at + 1])) return true;
  }
  return false;
}

/** Whether a word behind a name is a noun that the name belongs to: `Ash Council leader`. */
function isNounWord(read: Read, at: number): boolean {
  const { words } = read.sentence;
  if (read.nameAt.has(at)) return false;
  const speaking = speakingNoun(words[at]!.term);
  if (!speaking) return false;
  // `Bell reports`, `Rovers head`: a verb of saying, unless a name or another noun follows.
  const looksVerb = speechVerb(words[at]!.term) !== undefined;
  return (
    !looksVerb ||
    (isNear(words[at + 1]) && (read.nameAt.has(at + 1) || speakingNoun(words[at + 1]?.term ?? '') !== undefined))
  );
}

function named(
  read: Read,
  { from, at, articles }: Opening,
  name: Name,
  noun: SpeakingNoun | undefined,
): Subject | undefined {
  // `the opposition Cole` is no name, but `the White House` and `council leader Ana Bell` are.
  const start = roleStart(read.sentence, name);
  const isTheBody = name.kind === 'body' && articles.includes('the') && name.from - at <= 2;
  if (name.titlesFrom > at && !noun && start > at && !isTheBody) return undefined;
  if (articles.some((word) => !/^(?:the|both|an?|his|her|their|its)$/.test(word))) return undefined;
  return { is: 'name', name, from, to: name.to };
}

function nounAt(
  read: Read,
  { from, at, articles }: Opening,
  { word, to }: { readonly word: SpeakingNoun; readonly to: number },
  hasOwner: boolean,
): Subject {
  const end = moreBehind(read, to);
  const count =
    articles.map((term) => COUNTS.get(term)).find((n) => n !== undefined) ??
    COUNTS.get(read.sentence.words[at]?.term ?? '') ??
    COUNTS.get(word.noun);
  const isDefinite = articles.some((term) => /^(?:the|both|all|these|those)$/.test(term)) || isOfNamed(read, at, to);
  const isOfOther = hasOwner || articles.some((term) => /^(?:his|her|their|its|our|my)$/.test(term));
  return {
    is: 'noun',
    ...word,
    from,
    to: end,
    head: { from: at, to },
    hasMore: end > to,
    count,
    isDefinite,
    isOfOther,
  };
}

/** `White House officials`, `Police`: what needs no article. */
function isOfNamed(read: Read, at: number, to: number): boolean {
  return to - at === 1 && read.sentence.words[at]!.term === 'police';
}
