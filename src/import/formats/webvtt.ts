import { cueConversation } from '../cues/conversation.ts';
import { type Cue, CUES } from '../cues/cue.ts';
import { ARROW } from '../cues/timing.ts';
import { type IdVoices, idVoices } from '../cues/voice-ids.ts';
import { type Blocks, type CueBlock, GUID_ID, isWebvtt, readBlocks } from '../cues/webvtt-blocks.ts';
import { readCueText } from '../cues/webvtt-text.ts';
import { type About, type Conversation, type Format, type Omission, type ReadingNote, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { count, emptyTally, noteOf, type Tally } from '../tally.ts';

/** What recognisers write in comments: about a cue (`NOTE Confidence: 0.92`), about the file (`NOTE language:en-us`). */
const RECOGNISER = /^(?:confidence|recognizability)\s*[:=]/i;
const ABOUT_FILE = /^(?:duration|language)\s*[:=]/i;
const LANGUAGE = /^language[ \t]*[:=][ \t]*([a-z]{2,3}(?:-[a-z\d]{1,8}){0,3})[ \t]*$/im;

/**
 * WebVTT (W3C): captions of Teams (`<v Name>`), Zoom (`Name: text`), Webex (names in the identifiers), YouTube and podcasts. Its cues are counted as the lines that hold
 * `-->`, but for the first one: by the standard's parser each of them ends what stands before it, a comment too, and begins a cue.
 */
export const webvtt: Format = {
  id: 'webvtt',
  name: 'WebVTT',
  units: CUES,
  detect: ({ text }) => isWebvtt(text),
  read,
};

function read({ text }: ImportFile, known?: ReadonlySet<string>): Conversation {
  const blocks = readBlocks(text);
  const present = arrowLines(text);
  if (present === 0) {
    throw new Refusal(
      `No cue is in this file: no line below WEBVTT holds ${ARROW}. Save the captions again as WebVTT.`,
    );
  }
  const marks = { unknown: emptyTally(), readings: emptyTally(), wordTimes: emptyTally(), example: '' };
  const ids = idVoices(blocks.cues);
  const cues = blocks.cues.map((block) => cueOf(block, ids, marks));
  const { segments, omitted, notes } = cueConversation(cues, known, ids.tell);
  const comments = commentsOf(blocks);
  return {
    kind: 'conversation',
    segments,
    omitted: [...blocks.omitted, ...comments.omitted, ...omitted],
    notes: [...notes, ...notesOf(marks), ...comments.notes],
    about: aboutOf(blocks),
    present,
    people: [],
    words: ids.areOfWebex || isRecognised(blocks, marks.wordTimes.count) ? 'recognised' : undefined,
  };
}

/** Counts the lines with `-->`, without a first line that is the header's. */
function arrowLines(text: string): number {
  const lines = text.trimStart().split('\n');
  return lines.filter((line, at) => line.includes(ARROW) && !(at === 0 && isWebvtt(text))).length;
}

interface Marks {
  readonly unknown: Tally;
  readonly readings: Tally;
  readonly wordTimes: Tally;
  example: string;
}

function cueOf(block: CueBlock, ids: IdVoices, marks: Marks): Cue {
  const { text, line, timing } = block;
  const { runs, unknown, hasReadings, hasWordTimes } = readCueText(text, block.textLine);
  for (const tag of unknown) {
    marks.example ||= tag.slice(0, 40);
    count(marks.unknown, line);
  }
  if (hasReadings) count(marks.readings, line);
  if (hasWordTimes) count(marks.wordTimes, line);
  const byId = ids.voiceOf(block);
  const voiced = byId === undefined ? runs : runs.map((run) => ({ ...run, voice: run.voice ?? byId }));
  return { line, start: timing.start, end: timing.end, runs: voiced, raw: text };
}

function notesOf({ unknown, readings, example }: Marks): readonly ReadingNote[] {
  return [
    ...noteOf(
      unknown,
      `The tag ${example} is not one of WebVTT.`,
      `tags like ${example} are not of WebVTT`,
      'They are taken for words.',
    ),
    ...noteOf(
      readings,
      'This cue has readings beside its words (ruby).',
      'cues have readings beside their words (ruby)',
      'The words are imported, the readings left out.',
    ),
  ];
}

/** Comments are omitted one by one, but those of a recogniser, which may be as many as cues, with one note. */
function commentsOf({ comments }: Blocks): {
  readonly omitted: readonly Omission[];
  readonly notes: readonly ReadingNote[];
} {
  const ofRecogniser = emptyTally();
  const omitted: Omission[] = [];
  for (const { line, text } of comments) {
    if (RECOGNISER.test(text)) count(ofRecogniser, line);
    else if (!ABOUT_FILE.test(text)) omitted.push({ line, text, why: 'It is a comment, no cue.', units: 0 });
  }
  const notes = noteOf(
    ofRecogniser,
    'This comment is a speech recogniser’s.',
    'comments are a speech recogniser’s',
    'It is left out.',
  );
  return { omitted, notes };
}

function aboutOf({ header, comments }: Blocks): About {
  const said = [...header, ...comments.filter(({ text }) => ABOUT_FILE.test(text)).map(({ text }) => text)];
  return { lang: LANGUAGE.exec(said.join('\n'))?.[1] };
}

/** Whether the file tells that a machine heard the words: ids of Teams, a recogniser's comments, a time for single words. */
function isRecognised({ cues, comments }: Blocks, withWordTimes: number): boolean {
  const ofTeams = cues.filter(({ id }) => id !== undefined && GUID_ID.test(id)).length;
  const most = cues.length / 2;
  return ofTeams > most || withWordTimes >= most || comments.some(({ text }) => RECOGNISER.test(text));
}
