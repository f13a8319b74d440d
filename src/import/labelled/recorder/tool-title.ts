import { dayOf } from '../../words/day.ts';
import { keyCounts } from '../labels/label-key.ts';
import type { LabelFound } from '../labels/label-of.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';

/** What a title says that a recorder gave. */
export interface ToolTitle {
  readonly title: string;
  readonly date: string | undefined;
}

/** Google Meet, which names its documents so: `Weekly sync (2024-03-12 at 10:02 GMT+2) – Transcript`, `Weekly sync - 2024/03/12 10:00 CET - Transcript`. */
const MEET = /\s[-–—]\s(?:trans[ck]ript|notes by gemini)$/i;
const MEET_DATE = /\s*(?:\s[-–—]\s|\()?(\d{4})[-/](\d\d)[-/](\d\d)(?:\s(?:at\s)?\d{1,2}:\d\d(?:\s[\w+:-]{1,10})?)?\)?$/;
/** Teams: `Weekly sync-20240312_100000-Meeting Recording`. */
const TEAMS = /-(\d{4})(\d\d)(\d\d)_\d{6}(?:UTC)?-Meeting (?:Recording|Transcript)(?:\.mp4)?$/i;
const LONGEST = 300;

/** The title of a meeting as Google Meet or Teams prints it, without what they add; undefined where it is none of theirs. */
export function toolTitle(text: string): ToolTitle | undefined {
  if (text.length > LONGEST) return undefined;
  const teams = TEAMS.exec(text);
  if (teams) return titled(text.slice(0, teams.index), teams);
  const meet = MEET.exec(text);
  if (!meet) return undefined;
  const named = text.slice(0, meet.index);
  const date = MEET_DATE.exec(named);
  return titled(date ? named.slice(0, date.index) : named, date ?? []);
}

function titled(name: string, [, year, month, day]: readonly string[]): ToolTitle | undefined {
  const title = name.trim();
  return title === '' ? undefined : { title, date: dayOf(`${year}-${month}-${day}`) };
}

/** Where titles are looked for, and where what begins as a label does may be one, too. */
const TITLE_LINES = 400;
const FIRST_LINES = 5;

/**
 * The titles that a recorder gave, each at its paragraph. A title stands by itself, and somebody may say one as well: it is none in a head,
 * behind a label that comes again or stands below the first lines, but for headings, or where what stands before says that it follows.
 * @param labels the label that each paragraph may begin with
 */
export function titlesAmong(
  paragraphs: readonly Paragraph[],
  labels: readonly (LabelFound | undefined)[],
): readonly (ToolTitle | undefined)[] {
  const counts = keyCounts(labels);
  return paragraphs.map(({ text, head, heading }, at) => {
    if (head || at >= TITLE_LINES) return undefined;
    const label = labels[at];
    const isLabelled = label !== undefined && label.rest !== '';
    if (isLabelled && heading !== true && (counts.get(label.key)! > 1 || at >= FIRST_LINES)) return undefined;
    return heading !== true && saysThatMoreFollows(paragraphs[at - 1]) ? undefined : toolTitle(text);
  });
}

/** Whether a paragraph says that something follows it: `It is called as follows:`. */
function saysThatMoreFollows(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.head === undefined && /\S\s\S.*[:：]$/u.test(paragraph.text.slice(-80));
}
