import { trustedTimes } from '../cues/times.ts';
import { readTime } from '../cues/timing.ts';
import { omissionOf } from '../file-lines.ts';
import { type About, type Conversation, type Format, type Omission, Refusal, type Segment } from '../format.ts';
import { isInside, readOut } from '../labelled/heads/false-heads.ts';
import { keyOf } from '../labelled/labels/label-key.ts';
import { dayOnLine } from '../labelled/page/page-lines.ts';
import { areToolLines, type ToolLine, toolLine } from '../labelled/recorder/tool-lines.ts';
import { toolTitle } from '../labelled/recorder/tool-title.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { countsOf } from '../words/counts.ts';
import { looksLikeLabel } from '../words/label.ts';
import { isScene } from '../words/stage-directions.ts';

/** `Jane Roe  1:02:03  `: group 1 who, 2 when. Two spaces or a tab part them. */
const HEADER = /^(\S(?:.{0,98}\S)?)(?: {2,}|[ ]*\t\s*)(\d{1,4}(?::\d{1,3}){1,2})\s*$/u;
/** Lines in which the first header must stand: exports may begin with a title, a day, key words and a list of speakers. */
const FIRST_LINES = 60;

interface Header {
  readonly label: string;
  /** In seconds; undefined where what stands there is no time. */
  readonly start: number | undefined;
}

/** A header with the text below it. */
interface Block extends Header {
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
  if (!lines.slice(0, FIRST_LINES).some((line) => HEADER.test(line))) return false;
  const headers = headersIn(lines);
  if (!lines.slice(0, FIRST_LINES).some((_line, at) => headers.has(at))) return false;
  const named = [...headers].filter(
    ([at, { label }]) => looksLikeLabel(label) && (lines[at + 1] ?? '').trim() !== '',
  ).length;
  return named * 2 > headers.size && (named > 1 || lines.some((line) => toolLine(line.trim())?.recognised === true));
}

/**
 * Each line that is a header. It is in its form, and begins a block; below text it is one where its label comes at another, or
 * where most lines in the form of headers with a name stand so, in a file without blank lines. One inside a sentence may
 * be read out by who speaks there, as its time tells: `Porto  2:10`.
 */
function headersIn(lines: readonly string[]): ReadonlyMap<number, Header> {
  const inForm = new Map<number, Header>();
  for (const [at, line] of lines.entries()) {
    const [, label, time = ''] = HEADER.exec(line) ?? [];
    if (label !== undefined) inForm.set(at, { label, start: readTime(time) });
  }
  const begins = (at: number) =>
    at === 0 || (lines[at - 1] ?? '').trim() === '' || looksLikeLabel(inForm.get(at - 1)?.label ?? '');
  const counts = countsOf([...inForm.values()].map(({ label }) => label));
  const named = [...inForm].filter(([, { label }]) => looksLikeLabel(label));
  const areClose = named.filter(([at]) => !begins(at)).length * 2 > named.length;
  const found = [...inForm].filter(
    ([at, { label }]) => begins(at) || (looksLikeLabel(label) && (areClose || counts.get(label)! > 1)),
  );
  const areRead = readOut(
    found.map(([at, { label, start = 0 }]) => ({
      start,
      isOnce: counts.get(label) === 1,
      isInside: isSaid(lines, at),
    })),
  );
  return new Map(found.filter((_, n) => !areRead[n]));
}

/** Whether a line in the form of a header stands below other words and inside a sentence. */
function isSaid(lines: readonly string[], at: number): boolean {
  const above = (lines[at - 1] ?? '').trim();
  return above !== '' && isInside(above, lines[at + 1]?.trim());
}

function read({ text }: ImportFile): Conversation {
  const lines = text.split('\n');
  const headers = headersIn(lines);
  const present = headers.size;
  if (present === 0) {
    throw new Refusal(
      'No speaker is in this file: no line has a name, two spaces and a time. Export the text again with speakers and times.',
    );
  }
  const { blocks, omitted, about, isRecognised } = readBlocks(lines, headers);
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
    about,
    present,
    people: [],
    words: isRecognised ? 'recognised' : undefined,
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

interface Blocks {
  readonly blocks: readonly Block[];
  readonly omitted: Omission[];
  readonly about: About;
  readonly isRecognised: boolean;
}

function readBlocks(lines: readonly string[], headers: ReadonlyMap<number, Header>): Blocks {
  const blocks: Block[] = [];
  const omitted: Omission[] = [];
  const head: string[] = [];
  let below = head;
  let isBehind = false;
  let isRecognised = false;
  const tools = toolsAmong(lines, headers);
  for (const [at, line] of lines.entries()) {
    const header = headers.get(at);
    const tool = tools[at];
    const leaveOut = (why: string) => void omitted.push({ line: at + 1, text: line.trim(), why, units: 0 });
    if (header) {
      below = [];
      isBehind = false;
      blocks.push({ ...header, end: undefined, line: at + 1, lines: below });
    } else if (tool) {
      isRecognised ||= tool.recognised;
      isBehind = tool.ends && blocks.length > 0;
      leaveOut(tool.why);
      // What stands in a block keeps its place.
      below.push('');
    } else if (isBehind && line.trim() !== '') leaveOut('It stands behind the end of the transcript.');
    else below.push(line);
  }
  const lead = head.map((text, at) => ({ text, line: at + 1 }));
  omitted.push(...omissionOf(lead, 'It stands before the first speaker.'));
  return { blocks, omitted, about: aboutIn(head), isRecognised };
}

function toolsAmong(lines: readonly string[], headers: ReadonlyMap<number, Header>): readonly (ToolLine | undefined)[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const places = filled.map((at) => {
    const header = headers.get(at);
    const tool = header ? undefined : toolLine((lines[at] ?? '').trim());
    return { at, tool, key: header && keyOf(header.label), isAlone: header !== undefined };
  });
  const are = areToolLines(places, new Set());
  const tools: (ToolLine | undefined)[] = [];
  for (const [n, { at, tool }] of places.entries()) if (are[n]) tools[at] = tool;
  return tools;
}

/** The title that Teams gives and the day, where the lines above the first header tell them. */
function aboutIn(head: readonly string[]): About {
  const titles = head.flatMap((line) => toolTitle(line.trim()) ?? []);
  const days = head.flatMap((line) => dayOnLine(line) ?? []);
  const [first] = titles;
  return { ...(first ? { title: first.title } : {}), date: days[0] ?? first?.date };
}
