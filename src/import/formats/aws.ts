import type { Conversation, Format, Omission, ReadingNote, Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { type Elements, jsonText, type JsonText } from '../json/elements.ts';
import { moreInText } from '../json/full-text.ts';
import { mergedByTime, paragraphed, type Piece, segmentOfPiece, sentencesOf } from '../json/pieces.ts';
import { conversationOf, type PieceForm, readPieces, unitsOf, wordsOfText } from '../json/read-pieces.ts';
import { channelLabel, SEVERAL_CHANNELS, speakerLabel } from '../json/speaker-label.ts';
import { Times } from '../json/times.ts';
import { holds, isObject, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/**
 * Amazon Transcribe: `results.items`, words and marks of punctuation. Who speaks stands on each item, in older files in
 * `results.speaker_labels` beside the time the word begins. What else repeats the words (`audio_segments`) is not read, and `transcripts` only
 * where there are no items, and to see whether it has more.
 */
export const aws: Format = {
  id: 'aws',
  name: 'Amazon Transcribe (JSON)',
  units: ['word', 'words'],
  detect: ({ json }) =>
    isObject(valueAt(json, 'results')) &&
    (isItems(json) || holds(listAt(json, 'results', 'transcripts'), isTranscript)),
  read: readTranscribe,
};

/** Amazon Transcribe Call Analytics, and Contact Lens: `Transcript`, the turns of a telephone call. */
export const awsCallAnalytics: Format = {
  id: 'aws-call-analytics',
  name: 'Amazon Transcribe Call Analytics (JSON)',
  units: ['turn', 'turns'],
  detect: ({ json }) => holds(listAt(json, 'Transcript'), ({ Content }) => typeof Content === 'string'),
  read: readCall,
};

function isItems(json: unknown): boolean {
  return holds(listAt(json, 'results', 'items'), (item) => typeof contentOf(item) === 'string');
}

function isTranscript({ transcript }: JsonObject): boolean {
  return typeof transcript === 'string';
}

function readTranscribe(file: ImportFile): Conversation {
  const json = jsonText(file.text);
  const channels = listAt(file.json, 'results', 'channel_labels', 'channels');
  const times = new Times();
  const about = { lang: languageOf(valueAt(file.json, 'results', 'language_code')) };
  if (channels.length > 1) {
    const places = json.elements(['results', 'channel_labels', 'channels']);
    const read = channels.map((channel, index) => {
      times.restart();
      const label = () => channelLabel(index, undefined);
      return readItems(listAt(channel, 'items'), json.elements(['items'], places.start(index)), label, times);
    });
    const segments = mergedByTime(read.map(({ pieces }) => sentencesOf(pieces)));
    return conversationOf(aws.name, {
      segments,
      omitted: read.flatMap(({ omitted }) => omitted),
      present: read.reduce((sum, { present }) => sum + present, 0),
      notes: [SEVERAL_CHANNELS, ...times.notes(), ...moreInTranscripts(file, json, segments)],
      about,
      words: 'recognised',
    });
  }
  const { pieces, omitted, present } = readOneChannel(file, json, times);
  const segments = paragraphed(sentencesOf(pieces));
  return conversationOf(aws.name, {
    segments,
    omitted,
    present,
    notes: [...times.notes(), ...moreInTranscripts(file, json, segments)],
    about,
    words: 'recognised',
  });
}

/** Compares what was read with the first of the transcripts: what follows it are other guesses, or the same again. */
function moreInTranscripts(file: ImportFile, json: JsonText, segments: readonly Segment[]): readonly ReadingNote[] {
  const transcript = textAt(file.json, 'results', 'transcripts', 0, 'transcript');
  return moreInText([transcript], segments, () => json.line(['results', 'transcripts', 0, 'transcript']));
}

interface ItemsRead {
  readonly pieces: readonly Piece[];
  readonly omitted: readonly Omission[];
  readonly present: number;
}

function readOneChannel(file: ImportFile, json: JsonText, times: Times): ItemsRead {
  const items = listAt(file.json, 'results', 'items');
  if (items.length > 0) {
    const labels = labelsByTime(file.json);
    const labelOf = (item: JsonObject): string | undefined =>
      speakerLabel(item['speaker_label']) ?? labels.get(String(item['start_time']));
    return readItems(items, json.elements(['results', 'items']), labelOf, times);
  }
  const text = textAt(file.json, 'results', 'transcripts', 0, 'transcript') ?? '';
  const pieces = wordsOfText(text, json.line(['results', 'transcripts', 0]), undefined);
  return { pieces, omitted: [], present: unitsOf(pieces) };
}

function readItems(
  items: readonly unknown[],
  places: Elements,
  labelOf: (item: JsonObject) => string | undefined,
  times: Times,
): ItemsRead {
  const form: PieceForm = {
    unit: aws.units[0],
    text: contentOf,
    // A mark has no time, and in older files no speaker: it belongs to the word it stands behind.
    speaker: (item, before) => (isMark(item) ? (before?.speaker ?? labelOf(item)) : labelOf(item)),
    start: (item) => item['start_time'],
    end: (item) => item['end_time'],
    isMark,
  };
  const { pieces, omitted } = readPieces(items, places, form, times);
  const marks = items.filter((item) => isObject(item) && isMark(item)).length;
  return { pieces, omitted, present: places.count - marks };
}

/** Who speaks the word that begins at a time, as the older files say it. */
function labelsByTime(json: unknown): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const segment of listAt(json, 'results', 'speaker_labels', 'segments')) {
    for (const item of listAt(segment, 'items')) {
      const label = speakerLabel(valueAt(item, 'speaker_label')) ?? speakerLabel(valueAt(segment, 'speaker_label'));
      if (label !== undefined) labels.set(String(valueAt(item, 'start_time')), label);
    }
  }
  return labels;
}

function contentOf(item: JsonObject): unknown {
  return valueAt(item, 'alternatives', 0, 'content');
}

function isMark({ type }: JsonObject): boolean {
  return type === 'punctuation';
}

function readCall(file: ImportFile): Conversation {
  const places = jsonText(file.text).elements(['Transcript']);
  const times = new Times(1000);
  const form: PieceForm = {
    unit: awsCallAnalytics.units[0],
    text: ({ Content }) => Content,
    speaker: (turn) => speakerLabel(turn['ParticipantRole']) ?? speakerLabel(turn['ParticipantId']),
    start: ({ BeginOffsetMillis }) => BeginOffsetMillis,
    end: ({ EndOffsetMillis }) => EndOffsetMillis,
  };
  const { pieces, omitted } = readPieces(listAt(file.json, 'Transcript'), places, form, times);
  return conversationOf(awsCallAnalytics.name, {
    segments: paragraphed(pieces.map(segmentOfPiece)),
    omitted,
    present: places.count,
    notes: times.notes(),
    about: { lang: languageOf(valueAt(file.json, 'LanguageCode')) },
    words: 'recognised',
  });
}
