import type { DraftedReport, DraftedStatement, PartyNamed } from '../article/drafted.ts';
import { numbered } from './conversation-record.ts';
import { idGiver } from './ids.ts';
import type { Meeting } from '../meeting.ts';
import { cut } from '../words/cut.ts';
import { namesOf } from './parties.ts';
import type { RecordDraft } from '../../record/print-record.ts';
import { LONGEST_ATTRIBUTION, LONGEST_CONTEXT } from '../../record/schema.ts';
import {
  headOf,
  heldFile,
  type ImportedFrom,
  sourceEntry,
  type SpeakerDraft,
  type WrittenRecord,
} from './source-entry.ts';
import { UNKNOWN_SPEAKER } from '../../record/unknown-speaker.ts';

type StatementDraft = RecordDraft['statements'][number];
type Quoted = NonNullable<StatementDraft['quoted']>[number];

const SOURCE = 'report';

/** Lays out a report as a draft: a record that is not loaded until a person has reviewed every statement of it. */
export function reportRecord(
  meeting: Meeting,
  text: string,
  drafted: DraftedReport,
  importedFrom: ImportedFrom,
): WrittenRecord {
  const { speakers, publisher, speakerOf } = voicesOf(meeting, drafted);
  const statements = numbered(
    drafted.statements.map((statement) => ({
      partType: statement.partType,
      ...wordingOf(text, statement),
      speakers: [speakerOf(statement)],
      reportedBy: publisher,
      ...(statement.attributionText !== undefined && {
        attributionText: cut(statement.attributionText, LONGEST_ATTRIBUTION),
      }),
      ...(statement.attribution !== 'explicit' && { attribution: statement.attribution }),
      spans: [{ source: SOURCE, start: statement.span.start, end: statement.span.end }],
      lang: meeting.lang,
    })),
  );
  const { event, ...head } = headOf(meeting);
  // Who is made up to have a name for the report's own voice published nothing.
  const by = meeting.publisher === undefined ? undefined : publisher;
  const source = { id: SOURCE, kind: 'report', description: 'Report', text, publisher: by, importedFrom } as const;
  const record: RecordDraft = {
    ...head,
    draft: { pending: statements.map(({ id }) => id) },
    order: 'document',
    event,
    speakers,
    sources: [sourceEntry(meeting, source)],
    topics: [],
    statements,
  };
  return { record, texts: new Map([[heldFile(SOURCE), text]]) };
}

/** Everyone who speaks in a report: those it names, the publisher for what is its own, and one whom it does not name. */
function voicesOf(meeting: Meeting, { parties, statements }: DraftedReport) {
  const giveId = idGiver('speaker');
  const ids = parties.map(({ name }) => giveId(name));
  const speakers = parties.map((party, n) => partyEntry(party, ids, n, meeting.lang));
  const add = (name: string, type: SpeakerDraft['type']): string => {
    const id = giveId(name);
    speakers.push({ id, type, name });
    return id;
  };
  const own = parties.findIndex(({ name, type }) => name === meeting.publisher && type !== 'place');
  const publisher = ids[own] ?? add(meeting.publisher ?? 'The report', 'organization');
  const nobody = statements.some(isNobodys) ? add(UNKNOWN_SPEAKER, 'person') : publisher;
  const speakerOf = (statement: DraftedStatement): string =>
    statement.speaker === undefined ? (isNobodys(statement) ? nobody : publisher) : ids[statement.speaker]!;
  return { speakers, publisher, speakerOf };
}

/** Whether the report says that something was said, and not by whom. */
function isNobodys({ speaker, fidelity }: DraftedStatement): boolean {
  return speaker === undefined && fidelity !== 'narration';
}

function partyEntry(party: PartyNamed, ids: readonly string[], at: number, lang: string): SpeakerDraft {
  const members = party.members?.map((member) => ids[member]!) ?? [];
  return { id: ids[at]!, ...namesOf(party, lang), ...(members.length > 0 && { members }) };
}

/** The label and the quoted words. Of words that cannot be told from the same ones beside them, it claims nothing. */
function wordingOf(
  text: string,
  { span, quoted, fidelity }: DraftedStatement,
): Pick<StatementDraft, 'fidelity' | 'quoted'> {
  const words = text.slice(span.start, span.end);
  const selectors = quoted.map(({ start, end, within }) => {
    const selector = selectorOf(words, start - span.start, end - span.start);
    return selector && { ...selector, ...(within === 'post' && { within }) };
  });
  const found = selectors.flatMap((selector) => selector ?? []);
  if (found.length < selectors.length) return { fidelity: fidelity === 'narration' ? fidelity : 'paraphrase' };
  return { fidelity, ...(found.length > 0 && { quoted: found }) };
}

/** Selects words with as much around them, doubled from step to step, as makes them stand once. */
function selectorOf(words: string, start: number, end: number): Quoted | undefined {
  const exact = words.slice(start, end);
  for (let reach = 0; reach <= LONGEST_CONTEXT; reach = reach * 2 || 16) {
    const prefix = words.slice(Math.max(0, start - reach), start);
    const suffix = words.slice(end, end + reach);
    const all = prefix + exact + suffix;
    if (words.indexOf(all) === words.lastIndexOf(all)) {
      return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
    }
  }
  return undefined;
}
