import { type MadeMeeting, NAMES, type TimedWord, timedPieces, timedWords, type Who } from '../meeting.ts';
import type { WrittenFile } from './index.ts';

const MOST_WORDS = 14;
/** A recogniser counts speakers in the order it hears them. */
const NUMBERS: Readonly<Record<Who, number>> = { moderator: 0, governor: 1, minister: 2, reporter: 3 };

/** A mark of punctuation behind a word. */
const MARKS = /[.,?!;:]+[”’)]*$/;

export function whisperx(meeting: MadeMeeting): WrittenFile {
  const segments = timedPieces(meeting, MOST_WORDS).map(({ who, words, text, start, end }) => ({
    start,
    end,
    text: ` ${text}`,
    words: words.map((word) => ({ word: word.text, start: word.start, end: word.end, score: 0.9, speaker: spk(who) })),
    speaker: spk(who),
  }));
  return json('meeting.json', { segments, language: 'en' });
}

/** Whisper itself does not say who speaks. */
export function whisper(meeting: MadeMeeting): WrittenFile {
  const segments = timedPieces(meeting, MOST_WORDS).map(({ text, start, end }, id) => ({
    id,
    start,
    end,
    text: ` ${text}`,
    no_speech_prob: 0.01,
  }));
  return json('audio.json', { text: segments.map(({ text }) => text).join(''), segments, language: 'en' });
}

/** Amazon Transcribe since it says on each word who speaks. */
export function aws(meeting: MadeMeeting): WrittenFile {
  const items = timedWords(meeting).flatMap((word) => itemsOf(word, { speaker_label: awsLabel(word.who) }));
  const transcript = timedWords(meeting).map(({ text }) => text);
  const results = { transcripts: [{ transcript: transcript.join(' ') }], items };
  return { name: 'asrOutput.json', content: JSON.stringify({ jobName: 'made-up', status: 'COMPLETED', results }) };
}

/** Amazon Transcribe before: who speaks stands beside the words, by their times. */
export function awsOld(meeting: MadeMeeting): WrittenFile {
  const words = timedWords(meeting);
  const segments = timedPieces(meeting, Infinity).map(({ who, words, start, end }) => ({
    start_time: String(start),
    speaker_label: awsLabel(who),
    end_time: String(end),
    items: words.map((word) => ({
      start_time: String(word.start),
      speaker_label: awsLabel(who),
      end_time: String(word.end),
    })),
  }));
  const results = {
    transcripts: [{ transcript: words.map(({ text }) => text).join(' ') }],
    speaker_labels: { speakers: Object.keys(NUMBERS).length, segments },
    items: words.flatMap((word) => itemsOf(word, {})),
  };
  return json('asrOutput-2019.json', { jobName: 'made-up', results, status: 'COMPLETED' });
}

/** Amazon Transcribe Call Analytics: turns of a call, by the id of each who takes part. */
export function awsCall(meeting: MadeMeeting): WrittenFile {
  const Transcript = timedPieces(meeting, Infinity).map(({ who, text, start, end }) => ({
    ParticipantId: awsLabel(who),
    Content: text,
    BeginOffsetMillis: milliseconds(start),
    EndOffsetMillis: milliseconds(end),
  }));
  return json('call.json', { Channel: 'VOICE', JobStatus: 'COMPLETED', LanguageCode: 'en-US', Transcript });
}

/** Google: results without speakers, and a last one that has the words of all, with speakers. */
export function google(meeting: MadeMeeting): WrittenFile {
  const word = ({ text, start, end }: TimedWord) => ({ startTime: `${start}s`, endTime: `${end}s`, word: text });
  const results = timedPieces(meeting, Infinity).map(({ text, words }) => ({
    alternatives: [{ transcript: text, confidence: 0.9, words: words.map(word) }],
    languageCode: 'en-us',
  }));
  const all = timedWords(meeting).map((one) => ({ ...word(one), speakerTag: NUMBERS[one.who] + 1 }));
  return json('operation.json', { results: [...results, { alternatives: [{ words: all }] }] });
}

