import type { Range } from '../record/record.ts';
import { plainWords, readMessage } from './message-text.ts';
import { pairMarks } from './pair-marks.ts';

/** A part of a text that quotes. `text.slice(start, end)` holds it as written: within its marks, or the lines of a block. */
export interface QuotedPart extends Range {
  /** Its words on one line, without mark-up. */
  readonly text: string;
  readonly kind: 'quotation' | 'block';
  /** The words as they stand on their lines, without mark-up: a block may quote in turn. */
  readonly lines: string;
}

/** A text with what it quotes. */
export interface QuotingText {
  /** Its words on one line, without mark-up: sign for sign as it was typed, where it is no more than that. */
  readonly whole: string;
  /** The quoted parts in order; none overlap. */
  readonly parts: readonly QuotedPart[];
  /** The words outside of the parts, as they stand on their lines: before the first, between two, behind the last. */
  readonly around: readonly string[];
}

const WORD = /[\p{L}\p{N}]/u;
/** Between single marks, which may be apostrophes, stands at least a short word: `rock 'n' roll`. */
const TWO_LETTERS = /[\p{L}\p{N}]\P{L}*?[\p{L}\p{N}]/u;

/**
 * Reads a text: its words, what it quotes, and the words around that. It quotes what stands in quotation marks of any kind
 * (`pairMarks` says how they are paired), and the quoted blocks of Discord, each one part with all its lines. Time grows
 * with the length of the text alone.
 */
export function readQuoting(text: string): QuotingText {
  const { masked, blocks } = readMessage(text);
  const parts: QuotedPart[] = [];
  const around: string[] = [];
  let from = 0;
  for (const { kind, words, start, end } of quotesIn(masked, blocks)) {
    const inside = masked.slice(words.start, words.end);
    around.push(onLines(masked.slice(from, start)));
    parts.push({ kind, ...words, text: plainWords(inside), lines: onLines(inside) });
    from = end;
  }
  around.push(onLines(masked.slice(from)));
  const whole = /[\0\n]/.test(masked) ? plainWords(masked) : masked;
  return { whole, parts, around };
}

/** A quoted part with the marks around it. */
interface Quote extends Range {
  readonly kind: QuotedPart['kind'];
  readonly words: Range;
}

/** The blocks, and the quotations outside of them, in order. A quotation does not reach over a block. */
function quotesIn(masked: string, blocks: readonly Range[]): readonly Quote[] {
  const ends = [0, ...blocks.map(({ end }) => end)];
  return ends.flatMap((from, at) => {
    const block = blocks[at];
    const between = quotationsIn(masked.slice(from, block?.start), from);
    if (!block || !WORD.test(masked.slice(block.start, block.end))) return between;
    return [...between, { kind: 'block' as const, ...block, words: block }];
  });
}

function quotationsIn(section: string, offset: number): readonly Quote[] {
  return pairMarks(section).flatMap(({ kind, start, end, words }) => {
    const isWorded = (kind === 'single' ? TWO_LETTERS : WORD).test(section.slice(words.start, words.end));
    if (!isWorded) return [];
    return [{ kind: 'quotation' as const, ...shift({ start, end }, offset), words: shift(words, offset) }];
  });
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The words of a masked text, its lines kept apart. */
function onLines(masked: string): string {
  return masked.split('\n').map(plainWords).join('\n').trim();
}
