import { type About, type Conversation, type Omission, type ReadingNote, Refusal, type Report } from '../format.ts';
import { acceptedLabels } from './accepted.ts';
import { isConversation } from './is-conversation.ts';
import { type LabelFound, labelOf } from './label-of.ts';
import { readOpening, titleHeading } from './opening.ts';
import { pageLine } from './page-lines.ts';
import type { Paragraph } from './paragraph.ts';
import { isScene } from './stage-directions.ts';
import { TurnReader } from './turn-reader.ts';

/** What a reader knows of a document apart from its paragraphs. */
export interface Document {
  readonly about: About;
  readonly notes?: readonly ReadingNote[];
  /** What it left out itself. */
  readonly omitted?: readonly Omission[];
}

/** Most labels that were not taken for speakers of which each gets its note. */
const MOST_NOTES = 10;

/**
 * Reads a document made of paragraphs: a conversation where {@link isConversation} says so, and the report of a meeting otherwise.
 * One paragraph is one unit. Who speaks is told by labels ({@link labelOf}, {@link acceptedLabels}); a paragraph without one goes on
 * with the same speaker.
 * @throws Refusal where there is no paragraph
 */
export function readParagraphs(paragraphs: readonly Paragraph[], document: Document): Conversation | Report {
  if (paragraphs.length === 0) throw new Refusal('The file has no words.');
  const found = paragraphs.map(labelOf);
  const speaking = paragraphs.filter(
    ({ text, columnHead }) => columnHead !== true && !isScene(text) && !pageLine(text),
  ).length;
  const labels = acceptedLabels(found, speaking);
  if (!isConversation(paragraphs, labels)) return report(paragraphs, document);
  const opening = readOpening(paragraphs.slice(0, labels.first), document.about);
  const reader = new TurnReader();
  for (const paragraph of opening.kept) reader.read(paragraph, undefined);
  const notes = [...(document.notes ?? [])];
  const doubtful: ReadingNote[] = [];
  for (let at = labels.first; at < paragraphs.length; at += 1) {
    const label = found[at];
    const isTaken = label !== undefined && labels.keys.has(label.key);
    reader.read(paragraphs[at]!, isTaken ? label : undefined);
    if (label && !isTaken && mayBeName(label)) doubtful.push(doubt(label, paragraphs[at]!.line));
  }
  reader.end();
  return {
    kind: 'conversation',
    segments: reader.segments,
    omitted: [...(document.omitted ?? []), ...opening.omitted, ...reader.omitted],
    notes: [...notes, ...shortened(doubtful)],
    about: opening.about,
    present: paragraphs.length,
    people: [],
    words: isOfWhiteHouse(opening.about.url) ? 'transcribed' : undefined,
  };
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

/** Words before a colon in the middle of a talk are rarely a name: only where they are few, all with a capital. */
function mayBeName({ label, rest, heading }: LabelFound): boolean {
  return rest !== '' && !heading && /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}$/u.test(label);
}

function doubt({ label }: LabelFound, line: number): ReadingNote {
  const next = 'Where it is a speaker, write it in capitals with a title, such as MS. ROE, and import again.';
  return {
    line,
    message: `“${label}” stands before a colon only once, so it was read as words of the speaker before. ${next}`,
  };
}

function shortened(notes: readonly ReadingNote[]): readonly ReadingNote[] {
  const more = notes.length - MOST_NOTES;
  if (more <= 0) return notes;
  return [...notes.slice(0, MOST_NOTES), { message: `${more} more words before a colon were not taken for speakers.` }];
}

/** Its transcripts are made by stenographers. */
function isOfWhiteHouse(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[\w.-]{0,60}whitehouse\.(?:archives\.)?gov\//.test(url);
}
