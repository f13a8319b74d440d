import type { Corpus } from '../corpus/corpus.ts';
import type { Range } from '../record/record.ts';
import type { Note } from '../record/schema.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Seed } from './seeds.ts';
import { readWords, type Word } from './words.ts';

/** A note's reading put in place of what is printed. Ranges are UTF-16 offsets, `end` exclusive. */
export interface PlacedReading {
  readonly note: Note;
  /** Where the reading stands in the text of the segment. */
  readonly start: number;
  readonly end: number;
}

/** Words of a statement that a quote is compared with: all of a short one, a stretch of a long one. */
export interface Segment {
  /** Of statements that run on, the first. */
  readonly statement: number;
  /** Offsets are into `text`. */
  readonly words: readonly Word[];
  readonly text: string;
  /** The notes whose readings stand in `text` instead of what is printed; none for the statement's own words. */
  readonly readings: readonly PlacedReading[];
  /** Where it is of statements that run on: they as printed. */
  readonly run?: Run;
}

/** Statements that run on, as one text. Ranges are UTF-16 offsets into it, `end` exclusive. */
export interface Run {
  /** Their words as printed, with the space between them. */
  readonly text: string;
  /** Where each stands in it, in order. */
  readonly lines: readonly RunLine[];
}

/** A stretch of a text that is of one statement. */
export interface RunLine extends Range {
  readonly statement: number;
}

/** Index positions of a statement; they may lie beyond its ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const AS_PRINTED: readonly PlacedReading[] = [];

/** A longer statement is compared only around the places that were found; UTF-16 units. */
export const LONG = 4000;
/** Words looked at before and after such a place, beside as many as the quote has. */
export const MARGIN = 40;

/**
 * The segments around places found, in the order of the archive: first the words as printed, then, where notes propose
 * other readings, the statement with all of them, and with each.
 * @param quoteWords - words of the quote
 * @param most - most words of all segments together; the best places come first, the rest is left out
 */
export function segmentsAt(
  corpus: Corpus,
  seeds: readonly Seed[],
  quoteWords: number,
  most: number,
): readonly Segment[] {
  const kept: Segment[] = [];
  const seen = new Map<number, Stretch[]>();
  let left = most;
  for (const { statement, shift } of seeds) {
    const stretches = seen.get(statement) ?? [];
    const isLong = corpus.statements[statement]!.text.length > LONG;
    // A stretch that is looked at holds the places near it too.
    if (stretches.some(({ from, to }) => !isLong || (from <= shift && shift + quoteWords <= to))) continue;
    const stretch = { from: shift - MARGIN, to: shift + 2 * quoteWords + MARGIN };
    if (isLong && stretch.to - stretch.from > left) continue;
    const segments = isLong ? [stretchAt(corpus, statement, stretch)] : wholeSegments(corpus, statement);
    const size = segments.reduce((sum, { words }) => sum + words.length + 1, 0);
    if (size > left) continue;
    seen.set(statement, [...stretches, stretch]);
    left -= size;
    kept.push(...segments);
  }
  return inOrder(kept);
}

/** Segments of statements read lately, by corpus: the same lines are compared again and again. */
const read = new WeakMap<Corpus, Map<number, readonly Segment[]>>();
/** Statements kept, of at most `LONG` units each: some megabytes at most. */
const MOST_KEPT = 400;

/** All of a short statement: as printed, and as notes read it. */
export function wholeSegments(corpus: Corpus, statement: number): readonly Segment[] {
  let kept = read.get(corpus);
  if (!kept) read.set(corpus, (kept = new Map()));
  const known = kept.get(statement);
  if (known) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const segments = readSegments(corpus, statement);
  kept.set(statement, segments);
  return segments;
}

function readSegments(corpus: Corpus, statement: number): readonly Segment[] {
  const { text } = corpus.statements[statement]!;
  const proposing = proposingNotes(corpus, statement);
  const ways =
    proposing.length > 1 ? [proposing, ...proposing.map((note) => [note])] : proposing.length === 1 ? [proposing] : [];
  return [
    { statement, words: readWords(text), text, readings: AS_PRINTED },
    ...ways.map((way) => withReadings(statement, text, way)),
  ];
}