export function deepgram(meeting: MadeMeeting): WrittenFile {
  const utterances = timedPieces(meeting, MOST_WORDS).map(({ who, words, text, start, end }) => ({
    start,
    end,
    confidence: 0.9,
    channel: 0,
    transcript: text,
    words: words.map((word) => deepgramWord(word)),
    speaker: NUMBERS[who],
  }));
  return json('deepgram.json', { metadata: {}, results: { channels: [deepgramChannel(meeting)], utterances } });
}

/** Deepgram where it was not asked for utterances. */
export function deepgramWords(meeting: MadeMeeting): WrittenFile {
  return json('deepgram-words.json', { metadata: {}, results: { channels: [deepgramChannel(meeting)] } });
}

export function assemblyai(meeting: MadeMeeting): WrittenFile {
  const wordsOf = (words: readonly TimedWord[]) => words.map((word) => assemblyaiWord(word, letterOf(word.who)));
  const utterances = timedPieces(meeting, Infinity).map(({ who, words, text, start, end }) => ({
    confidence: 0.9,
    start: milliseconds(start),
    end: milliseconds(end),
    text,
    words: wordsOf(words),
    speaker: letterOf(who),
  }));
  const text = utterances.map((utterance) => utterance.text).join(' ');
  const words = wordsOf(timedWords(meeting));
  return json('assemblyai.json', {
    id: 'made-up',
    status: 'completed',
    language_code: 'en_us',
    text,
    words,
    utterances,
  });
}

/** AssemblyAI where it was not asked who speaks. */
export function assemblyaiWords(meeting: MadeMeeting): WrittenFile {
  const words = timedWords(meeting).map((word) => assemblyaiWord(word, null));
  const text = words.map((word) => word.text).join(' ');
  const about = { id: 'made-up', status: 'completed', language_code: 'en_us' };
  return json('assemblyai-words.json', { ...about, text, words, utterances: null });
}

/** Podcasting 2.0: names, not numbers. */
export function podcast(meeting: MadeMeeting): WrittenFile {
  const segments = timedPieces(meeting, MOST_WORDS).map(({ who, text, start, end }) => ({
    speaker: NAMES[who],
    startTime: start,
    endTime: end,
    body: text,
  }));
  return json('episode.json', { version: '1.0.0', segments });
}

function itemsOf({ text, start, end }: TimedWord, label: { readonly speaker_label?: string }) {
  const mark = MARKS.exec(text)?.[0] ?? '';
  const item = (content: string) => ({ alternatives: [{ confidence: '0.9', content }] });
  const word = { type: 'pronunciation', ...item(text.slice(0, text.length - mark.length)), ...label };
  const timed = { ...word, start_time: String(start), end_time: String(end) };
  return mark === '' ? [timed] : [timed, { type: 'punctuation', ...item(mark), ...label }];
}

function assemblyaiWord({ text, start, end }: TimedWord, speaker: string | null) {
  return { text, start: milliseconds(start), end: milliseconds(end), confidence: 0.9, speaker };
}

function letterOf(who: Who): string {
  return 'ABCD'.charAt(NUMBERS[who]);
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

function deepgramWord({ text, who, start, end }: TimedWord) {
  const word = text.toLowerCase().replace(MARKS, '');
  return { word, start, end, confidence: 0.9, speaker: NUMBERS[who], punctuated_word: text };
}

function deepgramChannel(meeting: MadeMeeting) {
  const words = timedWords(meeting).map(deepgramWord);
  return {
    alternatives: [{ transcript: words.map((word) => word.punctuated_word).join(' '), confidence: 0.9, words }],
  };
}

function spk(who: Who): string {
  return `SPEAKER_0${NUMBERS[who]}`;
}

function awsLabel(who: Who): string {
  return `spk_${NUMBERS[who]}`;
}

/** What holds nothing more, such as a word with its times, stands on one line. */
function json(name: string, value: unknown): WrittenFile {
  const content = JSON.stringify(value, null, 1).replace(/\{[^{}]*\}/g, (leaf) => leaf.replace(/\s*\n\s*/g, ' '));
  return { name, content };
}
