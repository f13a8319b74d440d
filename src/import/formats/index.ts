import type { Format } from '../format.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { assemblyai, assemblyaiWords } from './assemblyai.ts';
import { aws, awsCallAnalytics } from './aws.ts';
import { crecJson } from './crec-json.ts';
import { crecPage } from './crec-page.ts';
import { deepgram, deepgramWords } from './deepgram.ts';
import { docx } from './docx.ts';
import { google } from './google.ts';
import { html } from './html.ts';
import { parlamint } from './parlamint.ts';
import { podcast } from './podcast.ts';
import { popolo, popoloPeople } from './popolo.ts';
import { qmsum } from './qmsum.ts';
import { whisper } from './whisper.ts';
import { otter } from './otter.ts';
import { srt } from './srt.ts';
import { text } from './text.ts';
import { webvtt } from './webvtt.ts';

/** Every format that can be imported. A file is of the first of them that knows it: narrow ones stand before wide ones. */
export const formats: readonly Format[] = [
  akomaNtoso,
  parlamint,
  crecJson,
  crecPage,
  webvtt,
  srt,
  otter,
  aws,
  awsCallAnalytics,
  deepgram,
  deepgramWords,
  assemblyai,
  assemblyaiWords,
  google,
  podcast,
  qmsum,
  popolo,
  popoloPeople,
  whisper,
  docx,
  html,
  text,
];
