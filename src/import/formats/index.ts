import type { Format } from '../format.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { assemblyai, assemblyaiWords } from './assemblyai.ts';
import { aws, awsCallAnalytics } from './aws.ts';
import { crecJson } from './crec-json.ts';
import { crecPage } from './crec-page.ts';
import { deepgram, deepgramWords } from './deepgram.ts';
import { discordCopy } from './discord-copy.ts';
import { discordJson, discordText } from './discord-export.ts';
import { docx } from './docx.ts';
import { google } from './google.ts';
import { html } from './html.ts';
import { parlamint } from './parlamint.ts';
import { podcast } from './podcast.ts';
import { popolo, popoloPeople } from './popolo.ts';
import { qmsum } from './qmsum.ts';
import { sbv } from './sbv.ts';
import { whisper } from './whisper.ts';
import { otter } from './otter.ts';
import { srt } from './srt.ts';
import { text } from './text.ts';
import { timedText } from './timed-text.ts';
import { ttml } from './ttml.ts';
import { webvtt } from './webvtt.ts';
import { zoomCaptions } from './zoom-captions.ts';
import { zoomChat } from './zoom-chat.ts';

/** Every format that can be imported. A file is of the first of them that knows it: narrow ones stand before wide ones. */
export const formats: readonly Format[] = [
  akomaNtoso,
  parlamint,
  crecJson,
  crecPage,
  webvtt,
  srt,
  sbv,
  ttml,
  zoomCaptions,
  zoomChat,
  discordText,
  discordCopy,
  otter,
  aws,
  awsCallAnalytics,
  deepgram,
  deepgramWords,
  assemblyai,
  assemblyaiWords,
  google,
  podcast,
  discordJson,
  qmsum,
  popolo,
  popoloPeople,
  whisper,
  docx,
  html,
  timedText,
  text,
];
