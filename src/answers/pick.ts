import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId, StatementId } from '../record/schema.ts';
import type { Archive } from './archive.ts';
import { noMatch } from './no-match.ts';
import { pageOf } from './paging.ts';
import type { NoMatch, QuotesAnswer } from './schema.ts';
import { viewStatement } from './view.ts';

/** What picking a suggestion sends: `line:s05@record`, `topic:ukraine@record`, `who:kishida@record`. */
export interface Pick {
  readonly kind: 'line' | 'topic' | 'who';
  readonly id: string;
  readonly record: string | undefined;
}

const PICK = /^(line|topic|who):([a-z0-9-]+)(?:@([a-z0-9-]+))?$/;

/** Reads what a suggestion sent; undefined for words that a person typed. */
export function readPick(value: string): Pick | undefined {
  const [, kind, id, record] = PICK.exec(value.trim()) ?? [];
  if (id === undefined || (kind !== 'line' && kind !== 'topic' && kind !== 'who')) return undefined;
  return { kind, id, record };
}

/** The name to search for when a speaker was picked: the short one, which lines are likelier to hold. */
export function pickedName(records: readonly CorpusRecord[], id: string): string {
  const speaker = records.find(({ speakers }) => speakers.has(id as SpeakerId))?.speakers.get(id as SpeakerId);
  return speaker?.shortName ?? speaker?.name ?? id;
}

/** The one line that was picked, or where the record's lines begin and end. */
export function pickedLine(
  archive: Archive,
  records: readonly CorpusRecord[],
  id: string,
  pageSize: number,
): QuotesAnswer | NoMatch {
  const numbers = records.flatMap(({ numberOf }) => numberOf(id as StatementId) ?? []);
  if (numbers.length === 0) {
    const [first] = records;
    const ends = first ? [first.record.statements[0]!, first.record.statements.at(-1)!] : [];
    return noMatch(archive, records, id, 'unknown-statement', {
      suggestions: ends.map((end) => ({ kind: 'statement', text: end.id, id: end.id })),
    });
  }
  const { from, to, ...paging } = pageOf(numbers.length, 1, pageSize);
  return {
    kind: 'quotes',
    words: id,
    statements: numbers.slice(from, to).map((number) => viewStatement(archive, number, [])),
    related: [],
    relatedTo: [],
    relatedTotal: 0,
    held: 'all',
    otherForms: 0,
    narration: 0,
    named: [],
    misprints: [],
    corrections: [],
    ...paging,
  };
}
