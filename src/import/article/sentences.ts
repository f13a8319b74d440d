import type { Range } from '../../record/record.ts';
import { LONGEST_EXACT, MOST_QUOTED } from '../../record/schema.ts';
import { tokenizeQuery } from '../../search/tokenize.ts';
import { endsShortForm } from '../words/short-forms.ts';
import { EMPTY_LINE, QUOTED, type Quotation, takenInOrder, withoutQuotations } from './quotations.ts';
import { isPlainVerb } from './speech-verbs.ts';

/** A word of a sentence outside its quotations. */
export interface Word extends Range {
  /** Folded. */
  readonly term: string;
  readonly written: string;
  readonly hasCapital: boolean;
  /** What stands between the word before and this one, `QUOTED` for a quotation. */
  readonly gap: string;
}

/** A sentence of a report. Places are those of the report's text. */
export interface Sentence extends Range {
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** The sentence with `QUOTED` for its quotations. */
  readonly masked: string;
  /** What stands behind its last word. */
  readonly tail: string;
}

/** Longest sentence that is read, without its quotations, in UTF-16 units: more is no sentence but a broken file. */
const LONGEST = 5000;

/** The paragraphs of a report, parted by empty lines, without the space round them. */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  let from = 0;
  const add = (to: number): void => {
    const written = text.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    const end = from + written.trimEnd().length;
    if (end > start) paragraphs.push({ start, end });
  };
  for (const { 0: gap, index } of text.matchAll(EMPTY_LINE)) {
    add(index);
    from = index + gap.length;
  }
  add(text.length);
  return paragraphs;
}

/** The sentences of a paragraph. What stands in quotation marks is never cut. */
export function sentencesIn(
  text: string,
  paragraph: Range,
  quotations: readonly Quotation[],
  number: number,
): readonly Sentence[] {
  const masked = withoutQuotations(text, paragraph, quotations);
  const quotedUpTo = takenInOrder(quotations);
  return cuts(masked, text.slice(paragraph.start, paragraph.end)).flatMap((range) => {
    const [start, end] = [paragraph.start + range.start, paragraph.start + range.end];
    const inside = quotedUpTo(end);
    const reported = inside.reduce((sum, quotation) => sum - (quotation.end - quotation.start), end - start);
    if (reported > LONGEST || end - start > LONGEST_EXACT || inside.length > MOST_QUOTED) return [];
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
    const own = masked.slice(range.start, range.end);
    return [{ start, end, paragraph: number, quotations: inside, masked: own, ...wordsOf(own, start) }];
  });
}

function wordsOf(masked: string, start: number): Pick<Sentence, 'words' | 'tail'> {
  let end = 0;
  const words = tokenizeQuery(masked).map((token): Word => {
    const gap = masked.slice(end, token.start);
    end = token.end;
    const written = masked.slice(token.start, token.end);
    const hasCapital = /^\p{Lu}/u.test(written);
    // `5 p.m.` is no Prime Minister.
    const term = /^p\.?m\.?$/.test(written) ? 'oclock' : token.term;
    return { term, written, hasCapital, gap, start: start + token.start, end: start + token.end };
  });
  return { words, tail: masked.slice(end) };
}

/** Where a sentence may end: behind its punctuation, or behind a quotation that ends as one does. */
const END = new RegExp(String.raw`(?<![.!?…])[.!?…]+[)\]]*(?=\s)|${QUOTED}(?=\s)|[。！？](?!${QUOTED})`, 'gu');

function cuts(masked: string, text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { 0: sign, index } of masked.matchAll(END)) {
    const end = index + sign.length;
    if (!isEnd(masked, text, sign, index)) continue;
    found.push({ start: from, end });
    from = end + /^\s*/.exec(masked.slice(end, end + 200))![0].length;
  }
  if (from < masked.length) found.push({ start: from, end: masked.length });
  return found;
}

function isEnd(masked: string, text: string, sign: string, index: number): boolean {
  const end = index + sign.length;
  const ahead = masked.slice(end, end + 160).trimStart();
  if (/^\p{Ll}/u.test(ahead) || /^[,;:)\]—–]/.test(ahead)) return false;
  if (sign.startsWith(QUOTED)) {
    const last = /([.!?…。！？])[)\]'’”"“«»」』]{0,3}$/u.exec(text.slice(Math.max(0, end - 5), end))?.[1];
    return last !== undefined && !(last !== '.' && goesOnWithSpeaker(ahead));
  }
  return sign !== '.' || !endsShortForm(masked.slice(Math.max(0, index - 14), index), ahead);
}

/** `"Will it open?" Bell asked.` */
function goesOnWithSpeaker(ahead: string): boolean {
  const words = tokenizeQuery(ahead).slice(0, 7);
  const verb = words.findIndex(({ term }, at) => at > 0 && isPlainVerb(term));
  if (verb < 0 && !words.slice(1).some(({ term }) => /^(?:asks?|asked|wondered|joked|shouted|demanded)$/.test(term)))
    return false;
  const at = verb < 0 ? words.findIndex(({ term }, n) => n > 0 && /^(?:ask|wonder|jok|shout|demand)/.test(term)) : verb;
  const before = ahead.slice(0, words[at]!.start);
  const behind = ahead.slice(words[at]!.end, words[at]!.end + 7);
  return !/[,.:;❝]/u.test(before.replace(/\b\p{L}{1,3}\./gu, '')) && !/^\s*(?:that\b|[:❝]|,\s*❝)/u.test(behind);
}
