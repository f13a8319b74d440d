import { looksLikeLabel } from '../../words/label.ts';
import { isExamination } from '../examination.ts';
import { keyOf } from './label-key.ts';
import { knownLabel, type LabelStyle, QUESTION, sender, styledLabel, timeBehind } from './label-style.ts';
import { leadOf, MOST_LOOKED_AT, stampLength, TIME_INSIDE } from './lead.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { CLOCK, endOf, secondsOf } from '../times.ts';
import { isTitled } from './titles.ts';
import type { Voice } from '../voice/voice.ts';

/** What a paragraph begins with that may say who speaks. */
export interface LabelFound {
  /** As printed, without its colon and time. */
  readonly label: string;
  /** Equal for the same label: {@link keyOf}. */
  readonly key: string;
  /** The words behind it; empty where it stands alone on its line. */
  readonly rest: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether its form alone says that it is a speaker. */
  readonly sure: boolean;
  /** Whether it is a heading. */
  readonly heading: boolean;
  /** Whether it is set apart by more than a colon: by bold letters, a time, or a cell of its own. */
  readonly marked: boolean;
  readonly partType: 'question' | 'answer' | undefined;
  /** What the words of labels with a time tell of whether these are speakers; only where it has one. */
  readonly voice?: Voice;
}

/** `Ann 12:31: Yes.` */
const TIME_BEFORE_COLON = new RegExp(String.raw`^([^:：]{1,80}?)\s(${CLOCK})\s?[:：](?=\s)`);
const TIME_BEHIND = new RegExp(String.raw`\s${CLOCK}$`);

/**
 * Finds what a paragraph begins with that may be the name of a speaker. These forms are known, each with or without a time before or
 * behind the name, and with chevrons (`>>`) before it:
 * - `Name: words`, also with a full-width colon; `Name:` alone on its line;
 * - `Q` with a colon, a tab, a no-break space or two spaces; `Q` alone;
 * - `Q` with one plain space and a capital, as pages have it whose white space has collapsed;
 * - bold letters at the beginning, with or without a colon; a paragraph that is bold as a whole stands alone, and so does a heading;
 * - `Name 12:31` or `Name (12:31)` alone on its line, or with a colon behind;
 * - the first cell in the row of a table, which stands alone;
 * - what is named by the person that imports, before a colon;
 * - the forms that only files of a style have ({@link LabelStyle}).
 * What stands there must look like a name ({@link looksLikeLabel}), but for what is named.
 */
export function labelOf(paragraph: Paragraph, style: LabelStyle): LabelFound | undefined {
  if (paragraph.columnHead === true || isExamination(paragraph.text)) return undefined;
  const all = paragraph.text;
  if (!mayHaveLabel(paragraph, style)) return undefined;
  const stamp = style.stamps ? stampLength(all) : 0;
  // A message may go on with lines that quote somebody.
  if (style.stamps && stamp === 0) return undefined;
  const lead = leadOf(all.slice(0, MOST_LOOKED_AT));
  const at = stamp > 0 ? stamp : lead.length;
  const text = all.slice(at);
  const heading = paragraph.heading === true;
  const bold = heading ? text.length : Math.max(0, (paragraph.bold ?? 0) - at);
  const cut: Cut | undefined = stamp > 0 ? sender(text) : cutOff(text, bold, paragraph.cell === true, style);
  const found = cut && style.timesBehind ? withTimeBehind(cut) : cut;
  if (found === undefined) return undefined;
  const timed = stamp === 0 && lead.start !== undefined ? lead : found;
  const key = keyOf(found.label);
  const start = secondsOf(timed.start);
  return {
    label: found.label,
    key,
    rest: found.rest,
    start,
    end: endOf(start, timed.end),
    sure:
      style.known.has(key) || (!heading && (found.sure === true || (found.parted === true && isTitled(found.label)))),
    heading,
    marked: bold > 0 || timed.start !== undefined || paragraph.cell === true,
    partType: partTypeOf(found.label),
    ...(timed.start === undefined ? {} : { voice: style.voice }),
  };
}

