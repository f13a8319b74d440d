import type { About, ReadingNote } from '../format.ts';
import { areHeard, attendeesOf, NO_ATTENDEES } from './recorder/attendees.ts';
import { type FalseHead, falseHeads, isInside } from './heads/false-heads.ts';
import { timesAlone } from './heads/find-heads.ts';
import { withHeads } from './heads/heads.ts';
import { keyOf } from './labels/label-key.ts';
import type { LabelFound } from './labels/label-of.ts';
import { type LabelStyle, labelStyle } from './labels/label-style.ts';
import { lastTimeAt } from './recorder/last-time.ts';
import { betweenNotes, labelIn, likelyLabels, namesInBold } from './labels/likely-labels.ts';
import { pageFooters } from './page/page-footers.ts';
import type { Paragraph } from './paragraphs/paragraph.ts';
import { marksAmong } from './recorder/time-marks.ts';
import { areToolLines, RECORDING_ENDED, type ToolLine, toolLine } from './recorder/tool-lines.ts';
import { titlesAmong, type ToolTitle } from './recorder/tool-title.ts';
import { isNotesHead, isTasksHead, isTranscriptHead } from './recorder/section-heads.ts';

/** A paragraph with what it may be. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** What it begins with that may be a label. */
  readonly label: LabelFound | undefined;
  /** Why it is no words and belongs to nobody; undefined where it may be words. */
  readonly aside: string | undefined;
  /** Whether it says that the talk ends here, or that it starts. */
  readonly ends: boolean;
  readonly starts: boolean;
  /** Whether it may head notes on the meeting: what each is to do, or other ones. */
  readonly notes: 'tasks' | 'other' | undefined;
  /** Whether the talk may begin here or right behind it, as something says that the transcript does. */
  readonly begins: boolean;
  /** Whether what stands before it goes on: `The clerk reads:`. */
  readonly isReadOut: boolean;
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

/**
 * Tells apart what recorders of meetings put round the words: heads of a name and a time, times alone, the title, who attends, what begins and
 * ends the transcript. Names of those who attend are known labels in what a recorder made.
 * @param known the labels that the person that imports names
 */
export function arrange(paragraphs: readonly Paragraph[], about: About, known: ReadonlySet<string>): Arranged {
  const keys = new Set([...known].map(keyOf));
  const { paragraphs: headed, heads } = withHeads(paragraphs, keys);
  const times = timesAlone(headed);
  const asTools = headed.map(({ text, head }) => (head ? undefined : toolLine(text)));
  // Minutes list them as well, and below that what each of them is to do.
  const firstHead = headed.findIndex(({ head }) => head);
  const listed = attendeesOf(firstHead === -1 ? headed : headed.slice(0, firstHead));
  const isRecorded =
    heads !== 'none' || asTools.some(Boolean) || times.some((time) => time?.isPlain) || areHeard(headed, listed);
  const attendees = isRecorded ? listed : NO_ATTENDEES;
  const style = labelStyle(
    headed.map(({ text }) => text),
    new Set([...known, ...attendees.names, ...(isRecorded ? namesInBold(headed) : [])]),
  );
  const all = headed.map((paragraph, at) => (attendees.places.has(at) ? undefined : labelIn(paragraph, style)));
  const falses = falseHeads(headed, all);
  const tools = toolsAmong(asTools, all, new Set(attendees.names.map(keyOf)));
  const last = lastTimeAt(headed, times, all);
  if (last !== -1) tools[last] ??= RECORDING_ENDED;
  const footers = pageFooters(headed);
  const printed = all.map((label, at) => (tools[at] || footers.has(at) || falses.has(at) ? undefined : label));
  const titles = titlesAmong(headed, printed);
  const areHeadsAll = heads !== 'none' && doPrevail(headed, printed);
  const labels = likelyLabels({ headed, printed, titles, areHeadsAll, heads, keys });
  const marks = style.stamps ? new Set<number>() : marksAmong(times, labels, heads === 'two-lines');
  const placed = headed.map((paragraph, at): Placed => {
    const { text, heading } = paragraph;
    const isMark = marks.has(at);
    const told = {
      tool: tools[at],
      title: titles[at],
      isAttendee: attendees.places.has(at),
      isFooter: footers.has(at),
    };
    return {
      paragraph: falses.has(at)
        ? withoutHead(paragraph, falses.get(at)!, all[at]!)
        : withStart(paragraph, marks.has(at - 1) ? times[at - 1]?.start : undefined),
      label: isMark ? undefined : labels[at],
      aside: isMark ? 'It tells the time of the recording.' : asideOf(told),
      ends: tools[at]?.ends === true,
      starts: tools[at]?.who !== undefined && !tools[at].ends,
      notes: isTasksHead(text) ? 'tasks' : isNotesHead(text) ? 'other' : undefined,
      begins: titles[at] !== undefined || isTranscriptHead(text),
      isReadOut: heading !== true && at > 0 && isInside(headed[at - 1]!.text, undefined),
    };
  });
  const nameless = namelessNote(
    headed.filter(({ isNobodys }, at) => falses.get(at) === 'nobodys' || (isNobodys && marks.has(at - 1))),
  );
  const notes = [...nameless, ...betweenNotes(headed, labels)];
  return { placed, style, hasHeads: areHeadsAll, notes, about: withTitle(about, titles), words: wordsBy(tools) };
}

function toolsAmong(
  tools: readonly (ToolLine | undefined)[],
  labels: readonly (LabelFound | undefined)[],
  attending: ReadonlySet<string>,
): (ToolLine | undefined)[] {
  // The line of a tool may have the form of a label, as one with bold letters has.
  const places = tools.map((tool, at) => {
    const label = tool ? undefined : labels[at];
    return { tool, key: label?.key, isAlone: label?.rest === '' };
  });
  const are = areToolLines(places, attending);
  return tools.map((tool, at) => (are[at] ? tool : undefined));
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

interface Told {
  readonly tool: ToolLine | undefined;
  readonly title: ToolTitle | undefined;
  readonly isAttendee: boolean;
  readonly isFooter: boolean;
}

function asideOf({ tool, title, isAttendee, isFooter }: Told): string | undefined {
  if (tool) return tool.why;
  if (isFooter) return 'It is a line of the page.';
  if (title) return 'It is the title of the meeting, and kept as such.';
  return isAttendee ? 'It lists who attends.' : undefined;
}

/** What looks like a head, as words: where nobody is known to say them they begin with its time. */
function withoutHead(paragraph: Paragraph, is: FalseHead, { label, start }: LabelFound): Paragraph {
  const { head: _, ...words } = paragraph;
  return is === 'words' ? words : { ...words, text: label, isNobodys: true, ...(start === undefined ? {} : { start }) };
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
