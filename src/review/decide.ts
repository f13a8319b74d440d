import type { Fidelity } from '../record/schema.ts';
import { type Changed, type OpenDraft, proved, statementOf, unknown, withStatement } from './open-draft.ts';
import { wordsInMarks } from './words-in-marks.ts';
import { withoutUnused } from './unused-speakers.ts';

/** Takes a statement as it is. The last one accepted makes the draft a record; its revision stays as it is. */
export function accept(draft: OpenDraft, id: string): Changed {
  if (!statementOf(draft, id)) return unknown(id);
  return proved(draft, reviewed(draft, id));
}

/**
 * Takes a statement out of the record, with the notes on it, the places where claims point at it, and its speakers where
 * nothing else names them. The last one stays: a record without statements is none.
 */
export function drop(draft: OpenDraft, id: string): Changed {
  const dropped = statementOf(draft, id);
  if (!dropped) return unknown(id);
  const { statements } = draft.written;
  if (statements.length === 1) {
    return {
      ok: false,
      message: 'This is the only statement left, and a record needs one. Accept it, or delete the folder.',
    };
  }
  const written = reviewed(draft, id);
  const { notes, claims } = written;
  const without = {
    ...written,
    statements: statements.filter((statement) => statement.id !== id),
    ...(notes && { notes: notes.filter(({ statement }) => statement !== id) }),
    ...(claims && {
      claims: claims.map((claim) => ({
        ...claim,
        values: claim.values.map((value) =>
          value.statements ? { ...value, statements: value.statements.filter((other) => other !== id) } : value,
        ),
      })),
    }),
  };
  return proved(draft, withoutUnused(without, dropped.speakers));
}

/**
 * Labels a statement; it stays to be reviewed. For a label that needs quoted words, those in quotation marks are marked as
 * quoted where none are.
 */
export function setFidelity(draft: OpenDraft, id: string, fidelity: Fidelity): Changed {
  const labelled = withStatement(draft, id, (statement) => ({ ...statement, fidelity }));
  const { quoted = [], text = '' } = statementOf(draft, id) ?? {};
  const marked = quoted.length > 0 ? [] : wordsInMarks(text);
  if (labelled.ok || marked.length === 0) return labelled;
  return withStatement(draft, id, (statement) => ({
    ...statement,
    fidelity,
    quoted: marked.map(({ exact }) => ({ exact })),
  }));
}

/** The record with a statement no longer pending; without `draft` where it was the last. */
function reviewed({ written }: OpenDraft, id: string): OpenDraft['written'] {
  const { draft, ...rest } = written;
  const pending = draft?.pending.filter((other) => other !== id) ?? [];
  return pending.length === 0 ? rest : { ...written, draft: { pending } };
}
