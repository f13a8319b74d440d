import { trustedTimes } from '../cues/times.ts';
import { readTime } from '../cues/timing.ts';
import { type Conversation, type Format, type Omission, Refusal, type Segment } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { looksLikeLabel } from '../words/label.ts';
import { isScene } from '../words/stage-directions.ts';

/** `Jane Roe  1:02:03  `: group 1 who, 2 when. Two spaces or a tab part them. */
const HEADER = /^(\S(?:.{0,98}\S)?)(?: {2,}|[ ]*\t\s*)(\d{1,4}(?::\d{1,3}){1,2})\s*$/u;
const FOOTER = /^\s*Transcribed by (?:https?:\/\/)?(?:www\.)?otter\.ai\/?\s*$/i;
/** Lines in which the first header must stand: exports may begin with a title, a day, key words and a list of speakers. */
const FIRST_LINES = 60;

/** A header with the text below it. */
interface Block {
  readonly label: string;
  readonly start: number | undefined;
  readonly end: undefined;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Otter's text export: blocks of a line `Name  m:ss` and paragraphs. Its blocks are counted as those lines. */
export const otter: Format = {
  id: 'otter',
  name: 'Otter text',
  units: ['block', 'blocks'],
  detect,
  read,
};

/** Whether headers stand in it as in Otter's export: above text, most with a name's form, and two of them or one and the footer. */
function detect({ text }: ImportFile): boolean {
  const lines = text.split('\n');
  if (!lines.slice(0, FIRST_LINES).some((_line, at) => isHeader(lines, at))) return false;
  const headers = lines.flatMap((line, at) =>
    isHeader(lines, at) ? [{ label: HEADER.exec(line)?.[1] ?? '', at }] : [],
  );
  const named = headers.filter(({ label, at }) => looksLikeLabel(label) && (lines[at + 1] ?? '').trim() !== '');
  const hasFooter = lines.some((line) => FOOTER.test(line));
  return named.length * 2 > headers.length && (named.length > 1 || hasFooter);
}

/** Whether a line is a header: in its form, and at the beginning of a block. */
function isHeader(lines: readonly string[], at: number): boolean {
  return (
    HEADER.test(lines[at] ?? '') &&
    (at === 0 || (lines[at - 1] ?? '').trim() === '' || HEADER.test(lines[at - 1] ?? ''))
  );
}

function read({ text }: ImportFile): Conversation {
  const lines = text.split('\n');
  const present = lines.filter((_line, at) => isHeader(lines, at)).length;
  if (present === 0) {
    throw new Refusal(
      'No speaker is in this file: no line has a name, two spaces and a time. Export the text again with speakers and times.',
    );
  }
  const { blocks, omitted, hasFooter } = readBlocks(lines);
  const timed = trustedTimes(blocks, otter.units);
  const segments: Segment[] = [];
  for (const block of timed.items) {
    const read = segmentsOf(block);
    if (read.length === 0) omitted.push({ line: block.line, text: block.label, why: 'The block has no words.' });
    for (const segment of read) segments.push(segment);
  }
  return {
    kind: 'conversation',
    segments,
    omitted,
    notes: timed.notes,
    about: {},
    present,
    people: [],
    words: hasFooter ? 'recognised' : undefined,
  };
}

/** What is said in a block, parted where a paragraph only tells what happens; the block counts as the first of them. */
function segmentsOf({ label, start, line, lines }: Block): readonly Segment[] {
  const segments: Segment[] = [];
  let words: string[] = [];
  let begins = line;
  const close = (): void => {
    if (words.length > 0) segments.push({ speaker: label, text: words.join('\n'), paragraph: true, line: begins });
    words = [];
  };
  for (const [at, below] of lines.entries()) {
    const paragraph = below.trim();
    if (paragraph === '') continue;
    if (isScene(paragraph)) {
      close();
      segments.push({ speaker: undefined, text: paragraph, paragraph: true, partType: 'scene', line: line + at + 1 });
    } else {
      if (words.length === 0 && segments.length > 0) begins = line + at + 1;
      words.push(paragraph);
    }
  }
  close();
  return segments.map((segment, at) => ({
    ...segment,
    ...(at === 0 && start !== undefined ? { start } : {}),
    ...(at > 0 ? { units: 0 } : {}),
  }));
}

function readBlocks(lines: readonly string[]): {
  readonly blocks: readonly Block[];
  readonly omitted: Omission[];
  readonly hasFooter: boolean;
} {
  const blocks: Block[] = [];
  const omitted: Omission[] = [];
  let below: string[] = [];
  let hasFooter = false;
  const head = below;
  for (const [at, line] of lines.entries()) {
    if (isHeader(lines, at)) {
      const [, label = '', time = ''] = HEADER.exec(line) ?? [];
      below = [];
      blocks.push({ label, start: readTime(time), end: undefined, line: at + 1, lines: below });
    } else if (FOOTER.test(line)) {
      hasFooter = true;
      omitted.push({
        line: at + 1,
        text: line.trim(),
        why: 'It tells who made the file, and nobody says it.',
        units: 0,
      });
    } else below.push(line);
  }
  const first = head.findIndex((line) => line.trim() !== '');
  if (first !== -1)
    omitted.push({
      line: first + 1,
      text: head.join('\n').trim(),
      why: 'It stands before the first speaker.',
      units: 0,
    });
  return { blocks, omitted, hasFooter };
}
