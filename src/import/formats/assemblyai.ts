import { type Conversation, type Format, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { divided, type WordForm } from '../json/divide.ts';
import { jsonText } from '../json/elements.ts';
import { moreInText } from '../json/full-text.ts';
import { paragraphed, segmentOfPiece, sentencesOf } from '../json/pieces.ts';
import { conversationOf, readPieces, unitsOf, wordsOfText } from '../json/read-pieces.ts';
import { Times } from '../json/times.ts';
import { holds, isObject, type JsonObject, languageOf, listAt, textAt, valueAt } from '../json/values.ts';

/** Its times are in milliseconds. */
const PER_SECOND = 1000;

/** AssemblyAI with speakers told apart: `utterances`, each with the `speaker` it gave a letter. */
export const assemblyai: Format = {
  id: 'assemblyai',
  name: 'AssemblyAI (JSON, utterances)',
  units: ['utterance', 'utterances'],
  detect: ({ json }) =>
    holds(listAt(json, 'utterances'), ({ text, start }) => typeof text === 'string' && start !== undefined),
  read: readUtterances,
};

/** AssemblyAI without speakers: `words`, else the `text` alone. */
export const assemblyaiWords: Format = {
  id: 'assemblyai-words',
  name: 'AssemblyAI (JSON, words)',
  units: ['word', 'words'],
  detect: ({ json }) =>
    isObject(json) &&
    ['audio_url', 'acoustic_model', 'speech_model', 'utterances'].some((key) => Object.hasOwn(json, key)) &&
    ['words', 'text', 'status'].every((key) => Object.hasOwn(json, key)),
  read: readWords,
};

function readUtterances(file: ImportFile): Conversation {
  const json = jsonText(file.text);
  const places = json.elements(['utterances']);
  const times = new Times(PER_SECOND);
  const list = listAt(file.json, 'utterances');
  const { pieces, omitted, indices } = readPieces(list, places, formOf(assemblyai.units[0]), times);
  const words: WordForm = { keys: ['text'], perSecond: PER_SECOND };
  const parts = pieces.flatMap((piece, at) => divided(piece, listAt(list[indices[at] ?? 0], 'words'), words));
  const segments = paragraphed(parts.map(segmentOfPiece));
  return conversationOf(assemblyai.name, {
    segments,
    omitted,
    present: places.count,
    notes: [...times.notes(), ...moreInText([textAt(file.json, 'text')], segments, () => json.line(['text']))],
    about: { lang: languageIn(file) },
    words: 'recognised',
  });
}

function readWords(file: ImportFile): Conversation {
  const json = jsonText(file.text);
  const status = textAt(file.json, 'status');
  const text = textAt(file.json, 'text') ?? '';
  const places = json.elements(['words']);
  if (places.count === 0 && text === '' && status !== undefined && status !== 'completed') {
    throw new Refusal(
      `AssemblyAI was not done with it: its status is "${status}". Fetch the transcript again.`,
      json.line(['status']),
    );
  }
  const times = new Times(PER_SECOND);
  const read = readPieces(listAt(file.json, 'words'), places, formOf(assemblyaiWords.units[0]), times);
  const pieces = places.count > 0 ? read.pieces : wordsOfText(text, json.line(['text']), undefined);
  const segments = paragraphed(sentencesOf(pieces));
  return conversationOf(assemblyaiWords.name, {
    segments,
    omitted: read.omitted,
    present: places.count > 0 ? places.count : unitsOf(pieces),
    notes: [...times.notes(), ...moreInText([text], segments, () => json.line(['text']))],
    about: { lang: languageIn(file) },
    words: 'recognised',
  });
}

function formOf(unit: string) {
  return {
    unit,
    text: ({ text }: JsonObject) => text,
    start: ({ start }: JsonObject) => start,
    end: ({ end }: JsonObject) => end,
  };
}

/** `en_us` */
function languageIn({ json }: ImportFile): string | undefined {
  const code = valueAt(json, 'language_code');
  return typeof code === 'string' ? languageOf(code.replace('_', '-')) : undefined;
}
