import type { JsonPath } from '../../record/problems.ts';
import type { Conversation, Format, Omission, ReadingNote } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { jsonText, type JsonText } from '../json/elements.ts';
import { mergedByTime, type Piece, sentencesOf } from '../json/pieces.ts';
import { conversationOf, type PieceForm, readPieces, unitsOf, wordsOfText } from '../json/read-pieces.ts';
import { labelOn, SEVERAL_CHANNELS, speakerLabel } from '../json/speaker-label.ts';
import { Times } from '../json/times.ts';
import { holds, isObject, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/**
 * Google Speech-to-Text, versions 1 and 2, alone or within the answer of a long operation. With speakers told apart, the last result
 * repeats the words of all, and only there they say who speaks: then the last is read alone.
 */
export const google: Format = {
  id: 'google',
  name: 'Google Speech-to-Text (JSON)',
  units: ['word', 'words'],
  detect: ({ json }) => resultsPath(json) !== undefined,
  read: readGoogle,
};

/** Results, where they may stand. */
const PLACES: readonly JsonPath[] = [['results'], ['response', 'results'], ['transcript', 'results']];
/** Where they may stand within the answer for one recording of several (`response.results` by the address of each). */
const PLACES_OF_ONE: readonly JsonPath[] = [
  ['inlineResult', 'transcript', 'results'],
  ['transcript', 'results'],
];

function resultsPath(json: unknown): JsonPath | undefined {
  const byAddress = valueAt(json, 'response', 'results');
  const addresses = isObject(byAddress) ? Object.keys(byAddress).slice(0, 1) : [];
  const within = addresses.flatMap((address) => PLACES_OF_ONE.map((path) => ['response', 'results', address, ...path]));
  return [...PLACES, ...within].find((path) =>
    holds(listAt(json, ...path), ({ alternatives }) => holds(toList(alternatives), isAlternative)),
  );
}

function isAlternative({ transcript, words }: JsonObject): boolean {
  return typeof transcript === 'string' || Array.isArray(words);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readGoogle(file: ImportFile): Conversation {
  const path = resultsPath(file.json) ?? ['results'];
  const results = listAt(file.json, ...path);
  const json = jsonText(file.text);
  const places = json.elements(path);
  const first = repeatsAll(results) ? results.length - 1 : 0;
  const isSeveral = new Set(results.map(channelOf)).size > 1;
  const times = new Times();
  const channels = new Map<unknown, Piece[]>();
  const omitted: Omission[] = [];
  let present = 0;
  for (const [index, result] of results.entries()) {
    if (index < first) continue;
    // Results of several channels stand in turn, each channel with times of its own.
    if (isSeveral) times.restart();
    const channel = channelOf(result);
    const from = { json, from: places.start(index), line: places.line(index) };
    const part = readResult(result, { ...from, channel: isSeveral ? channel : undefined, times });
    const pieces = channels.get(channel) ?? [];
    for (const piece of part.pieces) pieces.push(piece);
    channels.set(channel, pieces);
    for (const omission of part.omitted) omitted.push(omission);
    present += part.present;
  }
  const repeats = first > 0 ? [repeatsNote(results.length, places.line(first))] : [];
  return conversationOf(google.name, {
    segments: mergedByTime([...channels.values()].map(sentencesOf)),
    omitted,
    present,
    notes: [...repeats, ...(isSeveral ? [SEVERAL_CHANNELS] : []), ...times.notes()],
    about: { lang: languageOf(valueAt(results[0], 'languageCode') ?? valueAt(results[0], 'language_code')) },
    words: 'recognised',
  });
}

function channelOf(result: unknown): unknown {
  return valueAt(result, 'channelTag') ?? valueAt(result, 'channel_tag');
}

function repeatsNote(results: number, line: number): ReadingNote {
  return {
    line,
    message: `The last of ${results} results repeats the words of all and says who speaks: it is read alone.`,
  };
}

interface Result {
  readonly json: JsonText;
  readonly from: number | undefined;
  /** The number of its channel, where there are several. */
  readonly channel: unknown;
  readonly times: Times;
  readonly line: number;
}

interface ResultRead {
  readonly pieces: readonly Piece[];
  readonly omitted: readonly Omission[];
  readonly present: number;
}

function readResult(result: unknown, { json, from, channel, times, line }: Result): ResultRead {
  const words = wordsOf(result);
  if (words.length > 0) {
    const places = json.elements(['alternatives', 0, 'words'], from);
    // Some models mark with ▁ where a word begins and give the rest of it by itself.
    const marked = words.some((word) => textAt(word, 'word')?.startsWith('▁') === true);
    const form: PieceForm = {
      unit: google.units[0],
      text: (word) => writtenOf(word['word']),
      speaker: (word) => labelOn(channel, speakerOf(word)),
      start: (word) => word['startTime'] ?? word['startOffset'] ?? word['start_time'] ?? word['start_offset'],
      end: (word) => word['endTime'] ?? word['endOffset'] ?? word['end_time'] ?? word['end_offset'],
      joins: (word) => marked && textAt(word, 'word')?.startsWith('▁') === false,
    };
    const { pieces, omitted } = readPieces(words, places, form, times);
    return { pieces, omitted, present: places.count };
  }
  const pieces = wordsOfText(textAt(result, 'alternatives', 0, 'transcript') ?? '', line, labelOn(channel, undefined));
  return { pieces, omitted: [], present: unitsOf(pieces) };
}

/** The tag of a word's speaker: counted from 1, and 0 where nobody was told apart. */
function speakerOf(word: unknown): unknown {
  const label = valueAt(word, 'speakerLabel') ?? valueAt(word, 'speaker_label');
  const tag = valueAt(word, 'speakerTag') ?? valueAt(word, 'speaker_tag');
  return label ?? (tag === 0 ? undefined : tag);
}

/** A word as written: Japanese models put its reading behind a bar, `今日|キョウ`. */
function writtenOf(word: unknown): unknown {
  if (typeof word !== 'string') return word;
  const bar = word.indexOf('|');
  const written = bar > 0 && /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word) ? word.slice(0, bar) : word;
  return written.replace(/^▁/, '');
}

function wordsOf(result: unknown): readonly unknown[] {
  return listAt(result, 'alternatives', 0, 'words');
}

/** Words compared at the beginning, to tell whether the last result repeats the others. */
const COMPARED = 20;

/** Whether the last result says who speaks and begins and goes on as long as all before it together. */
function repeatsAll(results: readonly unknown[]): boolean {
  const last = wordsOf(results.at(-1));
  if (results.length < 2 || !last.some((word) => speakerLabel(speakerOf(word)) !== undefined)) return false;
  const before: string[] = [];
  for (const result of results.slice(0, -1)) for (const word of plainWords(result)) before.push(word);
  const repeated = plainWords(results.at(-1));
  return repeated.length >= before.length && before.slice(0, COMPARED).every((word, at) => word === repeated[at]);
}

function plainWords(result: unknown): readonly string[] {
  const words = wordsOf(result);
  const texts =
    words.length > 0
      ? words.map((word) => textAt(word, 'word') ?? '')
      : (textAt(result, 'alternatives', 0, 'transcript') ?? '').split(/\s+/);
  return texts.map((text) => text.toLowerCase()).filter((text) => text !== '');
}
