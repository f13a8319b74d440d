import { marksFault } from '../../record/proofs/marks.ts';
import type { Range } from '../../record/record.ts';
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

/** Longest words that a record can select. */
const LONGEST = 100_000;
/** What parts two paragraphs. */
const EMPTY_LINE = /\n[ \t]*\n\s*/g;

/**
 * The quotations of a report, in order, none within another. A mark that nothing closes quotes nothing, unless the next
 * paragraph goes on with it: then each paragraph is one by itself, and only the last of them is sound.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  return pairMarks(text.replaceAll('\0', ' ')).flatMap((pair) => byParagraph(text, pair));
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

function quotation(text: string, { start, end }: Range, words: Range, goesOn: boolean): Quotation {
  const fits = words.end > words.start && end - start <= LONGEST && end > words.end;
  const inside = { start: words.start - start, end: words.end - start };
  const isSound = fits && marksFault(text.slice(start, end), inside) === undefined;
  return { start, end, words, isSound, goesOn };
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
