import { Refusal } from '../../format.ts';
import { isExamination } from '../examination.ts';
import { type LabelFound, labelOf } from '../labels/label-of.ts';
import { labelStyle } from '../labels/label-style.ts';
import { headName } from '../heads/find-heads.ts';
import { MOST_LOOKED_AT, stampLength } from '../labels/lead.ts';
import { isPlainlySomebody, mayBeLabel } from '../labels/may-be-label.ts';
import { checkCount, type Paragraph } from './paragraph.ts';
import { timeAlone } from '../times.ts';
import { repeated } from '../../words/counts.ts';
import { looksLikeLabel } from '../../words/label.ts';
import { isScene } from '../../words/stage-directions.ts';

/** Lines narrower or wider than these are not wrapped by a program: they end where their writer wanted. */
const LEAST_WIDTH = 50;
const MOST_WIDTH = 130;
/** A wrapped line ends where the next word has no room. Room for this many letters more is no wrap: wrapping is not always exact. */
const ROOM = 10;
/** Share of the line ends inside paragraphs that must look like wraps. */
const MOSTLY = 0.5;

/** Turns of a wrapped text are longer than a line: for each this many that begin below another line, one line goes on. */
const MOST_TURNS = 3;

/** Most lines with words. A text of 8 MB has 115,000 where it is wrapped at 72. */
const MOST_LINES = 250_000;

interface Line {
  readonly text: string;
  readonly number: number;
  readonly indent: number;
  readonly isBlank: boolean;
  /** What it begins with that may be a label. */
  readonly label: LabelFound | undefined;
  /** Whether it begins a message of a chat. */
  readonly isStamped: boolean;
  /** Whether it is a time of the recording, or a name with one, and nothing else; whether that name has one on another line too. */
  readonly head: 'time' | 'plain-time' | 'name' | 'name-again' | undefined;
}

/**
 * Parts a text into paragraphs. They are parted by lines that are empty or have only white space. Inside such a block a line end is
 * - a wrap, where the text is wrapped at a width (most lines end where the next word has no room): the lines are joined by a space, but for
 *   those that end well before that width or are followed by a line set in further;
 * - the end of a paragraph otherwise.
 * A line also begins a paragraph where it begins with what may be a label, unless the label comes once, can be mistaken, and stands in the
 * middle of a sentence: `so said\nAlbanese: it grows`. And a line that is a stage direction or heads an examination is one by itself.
 * @throws Refusal where there are too many
 * @param text with LF line ends
 * @param linesBefore how many lines of the text are passed over, as those of a front matter
 * @param begins whether a line always begins a paragraph by its marks, and whether the next one does: a heading, an item of a list
 * @param known the labels that the person that imports names
 */
export function unwrappedParagraphs(
  text: string,
  linesBefore: number,
  begins: (line: string) => 'line' | 'item' | undefined,
  known: ReadonlySet<string> = new Set(),
): readonly Paragraph[] {
  const lines = linesOf(text, linesBefore, known);
  // The labels that come at the beginning of more than one line.
  const again = repeated(lines.flatMap(({ label }) => label?.key ?? []));
  const width = wrapWidth(lines, again);
  const wraps = lines.map(
    (line, at) => goesOn(lines, at, width) && begins(line.text) === undefined && begins(lines[at - 1]!.text) !== 'line',
  );
  const beginning = new Set(again);
  lines.forEach(({ label }, at) => {
    if (label && !wraps[at]) beginning.add(label.key);
  });
  const paragraphs: { pieces: string[]; line: number }[] = [];
  lines.forEach((line, at) => {
    if (line.isBlank) return;
    const last = paragraphs.at(-1);
    if (last && wraps[at] && !beginsTurn(line, lines[at - 1]!, beginning)) last.pieces.push(line.text);
    else paragraphs.push({ pieces: [line.text], line: line.number });
    checkCount(paragraphs.length);
  });
  return paragraphs.map(({ pieces, line }) => ({ text: pieces.join(' '), line }));
}

function linesOf(text: string, linesBefore: number, known: ReadonlySet<string>): readonly Line[] {
  const raws = text.split('\n').slice(linesBefore);
  const words = raws.map((raw) => raw.trim());
  const filled = words.filter(Boolean);
  if (filled.length > MOST_LINES) {
    throw new Refusal('The file has more than 250,000 lines. Split it, and import each part.');
  }
  const style = labelStyle(filled.map(bare), known);
  const headed = namesAgain(words);
  return words.map((line, at) => ({
    text: line,
    number: linesBefore + at + 1,
    indent: /^[ \t]*/.exec(raws[at]!)![0].replaceAll('\t', '        ').length,
    isBlank: line === '',
    label: line === '' ? undefined : labelOf({ text: bare(line), line: 1 }, style),
    isStamped: style.stamps && stampLength(line) > 0,
    head: headOf(bare(line), headed),
  }));
}

