import { isQualifier } from './meaning-words.ts';
import { readWords } from './words.ts';

/** A sentence that a quote takes a part of, and words of the rest of it that take something back. */
export interface ContextCut {
  readonly sentence: string;
  /** As the record writes them, each once. */
  readonly qualifiers: readonly string[];
}

/** How far a sentence is followed on either side of the quote, in UTF-16 units. */
const FARTHEST = 1500;
const END = /[.!?。！？](?:["'”’)\]」』]|\s*$)*(?=\s|$)|\n/gu;

/** The sentence around a stretch of a text, where the rest of the sentence qualifies it; undefined where nothing does. */
export function cutFrom(text: string, start: number, end: number): ContextCut | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const qualifiers = [...qualifiersIn(before), ...qualifiersIn(behind)];
  if (qualifiers.length === 0) return undefined;
  return { sentence: text.slice(from, to).trim(), qualifiers: [...new Set(qualifiers)] };
}

/** Words of a text that take something back, as it writes them. */
export function qualifiersIn(text: string): readonly string[] {
  return readWords(text)
    .filter(({ key }) => isQualifier(key))
    .map(({ start, end }) => text.slice(start, end));
}

function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - FARTHEST);
  let last = from;
  for (const { 0: mark, index } of text.slice(from, start).matchAll(END)) {
    // An abbreviation (`Mr. Biden`) ends no sentence.
    if (!/(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|[A-Z])\.$/.test(text.slice(from, from + index + 1).slice(-8))) {
      last = from + index + mark.length;
    }
  }
  return last;
}

function sentenceEnd(text: string, end: number): number {
  // The quote may end with the sign that ends the sentence.
  const behind = text.slice(Math.max(0, end - 1), end + FARTHEST);
  const [first] = behind.matchAll(END);
  return first
    ? Math.max(end, Math.max(0, end - 1) + first.index + first[0].length)
    : Math.min(text.length, end + FARTHEST);
}
