import type { Conversation, Format, Omission, ReadingNote, Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { divided, type WordForm } from '../json/divide.ts';
import { jsonText, type JsonText } from '../json/elements.ts';
import { moreInText } from '../json/full-text.ts';
import { mergedByTime, paragraphed, type Piece, segmentOfPiece, sentencesOf } from '../json/pieces.ts';
import { conversationOf, type PieceForm, readPieces, unitsOf, wordsOfText } from '../json/read-pieces.ts';
import { labelOn, SEVERAL_CHANNELS } from '../json/speaker-label.ts';
import { Times } from '../json/times.ts';
import { holds, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/** Deepgram where it was asked for utterances. Several channels carry their number on each utterance. */
export const deepgram: Format = {
  id: 'deepgram',
  name: 'Deepgram (JSON, utterances)',
  units: ['utterance', 'utterances'],
  detect: (file) =>
    holds(listAt(file.json, 'results', 'utterances'), ({ transcript }) => typeof transcript === 'string'),
  read: readUtterances,
};

/** Deepgram without utterances: the words of the first alternative of each channel, else its text alone. */
export const deepgramWords: Format = {
  id: 'deepgram-words',
  name: 'Deepgram (JSON, words)',
  units: ['word', 'words'],
  detect: (file) => holds(listAt(file.json, 'results', 'channels'), ({ alternatives }) => Array.isArray(alternatives)),
  read: readChannels,
};

function readUtterances(file: ImportFile): Conversation {
  const list = listAt(file.json, 'results', 'utterances');
  const json = jsonText(file.text);
  const places = json.elements(['results', 'utterances']);
  const several = new Set(list.map((utterance) => valueAt(utterance, 'channel'))).size > 1;
  const times = new Times();
  const form = {
    unit: deepgram.units[0],
    text: ({ transcript }: JsonObject) => transcript,
    speaker: (utterance: JsonObject) => labelOn(several ? utterance['channel'] : undefined, utterance['speaker']),
    start: startOf,
    end: endOf,
  };
  const { pieces, omitted, indices } = readPieces(list, places, form, times);
  const parts = pieces.flatMap((piece, at) => {
    const utterance = list[indices[at] ?? 0];
    // Its words carry its own speaker again; what they are read for is their times.
    const words: WordForm = { keys: ['punctuated_word', 'word'], perSecond: 1, speaker: () => piece.speaker };
    return divided(piece, listAt(utterance, 'words'), words);
  });
  const segments = paragraphed(parts.map(segmentOfPiece));
  return conversationOf(deepgram.name, {
    segments,
    omitted,
    present: places.count,
    notes: [...(several ? [SEVERAL_CHANNELS] : []), ...times.notes(), ...moreInTranscript(file, json, segments)],
    about: { lang: languageIn(file) },
    words: 'recognised',
  });
}

function readChannels(file: ImportFile): Conversation {
  const json = jsonText(file.text);
  const places = json.elements(['results', 'channels']);
  const channels = listAt(file.json, 'results', 'channels');
  const times = new Times();
  const read = channels.map((channel, index) => {
    times.restart();
    return readChannel(channel, {
      json,
      from: places.start(index),
      channel: channels.length > 1 ? index : undefined,
      times,
    });
  });
  const segments = mergedByTime(read.map(({ segments }) => segments));
  return conversationOf(deepgramWords.name, {
    segments,
    omitted: read.flatMap(({ omitted }) => omitted),
    present: read.reduce((sum, { present }) => sum + present, 0),
    notes: [
      ...(channels.length > 1 ? [SEVERAL_CHANNELS] : []),
      ...times.notes(),
      ...moreInTranscript(file, json, segments),
    ],
    about: { lang: languageIn(file) },
    words: 'recognised',
  });
}

/** Compares what was read with the transcripts of the channels. */
function moreInTranscript(file: ImportFile, json: JsonText, segments: readonly Segment[]): readonly ReadingNote[] {
  const channels = listAt(file.json, 'results', 'channels');
  const transcripts = channels.map((channel) => textAt(channel, 'alternatives', 0, 'transcript'));
  return moreInText(transcripts, segments, () =>
    json.line(['results', 'channels', 0, 'alternatives', 0, 'transcript']),
  );
}

interface Channel {
  readonly json: JsonText;
  /** Where it begins in the file. */
  readonly from: number | undefined;
  /** Its number, where there are several. */
  readonly channel: number | undefined;
  readonly times: Times;
}

interface ChannelRead {
  readonly segments: readonly Segment[];
  readonly omitted: readonly Omission[];
  readonly present: number;
}

function readChannel(value: unknown, { json, from, channel, times }: Channel): ChannelRead {
  const words = listAt(value, 'alternatives', 0, 'words');
  const places = json.elements(['alternatives', 0, 'words'], from);
  if (words.length > 0) {
    const starts = new Set(
      listAt(value, 'alternatives', 0, 'paragraphs', 'paragraphs').map((part) => valueAt(part, 'start')),
    );
    const form: PieceForm = {
      unit: deepgramWords.units[0],
      text: (word) => textAt(word, 'punctuated_word') ?? word['word'],
      speaker: (word) => labelOn(channel, word['speaker']),
      start: startOf,
      end: endOf,
      paragraph: ({ start }) => start !== undefined && starts.has(start),
    };
    const { pieces, omitted } = readPieces(words, places, form, times);
    return { segments: sentencesOf(pieces), omitted, present: places.count };
  }
  const line = json.elements(['alternatives'], from).line(0);
  const told = wordsOfParagraphs(value, line, channel);
  const text = textAt(value, 'alternatives', 0, 'transcript') ?? '';
  const pieces = told.length > 0 ? told : wordsOfText(text, line, labelOn(channel, undefined));
  return { segments: sentencesOf(pieces), omitted: [], present: unitsOf(pieces) };
}

/** The words of the paragraphs, which say who speaks, where they do not stand one by one. */
function wordsOfParagraphs(value: unknown, line: number, channel: number | undefined): readonly Piece[] {
  return listAt(value, 'alternatives', 0, 'paragraphs', 'paragraphs').flatMap((paragraph) => {
    const sentences = listAt(paragraph, 'sentences').flatMap((sentence) => textAt(sentence, 'text') ?? []);
    const label = labelOn(channel, valueAt(paragraph, 'speaker'));
    const words = wordsOfText(sentences.join(' '), line, label);
    return words.map((word, at) => ({ ...word, paragraph: at === 0 }));
  });
}

function startOf({ start }: JsonObject): unknown {
  return start;
}

function endOf({ end }: JsonObject): unknown {
  return end;
}

/** The language it heard, else the one it was told. */
function languageIn({ json }: ImportFile): string | undefined {
  const heard = valueAt(json, 'results', 'channels', 0, 'detected_language');
  return languageOf(heard) ?? languageOf(valueAt(json, 'results', 'channels', 0, 'alternatives', 0, 'languages', 0));
}
