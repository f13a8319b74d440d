import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Scope } from '../search/evaluate.ts';
import type { Archive } from './archive.ts';

/** Lines in scope are those of the records asked, which are all of them or one. */
export function scopeOf(
  { corpus }: Archive,
  records: readonly CorpusRecord[],
  accepts: Scope['accepts'] = () => true,
): Scope {
  const [only] = records;
  if (records.length === corpus.records.length || !only) return { from: 0, to: corpus.statements.length, accepts };
  return { from: only.first, to: only.first + only.record.statements.length, accepts };
}
