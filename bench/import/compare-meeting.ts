import { importRecord } from '../../src/import/import-record.ts';
import type { ImportResult } from '../../src/import/layout/prove.ts';
import { differenceOf } from './difference-of.ts';
import { foldSpace } from './gold.ts';
import { INTERPRETED, type MadeMeeting } from './meeting.ts';
import type { Writer } from './write/index.ts';

export type Imported = Extract<ImportResult, { ok: true }>;

/** What became of a meeting that was written in one way and imported. */
export interface Comparison {
  /** Undefined where it was refused. */
  readonly imported: Imported | undefined;
  readonly sameWords: boolean;
  readonly sameSpeakers: boolean;
  /** All that differs, as sentences; empty where nothing does. */
  readonly faults: readonly string[];
}

/** What one speaker of a record says until the next one speaks. */
export interface RecordTurn {
  readonly speaker: string;
  /** What the files print for the speaker, and the name in the record. */
  readonly calledBy: readonly string[];
  readonly isUnknown: boolean;
  readonly paragraphs: readonly string[];
}

/** Writes a meeting in one way, imports it, and compares the record with the meeting. */
export function compareWithMeeting(writer: Writer, meeting: MadeMeeting): Comparison {
  const result = importRecord([writer.write(meeting)], { date: meeting.date });
  if (!result.ok) {
    const faults = result.problems.map(({ message }) => `It was refused: ${message}`);
    return { imported: undefined, sameWords: false, sameSpeakers: false, faults };
  }
  const turns = turnsOfRecord(result);
  const [read, written] = [wordsOf(turns), wordsOf(meeting.turns)];
  const sameSpeakers = areSameSpeakers(turns, writer, meeting);
  const faults = [
    ...(read === written ? [] : [`The words differ: ${differenceOf(read, written)}.`]),
    ...(sameSpeakers ? [] : ['The speakers are not in the order they speak in.']),
    ...unitFaults(result),
  ];
  return { imported: result, sameWords: read === written, sameSpeakers, faults };
}

/** The turns of a record, without what is told and said by nobody. */
export function turnsOfRecord({ record, account }: Imported): readonly RecordTurn[] {
  const names = new Map(record.speakers.map(({ id, name }) => [id, name]));
  const turns: (RecordTurn & { readonly paragraphs: string[] })[] = [];
  for (const { fidelity, speakers, text } of record.statements) {
    if (fidelity === 'narration') continue;
    const speaker = speakers[0]!;
    const last = turns.at(-1);
    if (last?.speaker === speaker) {
      last.paragraphs.push(text);
      continue;
    }
    const name = names.get(speaker)!;
    const found = account.speakers.find((one) => one.name === name);
    turns.push({
      speaker,
      calledBy: [name, ...(found?.labels ?? [])],
      isUnknown: found?.unknown === true,
      paragraphs: [text],
    });
  }
  return turns;
}

/**
 * Words without what formats lose by their nature: white space is one space, so that paragraphs and no-break spaces do not tell, and what
 * a transcript prints about an interpreter is left out, which a statement does not hold where the format tells so.
 */
export function foldedWords(text: string): string {
  return foldSpace(text.replaceAll(INTERPRETED, ' '));
}

/** The units imported and those omitted make those there are. */
function unitFaults({ account }: Imported): readonly string[] {
  return account.files.flatMap(({ present, imported, omitted, unitPlural }) => {
    const sum = imported + omitted.reduce((all, { units = 1 }) => all + units, 0);
    return sum === present ? [] : [`Of ${present} ${unitPlural}, ${sum} are imported or reported.`];
  });
}

function wordsOf(turns: readonly { readonly paragraphs: readonly string[] }[]): string {
  return foldedWords(turns.flatMap(({ paragraphs }) => paragraphs).join(' '));
}

function areSameSpeakers(turns: readonly RecordTurn[], { labels }: Writer, meeting: MadeMeeting): boolean {
  if (labels === 'nobody') return turns.length === 1 && turns[0]!.isUnknown;
  if (turns.length !== meeting.turns.length) return false;
  const pairs = turns.map(({ speaker, calledBy }, n) => ({ speaker, calledBy, who: meeting.turns[n]!.who }));
  const distinct = (key: (pair: (typeof pairs)[number]) => string): number => new Set(pairs.map(key)).size;
  const isOneToOne =
    distinct(({ speaker, who }) => `${speaker} ${who}`) === distinct(({ speaker }) => speaker) &&
    distinct(({ speaker }) => speaker) === distinct(({ who }) => who);
  return isOneToOne && (labels === 'numbers' || pairs.every(({ calledBy, who }) => calledBy.includes(labels[who])));
}
