import { marksFault } from '../record/proofs/marks.ts';

/** Double marks alone: single ones look like apostrophes. */
const DOUBLE_MARKED = /"[^"\n]+"|“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»|「[^「」\n]+」|『[^『』\n]+』/g;

/** A stretch that stands once in a text, between double quotation marks. */
export interface Marked {
  /** The words, without the marks. */
  readonly exact: string;
  readonly withMarks: string;
}

/** What a statement's words print in double quotation marks, and the proof of quotations would take. */
export function wordsInMarks(text: string): readonly Marked[] {
  return [...text.matchAll(DOUBLE_MARKED)].flatMap(({ 0: withMarks, index }) => {
    const exact = withMarks.slice(1, -1);
    const start = index + 1;
    const holds = isOnce(text, exact) && marksFault(text, { start, end: start + exact.length }) === undefined;
    return holds ? [{ exact, withMarks }] : [];
  });
}

/** Whether words stand in a text once, and no more. */
export function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}
