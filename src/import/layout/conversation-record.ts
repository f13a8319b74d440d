import { cutPassage, type Piece } from './cut-passage.ts';
import type { Conversation } from '../format.ts';
import { type HeldTranscript, heldTranscript } from './held-text.ts';
import type { Meeting } from '../meeting.ts';
import { cut } from '../words/cut.ts';
import { documentOf, type Parties, partiesOf } from './parties.ts';
import type { RecordDraft } from '../../record/print-record.ts';
import { LONGEST_ATTRIBUTION, MOST_STATEMENTS } from '../../record/schema.ts';
import {
  headOf,
  heldFile,
  type ImportedFrom,
  sourceEntry,
  type SourceDraft,
  type WrittenRecord,
} from './source-entry.ts';
import type { SpeakersFound } from '../speakers/speakers.ts';
import type { Passage, Turns } from '../turns.ts';

/** A file of a meeting, in paragraphs. */
export interface SpokenFile {
  readonly turns: Turns;
  readonly words: Conversation['words'];
  readonly importedFrom: ImportedFrom;
}

type StatementDraft = RecordDraft['statements'][number];
/** A statement without what its place among the others decides. */
type Unnumbered = Omit<StatementDraft, 'id' | 'position'>;

/** UTF-16 units a statement has at most where its paragraph is longer: about six lines of a card. */
const MOST_UNITS = 600;

/** Lays out what was said at a meeting as a record: each paragraph, or a few sentences of a long one, is a statement. */
export function conversationRecord(
  meeting: Meeting,
  files: readonly SpokenFile[],
  found: SpeakersFound,
): WrittenRecord {
  const parties = partiesOf(
    meeting,
    found,
    files.map(({ words }) => words),
  );
  const cuts = cutAll(files.map(({ turns }) => turns.passages));
  const texts = new Map<string, string>();
  const sources: SourceDraft[] = [];
  const statements: Unnumbered[] = [];
  files.forEach(({ turns, words, importedFrom }, n) => {
    const id = files.length === 1 ? 'transcript' : `transcript-${n + 1}`;
    const held = heldTranscript(turns.passages, (label) => parties.speakers[found.of.get(label)!]!.name);
    const stating: Stating = { meeting, parties, found, words, source: id, held };
    turns.passages.forEach((passage, at) => {
      for (const piece of cuts[n]![at]!) statements.push(statementOf(stating, passage, at, piece));
    });
    texts.set(heldFile(id), held.text);
    const description = documentOf(words);
    const publisher = parties.publisher?.id;
    sources.push(
      sourceEntry(meeting, { id, kind: 'transcript', description, text: held.text, publisher, importedFrom }),
    );
  });
  const { event, ...head } = headOf(meeting);
  const attendees = found.speakers.flatMap(({ unknown }, n) => (unknown ? [] : [parties.speakers[n]!.id]));
  const record: RecordDraft = {
    ...head,
    order: 'conversation',
    event: { ...event, attendees },
    speakers: [...parties.all],
    sources,
    topics: [],
    statements: numbered(statements),
  };
  return { record, texts };
}

/** What the statements of one file have in common. */
interface Stating {
  readonly meeting: Meeting;
  readonly parties: Parties;
  readonly found: SpeakersFound;
  readonly words: Conversation['words'];
  readonly source: string;
  readonly held: HeldTranscript;
}

function statementOf(
  { meeting, parties, found, words, source, held }: Stating,
  passage: Passage,
  at: number,
  { start, end, time }: Piece,
): Unnumbered {
  const place = passage.told ? undefined : found.of.get(passage.label)!;
  const reporter = parties.reporterOf(words);
  const who = place === undefined ? reporter : parties.speakers[place]!;
  const { label } = passage;
  return {
    partType: passage.partType,
    fidelity: fidelityOf(passage, words),
    speakers: [who.id],
    reportedBy: reporter.id,
    ...(label !== undefined && label !== who.name && { attributionText: cut(label, LONGEST_ATTRIBUTION) }),
    ...(place !== undefined && found.speakers[place]!.unknown && { attribution: 'unknown' as const }),
    spans: [{ source, start: held.starts[at]! + start, end: held.starts[at]! + end }],
    ...(time && { time }),
    lang: meeting.lang,
  };
}

/** Ids of one length, so that they stand in order wherever they are sorted: `s007`. */
export function numbered<Statement extends object>(statements: readonly Statement[]) {
  const width = Math.max(2, String(statements.length).length);
  return statements.map((statement, n) => ({
    id: `s${String(n + 1).padStart(width, '0')}`,
    position: n + 1,
    ...statement,
  }));
}

function fidelityOf({ told, interpreted }: Passage, words: Conversation['words']): StatementDraft['fidelity'] {
  if (told) return 'narration';
  if (interpreted) return 'interpreted';
  return words === 'edited' ? 'edited-record' : 'verbatim';
}

/** The pieces of every passage, by file; longer ones where there would be more than a record takes. */
function cutAll(files: readonly (readonly Passage[])[]): readonly (readonly (readonly Piece[])[])[] {
  const passages = files.reduce((sum, file) => sum + file.length, 0);
  for (let most = MOST_UNITS; ; most *= 2) {
    const cuts = files.map((file) => file.map((passage) => cutPassage(passage, most)));
    const count = cuts.flat().reduce((sum, pieces) => sum + pieces.length, 0);
    if (count <= MOST_STATEMENTS || count === passages) return cuts;
  }
}
