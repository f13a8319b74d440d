import { cueConversation } from '../cues/conversation.ts';
import { type Cue, CUES } from '../cues/cue.ts';
import { isSbvTimes, readSbvBlocks, sbvTimes } from '../cues/sbv-blocks.ts';
import { readSrtText } from '../cues/srt-text.ts';
import { type Conversation, type Format, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';

/** Lines in which a cue with possible times must begin; SubViewer puts up to twenty of its own before it. */
const FIRST_LINES = 40;
/** What tells times of a recording from other numbers with a colon: hours, minutes and seconds, or a fraction of one. */
const PLAINLY_TIME = /\d:\d{1,2}:\d|\.\d/;
/** The line break of SubViewer. */
const BREAK = /\[br\]/gi;

/** Captions as YouTube exports them (SubViewer): a line `0:00:03.120,0:00:06.000`, and text. Its cues are counted as those lines. */
export const sbv: Format = {
  id: 'sbv',
  name: 'SBV',
  units: CUES,
  detect: ({ text }) =>
    text
      .trimStart()
      .split('\n', FIRST_LINES)
      .some((line) => isSbvTimes(line) && PLAINLY_TIME.test(line) && sbvTimes(line).start !== undefined),
  read,
};

function read({ text }: ImportFile, known?: ReadonlySet<string>): Conversation {
  const present = text.split('\n').filter(isSbvTimes).length;
  if (present === 0) {
    throw new Refusal(
      'No cue is in this file: no line has two times with a comma between. Save the captions again as SBV.',
    );
  }
  const blocks = readSbvBlocks(text);
  const cues = blocks.cues.map(({ line, start, end, text: raw }): Cue => {
    const words = readSrtText(raw.replace(BREAK, '\n'));
    const runs = words.trim() === '' ? [] : [{ voice: undefined, text: words, line: line + 1 }];
    return { line, start, end, runs, raw };
  });
  const { segments, omitted, notes } = cueConversation(cues, known);
  return {
    kind: 'conversation',
    segments,
    omitted: [...blocks.omitted, ...omitted],
    notes,
    about: {},
    present,
    people: [],
    words: undefined,
  };
}
