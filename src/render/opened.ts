import type { Archive } from '../answers/archive.ts';
import type { ChainLink, ClaimView, NoteView, SourceRef, StatementAnswer } from '../answers/schema.ts';
import { nameWithJointly, recordOf, speakerNames } from './names.ts';
import type { Heading } from './phrase.ts';
import { NBSP } from './nbsp.ts';
import { markedLabel } from './topic-basis.ts';
import { DOT, numberText, recordingText } from './words.ts';

/** The heading of an opened statement: `Statement s05`, `5 of 16 · Taiwan and the China seas`; of a recording also where in it. */
export function statementHeading({ statement, of, topics }: StatementAnswer): Heading {
  const place = [numberText(statement.position), 'of', numberText(of)].join(NBSP);
  const time = statement.time ? [recordingText(statement.time)] : [];
  return {
    title: [`Statement ${statement.id}`],
    detail: [[place, ...time, ...topics.map((topic) => markedLabel(topic, []))].join(DOT)],
  };
}

const NOTE_TITLES: Readonly<Record<NoteView['kind'], string>> = {
  'source-error': 'Error in source',
  'unsourced-fragment': 'Fragment unsourced',
  correction: 'Correction',
  context: 'Note',
  translation: 'Translation',
};

/** A note as it is read: its words, and apart what it proposes and on what evidence. */
export interface NoteWords {
  readonly title: string;
  /** The words of the statement it is on, in our quotation marks, where it is not on the whole; then its text. */
  readonly text: string;
  readonly likely: string | undefined;
  readonly evidence: readonly SourceRef[];
}

/** The words of a note. */
export function noteWords({ kind, exact, text, likely, evidence }: NoteView): NoteWords {
  const kept = kind === 'source-error' ? ' is so in source and is kept. ' : DOT;
  return {
    title: NOTE_TITLES[kind],
    text: exact === undefined ? text : `“${exact}”${kept}${text}`,
    likely,
    evidence: [...new Map(evidence.map((ref) => [ref.source, ref])).values()],
  };
}

/** What accounts of the meeting give differently: `Length of the meeting: accounts differ`, and each value. */
export function claimWords({ property, values, note }: ClaimView): {
  readonly title: string;
  readonly values: readonly { readonly text: string; readonly sources: readonly SourceRef[] }[];
  readonly note: string | undefined;
} {
  return {
    title: `${property}: accounts differ`,
    values: values.map(({ value, here, sources }) => ({ text: here ? `${value} (this line)` : value, sources })),
    note,
  };
}

/** The title over the numbered list of who says so. */
export const CHAIN_TITLE = 'Who says so';

const CHAIN_TEXTS: Readonly<Record<ChainLink['role'], string>> = {
  described: 'described, not quoted',
  'own-words': 'own words',
  interpreted: 'as an interpreter put it',
  edited: 'tidied by the editors of the record',
  quoted: 'words in quotation marks',
  paraphrased: 'reported, in other words',
  narrates: `own narration; text${NBSP}held${NBSP}here`,
  printed: `printed it; text${NBSP}held${NBSP}here`,
};

/** An entry of who says so. */
export interface ChainWords {
  /** `White House: words in quotation marks`. */
  readonly text: string;
  /** Stands between the text and its documents where one of them prints other words. */
  readonly lead: string;
  readonly sources: readonly SourceRef[];
}

/** One entry of who says so, with the documents it is from. */
export function chainWords(
  { speakers, role, sources, differs }: ChainLink,
  answer: StatementAnswer,
  archive: Archive,
): ChainWords {
  const record = recordOf(archive, answer.statement.record);
  const [only] = speakers;
  const name = speakers.length === 1 && only ? nameWithJointly(record, only) : speakerNames(record, speakers);
  // "Jointly" is how they speak; described, they do not speak.
  const who = role === 'described' ? name.replace(/,\sjointly$/, '') : name;
  const held = role === 'printed' || role === 'narrates';
  return {
    text: `${who}: ${CHAIN_TEXTS[role]}`,
    lead: differs ? ', not all as in' : '',
    sources: held ? [] : sources,
  };
}

/** Over the statement before and the one after. */
export const CONTEXT_TITLE = 'Context';
