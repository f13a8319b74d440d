import type { Range } from '../../record/record.ts';
import { isCommon } from '../../search/common-words.ts';
import { MOST_WORDS } from './name-runs.ts';
import { isOwner, type Name, type NamesOfSentence } from './names.ts';
import type { Sentence } from './sentences.ts';
import { isBetween, isPreposition, isSubordinate } from './small-words.ts';

/** A longer paragraph is text. */
const LONGEST_HEADING = 160;

/** A short paragraph without the full stop of a sentence, between others. */
export function isHeading(text: string, paragraphs: readonly Range[], sentence: Sentence): boolean {
  if (!isParagraph(paragraphs, sentence) || sentence.paragraph === paragraphs.length - 1) return false;
  const written = text.slice(sentence.start, sentence.end);
  return /[\p{L}\p{N}'"’”»]$/u.test(written) && !/[.!?…:;,]['"’”»]*$/.test(written);
}

function isParagraph(paragraphs: readonly Range[], { paragraph, start, end }: Sentence): boolean {
  const range = paragraphs[paragraph]!;
  return range.start === start && range.end === end && end - start <= LONGEST_HEADING;
}

/** Least words that tell whether a heading has capitals throughout. */
const LEAST_WORDS = 3;
/** Least share of its words that have one. */
const LEAST_CAPITALS = 0.8;

/** Whether a heading has a capital at each word, as many headlines have: there, a capital makes no name. */
export function isTitleCase(paragraphs: readonly Range[], sentence: Sentence): boolean {
  if (!isParagraph(paragraphs, sentence) || /\.['"’”»]?$/.test(sentence.tail)) return false;
  const telling = sentence.words.filter(
    ({ term, written }) =>
      /^\p{L}{3}/u.test(written) && !isCommon(term) && !isPreposition(term) && !isSubordinate(term) && !isBetween(term),
  );
  const capitals = telling.filter(({ hasCapital }) => hasCapital).length;
  return telling.length >= LEAST_WORDS && capitals >= telling.length * LEAST_CAPITALS;
}

/** The names of a heading in capitals: those that the text under it has as well. */
export function namesInTitleCase(sentence: Sentence, known: ReadonlyMap<string, Name>): NamesOfSentence {
  if (known.size === 0) return { names: [], titles: [] };
  const names: Name[] = [];
  const { words } = sentence;
  for (let from = 0; from < words.length;) {
    const name = knownAt(sentence, from, known);
    if (name) names.push(name);
    from = name ? name.to : from + 1;
  }
  return { names, titles: [] };
}

function knownAt(sentence: Sentence, from: number, known: ReadonlyMap<string, Name>): Name | undefined {
  const { words } = sentence;
  if (!words[from]!.hasCapital) return undefined;
  for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
    const terms = words.slice(from, to).map(({ term }) => term);
    const last = terms.at(-1)!;
    const key = [...terms.slice(0, -1), /['’]s$/.test(words[to - 1]!.written) ? last.replace(/s$/, '') : last];
    const name = known.get(key.join(' '));
    if (name) return { ...name, from, to, titlesFrom: from, isPossessive: isOwner(sentence, to - 1) };
  }
  return undefined;
}
