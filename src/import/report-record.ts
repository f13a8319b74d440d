import type { DraftedReport, DraftedStatement, PartyNamed } from './article/drafted.ts';
import { numbered } from './conversation-record.ts';
import { idGiver } from './ids.ts';
import { cut, type Meeting } from './meeting.ts';
import { namesOf } from './parties.ts';
import type { RecordDraft } from './print-record.ts';
import {
  headOf,
  heldFile,
  type ImportedFrom,
  sourceEntry,
  type SpeakerDraft,
  type WrittenRecord,
} from './source-entry.ts';

type StatementDraft = RecordDraft['statements'][number];
type Quoted = NonNullable<StatementDraft['quoted']>[number];

/** The longest attribution of a record, as its schema has it. */
const LONGEST_ATTRIBUTION = 200;
/** Most characters of context that tell one quoted stretch from the same words elsewhere in its statement. */
const LONGEST_CONTEXT = 1000;

const SOURCE = 'report';

/** Lays out a report as a draft: a record that is not loaded until a person has reviewed every statement of it. */
export function reportRecord(
  meeting: Meeting,
  text: string,
  drafted: DraftedReport,
  importedFrom: ImportedFrom,
): WrittenRecord {
  const giveId = idGiver('speaker');
  const ids = drafted.parties.map(({ name }) => giveId(name));
  const parties = drafted.parties.map((party, n) => partyEntry(party, ids, n, meeting.lang));
  const own = drafted.parties.findIndex(({ name, type }) => name === meeting.publisher && type !== 'place');
  const publisher: SpeakerDraft = parties[own] ?? {
    id: giveId(meeting.publisher ?? 'report'),
    type: 'organization',
    name: meeting.publisher ?? 'The report',
  };
  const statements = numbered(
    drafted.statements.map((statement) => ({
      partType: statement.partType,
      fidelity: statement.fidelity,
      speakers: [statement.speaker === undefined ? publisher.id : ids[statement.speaker]!],
      reportedBy: publisher.id,
      ...(statement.attributionText !== undefined && {
        attributionText: cut(statement.attributionText, LONGEST_ATTRIBUTION),
      }),
      ...(statement.attribution !== 'explicit' && { attribution: statement.attribution }),
      spans: [{ source: SOURCE, start: statement.span.start, end: statement.span.end }],
      ...(statement.quoted.length > 0 && { quoted: quotedIn(text, statement) }),
      lang: meeting.lang,
    })),
  );
  const { event, ...head } = headOf(meeting);
  const record: RecordDraft = {
    ...head,
    draft: { pending: statements.map(({ id }) => id) },
    order: 'document',
    event,
    speakers: own === -1 ? [...parties, publisher] : parties,
    sources: [
      sourceEntry(meeting, {
        id: SOURCE,
        kind: 'report',
        description: 'Report',
        text,
        publisher: publisher.id,
        importedFrom,
      }),
    ],
    topics: [],
    statements,
  };
  return { record, texts: new Map([[heldFile(SOURCE), text]]) };
}

function partyEntry(party: PartyNamed, ids: readonly string[], at: number, lang: string): SpeakerDraft {
  const members = party.members?.map((member) => ids[member]!) ?? [];
  return { id: ids[at]!, ...namesOf(party, lang), ...(members.length > 0 && { members }) };
}

/** The quoted stretches as selectors, each with as many words before it as make it stand once in the statement. */
function quotedIn(text: string, { span, quoted }: DraftedStatement): Quoted[] {
  const words = text.slice(span.start, span.end);
  return quoted.map(({ start, end, within }) => {
    const exact = text.slice(start, end);
    const at = start - span.start;
    const selector = { exact, ...(within === 'post' && { within }) };
    if (words.indexOf(exact) === words.lastIndexOf(exact)) return selector;
    const prefix = words.slice(Math.max(0, at - LONGEST_CONTEXT), at);
    const suffix = words.slice(at + exact.length, at + exact.length + LONGEST_CONTEXT);
    return { ...selector, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  });
}
