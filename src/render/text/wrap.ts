import stringWidth from 'string-width';
import type { Range } from '../../record/record.ts';

/** A stretch of a text painted one way. */
export interface Segment {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Each character of these is one column and stands for itself, so that segmenting may be skipped. */
const NARROW = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u2500-\u257f\u25c9-\u25d0]*$/;
const LINE_BREAK = /^(?:\r\n|[\n\r\u0085\u2028\u2029])$/;
/** White space where a line may end; the no-break spaces are left out on purpose. */
const SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/;
/** Not at the start of a line, and not at its end, where words are not spaced (Japanese line breaking). */
const NEVER_FIRST = /^[、。，．・：；？！）」』】〉》〕”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u;
const NEVER_LAST = /^[（「『【〈《〔“‘]/u;

interface Unit extends Range {
  readonly text: string;
  readonly width: number;
}

/**
 * Where the lines of a text begin and end when it is `width` columns wide. Only white space lies between two lines,
 * so joining them gives the text back; characters that belong together (accents, emoji) are never parted. Words
 * longer than a line are broken; after a hyphen a line does not end, or it could not be told whose hyphen it is. Libraries that wrap strings normalise them, which would change a record's words.
 */
export function wrapText(text: string, width: number): readonly Range[] {
  const units = unitsOf(text);
  const lines: Range[] = [];
  let first = 0;
  let breakAt = 0;
  let used = 0;
  const endLine = (end: number, next: number): void => {
    let last = end;
    while (last > first && isSpace(units[last - 1])) last--;
    const start = units[first]?.start ?? text.length;
    lines.push({ start, end: last > first ? units[last - 1]!.end : start });
    first = breakAt = next;
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (LINE_BREAK.test(unit.text)) {
      endLine(at, at + 1);
      used = 0;
      continue;
    }
    if (at > first && mayBreakBefore(units, at)) breakAt = at;
    if (used + unit.width > width && at > first && !isSpace(unit)) {
      const next = breakAt > first ? breakAt : at;
      endLine(next, next);
      used = columns(units, next, at);
    }
    used += unit.width;
  }
  endLine(units.length, units.length);
  return lines;
}

/** Wraps painted segments as one text; every line is painted piece by piece, so no style crosses a line end. */
export function paintLines(segments: readonly Segment[], width: number): string[] {
  return wrapText(segments.map(({ text }) => text).join(''), width).map((line) => {
    let from = 0;
    let painted = '';
    for (const { text, paint } of segments) {
      const part = text.slice(Math.max(line.start - from, 0), Math.max(line.end - from, 0));
      if (part) painted += paint ? paint(part) : part;
      from += text.length;
    }
    return painted;
  });
}

function unitsOf(text: string): readonly Unit[] {
  if (NARROW.test(text)) {
    return Array.from(text, (character, start) => ({
      text: character,
      start,
      end: start + 1,
      width: character === '\n' ? 0 : 1,
    }));
  }
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    width: stringWidth(segment),
  }));
}

function mayBreakBefore(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1]!, units[at]!];
  if (isSpace(unit)) return false;
  if (isSpace(before)) return true;
  const unspaced = isIdeograph(before) || isIdeograph(unit);
  return unspaced && !NEVER_FIRST.test(unit.text) && !NEVER_LAST.test(before.text);
}

/** Whether a unit is two columns wide, as characters of scripts without spaces are. */
function isIdeograph({ width }: Unit): boolean {
  return width === 2;
}

function isSpace(unit: Unit | undefined): boolean {
  return unit !== undefined && SPACE.test(unit.text);
}

function columns(units: readonly Unit[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += units[at]!.width;
  return sum;
}
