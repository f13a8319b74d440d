import type { Range } from '../../record/record.ts';
import { behindSpace, sentenceRanges } from '../words/sentence-ranges.ts';
import type { Passage } from '../turns.ts';

/** A stretch of a passage that becomes one statement, with its time in the recording. */
export interface Piece extends Range {
  readonly time: { readonly start: number; readonly end?: number } | undefined;
}

/**
 * What a transcript prints before the words of an interpreter, about them: `(As interpreted.)`. It says how the words came to
 * be, and is none of them.
 */
const INTERPRETED = /^\((?:[^()]{0,40}\b)?(?:interpret|translat)[^()]{0,40}\)\s*/i;

/** A shorter rest stays with the sentences before it, but for one behind as much blank space. */
const SHORTEST_SHARE = 0.3;

/** A sentence may be so many times as long; what is longer is no sentence: a machine that recognises words may print no full stop. */
const LONGEST_SENTENCE = 3;

/**
 * Cuts a passage into statements: whole if it is short enough, else as many whole sentences each as fit.
 * @param most UTF-16 units of a statement that is still read at a glance; one long sentence may have three times as many
 */
export function cutPassage({ text, times, interpreted }: Passage, most: number): readonly Piece[] {
  const tag = interpreted ? (INTERPRETED.exec(text)?.[0].length ?? 0) : 0;
  const from = tag < text.length ? tag : 0;
  if (text.length - from <= most) return [{ ...pieceOf({ start: 0, end: text.length }, times), start: from }];
  const pieces: Range[] = [];
  let start = from;
  let end = from;
  for (const sentence of sentenceRanges(text).flatMap((range) => shorterThan(range, text, times, most))) {
    if (sentence.end <= from) continue;
    if (end > start && sentence.end - start > most) {
      pieces.push({ start, end });
      start = Math.max(sentence.start, from);
    }
    end = sentence.end;
  }
  const last = pieces.at(-1);
  const short = most * SHORTEST_SHARE;
  if (last && end - start < short && start - last.end < short) pieces[pieces.length - 1] = { start: last.start, end };
  else if (end > start) pieces.push({ start, end });
  // The tag has a time as well, which is that of the words behind it.
  return pieces.map((range) => ({
    ...pieceOf({ ...range, start: range.start === from ? 0 : range.start }, times),
    start: range.start,
  }));
}

/** A sentence, or where it is too long for one the stretches of it: each ends with a cue where it can, else between two words. */
function shorterThan(sentence: Range, text: string, times: Passage['times'], most: number): readonly Range[] {
  if (sentence.end - sentence.start <= most * LONGEST_SENTENCE) return [sentence];
  const found: Range[] = [];
  let { start } = sentence;
  while (sentence.end - start > most) {
    const half = start + Math.floor(most / 2);
    const cue = markAt(times, start + most)?.at ?? 0;
    // Only what is looked at: back to the beginning of a text without spaces is far.
    const space = half + text.slice(half, start + most + 1).lastIndexOf(' ');
    const end = [cue, space].find((place) => place > half) ?? wholeLetters(text, start + most);
    const { length } = text.slice(start, end).trimEnd();
    if (length > 0) found.push({ start, end: start + length });
    start = behindSpace(text, end);
  }
  if (start < sentence.end) found.push({ start, end: sentence.end });
  return found;
}

/** The next place at which no letter is torn from its other half or its marks. */
function wholeLetters(text: string, place: number): number {
  let end = place;
  while (end < text.length && /^[\p{M}\p{Cf}\udc00-\udfff]/u.test(text.slice(end, end + 1))) end += 1;
  return end;
}

/** The time of the cue a piece begins in, up to the end of the cue it ends in. */
function pieceOf({ start, end }: Range, times: Passage['times']): Piece {
  const first = markAt(times, start);
  if (!first) return { start, end, time: undefined };
  const until = markAt(times, end - 1)?.end;
  const isForward = until !== undefined && until >= first.start;
  return { start, end, time: { start: first.start, ...(isForward && { end: until }) } };
}

/** The last mark at or before a place; the first mark where all are behind it. */
function markAt(times: Passage['times'], place: number): Passage['times'][number] | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]!.at <= place) low = middle + 1;
    else high = middle;
  }
  return times[Math.max(0, low - 1)];
}
