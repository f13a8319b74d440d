import { looksLikeLabel } from '../../words/label.ts';
import { keyOf } from '../labels/label-key.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { timeAlone } from '../times.ts';
import { toolLine } from './tool-lines.ts';
import { isNotesHead, isTranscriptHead } from './section-heads.ts';

/** Those who attend, as a document lists them above its talk. */
export interface Attendees {
  /** Their names as printed. */
  readonly names: readonly string[];
  /** The places of the paragraphs: the heading, and the list. */
  readonly places: ReadonlySet<number>;
}

const HEAD = /^[^\p{L}\p{N}]{0,12}(?:attendees|participants|invitees|invited|teilnehmer|teilnehmende)\s?:?$/iu;
/** It stands above the talk. */
const FIRST_PARAGRAPHS = 400;
/** Meet sets them in one line with commas; lists have one a line. */
const MOST_LINES = 200;
const LONGEST_LINE = 20_000;
const LONGEST_NAME = 80;

/** Nearest bound of what a heading of the transcript heads. */
const MOST_BELOW = 50;

export const NO_ATTENDEES: Attendees = { names: [], places: new Set() };

/** Finds the list of those who attend below a heading that says so. It ends with the next heading, or with what is no name. */
export function attendeesOf(paragraphs: readonly Paragraph[]): Attendees {
  const head = paragraphs.slice(0, FIRST_PARAGRAPHS).findIndex(({ text }) => text.length <= 40 && HEAD.test(text));
  if (head === -1) return NO_ATTENDEES;
  const names: string[] = [];
  const places = new Set([head]);
  for (const [n, paragraph] of paragraphs.slice(head + 1, head + 1 + MOST_LINES).entries()) {
    const listed = namesIn(paragraph);
    // Names on lines of their own come without commas; behind a line of several the list is over.
    if (listed === undefined || (n > 0 && (names.length > n || !looksLikeLabel(paragraph.text)))) break;
    names.push(...listed);
    places.add(head + 1 + n);
  }
  return { names, places };
}

/** Whether below a heading of the transcript at least half begins with the name of one who attends: minutes may only say where it is kept. */
export function areHeard(paragraphs: readonly Paragraph[], { names }: Attendees): boolean {
  const keys = new Set(names.map(keyOf));
  const head = paragraphs.findIndex(({ text }) => isTranscriptHead(text));
  if (head === -1) return false;
  const below = paragraphs.slice(head + 1, head + 1 + MOST_BELOW);
  const bound = below.findIndex(({ text, heading }) => heading === true || isNotesHead(text));
  const section = bound === -1 ? below : below.slice(0, bound);
  const named = section.filter(({ text }) => keys.has(keyOf(/^[^:：]{1,80}(?=[:：])/u.exec(text)?.[0] ?? ''))).length;
  return named > 0 && named * 2 >= section.length;
}

function namesIn({ text, heading, head }: Paragraph): readonly string[] | undefined {
  if (heading === true || head !== undefined || text.length > LONGEST_LINE || /[:：?!;]|\.$/.test(text))
    return undefined;
  if (isTranscriptHead(text) || timeAlone(text) || toolLine(text)) return undefined;
  const names = text.split(/\s*[,、，]\s*/u).filter(Boolean);
  return names.every((name) => name.length <= LONGEST_NAME && /\p{L}/u.test(name)) ? names : undefined;
}