function headOf(line: string, namesAgain: ReadonlySet<string>): Line['head'] {
  if (line.length > MOST_LOOKED_AT || !/\d/.test(line)) return undefined;
  const time = timeAlone(line);
  if (time) return time.isPlain ? 'plain-time' : 'time';
  const name = headName(line);
  if (name === undefined) return undefined;
  return namesAgain.has(name) ? 'name-again' : 'name';
}

/** The names that have a time on more than one line with nothing else. */
function namesAgain(lines: readonly string[]): ReadonlySet<string> {
  return repeated(
    lines.flatMap((line) => (line.length <= MOST_LOOKED_AT && /\d/.test(line) ? (headName(bare(line)) ?? []) : [])),
  );
}

/**
 * The width that a text is wrapped at, its deepest indentation included; undefined where it is not wrapped. Lines below another in one
 * block tell. Turns among them tell that the text may be no more than a list of turns, each on its line.
 */
function wrapWidth(lines: readonly Line[], again: ReadonlySet<string>): number | undefined {
  const width = lines.reduce((most, { indent, text }) => Math.max(most, indent + text.length), 0);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return undefined;
  let [inside, full, turns] = [0, 0, 0];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || before.isBlank || line.isBlank || before.head || standsAlone(line, before)) return;
    if (isNameAbove(line, lines[at + 1])) return;
    if (beginsTurn(line, before, again)) turns += 1;
    else if (!line.label) {
      inside += 1;
      if (isFull(before, line, width)) full += 1;
    }
  });
  return full > 0 && full >= inside * MOSTLY && full * MOST_TURNS >= turns ? width : undefined;
}

/** Whether a line has no room for the first word of the next. A no-break space does not end a word. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (line.isBlank) return false;
  const word = next.text.search(/[ \t]|$/);
  return line.indent + line.text.length + 1 + word + ROOM > width;
}

/** Whether a line goes on in the paragraph of the one before it. */
function goesOn(lines: readonly Line[], at: number, width: number | undefined): boolean {
  const line = lines[at]!;
  const before = lines[at - 1];
  if (width === undefined || !before || before.isBlank || line.isBlank) return false;
  if (standsAlone(line, before) || (at > 1 && standsAlone(before, lines[at - 2]!))) return false;
  if (isNameAbove(line, lines[at + 1]) && endsSentence(before.text)) return false;
  if (line.indent > before.indent + 1 && !hangs(lines, at)) return false;
  return isFull(before, line, width);
}

/** Whether a line is the name above the time of a head: `Ana Silva`, and `00:03` below. */
function isNameAbove(line: Line, next: Line | undefined): boolean {
  return (next?.head === 'time' || next?.head === 'plain-time') && looksLikeLabel(bare(line.text));
}

/** Whether a line set in further belongs to a paragraph whose first line alone stands out. */
function hangs(lines: readonly Line[], at: number): boolean {
  const first = lines[at - 2];
  const next = lines[at + 1];
  return (!first || first.isBlank) && (!next || next.isBlank || next.indent === lines[at]!.indent);
}

/** Whether a line below another is a paragraph by itself: a stage direction, what heads an examination, a time, a name with a time. */
function standsAlone({ text, head }: Line, before: Line): boolean {
  if (isExamination(text) || head === 'plain-time' || head === 'name-again') return true;
  if (head && (before.isBlank || before.head || endsSentence(before.text))) return true;
  return isScene(text) && (/[.!]\)$|[\]）］]$/.test(text) || before.isBlank || endsSentence(before.text));
}

function beginsTurn(line: Line, before: Line, keys: ReadonlySet<string>): boolean {
  if (line.isStamped) return true;
  if (line.label) return line.label.sure || keys.has(line.label.key) || endsSentence(before.text);
  if (!endsSentence(before.text)) return false;
  const perhaps = mayBeLabel({ text: bare(line.text), line: 1 });
  return perhaps !== undefined && isPlainlySomebody(perhaps);
}

/** Whether nothing has to follow a line: it ends with a mark that ends sentences, breaks them off or closes a parenthesis. */
function endsSentence(line: string): boolean {
  return /(?:[.?!…:;—–)\]。！？」』）]|--)["'”’»*_]*$/u.test(line.slice(-10));
}

/** A line without the marks of bold letters that may stand round its label, and without the picture of who speaks before it. */
function bare(line: string): string {
  const begin = line.slice(0, 1500);
  return begin.replace(/^!\[[^[\]]{0,200}\]\([^()\s]{0,1000}\)\s*/, '').replace(/[*_]{2}/g, '') || line;
}
