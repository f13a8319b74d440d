import { cueConversation } from '../cues/conversation.ts';
import { type Cue, CUES } from '../cues/cue.ts';
import { withNameLines } from '../cues/name-lines.ts';
import { readSrtBlocks } from '../cues/srt-blocks.ts';
import { readSrtText } from '../cues/srt-text.ts';
import { ARROW, mendedTimes, readTiming } from '../cues/timing.ts';
import { type Conversation, type Format, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';

/** Lines in which a cue with possible times must begin; what stands before it is an editor's remark at most. */
const FIRST_LINES = 40;

/** SubRip: cues of a number, a line of times and text. Its cues are counted as the lines that hold `-->`. */
export const srt: Format = {
  id: 'srt',
  name: 'SRT',
  units: CUES,
  detect: ({ text }) =>
    text
      .trimStart()
      .split('\n', FIRST_LINES)
      .map(mendedTimes)
      .some((line) => line.includes(ARROW) && readTiming(line).start !== undefined),
  read,
};

function read({ text }: ImportFile, known?: ReadonlySet<string>): Conversation {
  const arrows = text
    .split('\n')
    .map(mendedTimes)
    .filter((line) => line.includes(ARROW));
  // Words with an arrow between them have no times, as a cue's first line does.
  if (!arrows.some((line) => readTiming(line).looksTimed)) {
    throw new Refusal(
      `No cue is in this file: no line holds ${ARROW} between two times. Save the captions again as SRT.`,
    );
  }
  const blocks = readSrtBlocks(text);
  const cues = blocks.cues.map(({ line, timing: { start, end }, text, textLine }): Cue => {
    const words = readSrtText(text);
    const runs = words.trim() === '' ? [] : [{ voice: undefined, text: words, line: textLine }];
    return { line, start, end, runs, raw: text };
  });
  const { cues: told, areNamed } = withNameLines(cues);
  const { segments, omitted, notes } = cueConversation(told, known, areNamed);
  return {
    kind: 'conversation',
    segments,
    omitted: [...blocks.omitted, ...omitted],
    notes,
    about: {},
    present: arrows.length,
    people: [],
    words: undefined,
  };
}
