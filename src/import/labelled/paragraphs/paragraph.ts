import { type Omission, Refusal } from '../../format.ts';

/** Twice as many as a record holds statements: what has more is no one meeting. */
const MOST_PARAGRAPHS = 100_000;

/** @throws Refusal where a document has more paragraphs than are read */
export function checkCount(paragraphs: number): void {
  if (paragraphs <= MOST_PARAGRAPHS) return;
  throw new Refusal('The file has more than 100,000 paragraphs. Split it, and import each part.');
}

/**
 * What was gathered of a paragraph, without the white space around it; undefined where it has no words.
 * @param bold how many letters at the beginning of what was gathered are set in bold
 */
export function paragraphOf(gathered: string, line: number, bold: number, heading: boolean): Paragraph | undefined {
  const text = gathered.trim();
  if (text === '') return undefined;
  const before = gathered.length - gathered.trimStart().length;
  const ofText = Math.min(text.length, Math.max(0, bold - before));
  return { text, line, ...(ofText > 0 ? { bold: ofText } : {}), ...(heading ? { heading: true } : {}) };
}

/** A paragraph of a document, as readers of text, web pages and Word files hand it over. */
export interface Paragraph {
  /** Its words, without white space at the ends. Never empty. */
  readonly text: string;
  /** Where it begins: the line of the file, or the number of the paragraph where the file has no lines. From 1. */
  readonly line: number;
  /** How many letters at its beginning are set in bold. */
  readonly bold?: number;
  /** Whether it is set as a heading. */
  readonly heading?: boolean;
  /** Whether it is an item of a list, without its mark. */
  readonly item?: boolean;
  /** Whether it fills the first cell of a row in a table, with more cells behind it. */
  readonly cell?: boolean;
  /** Whether it heads a column of a table: `Speaker`, `Text`. */
  readonly columnHead?: boolean;
  /** Who speaks the words below, and when, where it says nothing else and the text as a whole is set so ({@link withHeads}). */
  readonly head?: Head;
  /** Where a time of the recording stands above it, that time in seconds. */
  readonly start?: number;
  /** Whether a time stands above it where a name should stand too, so that nobody is known to say it. */
  readonly isNobodys?: boolean;
  /** How many paragraphs of the file it was put together from; 1 where nothing is said. */
  readonly units?: number;
}

/** What stands above the words of a turn. Times are in seconds from the start of the recording. */
export interface Head {
  readonly label: string;
  readonly start: number;
  readonly end: number | undefined;
}

/** The paragraph as it is left out. @param why as a sentence */
export function leftOut({ text, line, ...more }: Paragraph, why: string): Omission {
  return { line, text, why, ...unitsOf(more) };
}

/** How many paragraphs of the file it is, where it is more than one. */
export function unitsOf({ units }: Pick<Paragraph, 'units'>): Pick<Omission, 'units'> {
  return units === undefined ? {} : { units };
}
