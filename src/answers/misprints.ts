import type { CorpusRecord } from '../corpus/corpus.ts';
import { isCommon } from '../search/common-words.ts';
import type { Query } from '../search/query.ts';
import type { SearchResult } from '../search/search.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Archive } from './archive.ts';

/** Shown at most; a search that needs more is about something else. */
const MOST_MISPRINTS = 5;

/** A line that does not hold the words asked for, but would if the source were printed as a note reads it. */
export interface Misprint {
  /** Statement number. */
  readonly number: number;
  readonly printed: string;
  readonly likely: string;
}

/**
 * Lines that a search for the right words must not miss because the source prints wrong ones: `areas` is printed
 * `ar as`. Only notes with evidence propose a reading, so only they are looked through.
 */
export function findMisprints(
  { corpus }: Archive,
  records: readonly CorpusRecord[],
  { words, phrases }: Query,
  { hits, held }: SearchResult,
): readonly Misprint[] {
  const asked = [...words.map(({ term }) => term), ...phrases.flatMap(({ terms }) => terms)].filter(
    (term) => !isCommon(term),
  );
  const found = new Map<number, Misprint>();
  for (const { record, numberOf } of records) {
    for (const { statement, exact: printed, likely } of record.notes) {
      const number = numberOf(statement);
      if (number === undefined || printed === undefined || likely === undefined || found.has(number)) continue;
      const read = termsOf(likely);
      if (!asked.some((term) => read.has(term))) continue;
      const printedTerms = termsOf(corpus.statements[number]!.text);
      const lacking = asked.filter((term) => !printedTerms.has(term));
      if (
        lacking.length === 0 ||
        !lacking.every((term) => read.has(term)) ||
        (held === 'all' && hits.statements.includes(number))
      )
        continue;
      found.set(number, { number, printed, likely });
    }
  }
  return [...found.values()].slice(0, MOST_MISPRINTS);
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ term }) => term));
}
