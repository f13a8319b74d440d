import type { CorpusRecord } from '../corpus/corpus.ts';
import type { StatementId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { noMatch, recordsAsked } from './no-match.ts';
import { readPick } from './pick.ts';
import type { Ambiguous, NoMatch } from './schema.ts';

/** One statement, asked for by its id. */
export interface StatementAsked {
  /** `s05`, or `s05@record`, or what a suggestion sent. */
  readonly id: string;
  readonly record?: string | undefined;
}

/** A statement that was asked for: its record, and its number in the corpus. */
export interface StatementMeant {
  readonly holder: CorpusRecord;
  readonly number: number;
}

/** The statement that is meant; else the answer that says that there is none, or that several records have one. */
export function statementMeant(
  archive: Archive,
  { id, record }: StatementAsked,
): StatementMeant | { readonly answer: Ambiguous | NoMatch } {
  const asked = id.trim();
  const pick = readPick(asked.includes(':') ? asked : `line:${asked.toLowerCase()}`);
  const scope = recordsAsked(archive, record ?? pick?.record);
  if ('answer' in scope) return scope;
  return statementOf(archive, scope.records, idMeant(scope.records, pick?.id ?? asked));
}

/** The statement of an id in some records. */
export function statementOf(
  archive: Archive,
  records: readonly CorpusRecord[],
  id: string,
): StatementMeant | { readonly answer: Ambiguous | NoMatch } {
  const holders = records.filter(({ numberOf }) => numberOf(id as StatementId) !== undefined);
  const [holder] = holders;
  if (!holder) return { answer: unknownStatement(archive, records, id) };
  if (holders.length > 1) return { answer: whichRecord(holders, id) };
  return { holder, number: holder.numberOf(id as StatementId)! };
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

/** Says where the record's statements begin and end. */
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
