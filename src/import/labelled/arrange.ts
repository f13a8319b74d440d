import type { About, ReadingNote } from '../format.ts';
import { attendeesOf, NO_ATTENDEES } from './attendees.ts';
import { timesAlone } from './find-heads.ts';
import { withHeads } from './heads.ts';
import { keyOf } from './label-key.ts';
import { type LabelFound, labelOf } from './label-of.ts';
import { type LabelStyle, labelStyle } from './label-style.ts';
import type { Paragraph } from './paragraph.ts';
import { marksAmong } from './time-marks.ts';
import { type ToolLine, toolLine } from './tool-lines.ts';
import { type ToolTitle, toolTitle } from './tool-title.ts';
import { isNotesHead, isTranscriptHead } from './section-heads.ts';

/** A paragraph with what it may be. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** What it begins with that may be a label. */
  readonly label: LabelFound | undefined;
  /** Why it is no words and belongs to nobody; undefined where it may be words. */
  readonly aside: string | undefined;
  /**
   * Whether the talk ends here: with a line that says so, and what stands behind is nobody's until a speaker is named who spoke before; or
   * with the heading of notes, and what stands behind is nobody's until another heading.
   */
  readonly ends: 'line' | 'notes' | undefined;
  /** Whether the talk may begin here or right behind it, as something says that the transcript does. */
  readonly begins: boolean;
}

/** A document in the order it is read in, with the lines told apart that are no words. */
export interface Arranged {
  readonly placed: readonly Placed[];
  readonly style: LabelStyle;
  readonly hasHeads: boolean;
  readonly notes: readonly ReadingNote[];
  readonly about: About;
  readonly words: 'recognised' | undefined;
}

/** Where titles are looked for, and where what begins as a label does may be one, too. */
const TITLE_LINES = 400;
const FIRST_LINES = 5;

/**
 * Tells apart what recorders of meetings put round the words: heads of a name and a time, times alone, the title, who attends, what begins and
 * ends the transcript. Names of those who attend are known labels in what a recorder made.
 * @param known the labels that the person that imports names
 */
export function arrange(paragraphs: readonly Paragraph[], about: About, known: ReadonlySet<string>): Arranged {
  const keys = new Set([...known].map(keyOf));
  const { paragraphs: headed, heads } = withHeads(paragraphs, keys);
  const times = timesAlone(headed);
  const tools = headed.map(({ text, head }) => (head ? undefined : toolLine(text)));
  // Minutes list them as well, and below that what each of them is to do.
  const isRecorded = tools.some(Boolean) || times.some((time) => time?.isPlain) || headed.some(isHeadOfTool);
  const attendees = isRecorded ? attendeesOf(headed) : NO_ATTENDEES;
  const style = labelStyle(
    headed.map(({ text }) => text),
    new Set([...known, ...attendees.names]),
  );
  const printed = headed.map((paragraph, at) =>
    tools[at] || attendees.places.has(at) ? undefined : labelIn(paragraph, style),
  );
  const titles = headed.map((paragraph, at) =>
    mayBeTitle(paragraph, at, printed[at]) ? toolTitle(paragraph.text) : undefined,
  );
  const areHeadsAll = heads !== 'none' && doPrevail(headed, printed);
  const labels = printed.map((label, at) => {
    const isLeft = areHeadsAll && headed[at]!.head === undefined && !keys.has(label?.key ?? '');
    return isLeft || titles[at] ? undefined : label;
  });
  const marks = style.stamps ? new Set<number>() : marksAmong(times, labels, heads === 'two-lines');
  const placed = headed.map((paragraph, at): Placed => {
    const isMark = marks.has(at);
    return {
      paragraph: withStart(paragraph, marks.has(at - 1) ? times[at - 1]?.start : undefined),
      label: isMark ? undefined : labels[at],
      aside: isMark
        ? 'It tells the time of the recording.'
        : asideOf({ tool: tools[at], title: titles[at], isAttendee: attendees.places.has(at) }),
      ends: tools[at]?.ends === true ? 'line' : isHeadOfNotes(paragraph) ? 'notes' : undefined,
      begins: titles[at] !== undefined || isTranscriptHead(paragraph.text),
    };
  });
  const notes = namelessNote(headed.filter(({ isNobodys }, at) => isNobodys === true && marks.has(at - 1)));
  return { placed, style, hasHeads: areHeadsAll, notes, about: withTitle(about, titles), words: wordsBy(tools) };
}

function labelIn(paragraph: Paragraph, style: LabelStyle): LabelFound | undefined {
  const { head } = paragraph;
  if (!head) return labelOf(paragraph, style);
  const { label, start, end } = head;
  const plain = { rest: '', sure: true, heading: false, marked: true, partType: undefined };
  return { ...plain, label, key: keyOf(label), start, end };
}

/**
 * Whether heads are how the document says who speaks: what else looks like a label comes half as often at most, and times are in the heads
 * alone. Where it is mixed, as pages of Rev are that set some turns on one line and some on two, all of them are labels.
 */
function doPrevail(headed: readonly Paragraph[], printed: readonly (LabelFound | undefined)[]): boolean {
  const others = printed.filter((label, at) => label && !headed[at]!.head && label.rest !== '');
  const heads = headed.filter(({ head }) => head).length;
  return others.length * 2 <= heads && others.filter((label) => label?.start !== undefined).length < 2;
}

function isHeadOfTool({ text, head }: Paragraph): boolean {
  return head === undefined && (isTranscriptHead(text) || toolTitle(text) !== undefined);
}

/** A title stands by itself; somebody may say one as well. */
function mayBeTitle({ head }: Paragraph, at: number, label: LabelFound | undefined): boolean {
  return !head && at < (label && label.rest !== '' ? FIRST_LINES : TITLE_LINES);
}

function isHeadOfNotes({ heading, text }: Paragraph): boolean {
  return heading === true && isNotesHead(text);
}

interface Told {
  readonly tool: ToolLine | undefined;
  readonly title: ToolTitle | undefined;
  readonly isAttendee: boolean;
}

function asideOf({ tool, title, isAttendee }: Told): string | undefined {
  if (tool) return tool.why;
  if (title) return 'It is the title of the meeting, and kept as such.';
  return isAttendee ? 'It lists who attends.' : undefined;
}

function withStart(paragraph: Paragraph, start: number | undefined): Paragraph {
  return start === undefined ? paragraph : { ...paragraph, start };
}

function withTitle(about: About, titles: readonly (ToolTitle | undefined)[]): About {
  const first = titles.find((title) => title !== undefined);
  if (!first) return about;
  const date = titles.find((title) => title?.date !== undefined)?.date;
  return { ...about, title: about.title ?? first.title, date: about.date ?? date };
}

function wordsBy(tools: readonly (ToolLine | undefined)[]): Arranged['words'] {
  return tools.some((tool) => tool?.recognised === true) ? 'recognised' : undefined;
}

function namelessNote(nobodys: readonly Paragraph[]): readonly ReadingNote[] {
  const [first] = nobodys;
  if (!first) return [];
  const message =
    nobodys.length === 1
      ? 'Above this line a time stands without a name, so who speaks is not known. If what stands there is a name, name it in --speakers.'
      : `${nobodys.length} times stand without a name, so who speaks there is not known; the first is above line ${first.line}. If what stands there is a name, name it in --speakers.`;
  return [{ line: first.line, message }];
}
