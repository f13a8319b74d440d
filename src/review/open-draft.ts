import { parseShape, proveRecord } from '../record/parse.ts';
import { printRecord, type RecordDraft } from '../record/print-record.ts';
import { printPath } from '../record/problems.ts';
import type { HeldFiles } from '../record/proofs/sources.ts';
import type { MeetingRecord, RecordProblem, Statement } from '../record/record.ts';

/** A record as it is written in `record.json`: what may be left out may be missing, so that nothing is added to the file. */
export type WrittenRecord = RecordDraft;
export type WrittenStatement = WrittenRecord['statements'][number];

/** A draft under review. Each change gives a new one, proved. */
export interface OpenDraft {
  readonly written: WrittenRecord;
  /** The text of `record.json` for it. */
  readonly json: string;
  readonly record: MeetingRecord;
  readonly held: HeldFiles;
}

export type Opened =
  | { readonly ok: true; readonly draft: OpenDraft }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** What a change comes to: the draft after it, or why it cannot be made, as a sentence for the reviewer. */
export type Changed =
  | { readonly ok: true; readonly draft: OpenDraft }
  | { readonly ok: false; readonly message: string };

/**
 * Opens a record for review.
 * @param json the text of `record.json`
 * @returns the record, or what is wrong with it apart from being a draft
 */
export function openDraft(json: string, held: HeldFiles): Opened {
  const shaped = parseShape(json);
  if (!shaped.ok) return shaped;
  const proved = proveRecord(shaped, held, { drafts: true });
  if (!proved.ok) return proved;
  return { ok: true, draft: { written: JSON.parse(json) as WrittenRecord, json, record: proved.record, held } };
}

/** The ids that nobody has reviewed, in the order of the record. */
export function pendingOf({ record }: OpenDraft): readonly string[] {
  const pending = new Set<string>(record.draft?.pending);
  return record.statements.map(({ id }) => id).filter((id) => pending.has(id));
}

/** A statement of it, proved. */
export function statementOf({ record }: OpenDraft, id: string): Statement | undefined {
  return record.statements.find((statement) => statement.id === id);
}

/** Proves what a change made of a draft. One that breaks a proof is refused in the words of that proof. */
export function proved(before: OpenDraft, written: WrittenRecord): Changed {
  const opened = openDraft(printRecord(written), before.held);
  if (opened.ok) return opened;
  const [first] = opened.problems;
  return { ok: false, message: first ? problemText(first, written) : 'The record would not hold.' };
}

/** The draft with one statement changed, proved. */
export function withStatement(
  draft: OpenDraft,
  id: string,
  change: (statement: WrittenStatement) => WrittenStatement,
): Changed {
  if (!statementOf(draft, id)) return unknown(id);
  const statements = draft.written.statements.map((statement) => (statement.id === id ? change(statement) : statement));
  return proved(draft, { ...draft.written, statements });
}

export function unknown(id: string): Extract<Changed, { ok: false }> {
  return { ok: false, message: `No statement of this record has the id "${id}".` };
}

/** What is wrong elsewhere than in a statement is told with its place: `notes[0].exact (n1): …`. */
function problemText({ path, message }: RecordProblem, { notes = [], statements }: WrittenRecord): string {
  const labelled = statements[Number(/^statements\[(\d+)\]\.fidelity$/.exec(path)?.[1])];
  if (labelled && !labelled.quoted?.length) {
    return `"${labelled.fidelity}" needs words in quotation marks, and here are none. Take some in, or label it "paraphrase".`;
  }
  if (path === '' || path.startsWith('statements')) return message;
  const at = notes.findIndex((_, number) => path.startsWith(printPath(['notes', number])));
  return `${notes[at] ? `The note "${notes[at].id}" is on this statement` : path}: ${message}`;
}
