import { marksFault } from '../../record/proofs/marks.ts';
import type { Range } from '../../record/record.ts';
import { LONGEST_EXACT } from '../../record/schema.ts';
import { type Paired, pairMarks } from '../../verify/pair-marks.ts';

/** A quotation of a report, with its marks. */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly words: Range;
  /** Whether a record may say that these words are quoted: two marks that belong together stand directly round them. */
  readonly isSound: boolean;
  /** Whether it goes on from the paragraph before, whose quotation nothing closes. */
  readonly goesOn: boolean;
}

/** What parts two paragraphs. */
export const EMPTY_LINE = /\n[ \t]*\n\s*/g;
/** Most marks of a paragraph, and of a report, that are paired: what has more is no prose, and pairing takes long. */
const MOST_MARKS = 2000;
const MOST_MARKS_OF_REPORT = 100_000;
const MARKS = /["'`‘’‚‛“”„‟«»‹›「」『』｢｣﹁﹂﹃﹄〝〞〟＂]/g;

/**
 * The quotations of a report, in order, none within another. A mark that nothing closes quotes nothing, unless the next
 * paragraph goes on with it: then each paragraph is one by itself, and only the last of them is sound. A paragraph with
 * more than 2,000 marks has none.
 */
export function quotationsIn(text: string, paragraphs: readonly Range[]): readonly Quotation[] {
  return pairMarks(withoutHeaps(text, paragraphs).replaceAll('\0', ' ')).flatMap((pair) => byParagraph(text, pair));
}

/** A text with a space for each mark of the paragraphs that have too many. */
function withoutHeaps(text: string, paragraphs: readonly Range[]): string {
  let left = MOST_MARKS_OF_REPORT;
  let kept = 0;
  const pieces: string[] = [];
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    const count = words.match(MARKS)?.length ?? 0;
    if (count <= Math.min(MOST_MARKS, left)) {
      left -= count;
      continue;
    }
    pieces.push(text.slice(kept, start), words.replace(MARKS, ' '));
    kept = end;
  }
  return [...pieces, text.slice(kept)].join('');
}

function byParagraph(text: string, pair: Paired): readonly Quotation[] {
  const isClosed = pair.end > pair.words.end;
  const inside = text.slice(pair.start, pair.end);
  const breaks = [...inside.matchAll(EMPTY_LINE)];
  if (breaks.length === 0) return isClosed ? [quotation(text, pair, pair.words, false)] : [];
  const starts = [pair.start, ...breaks.map(({ 0: gap, index }) => pair.start + index + gap.length)];
  return starts.flatMap((start, at) => {
    const gap = breaks[at];
    const end = gap ? pair.start + gap.index : pair.end;
    const words = { start: start + (pair.words.start - pair.start), end: gap || !isClosed ? end : pair.words.end };
    return words.end > words.start ? [quotation(text, { start, end }, words, at > 0)] : [];
  });
}

function quotation(text: string, { start, end }: Range, between: Range, goesOn: boolean): Quotation {
  const words = withoutFrenchSpace(text, between);
  const fits = words.end > words.start && end - start <= LONGEST_EXACT && end > words.end;
  const inside = { start: words.start - start, end: words.end - start };
  const isSound = fits && marksFault(text.slice(start, end), inside) === undefined;
  return { start, end, words, isSound, goesOn };
}

/** What stands between guillemets, without the one space beside each that French sets: `« ainsi »`. */
function withoutFrenchSpace(text: string, { start, end }: Range): Range {
  const space = /[ \u00a0\u202f]/;
  const from = /[«‹]/.test(text[start - 1] ?? '') && space.test(text[start] ?? '') ? start + 1 : start;
  const to = /[»›]/.test(text[end] ?? '') && space.test(text[end - 1] ?? '') ? end - 1 : end;
  return to > from ? { start: from, end: to } : { start, end };
}

/** Gives the quotations of a text piece by piece: those that begin before an end and were not given yet. */
export function takenInOrder(quotations: readonly Quotation[]): (end: number) => readonly Quotation[] {
  let next = 0;
  return (end) => {
    const first = next;
    while ((quotations[next]?.start ?? Infinity) < end) next += 1;
    return quotations.slice(first, next);
  };
}

/** Stands for a quotation in the words of a report that are the reporter's; as many as the quotation has units. */
export const QUOTED = '❝';

/** A paragraph with `QUOTED` for each unit of a quotation: no word of one is then taken for the reporter's. */
export function withoutQuotations(text: string, { start, end }: Range, quotations: readonly Quotation[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const quotation of quotations) {
    pieces.push(text.slice(at, quotation.start), QUOTED.repeat(quotation.end - quotation.start));
    at = quotation.end;
  }
  pieces.push(text.slice(at, end));
  return pieces.join('');
}

/** A double mark that is no part of a quotation. */
const LOOSE = /["“”„‟«»「」『』＂]/;

/** Whether a mark stands loose among the reporter's words. */
export function holdsLooseMark(masked: string): boolean {
  return LOOSE.test(masked);
}
