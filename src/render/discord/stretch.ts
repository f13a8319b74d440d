import type { StatementView } from '../../answers/schema.ts';
import type { Range } from '../../record/record.ts';
import { characterBreaks, sentenceBreaks, wordBreaks } from './breaks.ts';
import { quotation, type Words } from './quotation.ts';

/**
 * The run of whole sentences around the first word found (else from the beginning) that takes at most `room` UTF-16
 * units of markdown; undefined where not even one sentence fits, or a quotation would have to be parted.
 */
export function stretchThatFits(view: StatementView, room: number): Range | undefined {
  const { text, matches = [] } = view;
  const [match] = matches;
  const window = {
    start: Math.max(0, (match?.start ?? 0) - room),
    end: Math.min(text.length, (match?.end ?? 0) + room),
  };
  const inside = sentenceBreaks(view, window.start, window.end);
  const edges = [...(window.start === 0 ? [0] : []), ...inside, ...(window.end === text.length ? [text.length] : [])];
  let first = edges.findLastIndex((edge) => edge <= (match?.start ?? 0));
  let last = edges.findIndex((edge) => edge >= (match?.end ?? 1));
  if (first === -1 || last === -1) return undefined;
  const fits = (from: number, to: number): boolean => {
    const [start, end] = [edges[from], edges[to]];
    return start !== undefined && end !== undefined && lengthOf(view, { start, end }) <= room;
  };
  if (!fits(first, last)) return undefined;
  for (let grown = true; grown;) {
    grown = false;
    if (fits(first, last + 1)) [last, grown] = [last + 1, true];
    if (fits(first - 1, last)) [first, grown] = [first - 1, true];
  }
  return trimmed(text, { start: edges[first]!, end: edges[last]! });
}

/**
 * A text in parts that each take at most `room` UTF-16 units of markdown. They are parted between sentences, outside
 * quotation marks where that is possible; else between words. Together they hold the whole text but for the white
 * space between two parts.
 */
export function partsOf(words: Words, room: number): readonly Range[] {
  const { text } = words;
  const parts: Range[] = [];
  let start = 0;
  while (start < text.length) {
    const end = partEnd(words, start, room);
    const part = trimmed(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end;
  }
  return parts;
}

function partEnd(words: Words, start: number, room: number): number {
  const { text } = words;
  const most = Math.min(text.length, start + Math.max(room, 1));
  const fits = (end: number): boolean => lengthOf(words, { start, end }) <= room;
  if (most === text.length && fits(most)) return most;
  return (
    lastThatFits(sentenceBreaks(words, start, most), fits) ??
    lastThatFits(wordBreaks(text, start, most), fits) ??
    lastThatFits(characterBreaks(text, start, most), fits) ??
    most
  );
}

/** The last of some places up to which a text fits. The longer a text, the longer its markdown. */
function lastThatFits(places: readonly number[], fits: (end: number) => boolean): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(places[middle]!)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** UTF-16 units of markdown that a stretch takes. */
function lengthOf(words: Words, stretch: Range): number {
  return quotation(words, trimmed(words.text, stretch)).length;
}

/** Without the white space at its ends, which only sets it apart from what is not shown. */
function trimmed(text: string, { start, end }: Range): Range {
  const stretch = text.slice(start, end);
  return { start: start + stretch.length - stretch.trimStart().length, end: start + stretch.trimEnd().length };
}
