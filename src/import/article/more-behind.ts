import { isNear, type Read } from './read.ts';
import type { Word } from './sentences.ts';
import { speechVerb } from './speech-verbs.ts';
import { speakingNoun } from './vocabulary.ts';

/** Words that a noun can have behind it, at most. */
const MOST_WORDS = 9;

/** Where what tells which one is meant ends, behind a noun: `of Ash`, `for the builders`, `from the University of Eastmoor`. */
export function moreBehind(read: Read, from: number): number {
  const { words } = read.sentence;
  let to = from;
  while (to < words.length && isNear(words[to])) {
    // `a source close to the talks`
    const isLed = /^(?:close|familiar|involved|briefed)$/.test(words[to]!.term) && isNear(words[to + 1]);
    const preposition = words[isLed ? to + 1 : to]!.term;
    if (!(isLed ? /^(?:to|with|in|on)$/ : /^(?:of|for|at|from|in)$/).test(preposition)) break;
    let at = to + (isLed ? 2 : 1);
    while (/^(?:the|an?)$/.test(words[at]?.term ?? '')) at += 1;
    const next = words[at];
    const end = read.nameAt.get(at)?.to ?? read.titlesAt.get(at);
    if (!next || (end === undefined && !tellsMore(next, words[at - 1]!.term === 'the'))) return to;
    to = end ?? at + 1;
    // `the builders' union`: nouns that go on.
    while (
      to < words.length &&
      isNear(words[to]) &&
      to - from < MOST_WORDS &&
      speakingNoun(words[to]!.term) &&
      speechVerb(words[to]!.term) === undefined
    )
      to += 1;
  }
  return to;
}

function tellsMore(word: Word, isBehindArticle: boolean): boolean {
  const isVerb = speechVerb(word.term) !== undefined && !isBehindArticle;
  return isNear(word) && !isVerb && !/^(?:an?|recent|which|whom)$/.test(word.term);
}
