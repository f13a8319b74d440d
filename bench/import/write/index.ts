import { type MadeMeeting, NAMES, type Who } from '../meeting.ts';
import {
  copiedPanel,
  copiedTranscript,
  diarizedOutput,
  sbv,
  srt,
  teamsVtt,
  ttml,
  webexVtt,
  whisperOutput,
  zoomVtt,
} from './cues.ts';
import { discordCopy, discordJson, discordText, zoomCaptions, zoomChat } from './chats.ts';
import { CONGRESS_NAMES } from './congress.ts';
import { crecJson, popolo, qmsum } from './data.ts';
import { akomaNtoso, crecPage, docx, htmlPage, parlamint } from './documents.ts';
import {
  assemblyai,
  assemblyaiWords,
  aws,
  awsCall,
  awsOld,
  deepgram,
  deepgramWords,
  google,
  podcast,
  whisper,
  whisperx,
} from './recognisers.ts';
import { googleMeet, markdown, nameAboveTime, OFFICIAL_NAMES, otter, plainLabels, whiteHouse } from './text.ts';

/** A file that holds a meeting. */
export interface WrittenFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A way a meeting is written down, and what of it that way can hold. */
export interface Writer {
  /** What it is called in a table. */
  readonly id: string;
  /** The id of the format it is read as. */
  readonly format: string;
  readonly write: (meeting: MadeMeeting) => WrittenFile;
  /**
   * What it prints for each speaker; `numbers` where a recogniser counts them, and any labels do that are one to one; `nobody`
   * where it does not say who speaks.
   */
  readonly labels: Readonly<Record<Who, string>> | 'numbers' | 'nobody';
  /** Whether words have a time in the recording. */
  readonly isTimed: boolean;
  /** Whether it tells paragraphs, by its form or by pauses. */
  readonly hasParagraphs: boolean;
  /** Whether it is read with the stage directions of transcripts, so that words of an interpreter are known as such. */
  readonly tellsInterpreted: boolean;
}

const TIMED = { isTimed: true, hasParagraphs: true, tellsInterpreted: false };
const NUMBERED = { ...TIMED, labels: 'numbers' } as const;
const UNTIMED = { isTimed: false, hasParagraphs: true, tellsInterpreted: false };
const LABELLED = { ...UNTIMED, tellsInterpreted: true };
const CAPITALS = inCapitals(NAMES);

/** Every way of writing a meeting. */
export const writers: readonly Writer[] = [
  { id: 'teams-vtt', format: 'webvtt', write: teamsVtt, labels: NAMES, ...TIMED },
  { id: 'zoom-vtt', format: 'webvtt', write: zoomVtt, labels: NAMES, ...TIMED },
  { id: 'webex-vtt', format: 'webvtt', write: webexVtt, labels: NAMES, ...TIMED },
  { id: 'srt', format: 'srt', write: srt, labels: CAPITALS, ...TIMED },
  { id: 'sbv', format: 'sbv', write: sbv, labels: CAPITALS, ...TIMED },
  { id: 'ttml', format: 'ttml', write: ttml, labels: NAMES, ...TIMED },
  {
    id: 'copied-transcript',
    format: 'timed-text',
    write: copiedTranscript,
    ...TIMED,
    labels: 'nobody',
    hasParagraphs: false,
  },
  {
    id: 'copied-panel',
    format: 'timed-text',
    write: copiedPanel,
    ...TIMED,
    labels: 'nobody',
    hasParagraphs: false,
  },
  { id: 'whisper-output', format: 'timed-text', write: whisperOutput, ...TIMED, labels: 'nobody' },
  { id: 'diarized-output', format: 'timed-text', write: diarizedOutput, ...NUMBERED },
  {
    id: 'zoom-captions',
    format: 'zoom-captions',
    write: zoomCaptions,
    labels: NAMES,
    ...UNTIMED,
    hasParagraphs: false,
  },
  { id: 'zoom-chat', format: 'zoom-chat', write: zoomChat, labels: NAMES, ...UNTIMED },
  { id: 'discord-copy', format: 'discord-copy', write: discordCopy, labels: NAMES, ...UNTIMED },
  { id: 'discord-json', format: 'discord-json', write: discordJson, labels: NAMES, ...UNTIMED },
  { id: 'discord-text', format: 'discord-text', write: discordText, labels: NAMES, ...UNTIMED },
  { id: 'otter', format: 'otter', write: otter, labels: NAMES, ...TIMED },
  { id: 'plain-labels', format: 'text', write: plainLabels, labels: NAMES, ...LABELLED },
  { id: 'google-meet', format: 'text', write: googleMeet, labels: NAMES, ...LABELLED, isTimed: true },
  { id: 'name-above-time', format: 'text', write: nameAboveTime, labels: NAMES, ...LABELLED, isTimed: true },
  { id: 'markdown', format: 'text', write: markdown, labels: NAMES, ...LABELLED },
  { id: 'white-house', format: 'text', write: whiteHouse, labels: OFFICIAL_NAMES, ...LABELLED },
  { id: 'whisperx', format: 'whisper', write: whisperx, ...NUMBERED },
  { id: 'whisper', format: 'whisper', write: whisper, ...TIMED, labels: 'nobody' },
  { id: 'aws', format: 'aws', write: aws, ...NUMBERED },
  { id: 'aws-old', format: 'aws', write: awsOld, ...NUMBERED },
  { id: 'aws-call', format: 'aws-call-analytics', write: awsCall, ...NUMBERED },
  { id: 'google', format: 'google', write: google, ...NUMBERED },
  { id: 'deepgram', format: 'deepgram', write: deepgram, ...NUMBERED },
  { id: 'deepgram-words', format: 'deepgram-words', write: deepgramWords, ...NUMBERED },
  { id: 'assemblyai', format: 'assemblyai', write: assemblyai, ...NUMBERED },
  { id: 'assemblyai-words', format: 'assemblyai-words', write: assemblyaiWords, ...TIMED, labels: 'nobody' },
  { id: 'podcast', format: 'podcast', write: podcast, labels: NAMES, ...TIMED },
  { id: 'qmsum', format: 'qmsum', write: qmsum, labels: NAMES, ...UNTIMED, hasParagraphs: false },
  { id: 'popolo', format: 'popolo', write: popolo, labels: NAMES, ...UNTIMED },
  { id: 'crec-json', format: 'crec-json', write: crecJson, labels: CONGRESS_NAMES, ...UNTIMED },
  { id: 'akoma-ntoso', format: 'akoma-ntoso', write: akomaNtoso, labels: NAMES, ...UNTIMED },
  { id: 'parlamint', format: 'parlamint', write: parlamint, labels: NAMES, ...UNTIMED },
  { id: 'docx', format: 'docx', write: docx, labels: NAMES, ...LABELLED },
  { id: 'html', format: 'html', write: htmlPage, labels: OFFICIAL_NAMES, ...LABELLED },
  { id: 'crec-page', format: 'crec-page', write: crecPage, labels: CONGRESS_NAMES, ...UNTIMED },
];

function inCapitals(names: Readonly<Record<Who, string>>): Readonly<Record<Who, string>> {
  const { moderator, governor, minister, reporter } = names;
  return {
    moderator: moderator.toUpperCase(),
    governor: governor.toUpperCase(),
    minister: minister.toUpperCase(),
    reporter: reporter.toUpperCase(),
  };
}
