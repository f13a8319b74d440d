import type { Range } from '../record/record.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import type { Passage } from './turns.ts';

/** A stretch of a passage that becomes one statement, with its time in the recording. */
export interface Piece extends Range {
  readonly time: { readonly start: number; readonly end?: number } | undefined;
}

/**
 * What a transcript prints before the words of an interpreter, about them: `(As interpreted.)`. It says how the words came to
 * be, and is none of them.
 */
const INTERPRETED = /^\((?:[^()]{0,40}\b)?(?:interpret|translat)[^()]{0,40}\)\s*/i;

/** A shorter rest stays with the sentences before it. */
const SHORTEST_SHARE = 0.3;

/**
 * Cuts a passage into statements: whole if it is short enough, else at ends of sentences, so that each is about as long.
 * @param most UTF-16 units of a statement that is still read at a glance; one long sentence may be longer
 */
export function cutPassage({ text, times, interpreted }: Passage, most: number): readonly Piece[] {
  const tag = interpreted ? (INTERPRETED.exec(text)?.[0].length ?? 0) : 0;
  const from = tag < text.length ? tag : 0;
  if (text.length - from <= most) return [pieceOf({ start: from, end: text.length }, times)];
  const pieces: Range[] = [];
  let start = from;
  let end = from;
  for (const sentence of sentenceRanges(text)) {
    if (sentence.end <= from) continue;
    if (end > start && sentence.end - start > most) {
      pieces.push({ start, end });
      start = Math.max(sentence.start, from);
    }
    end = sentence.end;
  }
  const last = pieces.at(-1);
  if (last && end - start < most * SHORTEST_SHARE) pieces[pieces.length - 1] = { start: last.start, end };
  else if (end > start) pieces.push({ start, end });
  return pieces.map((range) => pieceOf(range, times));
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
