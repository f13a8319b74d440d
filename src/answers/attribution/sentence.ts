import type { CorpusRecord } from '../../corpus/corpus.ts';
import { isReporting } from '../../search/passages/reporting-words.ts';
import { isPossessive, isSomeoneElse, isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { type Token, tokenizeQuery } from '../../search/tokenize.ts';
import type { Archive } from '../archive.ts';
import { type SpeakerInText, speakersInText } from './speakers-in-text.ts';

/** A sentence with its words, and the speakers and parties that it names. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Token[];
  readonly names: readonly SpeakerInText[];
}

/**
 * Who words name as the speaker of a quotation: the name as it stands; null where they say that someone else said it, or that
 * someone did not; undefined where they tell of no speaker.
 */
export type Naming = string | null | undefined;

/** Reads a sentence for the names of a record. */
export type ReadSentence = (text: string) => Sentence;

/**
 * How much of a text is read for names, in UTF-16 units, and what each sentence counts besides its length. A unit takes up to
 * 2 µs where every word is a name: whatever the text, it is read within some 10 ms. Of a message of 4,000 units most of the
 * words around its quotations are read before and behind.
 */
const MOST_READ = 4000;
const EACH = 20;

/** Reads sentences for the names of the records asked, each once. Behind the most that is read it finds no names. */
export function sentenceReader(archive: Archive, records: readonly CorpusRecord[]): ReadSentence {
  const known = new Map<string, Sentence>();
  let left = MOST_READ;
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const words = tokenizeQuery(text);
    const names = left > 0 && words.length > 0 ? speakersInText(archive, records, text) : [];
    if (words.length > 0) left -= EACH + text.length;
    const sentence = { text, words, names };
    known.set(text, sentence);
    return sentence;
  };
}

/** The end of a sentence or line. */
const SENTENCE_END = /[.!?]+["”’)\]]*\s+|[。！？\n]+/g;
/** A full stop that ends no sentence stands behind one of these: `Mr`, `Gen`, `U.S`. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** What a text has of the sentence in which it ends; empty where it ends with the end of one. */
export function lastSentence(before: string): string {
  const text = before.trimEnd();
  const isEnded = /[.!?。！？]["”’)\]]*$/.test(text.replace(/\.{2,}$/, ''));
  if (isEnded && !ABBREVIATED.test(text)) return '';
  let from = 0;
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    const to = index + end.length;
    if (to < text.length && !ABBREVIATED.test(text.slice(0, to))) from = to;
  }
  return text.slice(from);
}

/** Before one of these words stands a noun: `the claims`, `Biden’s call`, `in praise`. */
const BEFORE_NOUN = /(?:\b(?:the|an?|his|her|their|its|this|that|these|those|of|in|on)|['’]s?)\s+$/i;

/** Before one of these words a participle is a verb of its own: `is saying`, `quoted as saying`. */
const BEFORE_PARTICIPLE = /^(?:as|is|are|was|were|be|been|keeps?|kept)$/;

/** Whether a word of a sentence is a verb of saying, and not a noun nor, as in `speaking in Tokyo`, a participle. */
export function isVerb({ text, words }: Sentence, at: number): boolean {
  const { term, start } = words[at]!;
  if (!isReporting(term) || BEFORE_NOUN.test(text.slice(0, start))) return false;
  return !term.endsWith('ing') || BEFORE_PARTICIPLE.test(words[at - 1]?.term ?? '');
}

/** How people are addressed, directly before a name. */
const ADDRESS = /\b(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)\.?\s+$/i;

/** A name as it stands, with `Mr` or `Ms`, which may tell two of one surname apart; without the possessive of English. */
export function nameWritten({ text }: Sentence, { start, end }: SpeakerInText): string {
  const typed = text.slice(start, end);
  const address = ADDRESS.exec(text.slice(0, start))?.[0] ?? '';
  return address + (isPossessive(typed) ? typed.replace(/['’]s?$/, '') : typed);
}

/** Whether a name only says whose spokesman or office is meant. */
export function isSomeoneElses({ text, words }: Sentence, { start, end }: SpeakerInText): boolean {
  const next = words.find((word) => word.start >= end);
  return next !== undefined && isPossessive(text.slice(start, end)) && isSomeoneElse(next.term);
}

/** Whether words only say what the one named behind them is: `the US President`, `Mr`. */
export function isOnlyTitles(text: string): boolean {
  const words = tokenizeQuery(text);
  if (words.length > 4 || /[^\p{L}\p{M}\s.’'@-]/u.test(text)) return false;
  return words.every(
    ({ term, start }) => isTitleOfAny(term) || /^(?:an?|his|her)$/.test(term) || /^\p{Lu}/u.test(text.slice(start)),
  );
}

/** The name that follows from a place on, with nothing but titles before it. */
export function nameFrom({ text, names }: Sentence, from: number): SpeakerInText | undefined {
  const name = names.find(({ start }) => start >= from);
  return name && isOnlyTitles(text.slice(from, name.start)) ? name : undefined;
}
