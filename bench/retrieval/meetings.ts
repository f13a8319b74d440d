import type { MeetingRecord } from '../../src/index.ts';
import type { QmsumMeeting } from '../lib/qmsum.ts';
import { recordOfTranscript } from '../lib/transcript.ts';
import { type TurnWords, wordsOf } from './score.ts';

export const DOMAINS = ['Academic', 'Product', 'Committee'] as const;
export type Domain = (typeof DOMAINS)[number];

/** A turn that says something. */
export interface Turn {
  /** Its number in the transcript, from 0. */
  readonly position: number;
  /** As printed. */
  readonly speaker: string;
  readonly text: string;
}

export interface Question {
  readonly text: string;
  /** Numbers of the relevant turns, ascending. */
  readonly gold: readonly number[];
}

/** A meeting, the same for every system: as turns, and as a record of the library. */
export interface Meeting {
  readonly domain: Domain;
  readonly turns: readonly Turn[];
  /** The words of every turn by its number, of the empty ones as well. */
  readonly words: TurnWords;
  readonly questions: readonly Question[];
  readonly record: MeetingRecord;
}

/** What the library refuses in a text: controls, marks of direction, codes that are no character, separators. */
const REFUSED = /[[\p{Cc}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\ufeff]--[\t\n]]/gv;
const LONGEST_NAME = 120;
/** An id may have 32 characters; the rest is for a number that tells two of a kind apart. */
const LONGEST_SLUG = 26;

/**
 * Lays a meeting out as a record. A turn's number is its position. A turn without words cannot be a statement, for nothing
 * can be quoted; its number is left free, so the others keep theirs. Questions without a relevant word are left out.
 */
export function meetingOf({ meeting_transcripts, specific_query_list }: QmsumMeeting, number: number): Meeting {
  const all = meeting_transcripts.map(({ speaker, content }, position) => ({
    position,
    speaker: clean(speaker).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).toWellFormed() || 'Unknown',
    text: clean(content),
  }));
  const turns = all.filter(({ text }) => text.trim() !== '');
  const words = all.map(({ text }) => wordsOf(text));
  const questions = specific_query_list
    .map(({ query, relevant_text_span }) => ({
      text: query,
      gold: all
        .map(({ position }) => position)
        .filter((turn) => relevant_text_span.some(([first, last]) => Number(first) <= turn && turn <= Number(last))),
    }))
    .filter(({ gold }) => gold.some((turn) => words[turn]!.length > 0));
  return { domain: domainOf(turns), turns, words, questions, record: recordOf(turns, number) };
}

/** The name of the statement made from a turn. */
export function statementId(position: number): string {
  return `t${position}`;
}

function clean(text: string): string {
  return text.toWellFormed().replace(REFUSED, ' ').normalize('NFC');
}

/**
 * The kind of meeting, told from how its speakers are printed: an academic rank and a letter (ICSI), a role in the design of
 * a product (AMI), or anything else (parliaments). It agrees with QMSum's own field on all 197 meetings of val and train.
 */
function domainOf(turns: readonly Turn[]): Domain {
  const all = (pattern: RegExp) => turns.every(({ speaker }) => pattern.test(speaker));
  if (all(/^(?:PhD|Grad|Undergrad|Postdoc|Professor) [A-Z]$/)) return 'Academic';
  if (all(/^(?:Project Manager|Marketing|User Interface|Industrial Designer)$/)) return 'Product';
  return 'Committee';
}

function recordOf(turns: readonly Turn[], number: number): MeetingRecord {
  const ids = speakerIds(turns.map(({ speaker }) => speaker));
  return recordOfTranscript({
    id: `meeting-${number}`,
    title: `Meeting ${number}`,
    speakers: [...ids].map(([name, id]) => ({ id, name })),
    turns: turns.map(({ position, speaker, text }) => ({
      id: statementId(position),
      position,
      speaker: ids.get(speaker)!,
      text,
    })),
  });
}

/** An id for each printed name; names that read alike without their marks get a number. */
function speakerIds(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(names)].map((name) => {
      const slug = slugOf(name);
      let id = slug;
      for (let next = 2; taken.has(id); next += 1) id = `${slug}-${next}`;
      taken.add(id);
      return [name, id];
    }),
  );
}

function slugOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return letters.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '') || 'speaker';
}