/** Most paragraphs have none: that is told here at little cost. */
function mayHaveLabel({ text, bold = 0, cell, heading }: Paragraph, style: LabelStyle): boolean {
  if (style.stops || style.dashes || style.circles || style.stamps || style.known.size > 0) return true;
  return bold > 0 || cell === true || heading === true || /^[QA]|[:：]/.test(text.slice(0, MOST_LOOKED_AT));
}

function cutOff(text: string, bold: number, cell: boolean, style: LabelStyle): Cut | undefined {
  const known = knownLabel(text, style);
  if (known) return known;
  const found = questionOf(text, bold) ?? styledLabel(text, style) ?? nameBefore(text, bold, cell);
  return found && looksLikeLabel(found.label) ? found : undefined;
}

interface Cut {
  readonly label: string;
  readonly rest: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly sure?: boolean;
  /** Whether a colon or a time parts it from the words. */
  readonly parted?: boolean;
}

function withTimeBehind(cut: Cut): Cut {
  const time = cut.start === undefined ? timeBehind(cut.rest) : undefined;
  return time ? { ...cut, rest: cut.rest.slice(time.length), start: time.clock } : cut;
}

function questionOf(text: string, bold: number): Cut | undefined {
  if (!text.startsWith('Q')) return undefined;
  const mark = QUESTION.exec(text.slice(0, MOST_LOOKED_AT))?.[0];
  if (mark !== undefined) return { label: 'Q', rest: text.slice(mark.length), sure: true };
  if (bold > 0 && bold <= 3 && /^Q\s/.test(text)) return { label: 'Q', rest: text.slice(1).trim(), sure: true };
  if (/^Q (?=[\p{Lu}(“"])/u.test(text)) return { label: 'Q', rest: text.slice(2).trim() };
  return undefined;
}

function nameBefore(text: string, bold: number, cell: boolean): Cut | undefined {
  const begin = text.slice(0, MOST_LOOKED_AT);
  const inside = TIME_INSIDE.exec(begin);
  const colon = /[:：]/.exec(begin)?.index ?? -1;
  if (inside && inside.index > 0 && colon > inside.index) {
    const behind = text.slice(inside.index + inside[0].length);
    return {
      label: begin.slice(0, inside.index).trim(),
      rest: withoutColon(behind),
      start: inside[1],
      end: inside[2],
      parted: true,
    };
  }
  const alone = text.length < MOST_LOOKED_AT ? TIME_BEHIND.exec(text) : null;
  // Words may end with a time of day as well: `Ann: Be there at 10:30`.
  if (alone && looksLikeLabel(text.slice(0, alone.index))) {
    return { label: text.slice(0, alone.index).trim(), rest: '', start: alone[0].trim(), parted: true };
  }
  const [timed = '', name = '', start] = TIME_BEFORE_COLON.exec(begin) ?? [];
  if (looksLikeLabel(name)) return { label: name.trim(), rest: text.slice(timed.length).trim(), start, parted: true };
  if (colon > 0 && partsName(begin, colon)) {
    return { label: begin.slice(0, colon).trim(), rest: text.slice(colon + 1).trim(), parted: true };
  }
  if (cell) return text.length < MOST_LOOKED_AT ? { label: text, rest: '' } : undefined;
  if (bold > 0 && bold < MOST_LOOKED_AT)
    return { label: text.slice(0, bold).trim(), rest: withoutColon(text.slice(bold)) };
  return undefined;
}

/** Whether a colon can stand behind a name: white space follows, or a letter; not the digits of a time or the slashes of a URL. */
function partsName(begin: string, colon: number): boolean {
  return begin[colon] === '：' || !/[\d/:\\]/.test(begin[colon + 1] ?? ' ');
}

function withoutColon(text: string): string {
  return text
    .trimStart()
    .replace(/^[:：]/, '')
    .trim();
}

function partTypeOf(label: string): LabelFound['partType'] {
  if (/^(?:q|question)$/i.test(label)) return 'question';
  return /^(?:a|answer)$/i.test(label) ? 'answer' : undefined;
}
