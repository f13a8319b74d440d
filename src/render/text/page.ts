import { typedText } from '../clean.ts';
import type { Phrase, Step } from '../phrase.ts';
import { NBSP } from '../nbsp.ts';
import type { TextStyle } from './style.ts';
import { paintLines, type Segment } from './wrap.ts';

/** What the place that shows the text decides. */
export interface TextOptions {
  /** Columns to wrap to, at least 20. */
  readonly width: number;
  readonly style: TextStyle;
  /** How a step is typed in this place, for example `readout who`. */
  readonly typeStep: (step: Step) => string;
  /** How the same answer is asked for at another page. */
  readonly typePage: (page: number) => string;
  /** How an option of a command is named in this place, for example `--speaker`. */
  readonly typeOption: (name: string) => string;
}

/** Narrowest width text is wrapped to: below it, names and ids no longer hold together. */
const NARROWEST = 20;

/** Lines of one part of an answer; parts are set apart by an empty line. */
export type Block = readonly string[];

/** Writes our own words: wrapped, with the no-break spaces (which did their work) made plain for copying. */
export function writer({ width, style, typeStep }: TextOptions) {
  const columns = Math.max(width, NARROWEST);
  const lines = (segments: readonly Segment[]): string[] =>
    segments.some(({ text }) => text !== '')
      ? paintLines(segments, columns).map((line) => line.replaceAll(NBSP, ' '))
      : [];
  const plain = (phrase: Phrase | string): string =>
    typeof phrase === 'string'
      ? phrase
      : phrase
          .map((piece) => {
            if (typeof piece === 'string') return piece;
            return 'typed' in piece ? typedText(piece) : typeStep(piece);
          })
          .join('');
  return {
    columns,
    segments: lines,
    strong: (phrase: Phrase | string) => lines([{ text: plain(phrase), paint: style.bold }]),
    small: (phrase: Phrase | string) => lines([{ text: plain(phrase), paint: style.dim }]),
    normal: (phrase: Phrase | string) => lines([{ text: plain(phrase) }]),
  };
}

/** Joins blocks into the text, each ending in a line feed. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
