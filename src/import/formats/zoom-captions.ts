import { unwrap } from '../cues/join.ts';
import { readTime } from '../cues/timing.ts';
import { type FileLine, omissionOf } from '../file-lines.ts';
import { type Conversation, type Format, type Omission, Refusal, type Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { endsSentence } from '../words/sentence-end.ts';
import { isScene } from '../words/stage-directions.ts';

/** `[Sara Kim] 10:00:05`: group 1 who, which may be empty, 2 the time of day. */
const HEADER = /^\[(.{0,200})\] {1,4}(\d{1,2}:\d{2}:\d{2})(?:\s?([AP])M)?$/su;
/** Longest line that can be one. */
const LONGEST_HEADER = 240;

/** Seconds of silence behind a sentence after which a speaker begins a new paragraph, as with captions that say when they end … */
const PAUSE = 3;
/** … and anywhere, as some captions have no punctuation: what is shorter may be a sentence that is cut over two. */
const LONG_PAUSE = 10;
/** A block says only when it begins. It ends when its words are said: 150 words a minute, of six letters with the space. */
const LETTERS_A_SECOND = 15;
const DAY = 24 * 60 * 60;

/** A header with the text below it. */
interface Block {
  readonly label: string;
  /** Seconds of the day; undefined where the time is impossible. */
  readonly time: number | undefined;
  readonly line: number;
  readonly lines: string[];
}

/**
 * The captions that Zoom saves on a participant’s computer (`meeting_saved_closed_caption.txt`): blocks of a line `[Name] 10:00:05` and
 * words, which Zoom’s recogniser wrote. They are counted as those lines.
 */
export const zoomCaptions: Format = {
  id: 'zoom-captions',
  name: 'Zoom captions',
  units: ['caption', 'captions'],
  detect,
  read,
};

/** What programs write in brackets before the time of what they log. */
const LEVEL = /^(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)$/i;

/** Whether the first line with words is a header with words below, nearly all that begins behind an empty line is one, and it is no log. */
function detect({ text }: ImportFile): boolean {
  if (!text.trimStart().startsWith('[')) return false;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const header = headerOf(lines[first] ?? '');
  if (!header || LEVEL.test(header.label) || (lines[first + 1] ?? '').trim() === '') return false;
  const begins = lines.filter((line, at) => line.trim() !== '' && (lines[at - 1] ?? '').trim() === '');
  return begins.filter((line) => headerOf(line)).length >= begins.length * 0.8;
}

function headerOf(line: string): { readonly label: string; readonly time: number | undefined } | undefined {
  if (!line.startsWith('[') || line.length > LONGEST_HEADER) return undefined;
  const [, label, time, half] = HEADER.exec(line.trimEnd()) ?? [];
  return label === undefined || time === undefined
    ? undefined
    : { label: label.trim(), time: secondsOfDay(time, half) };
}

function secondsOfDay(time: string, half: string | undefined): number | undefined {
  const seconds = readTime(time);
  if (seconds === undefined || half === undefined) return seconds;
  return (seconds % (DAY / 2)) + (half === 'P' ? DAY / 2 : 0);
}

/**
 * Each block is a segment. A speaker’s next block goes on in the paragraph, unless a pause lies between ({@link isParted}). The times are times
 * of day. The first is when saving began, and no recording need have begun with it: so no times are given, and they only tell pauses.
 */
function read({ text }: ImportFile): Conversation {
  const lines = text.split('\n');
  const { blocks, head } = blocksOf(lines);
  if (blocks.length === 0) {
    throw new Refusal(
      'No caption is in this file: no line has a name in brackets and a time. Save the captions again.',
    );
  }
  const omitted: Omission[] = [...head];
  const segments: Segment[] = [];
  let before: Said | undefined;
  for (const { label, time, line, lines } of blocks) {
    const words = unwrap(lines.join('\n'));
    if (words === '') {
      omitted.push({ line, text: label, why: 'The caption has no words.' });
      continue;
    }
    const scene = isScene(words);
    const paragraph = scene || before?.label !== label || isParted(before, time);
    segments.push({
      speaker: scene || label === '' ? undefined : label,
      text: words,
      ...(paragraph && { paragraph }),
      ...(scene && { partType: 'scene' }),
      line,
    });
    before = scene
      ? undefined
      : { label, words, end: time === undefined ? undefined : time + words.length / LETTERS_A_SECOND };
  }
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: [
      { message: 'The times of the captions are times of day. They are no times of a recording, and are not kept.' },
    ],
    about: {},
    present: lines.filter((line) => headerOf(line)).length,
    people: [],
    words: 'recognised',
  };
}

/** The words of a block, and when they are taken to end. */
interface Said {
  readonly label: string;
  readonly words: string;
  readonly end: number | undefined;
}

/** Whether a pause lies between, also over midnight; not where a time is missing, or lies before: what is that far off is no pause. */
function isParted({ words, end }: Said, start: number | undefined): boolean {
  if (end === undefined || start === undefined) return false;
  const pause = (start - end + 2 * DAY) % DAY;
  return pause > (endsSentence(words) ? PAUSE : LONG_PAUSE) && pause < DAY / 2;
}

function blocksOf(lines: readonly string[]): { readonly blocks: readonly Block[]; readonly head: readonly Omission[] } {
  const blocks: Block[] = [];
  const head: FileLine[] = [];
  for (const [at, line] of lines.entries()) {
    const header = headerOf(line);
    const last = blocks.at(-1);
    if (header) blocks.push({ ...header, line: at + 1, lines: [] });
    else if (last) last.lines.push(line);
    else head.push({ text: line, line: at + 1 });
  }
  return { blocks, head: omissionOf(head, 'It stands before the first caption.') };
}
