import { type Conversation, type Omission, Refusal, type Segment } from '../format.ts';
import type { Elements } from './elements.ts';
import { wordedLines } from './lines.ts';
import type { Piece } from './pieces.ts';
import { speakerLabel } from './speaker-label.ts';
import type { Times } from './times.ts';
import { isObject, type JsonObject } from './values.ts';

/** How the elements of one list are read. What is not said is not looked at. */
export interface PieceForm {
  /** What an element is called: `segment`. */
  readonly unit: string;
  readonly text: (element: JsonObject) => unknown;
  /** @param before the piece before, where there is one */
  readonly speaker?: (element: JsonObject, before: Piece | undefined) => string | undefined;
  readonly start?: (element: JsonObject) => unknown;
  readonly end?: (element: JsonObject) => unknown;
  /** Whether it is only a mark behind a word: it counts as none, and has no time. */
  readonly isMark?: (element: JsonObject) => boolean;
  readonly joins?: (element: JsonObject) => boolean;
  readonly paragraph?: (element: JsonObject) => boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly omitted: readonly Omission[];
  /** Which element each piece is. */
  readonly indices: readonly number[];
}

/** Reads a list of pieces; elements that are broken or empty are omitted, each with its line. */
export function readPieces(list: readonly unknown[], places: Elements, form: PieceForm, times: Times): Pieces {
  const pieces: Piece[] = [];
  const indices: number[] = [];
  const omitted: Omission[] = [];
  list.forEach((element, index) => {
    const line = places.line(index);
    const isMark = isObject(element) && form.isMark?.(element) === true;
    const units = isMark ? 0 : 1;
    const text = isObject(element) ? form.text(element) : undefined;
    if (!isObject(element) || typeof text !== 'string' || text.trim() === '') {
      omitted.push({
        line,
        text: places.source(index),
        why: whyOmitted(element, text, isMark ? 'mark' : form.unit),
        units,
      });
      return;
    }
    const speaker = form.speaker ? form.speaker(element, pieces.at(-1)) : speakerLabel(element['speaker']);
    const said = isMark
      ? { start: undefined, end: undefined }
      : times.next(form.start?.(element), form.end?.(element), line);
    const joins = isMark || form.joins?.(element) === true;
    pieces.push({
      // A line feed within a piece is a wrap of the format.
      text: wordedLines(text).join(' '),
      speaker,
      ...said,
      line,
      units,
      joins,
      paragraph: form.paragraph?.(element) === true,
    });
    indices.push(index);
  });
  return { pieces, omitted, indices };
}

/** Words of a text that nothing else is known of, one by one: where a recogniser gives its text alone. */
export function wordsOfText(text: string, line: number, speaker: string | undefined): readonly Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => ({ text: word, speaker, start: undefined, end: undefined, line, units: 1, joins: false }));
}

/** A conversation of what a file holds. @throws Refusal where nobody says anything */
export function conversationOf(
  name: string,
  { segments, ...rest }: Omit<Conversation, 'kind' | 'people'> & { readonly people?: Conversation['people'] },
): Conversation {
  if (segments.length === 0) {
    throw new Refusal(
      `It is a file of ${name}, but there are no words in it. Look whether the export is complete.`,
      rest.omitted[0]?.line,
    );
  }
  return { kind: 'conversation', people: [], segments, ...rest };
}

/** The units of segments that nothing else counts. */
export function unitsOf(parts: readonly (Pick<Segment, 'units'> | Piece)[]): number {
  return parts.reduce((sum, { units = 1 }) => sum + units, 0);
}

function whyOmitted(element: unknown, text: unknown, unit: string): string {
  if (!isObject(element)) return `This ${unit} is not an object with words.`;
  if (text === undefined || text === null) return `This ${unit} has no words.`;
  return typeof text === 'string' ? `This ${unit} is empty.` : `The words of this ${unit} are not text.`;
}
