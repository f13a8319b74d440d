import { isNear, type Read } from './read.ts';
import type { Word } from './sentences.ts';
import type { Subject } from './subject.ts';
import { headAt } from './subject-heads.ts';

/** Those named together that are looked at, at most. */
const MOST_MEMBERS = 6;
const ARTICLES =
  /^(?:the|both|all|these|those|two|three|four|five|an?|his|her|their|its|our|my|one|another|some|many|several|other)$/;

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
