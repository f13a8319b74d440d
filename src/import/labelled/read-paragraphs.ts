import { type About, type Conversation, type Omission, type ReadingNote, Refusal, type Report } from '../format.ts';
import type { AcceptedLabels } from './labels/accepted.ts';
import { type Arranged, arrange, type Placed } from './arrange.ts';
import { type Doubtful, doubtfulNotes } from './labels/doubtful.ts';
import type { LabelFound } from './labels/label-of.ts';
import { isPlainlySomebody, mayBeLabel } from './labels/may-be-label.ts';
import { type Opening, readOpening, titleHeading } from './page/opening.ts';
import { dayOnLine, pageLine } from './page/page-lines.ts';
import { leftOut, type Paragraph } from './paragraphs/paragraph.ts';
import { type TalkPart, talkIn } from './talk-part.ts';
import { isNotesHead, isTranscriptHead } from './recorder/section-heads.ts';
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
 * otherwise. One paragraph is one unit. What recorders put round the words is told apart first ({@link arrange}). Who speaks is told by labels
 * ({@link labelOf}, {@link acceptedLabels}); a paragraph without one goes on with the same speaker. Where it begins with what may be a label
 * all the same, it is one if nearly all paragraphs have labels and it plainly names somebody; if not, a note says so.
 * @throws Refusal where there is no paragraph
 */
export function readParagraphs(paragraphs: readonly Paragraph[], document: Document): Conversation | Report {
  if (paragraphs.length === 0) throw new Refusal('The file has no words.');
  const arranged = arrange(paragraphs, document.about, document.known ?? new Set());
  const part = talkIn(arranged.placed);
  if (!part) return report(paragraphs, document);
  const before = readBefore(part.before, arranged.about);
  const opening = readOpening(part.paragraphs.slice(0, part.labels.first), before.about);
  const talk = readTalk(part, opening.kept, arranged);
  const { about } = opening;
  return {
    kind: 'conversation',
    segments: talk.segments,
    omitted: [...(document.omitted ?? []), ...before.omitted, ...part.omitted, ...opening.omitted, ...talk.omitted],
    notes: [...(document.notes ?? []), ...arranged.notes, ...talk.notes],
    about,
    present: paragraphs.length,
    people: [],
    words: arranged.style.stamps
      ? 'typed'
      : (arranged.words ?? (isOfWhiteHouse(about.url) ? 'transcribed' : undefined)),
  };
}

/** Reads what stands before the heading of the transcript: title, date and place are taken from it, and nothing in it is anybody's words. */
function readBefore(placed: readonly Placed[], about: About): Pick<Opening, 'about' | 'omitted'> {
  const asides: Omission[] = [];
  const notes: Paragraph[] = [];
  const head: Paragraph[] = [];
  for (const { paragraph, aside } of placed) {
    const { text, heading } = paragraph;
    const isOfNotes = isTranscriptHead(text) || isNotesHead(text) || (notes.length > 0 && heading !== true);
    if (aside !== undefined) asides.push(leftOut(paragraph, aside));
    else if (isOfNotes && dayOnLine(text) === undefined) notes.push(paragraph);
    else head.push(paragraph);
  }
  const opening = readOpening(head, about);
  const left = [...notes, ...opening.kept].map((paragraph) =>
    leftOut(paragraph, 'It stands before the first speaker.'),
  );
  return { about: opening.about, omitted: [...asides, ...opening.omitted, ...left] };
}

interface TalkRead {
  readonly segments: Conversation['segments'];
  readonly omitted: readonly Omission[];
  readonly notes: readonly ReadingNote[];
}

/** @param told what stands before the first label and is no line of the page */
function readTalk({ paragraphs, found, labels }: TalkPart, told: readonly Paragraph[], arranged: Arranged): TalkRead {
  const { style, hasHeads } = arranged;
  const reader = new TurnReader(style.stamps);
  for (const paragraph of told) reader.read(paragraph, undefined);
  const doubtful: Doubtful[] = [];
  const isTaken = (at: number) => labels.keys.has(found[at]?.key ?? '');
  const perhaps = style.stamps
    ? []
    : paragraphs.map((paragraph, at) => (isTaken(at) ? undefined : mayBeLabel(paragraph)));
  const somebody = hasHeads ? [] : somebodyAmong(perhaps, labels);
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
  return { segments: reader.segments, omitted: reader.omitted, notes: doubtfulNotes(doubtful) };
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
  paragraphs.forEach((paragraph, at) => {
    const why = at === titleAt ? 'It is the title of the report, and kept as such.' : pageLine(paragraph.text)?.why;
    if (why === undefined) kept.push(paragraph.text);
    else left.push(leftOut(paragraph, why));
  });
  if (kept.length === 0) throw new Refusal('The file has no words but its title and lines of the page.');
  const title = about.title ?? paragraphs[titleAt]?.text;
  return { kind: 'report', text: kept.join('\n\n'), omitted: left, notes, about: { ...about, title } };
}

/** Its transcripts are made by stenographers. */
function isOfWhiteHouse(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[\w.-]{0,60}whitehouse\.(?:archives\.)?gov\//.test(url);
}
