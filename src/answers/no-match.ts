import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId } from '../record/schema.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import type { NoMatch } from './schema.ts';
import { coversOf } from './view.ts';

/** How much of what was asked an answer repeats. */
const LONGEST_ECHO = 200;

/** An answer that says what was not found, why, and what the record does cover. */
export function noMatch(
  archive: Archive,
  records: readonly CorpusRecord[],
  asked: string,
  reason: NoMatch['reason'],
  more: Partial<NoMatch> = {},
): NoMatch {
  return {
    kind: 'no-match',
    asked: cleanText(asked.slice(0, LONGEST_ECHO)),
    reason,
    searched: 0,
    elsewhere: 0,
    suggestions: [],
    filter: [],
    covers: coversOf(archive, records),
    named: [],
    corrections: [],
    ...more,
  };
}

/** The answer to a text longer than can be searched: how long it is, and how long it may be. */
export function tooLong(archive: Archive, records: readonly CorpusRecord[], asked: string, limit: number): NoMatch {
  return noMatch(archive, records, asked, 'too-long', { length: Array.from(cleanText(asked)).length, limit });
}

/** The records to answer from: all, or the one asked for by its id. */
export function recordsAsked(
  archive: Archive,
  asked: string | undefined,
): { readonly records: readonly CorpusRecord[] } | { readonly answer: NoMatch } {
  const { corpus, directory } = archive;
  if (corpus.records.length === 0) return { answer: noMatch(archive, [], asked ?? '', 'no-records') };
  if (asked === undefined || asked.trim() === '') return { records: corpus.records };
  const found = corpus.byId.get(asked.trim() as RecordId);
  if (found) return { records: [found] };
  const near = new Map(directory.records(cleanText(asked).slice(0, 120), 8).map(({ id, label }) => [id, label]));
  const suggestions = [...near].slice(0, 3).map(([id, text]) => ({ kind: 'record' as const, text, id }));
  return { answer: noMatch(archive, corpus.records, asked, 'unknown-record', { suggestions }) };
}
