import { withoutChapters, withTitles } from '../cues/chapters.ts';
import { cueConversation } from '../cues/conversation.ts';
import { type Cue, CUES } from '../cues/cue.ts';
import { withoutJoined } from '../cues/joined-times.ts';
import { isTimedText } from '../cues/is-timed-text.ts';
import { readTimedBlocks, stampLines, type TimedBlock, type TimedBlocks, type WordLine } from '../cues/timed-blocks.ts';
import { omissionOf } from '../file-lines.ts';
import { type Conversation, type Format, type ReadingNote, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { noteOf } from '../tally.ts';

/** Lines in which the first time must stand. */
const FIRST_LINES = 60;
/** More lines are no transcript that an import takes: its 50,000 segments have three each at most, and some have blank ones between. */
const MOST_LINES = 400_000;
/** `[SPEAKER_00]: `, `(speaker 1) `: who speaks, as programs beside Whisper print it. Groups 1 and 2 are followed by a colon, 3 is not. */
const VOICE =
  /^(?:(?:\[([^[\]]{1,80})\]|\(([^()]{1,80})\))\s{0,2}:|[[(]\s?(speaker[\s_-]?(?:\d{1,3}|\?))\s?[\])])\s{0,8}(?=\S)/i;
/** What whisper.cpp prints behind words where somebody else begins to speak. */
const TURN = /\s{0,8}\[SPEAKER_TURN\]$/;
/** What may stand between a time and the words, where it does on most lines. */
const SEPARATOR = /^[-–—|:]\s{1,8}(?=\S)/;
const MOSTLY = 0.8;

/**
 * Words with times as people copy or print them: the transcript beside a video of YouTube, what Whisper writes in a terminal. Its cues are
 * counted as the lines that begin with a time, written as most are.
 */
export const timedText: Format = {
  id: 'timed-text',
  name: 'timed text',
  units: CUES,
  detect,
  read,
};

function detect({ text }: ImportFile): boolean {
  const first = text.trimStart().split('\n', FIRST_LINES);
  if (!readTimedBlocks(withoutJoined(first).lines) || linesIn(text) > MOST_LINES) return false;
  const blocks = timedBlocksOf(text).timed;
  return blocks !== undefined && isTimedText(blocks);
}

/** The text in blocks, times that are told twice taken once. */
function timedBlocksOf(text: string) {
  const { lines, spelt } = withoutJoined(text.split('\n'));
  const timed = readTimedBlocks(lines);
  return { lines, timed: timed && spelt.count > 0 ? { ...timed, spelt } : timed };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function read({ text }: ImportFile, known?: ReadonlySet<string>): Conversation {
  const { lines, timed } = timedBlocksOf(text);
  if (!timed) {
    throw new Refusal('No line of this file begins with a time. Copy the transcript again, with its times.');
  }
  const { style, isRecognised } = timed;
  const isPrinted = style.between === '-->';
  const { blocks, head, titles } = isPrinted ? { ...timed, titles: [] } : withoutChapters(timed);
  const cues = cuesOf(blocks);
  const areVoiced = cues.some(({ runs }) => runs.some(({ voice = '' }) => voice !== ''));
  const { segments, omitted, notes } = cueConversation(cues, known, areVoiced);
  return {
    kind: 'conversation',
    segments: withTitles(segments, titles),
    omitted: [...omissionOf(head, 'It stands before the first time.'), ...timed.omitted, ...omitted],
    notes: [...notes, ...speltNotes(timed), ...titleNotes(titles)],
    about: {},
    present: stampLines(lines, style),
    people: [],
    words: isRecognised ? 'recognised' : undefined,
  };
}

function speltNotes({ spelt }: TimedBlocks): readonly ReadingNote[] {
  return noteOf(
    spelt,
    'The time on this line is told in words as well.',
    'times are told in words as well',
    'Those words are left out.',
  );
}

function titleNotes(titles: readonly WordLine[]): readonly ReadingNote[] {
  return noteOf(
    { count: titles.length, first: titles[0]?.line ?? 0 },
    'The line is taken for the title of a chapter.',
    'lines are taken for titles of chapters',
    'If one is words, put it on the line before.',
  );
}

function cuesOf(blocks: readonly TimedBlock[]): readonly Cue[] {
  const separated = blocks.filter(({ stamp }) => SEPARATOR.test(stamp.rest)).length;
  const hasSeparator = separated >= blocks.length * MOSTLY;
  let changes = false;
  return blocks.map(({ stamp: { start, end }, line, words }): Cue => {
    const [first] = words;
    const whole = words.map(({ text }) => text).join('\n');
    const spoken = hasSeparator ? whole.replace(SEPARATOR, '') : whole;
    const [lead = '', ...voices] = VOICE.exec(spoken.slice(0, 120)) ?? [];
    const voice = voices.find((name) => name !== undefined) ?? (changes ? '' : undefined);
    const text = spoken.slice(lead.length).replace(TURN, '');
    changes = TURN.test(spoken);
    const times = start === undefined ? { start: undefined, end: undefined } : { start, end };
    const runs =
      text.trim() === '' ? [] : [{ voice: voice?.endsWith('?') ? '' : voice, text, line: first?.line ?? line }];
    return { line, ...times, runs, raw: whole };
  });
}
