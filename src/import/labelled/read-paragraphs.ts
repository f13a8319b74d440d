import { type About, type Conversation, type Omission, type ReadingNote, Refusal, type Report } from '../format.ts';
import { type AcceptedLabels, acceptedLabels } from './accepted.ts';
import { type Doubtful, doubtfulNotes } from './doubtful.ts';
import { isConversation, opensWith } from './is-conversation.ts';
import { type LabelFound, labelOf } from './label-of.ts';
import { labelStyle } from './label-style.ts';
import { isPlainlySomebody, mayBeLabel } from './may-be-label.ts';
import { readOpening, titleHeading } from './opening.ts';
import { pageLine } from './page-lines.ts';
import type { Paragraph } from './paragraph.ts';
import { isSpeech } from './speech.ts';
import { isScene } from '../words/stage-directions.ts';
import { TurnReader } from './turn-reader.ts';

/** What a reader knows of a document apart from its paragraphs. */
export interface Document {
  readonly about: About;
  readonly notes?: readonly ReadingNote[];
  /** What it left out itself. */
  readonly omitted?: readonly Omission[];
  /** The labels that the person that imports names: each is one wherever a paragraph begins with it. */
  readonly known?: ReadonlySet<string> | undefined;
}

/** Nearly all: four in five. */
const NEARLY_ALL = 0.8;

/**
 * Reads a document made of paragraphs: a conversation where {@link isConversation} or {@link isSpeech} says so, and the report of a meeting
 * otherwise. One paragraph is one unit. Who speaks is told by labels ({@link labelOf}, {@link acceptedLabels}); a paragraph without one goes
 * on with the same speaker. Where it begins with what may be a label all the same, it is one if nearly all paragraphs have labels and it
 * plainly names somebody; if not, a note says so.
 * @throws Refusal where there is no paragraph
 */
export function readParagraphs(paragraphs: readonly Paragraph[], document: Document): Conversation | Report {
  if (paragraphs.length === 0) throw new Refusal('The file has no words.');
  const style = labelStyle(
    paragraphs.map(({ text }) => text),
    document.known ?? new Set(),
  );
  const found = paragraphs.map((paragraph) => labelOf(paragraph, style));
  const labels = labelsOf(paragraphs, found);
  if (!labels) return report(paragraphs, document);
  const opening = readOpening(paragraphs.slice(0, labels.first), document.about);
  const reader = new TurnReader(style.stamps);
  for (const paragraph of opening.kept) reader.read(paragraph, undefined);
  const doubtful: Doubtful[] = [];
  const isTaken = (at: number) => labels.keys.has(found[at]?.key ?? '');
  const perhaps = style.stamps
    ? []
    : paragraphs.map((paragraph, at) => (isTaken(at) ? undefined : mayBeLabel(paragraph)));
  const somebody = somebodyAmong(perhaps, labels);
  for (let at = labels.first; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const printed = found[at];
    const unsure = printed && labels.once.has(printed.key) && printed.rest !== '';
    // The words of a label alone on its line may begin as a label does: `Answer: forty.`
    const label = unsure && reader.isWaiting ? undefined : isTaken(at) ? printed : somebody[at];
    const unsaid = label || reader.isWaiting ? undefined : perhaps[at]?.label;
    reader.read(paragraph, label);
    if (unsaid !== undefined) doubtful.push({ label: unsaid, line: paragraph.line });
  }
  reader.end();
  return {
    kind: 'conversation',
    segments: reader.segments,
    omitted: [...(document.omitted ?? []), ...opening.omitted, ...reader.omitted],
    notes: [...(document.notes ?? []), ...doubtfulNotes(doubtful)],
    about: opening.about,
    present: paragraphs.length,
    people: [],
    words: isOfWhiteHouse(opening.about.url) ? 'transcribed' : undefined,
  };
}

/** The labels that are taken for speakers; undefined where the text is no conversation. */
function labelsOf(
  paragraphs: readonly Paragraph[],
  found: readonly (LabelFound | undefined)[],
): AcceptedLabels | undefined {
  const speaking = paragraphs.filter(
    ({ text, columnHead }) => columnHead !== true && !isScene(text) && !pageLine(text),
  ).length;
  const labels = acceptedLabels(found, speaking);
  if (isConversation(paragraphs, labels)) return labels;
  const first = found.findIndex((label) => label !== undefined && !label.heading);
  const only = found[first];
  if (!only || labels.count > 0 || !opensWith(paragraphs, first)) return undefined;
  if (!isSpeech(only, paragraphs.slice(first))) return undefined;
  return { keys: new Set([only.key]), once: new Set(), count: 1, sure: 0, speaking: paragraphs.length, first };
}

/** Those of what may be labels that plainly name somebody, where together with the labels taken they are nearly all there can be. */
function somebodyAmong(
  perhaps: readonly (LabelFound | undefined)[],
  { count, speaking }: AcceptedLabels,
): readonly (LabelFound | undefined)[] {
  const plain = perhaps.map((label) => (label && isPlainlySomebody(label) ? label : undefined));
  const all = count + plain.filter(Boolean).length;
  return count >= 2 && count * 2 >= speaking && all >= speaking * NEARLY_ALL ? plain : [];
}

function report(paragraphs: readonly Paragraph[], { about, notes = [], omitted = [] }: Document): Report {
  const titleAt = titleHeading(paragraphs, about.title);
  const left: Omission[] = [...omitted];
  const kept: string[] = [];
  paragraphs.forEach(({ text, line }, at) => {
    const why = at === titleAt ? 'It is the title of the report, and kept as such.' : pageLine(text)?.why;
    if (why === undefined) kept.push(text);
    else left.push({ line, text, why });
  });
  if (kept.length === 0) throw new Refusal('The file has no words but its title and lines of the page.');
  const title = about.title ?? paragraphs[titleAt]?.text;
  return { kind: 'report', text: kept.join('\n\n'), omitted: left, notes, about: { ...about, title } };
}

/** Its transcripts are made by stenographers. */
function isOfWhiteHouse(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[\w.-]{0,60}whitehouse\.(?:archives\.)?gov\//.test(url);
}
