import type { JsonPath } from '../../record/problems.ts';
import type { Conversation, Format, ReadingNote } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { divided, type WordForm } from '../json/divide.ts';
import { jsonText } from '../json/elements.ts';
import { moreInText } from '../json/full-text.ts';
import { paragraphed, type Piece, segmentOfPiece } from '../json/pieces.ts';
import { conversationOf, readPieces } from '../json/read-pieces.ts';
import { Times } from '../json/times.ts';
import { count, emptyTally } from '../tally.ts';
import { holds, isObject, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/** One of the shapes that programs built on Whisper write. */
interface Shape {
  readonly path: JsonPath;
  /** How many of its units make a second. */
  readonly perSecond: number;
  readonly start: (segment: JsonObject) => unknown;
  readonly end: (segment: JsonObject) => unknown;
}

const start = ({ start }: JsonObject): unknown => start;
const end = ({ end }: JsonObject): unknown => end;
const stamp =
  (at: 0 | 1) =>
  (segment: JsonObject): unknown =>
    valueAt(segment, 'timestamp', at);
const offset =
  (key: 'from' | 'to') =>
  (segment: JsonObject): unknown =>
    valueAt(segment, 'offsets', key);

/** The first that a file has is read: the others repeat its words. */
const SHAPES: readonly Shape[] = [
  // Whisper itself, WhisperX, whisper-timestamped, OpenAI's API.
  { path: ['segments'], perSecond: 1, start, end },
  // whisper.cpp
  { path: ['transcription'], perSecond: 1000, start: offset('from'), end: offset('to') },
  // Hugging Face's pipeline, `speakers` where insanely-fast-whisper told them apart.
  { path: ['speakers'], perSecond: 1, start: stamp(0), end: stamp(1) },
  { path: ['chunks'], perSecond: 1, start: stamp(0), end: stamp(1) },
  // The segments alone.
  { path: [], perSecond: 1, start, end },
];

/** Whisper and the programs built on it: `segments` with `text`, `start`, `end`, and of WhisperX a `speaker` of each segment and word. */
export const whisper: Format = {
  id: 'whisper',
  name: 'Whisper (JSON)',
  units: ['segment', 'segments'],
  detect: ({ json }) => shapeOf(json) !== undefined,
  read: readWhisper,
};

const WORDS: WordForm = { keys: ['word', 'text'], perSecond: 1 };

function shapeOf(json: unknown): Shape | undefined {
  return SHAPES.find((shape) =>
    holds(
      listAt(json, ...shape.path),
      (segment) =>
        typeof segment['text'] === 'string' && (shape.start(segment) !== undefined || shape.end(segment) !== undefined),
    ),
  );
}

function readWhisper(file: ImportFile): Conversation {
  const shape = shapeOf(file.json) ?? SHAPES[0]!;
  const list = listAt(file.json, ...shape.path);
  const json = jsonText(file.text);
  const places = json.elements(shape.path);
  const times = new Times(shape.perSecond);
  const form = { unit: whisper.units[0], text: ({ text }: JsonObject) => text, start: shape.start, end: shape.end };
  const { pieces, omitted, indices } = readPieces(list, places, form, times);
  const shared = emptyTally();
  const parts: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const ofPiece = divided(piece, listAt(list[indices[at] ?? 0], 'words'), WORDS);
    if (ofPiece.some(({ speaker }) => speaker !== ofPiece[0]?.speaker)) count(shared, piece.line);
    for (const part of ofPiece) parts.push(part);
  }
  const notes: ReadingNote[] = [...times.notes()];
  if (shared.count > 0) {
    const what = shared.count === 1 ? '1 segment holds' : `${shared.count} segments hold`;
    notes.unshift({
      line: shared.first,
      message: `${what} words of several speakers, as the file says of each word: divided there. Check them.`,
    });
  }
  const segments = paragraphed(parts.map(segmentOfPiece));
  return conversationOf(whisper.name, {
    segments,
    omitted,
    present: places.count,
    notes: [...notes, ...moreInText([textAt(file.json, 'text')], segments, () => json.line(['text']))],
    about: { lang: languageIn(file.json) },
    words: 'recognised',
  });
}

/** `language`, in whisper.cpp within `result`; OpenAI's API names it in English, which is no tag. */
function languageIn(json: unknown): string | undefined {
  return isObject(json) ? (languageOf(json['language']) ?? languageOf(valueAt(json, 'result', 'language'))) : undefined;
}
