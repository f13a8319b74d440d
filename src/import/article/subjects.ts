import { moreBehind } from './more-behind.ts';
import { isOwner, type Name } from './names.ts';
import { isNear, type Read } from './read.ts';
import { roleStart } from './roles.ts';
import type { Word } from './sentences.ts';
import {
  isBe,
  isBetween,
  isModal,
  isPreposition,
  isSubordinate,
  type SpeakingNoun,
  speakingNoun,
  speechVerb,
} from './vocabulary.ts';

/** Words of a sentence that can be who speaks: `from` up to `to`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Who speaks, as a clause has it. */
export type Subject = Phrase &
  (
    | { readonly is: 'name'; readonly name: Name }
    | { readonly is: 'pronoun'; readonly term: string }
    /** `the US President`, `a spokesman for the builders`, `the two leaders`, `police`. */
    | ({
        readonly is: 'noun';
        readonly isDefinite: boolean;
        /** Where the noun with the words before it begins and ends, without article and without `of Ash`. */
        readonly head: Phrase;
        /** Whether more stands behind the noun that tells which is meant. */
        readonly hasMore: boolean;
        readonly count: number | undefined;
        /** Whether someone else it is of is named: `the council's`, `his`. */
        readonly isOfOther: boolean;
      } & SpeakingNoun)
    | { readonly is: 'several'; readonly members: readonly Subject[] }
  );

const MOST_WORDS = 9;
const MOST_MEMBERS = 6;
const ARTICLES =
  /^(?:the|both|all|these|those|two|three|four|five|an?|his|her|their|its|our|my|one|another|some|many|several|other)$/;
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

/** Who is named at a word, several joined by `and` as one; undefined where nobody is that could speak. */
export function subjectAt(read: Read, from: number, lists: 'list' | 'no-list' = 'list'): Subject | undefined {
  const first = oneAt(read, from);
  if (!first) return undefined;
  const { words } = read.sentence;
  const members = [first];
  let to = first.to;
  while (members.length < MOST_MEMBERS) {
    const next = words[to];
    if (!next) break;
    const isAnd = next.term === 'and' && isNear(next);
    const isComma = lists === 'list' && /^, $/.test(next.gap) && read.nameAt.has(to) && isListed(read, to);
    const member = isAnd ? oneAt(read, to + 1, true) : isComma ? oneAt(read, to) : undefined;
    if (!member || (isAnd && !isNear(words[to + 1]))) break;
    members.push(member);
    to = member.to;
    if (isAnd) break;
  }
  return members.length === 1 ? first : { is: 'several', from, to, members };
}

/** Whether `and` and another name follow a name: then a comma before it is one of a list. */
function isListed(read: Read, from: number): boolean {
  const { words } = read.sentence;
  let at = from;
  for (let n = 0; n < MOST_MEMBERS; n += 1) {
    const name = read.nameAt.get(at);
    const next = name && words[name.to];
    if (!next) return false;
    if (next.term === 'and') return read.nameAt.has(name.to + 1);
    if (!/^, $/.test(next.gap)) return false;
    at = name.to;
  }
  return false;
}

function oneAt(read: Read, from: number, isMember = false): Subject | undefined {
  const { words } = read.sentence;
  const first = words[from];
  if (!first) return undefined;
  if (/^(?:he|she|they|it)$/.test(first.term)) return { is: 'pronoun', term: first.term, from, to: from + 1 };
  if (/^(?:i|we|you|who|that|there|this)$/.test(first.term) && !read.isOfName.has(from)) return undefined;
  let at = from;
  while (
    at < from + 3 &&
    isNearOrFirst(words, at, from) &&
    ARTICLES.test(words[at]?.term ?? '') &&
    !read.nameAt.has(at)
  )
    at += 1;
  const articles = words.slice(from, at).map(({ term }) => term);
  return headAt(read, { from, at, articles, isMember });
}

const isNearOrFirst = (words: readonly Word[], at: number, from: number): boolean => at === from || isNear(words[at]);

interface Opening {
  readonly from: number;
  /** Behind the articles. */
  readonly at: number;
  readonly articles: readonly string[];
  readonly isMember: boolean;
}

function headAt(read: Read, opening: Opening): Subject | undefined {
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
    else if (noun || (!owns && stops(word, opening.isMember) && !(at === 0 && speechVerb(word.term)))) break;
    at = end;
  }
  return noun && nounAt(read, opening, noun, hasOwner);
}

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
