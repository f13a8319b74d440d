import type { Range, Statement } from '../record/record.ts';
import { findMatches } from '../search/matches.ts';
import type { Unit } from '../search/unit.ts';
import type { Archive } from './archive.ts';
import type { Cover, StatementView } from './schema.ts';

/** A statement as answers carry it. */
export function viewStatement(archive: Archive, number: number, matches?: readonly Range[]): StatementView {
  const statement = archive.corpus.statements[number]!;
  const { record, notes, pending } = archive.corpus.byId.get(statement.record)!;
  const kinds = new Set((notes.get(statement.id) ?? []).map(({ kind }) => kind));
  return {
    id: statement.id,
    record: statement.record,
    position: statement.position,
    text: statement.text,
    fidelity: statement.fidelity,
    speakers: [...statement.speakers],
    reportedBy: statement.reportedBy,
    about: [...statement.about],
    topics: [...statement.topics],
    keywords: [...statement.keywords],
    date: dateOf(statement, record.event.date.value),
    ...(statement.time ? { time: { ...statement.time } } : {}),
    attribution: statement.attribution,
    flags: [
      ...(pending.has(statement.id) ? (['not-reviewed'] as const) : []),
      ...(kinds.has('source-error') ? (['error-in-source'] as const) : []),
      ...(kinds.has('unsourced-fragment') ? (['fragment-unsourced'] as const) : []),
    ],
    spans: statement.spans.map((span) => ({ ...span })),
    quoted: statement.quoted.map((range) => ({ ...range })),
    ...(matches ? { matches: matches.map((range) => ({ ...range })) } : {}),
  };
}

/** A statement with the words of it that hold what was searched. */
export function viewMatched(archive: Archive, number: number, units: readonly Unit[]): StatementView {
  const { text } = archive.corpus.statements[number]!;
  return viewStatement(archive, number, findMatches(archive.index.vocabulary, units, text));
}

function dateOf({ date }: Statement, eventDate: string): string {
  return date?.value ?? eventDate;
}

/** The topics of some records, for saying what they do cover. */
export function coversOf(archive: Archive, records: Archive['corpus']['records']): Cover[] {
  return records.flatMap(({ record }) =>
    (archive.tallies.get(record.id)?.topics ?? []).map(({ id, label, basis, total }) => ({
      record: record.id,
      id,
      label,
      basis,
      total,
    })),
  );
}
