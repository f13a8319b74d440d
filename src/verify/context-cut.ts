import { readPhrases } from './phrases.ts';
import { isFirstPerson, isGoverning, isLimiting, isLink, isQualifier, isSaying } from './qualifying-words.ts';
import { unspacedQualifiers } from './unspaced-cut.ts';
import { readWords } from './words.ts';

/** A sentence that a quote takes a part of, and words of the rest of it that take something back. */
export interface ContextCut {
  readonly sentence: string;
  /** As the record writes them, each once. */
  readonly qualifiers: readonly string[];
}

/** What is known of a quote and of the line it stands in. */
export interface CutQuote {
  /** The quote as it is given, with its signs. */
  readonly quote?: string;
  /** Whether the line is a speaker's own words: who says something in it is then someone else. */
  readonly isSpoken?: boolean;
}

/** How far a sentence is followed on either side of the quote, in UTF-16 units. */
export const FARTHEST = 1500;
const END = /[.!?。！？](?:["'”’)\]」』]|\s*$)*(?=\s|$)|[。！？]|\n/gu;

/** The sentence around a stretch of a text, where the rest of the sentence qualifies it; undefined where nothing does. */
export function cutFrom(
  text: string,
  start: number,
  end: number,
  { quote, isSpoken = false }: CutQuote = {},
): ContextCut | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const qualifiers = [
    ...qualifiersBefore(before, isSpoken),
    ...qualifiersBehind(behind, isSpoken),
    ...unspacedQualifiers(before, behind),
    ...questionSign(before, behind, quote),
  ];
  if (qualifiers.length === 0) return undefined;
  return { sentence: text.slice(from, to).trim(), qualifiers: [...new Set(qualifiers)] };
}

/** Words of a text that take something back, as it writes them. */
export function qualifiersIn(text: string): readonly string[] {
  return keysOf(text).flatMap(({ key, written }) => (isQualifier(key) ? [written] : []));
}

/** So far before a clause a word may govern it where the clause begins with one of these: `he denied last week in Oslo that …`. */
const GOVERNING = 8;
const COMPLEMENT = /^(?:that|to|whether|from)$/;
/** Else only so many words stand in between: `I doubt very much they will`. */
const BETWEEN = 2;
/** Behind this a clause begins that another one before it does not govern. */
const CLAUSE = /[;:—–]|,\s+(?:and|but|so|or|because)\b/i;
/** Whoever says something stands right behind what they say: `…, the ministry claims`. */
const BEHIND = 6;

function qualifiersBefore(before: string, isSpoken: boolean): readonly string[] {
  const words = keysOf(before);
  const reach = COMPLEMENT.test(words.at(-1)?.key ?? '') ? GOVERNING : BETWEEN + 1;
  const near = words.slice(Math.max(0, words.length - reach));
  const found = near.flatMap(({ key, written, end }) => {
    if (isQualifier(key) || CLAUSE.test(before.slice(end))) return [];
    const isOwn = words.some(
      (word) => isFirstPerson(word.key) && word.end <= end && isBeside(before.slice(word.end, end)),
    );
    return isGoverning(key, isOwn) || (isSpoken && !isOwn && isSaying(key)) ? [written] : [];
  });
  const last = words.findLast(({ key }) => !isLink(key));
  const isLimited =
    last !== undefined && isLimiting(last.key) && !isQualifier(last.key) && !/[,;:]/.test(before.slice(last.end));
  return [...qualifiersIn(before), ...found, ...(isLimited ? [last.written] : [])];
}

/** Whether a subject and its verb stand so near: `I do not really think`. */
function isBeside(between: string): boolean {
  return between.trim().split(/\s+/).length <= 4;
}

function qualifiersBehind(behind: string, isSpoken: boolean): readonly string[] {
  const said = /^["”’]?[,—–]/.test(behind) ? keysOf(behind).slice(0, BEHIND) : [];
  const isOwn = said.some(({ key }) => isFirstPerson(key));
  const found = said.flatMap(({ key, written }) =>
    !isQualifier(key) && (isGoverning(key, isOwn) || (isSpoken && !isOwn && isSaying(key))) ? [written] : [],
  );
  return [...qualifiersIn(behind), ...found];
}

/**
 * The question mark that a statement is cut from: `The tax will survive` of `Who says that the tax will survive?`. A quote that
 * is not given with its signs may have it.
 */
function questionSign(before: string, behind: string, quote: string | undefined): readonly string[] {
  const [sign] = /[?？](?=["'”’)\]」』\s]*$)/u.exec(behind) ?? [];
  if (sign === undefined || /[?？]/.test(quote ?? '')) return [];
  const asksItself = quote === undefined || ASKING.test(quote);
  return readWords(before).length > 0 || !asksItself ? [sign] : [];
}

/** A sentence that begins so is a question without its sign. */
const ASKING =
  /^\W*(?:(?:and|but|so|or|well|ok|okay|yeah)\W+)*(?:who|whom|whose|what|when|where|why|which|how|do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|shall|should|may|might|must|isn|aren|don|doesn|didn|won|wouldn|can|couldn)\b|[\p{sc=Hiragana}\p{sc=Han}]か$/iu;

/** Words of a text, phrases by their keys, as the text writes them. */
function keysOf(text: string): readonly { readonly key: string; readonly written: string; readonly end: number }[] {
  const words = readWords(text);
  return readPhrases({ words, text, from: 0, to: words.length }, 0, words.length).map(({ key, from, to }) => {
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    return { key, written: text.slice(start, end), end };
  });
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
