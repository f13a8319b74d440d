import type { Segment } from '../format.ts';
import { endsSentence } from '../words/sentence-end.ts';
import { spaceBetween } from '../words/space-between.ts';
import { isScene } from '../words/stage-directions.ts';

/** What a recogniser writes down at once: a word, a mark of punctuation, or several words. */
export interface Piece {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly line: number;
  /** How many of the file's units it is. */
  readonly units: number;
  /** Whether it stands right behind the piece before: a full stop, the rest of a word. */
  readonly joins: boolean;
  /** Whether the file begins a paragraph with it. */
  readonly paragraph?: boolean;
}

/** A pause that parts sentences where no mark does, in seconds: as Deepgram parts utterances (`utt_split`) unless told otherwise. */
const PAUSE = 0.8;
/** A pause behind a sentence that begins a paragraph, in seconds: longer than a breath. It lays text out and changes no word. */
const PARAGRAPH_PAUSE = 2;
/** Letters after which a paragraph ends with the next sentence: about a minute and a half of speech. */
const LONG_PARAGRAPH = 1200;
/** Letters after which it ends at any pause, where the recogniser writes no sentences. */
const LONGEST_PARAGRAPH = 3000;
/** Letters after which a segment ends between two words; the words still go on in one paragraph. */
const LONGEST_SEGMENT = 500;

/** Puts words together to sentences, each with the time of its first word and the end of its last. */
export function sentencesOf(pieces: readonly Piece[]): readonly Segment[] {
  const sentences: Segment[] = [];
  let words: Piece[] = [];
  let length = 0;
  const close = (): void => {
    if (words.length > 0) sentences.push(segmentOf(words));
    words = [];
    length = 0;
  };
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last && !piece.joins && (endsBefore(piece, last) || length > LONGEST_SEGMENT)) close();
    words.push(piece);
    length += piece.text.length;
  }
  close();
  return sentences;
}

/**
 * Marks where paragraphs begin in what a recogniser wrote without any: with another speaker, behind a sentence where the pause is
 * long or the paragraph is. An hour of one speaker would be one paragraph otherwise.
 */
export function paragraphed(segments: readonly Segment[]): readonly Segment[] {
  let length = 0;
  return segments.map((segment, at) => {
    const last = segments[at - 1];
    const begins =
      !last || segment.paragraph === true || last.speaker !== segment.speaker || beginsBehind(last, segment, length);
    length = (begins ? 0 : length) + segment.text.length;
    return begins ? { ...segment, paragraph: true } : segment;
  });
}

/** One segment for one piece, as a file has them that writes several words at once. */
export function segmentOfPiece(piece: Piece): Segment {
  return segmentOf([piece]);
}

/** Puts the channels of a recording together, by time, and within a channel in its own order; with paragraphs. */
export function mergedByTime(channels: readonly (readonly Segment[])[]): readonly Segment[] {
  if (channels.length < 2) return paragraphed(channels[0] ?? []);
  const timed = channels.flatMap((segments, channel) => {
    let at = 0;
    return segments.map((segment) => {
      at = Math.max(at, segment.start ?? 0);
      return { at, channel, segment };
    });
  });
  timed.sort((a, b) => a.at - b.at || a.channel - b.channel);
  return paragraphed(timed.map(({ segment }) => segment));
}

function segmentOf(words: readonly Piece[]): Segment {
  const first = words[0]!;
  const text = words.map((word, at) => (at === 0 ? word.text : between(words[at - 1]!, word) + word.text)).join('');
  const start = words.find((word) => word.start !== undefined)?.start;
  const end = words.findLast((word) => word.end !== undefined)?.end;
  return {
    ...(isScene(text) ? { speaker: undefined, partType: 'scene' as const } : { speaker: first.speaker }),
    text,
    ...(first.paragraph === true && { paragraph: true }),
    start,
    end: start === undefined || end === undefined || end < start ? undefined : end,
    line: first.line,
    units: words.reduce((sum, { units }) => sum + units, 0),
  };
}

function between(before: Piece, after: Piece): string {
  return after.joins ? '' : spaceBetween(before.text, after.text);
}

function endsBefore(piece: Piece, last: Piece): boolean {
  return (
    piece.speaker !== last.speaker ||
    piece.paragraph === true ||
    endsSentence(last.text, piece.text) ||
    pauseBetween(last, piece) >= PAUSE
  );
}

function beginsBehind(last: Segment, next: Segment, length: number): boolean {
  const pause = pauseBetween(last, next);
  if (endsSentence(last.text, next.text)) return pause >= PARAGRAPH_PAUSE || length >= LONG_PARAGRAPH;
  return length >= LONGEST_PARAGRAPH && pause >= PAUSE;
}

/** In seconds; none where a time is missing. */
function pauseBetween(before: Pick<Segment, 'end'>, after: Pick<Segment, 'start'>): number {
  return before.end === undefined || after.start === undefined ? 0 : after.start - before.end;
}