/** The notes that read words of a statement otherwise. */
export function proposingNotes({ statements, byId }: Corpus, statement: number): readonly Note[] {
  const { record, id } = statements[statement]!;
  const notes = byId.get(record)!.notes.get(id) ?? [];
  return notes.filter(({ exact, likely }) => exact !== undefined && likely !== undefined);
}

function withReadings(statement: number, text: string, notes: readonly Note[]): Segment {
  const read = readAs(
    text,
    notes.map((note) => ({ note, at: text.indexOf(note.exact!) })),
  );
  return { ...read, statement, words: readWords(read.text) };
}

/** A text with the readings that notes propose. @param notes - each with where its words stand; less than 0 where nowhere */
export function readAs(
  text: string,
  notes: readonly { readonly note: Note; readonly at: number }[],
): Pick<Segment, 'text' | 'readings'> {
  const readings: PlacedReading[] = [];
  let read = '';
  let from = 0;
  for (const { note, at } of notes.filter(({ at: place }) => place >= 0).sort((a, b) => a.at - b.at)) {
    if (at < from) continue;
    read += text.slice(from, at);
    readings.push({ note, start: read.length, end: read.length + note.likely!.length });
    read += note.likely!;
    from = at + note.exact!.length;
  }
  read += text.slice(from);
  return { text: read, readings };
}

/** Places of the index words of long statements read lately, by corpus: start and end of each, in UTF-16 units. */
const placesRead = new WeakMap<Corpus, Map<number, Uint32Array>>();
/** Long statements kept, of 20,000 words a few hundred kilobytes each. */
const MOST_LONG_KEPT = 40;

/** Start and end of each index word of a long statement, one after the other. */
export function placesIn(corpus: Corpus, statement: number): Uint32Array {
  let kept = placesRead.get(corpus);
  if (!kept) placesRead.set(corpus, (kept = new Map()));
  const known = kept.get(statement);
  if (known) return known;
  if (kept.size === MOST_LONG_KEPT) kept.clear();
  const places = Uint32Array.from(
    tokenize(corpus.statements[statement]!.text).flatMap(({ start, end }) => [start, end]),
  );
  kept.set(statement, places);
  return places;
}

/** The words of a long statement at a stretch of its index positions, as far as it has them. */
function stretchAt(corpus: Corpus, statement: number, { from, to }: Stretch): Segment {
  const { text } = corpus.statements[statement]!;
  const places = placesIn(corpus, statement);
  const count = places.length / 2;
  const first = Math.max(0, Math.min(count - 1, from));
  const last = Math.max(0, Math.min(count - 1, to));
  const start = places[first * 2] ?? 0;
  const words = wordsIn(text, start, places[last * 2 + 1] ?? 0);
  return { statement, words, text, readings: AS_PRINTED };
}

/** The words of a stretch of a text; their offsets are into all of it. */
export function wordsIn(text: string, start: number, end: number): readonly Word[] {
  return shifted(readWords(text.slice(start, end)), start);
}

/** Words so many UTF-16 units farther on. */
export function shifted(words: readonly Word[], by: number): readonly Word[] {
  return by === 0 ? words : words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
}

/** In the order of the archive; stretches of one statement that overlap are one. */
function inOrder(segments: readonly Segment[]): readonly Segment[] {
  const sorted = segments.toSorted(
    (a, b) =>
      a.statement - b.statement || (a.readings.length === 0 && b.readings.length === 0 ? startOf(a) - startOf(b) : 0),
  );
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const last = merged.at(-1);
    const joins = last && last.readings === segment.readings && last.statement === segment.statement;
    const end = last?.words.at(-1)?.end ?? 0;
    if (!joins || startOf(segment) >= end) merged.push(segment);
    else {
      const more = segment.words.filter(({ start }) => start >= end);
      merged[merged.length - 1] = { ...last, words: [...last.words, ...more] };
    }
  }
  return merged;
}

function startOf({ words }: Segment): number {
  return words[0]?.start ?? 0;
}
