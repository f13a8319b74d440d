import { cueOf } from './cues.ts';
import { type Lettering } from './name-runs.ts';
import { namesIn } from './names.ts';
import { QUOTED } from './quotations.ts';
import { isNear, type Read, readSentence } from './read.ts';
import type { Sentence, Word } from './sentences.ts';
import { isBetween } from './small-words.ts';
import { isPlainVerb } from './speech-verbs.ts';

/** Words that may join two parts of a sentence, at most: with more it is a list, and looking through it takes long. */
const MOST_JOINTS = 6;
/** Least words of a part: who speaks, the verb, and what they said. */
const LEAST_WORDS = 3;

/** The parts of a sentence by who speaks, where each begins with a name and a verb: `Bell said no, and Cole said yes.` */
export function bySpeaker(sentence: Sentence, lettering: Lettering): readonly Sentence[] {
  const parts: Sentence[] = [];
  let rest = sentence;
  for (let halves = parted(rest, lettering); halves; halves = parted(rest, lettering)) {
    parts.push(halves[0]);
    rest = halves[1];
  }
  return [...parts, rest];
}

function parted(sentence: Sentence, lettering: Lettering): readonly [Sentence, Sentence] | undefined {
  const candidates = sentence.words.flatMap((word, at) => (at >= LEAST_WORDS && joins(word) ? [at] : []));
  if (candidates.length === 0 || candidates.length > MOST_JOINTS) return undefined;
  // `According to the council, …`: the source is that of every part.
  if (sentence.words.some(({ term }) => /^(?:according|per)$/.test(term))) return undefined;
  const read = readSentence(sentence, namesIn(sentence, lettering));
  const at = candidates.find((candidate) => isNameWithVerb(read, candidate + 1));
  if (at === undefined) return undefined;
  const [first, second] = [upTo(sentence, at), from(sentence, at + 1)];
  const [before, behind] = [first, second].map((part) => readSentence(part, namesIn(part, lettering)));
  const whole = cueOf(read);
  // Another who speaks for both: `…, the council said`.
  const isSame = whole?.subject !== undefined && whole.attribution.start === cueOf(before!)?.attribution.start;
  const ofSecond = cueOf(behind!)?.subject;
  return isSame && ofSecond?.is === 'name' && ofSecond.from === 0 ? [first, second] : undefined;
}

/** Whether a word joins two clauses, behind a comma or a quotation. */
function joins({ term, gap }: Word): boolean {
  return /^(?:and|but|while)$/.test(term) && /\s$/.test(gap) && [',', QUOTED].includes(gap.trimEnd().slice(-1));
}

/** A name that opens a clause, with a verb that says no more than that words were said. */
function isNameWithVerb(read: Read, at: number): boolean {
  const { words, tail } = read.sentence;
  const name = read.nameAt.get(at);
  if (!name || name.isPossessive || !isNear(words[at])) return false;
  let verb = name.to;
  while (isNear(words[verb]) && isBetween(words[verb]!.term)) verb += 1;
  if (!isNear(words[verb])) return false;
  return isPlainVerb(words[verb]!.term) && (verb + 1 < words.length || tail.includes(QUOTED));
}

/** A sentence up to the word that joins, without the comma; a quotation before that word is of it. */
function upTo(sentence: Sentence, at: number): Sentence {
  const { start, masked, words, quotations } = sentence;
  const joint = words[at]!;
  const kept = masked.slice(0, joint.start - start).replace(/,?\s+$/, '');
  const end = start + kept.length;
  return {
    ...sentence,
    end,
    masked: kept,
    words: words.slice(0, at),
    quotations: quotations.filter((quotation) => quotation.end <= end),
    tail: kept.slice(words[at - 1]!.end - start),
  };
}

function from(sentence: Sentence, at: number): Sentence {
  const { start, masked, words, quotations } = sentence;
  const begins = words[at]!.start;
  return {
    ...sentence,
    start: begins,
    masked: masked.slice(begins - start),
    words: words.slice(at).map((word, n) => (n === 0 ? { ...word, gap: '' } : word)),
    quotations: quotations.filter((quotation) => quotation.start >= begins),
  };
}
