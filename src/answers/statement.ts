import type { CorpusRecord } from '../corpus/corpus.ts';
import type { StatementId, TopicId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { chainOf, refTo } from './chain.ts';
import { linkTo } from './link.ts';
import { noteView } from './notes.ts';
import type { Ambiguous, ClaimView, NoMatch, NoteView, StatementAnswer, StatementView } from './schema.ts';
import { type StatementAsked, statementMeant, statementOf } from './statement-meant.ts';
import { viewStatement } from './view.ts';

export interface StatementArgs extends StatementAsked {
  /** For places that show a long statement in parts. */
  readonly part?: number | undefined;
}

/** One statement with the statements around it, its notes, and who says so. */
export function statement(archive: Archive, args: StatementArgs): StatementAnswer | Ambiguous | NoMatch {
  return opened(archive, statementMeant(archive, args), args.part);
}

/** The statement of an id, or where the record's statements begin and end. */
export function openStatement(
  archive: Archive,
  records: readonly CorpusRecord[],
  id: string,
): StatementAnswer | Ambiguous | NoMatch {
  return opened(archive, statementOf(archive, records, id));
}

function opened(
  archive: Archive,
  meant: ReturnType<typeof statementMeant>,
  part = 1,
): StatementAnswer | Ambiguous | NoMatch {
  return 'answer' in meant ? meant.answer : openedStatement(archive, meant.holder, meant.number, part);
}

function openedStatement(archive: Archive, holder: CorpusRecord, number: number, part: number): StatementAnswer {
  const view = viewStatement(archive, number);
  const { statements } = holder.record;
  const neighbour = (at: number): StatementView | undefined =>
    at >= 0 && at < statements.length ? viewStatement(archive, holder.first + at) : undefined;
  const place = number - holder.first;
  const [before, after] = [neighbour(place - 1), neighbour(place + 1)];
  const link = linkTo(holder, statements[place]!);
  return {
    kind: 'statement',
    statement: view,
    of: statements.length,
    part,
    topics: view.topics.map((id) => {
      const { label = id, basis = 'editorial' } = holder.topics.get(id as TopicId) ?? {};
      return { id, label, basis };
    }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    notes: notesOn(holder, view.id),
    claims: claimsOn(holder, view.id),
    chain: [...chainOf(holder, statements[place]!)],
    ...(link ? { link } : {}),
  };
}

function notesOn(holder: CorpusRecord, id: string): NoteView[] {
  return (holder.notes.get(id as StatementId) ?? []).map((note) => noteView(holder, note));
}

function claimsOn(holder: CorpusRecord, id: string): ClaimView[] {
  const gives = ({ statements }: { readonly statements: readonly string[] }): boolean => statements.includes(id);
  return holder.record.claims
    .filter(({ values }) => values.some(gives))
    .map(({ property, values, note }) => ({
      property,
      values: values.map((value) => ({
        value: value.value,
        here: gives(value),
        sources: value.sources.map((source) => refTo(holder, source)),
      })),
      ...(note === undefined ? {} : { note }),
    }));
}
