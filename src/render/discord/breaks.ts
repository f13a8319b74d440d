import type { Range } from '../../record/record.ts';
import { quotedWithMarks } from '../quoted.ts';
import type { Words } from './quotation.ts';

/** What a text in quotation marks looks like where the record does not say. A mark that never closes opens nothing. */
const IN_MARKS = /"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|「[^」\n]+」|『[^』\n]+』/g;

/** Full stops that end no sentence: titles, initials, `U.S.`, months. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|[MD]rs?|Ms|Mx|St|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Pres|Hon|Rev|Jr|Sr|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/**
 * The places between two sentences of a text from `from` to `to`, where it may be parted: never within quotation
 * marks, so that no half of a quotation stands alone. In order; the ends themselves are left out.
 */
export function sentenceBreaks({ text, quoted }: Words, from: number, to: number): readonly number[] {
  const closed = [
    // A whole post has no marks around it and may be parted.
    ...quotedWithMarks(text, quoted).filter((range) => !quoted.some(({ start, end }) => spans(range, start, end))),
    ...inMarks(text, from, to),
  ];
  const breaks: number[] = [];
  for (const { index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(from, to))) {
    const at = from + index;
    if (index === 0 || ABBREVIATION.test(text.slice(Math.max(from, at - 12), at))) continue;
    if (!closed.some(({ start, end }) => start < at && at < end)) breaks.push(at);
  }
  return breaks;
}

/** Paragraphs are looked through whole: a straight mark alone does not say whether it opens or closes. */
function inMarks(text: string, from: number, to: number): readonly Range[] {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LONGEST_PARAGRAPH);
  const next = text.indexOf('\n', to);
  const end = Math.min(next === -1 ? text.length : next, to + LONGEST_PARAGRAPH);
  return [...text.slice(start, end).matchAll(IN_MARKS)].map(({ 0: marked, index }) => ({
    start: start + index,
    end: start + index + marked.length,
  }));
}

/** How far marks are looked for beyond the text in question, in UTF-16 units. */
const LONGEST_PARAGRAPH = 20_000;

function spans(range: Range, start: number, end: number): boolean {
  return range.start === start && range.end === end;
}

/** The places after white space from `from` to `to`, in order. */
export function wordBreaks(text: string, from: number, to: number): readonly number[] {
  const spaces = text.slice(from, to).matchAll(/\s+/g);
  return [...spaces].map(({ 0: space, index }) => from + index + space.length).filter((at) => at < to);
}

/** The places between two characters as a reader sees them, in order. */
export function characterBreaks(text: string, from: number, to: number): readonly number[] {
  return [...new Intl.Segmenter('en').segment(text.slice(from, to))].map(({ index }) => from + index).slice(1);
}
