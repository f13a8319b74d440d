import type { CorpusRecord } from '../corpus/corpus.ts';
import type { StatementId, TopicId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { chainOf, refTo } from './chain.ts';
import { noMatch, recordsAsked } from './no-match.ts';
import { readPick } from './pick.ts';
import type { Ambiguous, ClaimView, NoMatch, NoteView, StatementAnswer, StatementView } from './schema.ts';
import { viewStatement } from './view.ts';

export interface StatementArgs {
  /** `s05`, or `s05@record`, or what a suggestion sent. */
  readonly id: string;
  readonly record?: string | undefined;
  /** For places that show a long statement in parts. */
  readonly part?: number | undefined;
}

/** One statement with the statements around it, its notes, and who says so. */
export function statement(archive: Archive, args: StatementArgs): StatementAnswer | Ambiguous | NoMatch {
  const asked = args.id.trim();
  const pick = readPick(asked.includes(':') ? asked : `line:${asked.toLowerCase()}`);
  const scope = recordsAsked(archive, args.record ?? pick?.record);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  return openStatement(archive, records, idMeant(records, pick?.id ?? asked), args.part);
}

/** `5` and `s5` mean s05, in records that number their statements so. */
function idMeant(records: readonly CorpusRecord[], asked: string): string {
  const [, digits] = /^(?:s|line|statement)?[\s-]*0*(\d{1,6})$/i.exec(asked) ?? [];
  if (digits === undefined) return asked;
  for (const { record, numberOf } of records) {
    const [, letters = '', first = ''] = /^(.*?)(\d+)$/.exec(record.statements[0]!.id) ?? [];
    const id = letters + digits.padStart(first.length, '0');
    if (numberOf(id as StatementId) !== undefined) return id;
  }
  return asked;
}

/** The statement of an id, or where the record's statements begin and end. */
export function openStatement(
  archive: Archive,
  records: readonly CorpusRecord[],
  id: string,
  part = 1,
): StatementAnswer | Ambiguous | NoMatch {
  const holders = records.filter(({ numberOf }) => numberOf(id as StatementId) !== undefined);
  const [holder] = holders;
  if (!holder) return unknownStatement(archive, records, id);
  if (holders.length > 1) return whichRecord(holders, id);
  return openedStatement(archive, holder, holder.numberOf(id as StatementId)!, part);
}

function unknownStatement(archive: Archive, records: readonly CorpusRecord[], id: string): NoMatch {
  const [first] = records;
  const ends = first ? [first.record.statements[0]!, first.record.statements.at(-1)!] : [];
  return noMatch(archive, records, id, 'unknown-statement', {
    suggestions: ends.map((end) => ({ kind: 'statement', text: end.id, id: end.id })),
  });
}

function whichRecord(holders: readonly CorpusRecord[], id: string): Ambiguous {
  return {
    kind: 'ambiguous',
    asked: id,
    choices: holders.map(({ record }) => ({
      kind: 'statement',
      record: record.id,
      id,
      name: `${id}@${record.id}`,
      why: 'a line of each record',
    })),
  };
}

function openedStatement(archive: Archive, holder: CorpusRecord, number: number, part: number): StatementAnswer {
  const view = viewStatement(archive, number);
  const { statements } = holder.record;
  const neighbour = (at: number): StatementView | undefined =>
    at >= 0 && at < statements.length ? viewStatement(archive, holder.first + at) : undefined;
  const place = number - holder.first;
  const [before, after] = [neighbour(place - 1), neighbour(place + 1)];
  return {
    kind: 'statement',
    statement: view,
    of: statements.length,
    part,
    topics: view.topics.map((id) => ({ id, label: holder.topics.get(id as TopicId)?.label ?? id })),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    notes: notesOn(holder, view.id),
    claims: claimsOn(holder, view.id),
    chain: [...chainOf(holder, statements[place]!)],
  };
}

function notesOn(holder: CorpusRecord, id: string): NoteView[] {
  return (holder.notes.get(id as StatementId) ?? []).map(({ id: note, kind, exact, text, likely, evidence }) => ({
    id: note,
    kind,
    ...(exact === undefined ? {} : { exact }),
    text,
    ...(likely === undefined ? {} : { likely }),
    evidence: evidence.map(({ source, prints }) => ({
      ...refTo(holder, source),
      ...(prints === undefined ? {} : { prints }),
    })),
  }));
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
