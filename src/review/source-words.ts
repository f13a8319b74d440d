import { lineCounter } from '../record/lines.ts';
import type { HeldSource, Range, Span } from '../record/record.ts';
import { LONGEST_CONTEXT } from '../record/schema.ts';
import { findWords } from './find-words.ts';
import type { OpenDraft, WrittenStatement } from './open-draft.ts';
import { isOnce } from './words-in-marks.ts';

export type WrittenSpan = WrittenStatement['spans'][number];

/** Words of a held source, found. */
export interface SourceWords {
  readonly source: HeldSource;
  /** The whole text of the source. */
  readonly text: string;
  readonly range: Range;
}

/** Characters around words that are tried, until they stand once with them; a record takes no more than the last. */
const AROUND = [16, 64, 256, LONGEST_CONTEXT];

/**
 * Finds words in the source of a span, as in {@link findWords}.
 * @param near of several places, the nearest to this span is meant
 * @returns where they are; else what is wrong, as a sentence for the reviewer
 */
export function wordsOfSource({ record }: OpenDraft, near: Span, typed: string): SourceWords | { message: string } {
  const source = record.sources.find(({ id }) => id === near.source);
  const { text = '', file: name = near.source } = source ?? {};
  const found = findWords(text, typed, near);
  if (source && found.ok) return { source, text, range: found.range };
  const { matched, at } = found.ok ? { matched: '', at: undefined } : found;
  if (at === undefined) return { message: `These words are not in ${name}. Type them as they stand there.` };
  const place = `${name} line ${lineCounter(text)(at)}`;
  return {
    message: `These words are not in ${name}: they match up to "${matched}" (${place}). Correct what follows.`,
  };
}

/** Selects words by their place where other spans are, otherwise by themselves. */
export function spanLike(
  others: readonly WrittenSpan[],
  { source: { id: source }, text, range }: SourceWords,
): WrittenSpan {
  if (others.every((other) => 'start' in other)) return { source, start: range.start, end: range.end };
  return selector(source, text, range);
}

/** Names words by themselves, with as much around them as makes them stand once; by their place where nothing does. */
function selector(source: string, text: string, { start, end }: Range): WrittenSpan {
  const exact = text.slice(start, end);
  if (isOnce(text, exact)) return { source, exact };
  for (const length of AROUND) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    const whole = prefix + exact + suffix;
    if (whole.isWellFormed() && isOnce(text, whole)) {
      return { source, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    }
  }
  return { source, start, end };
}
