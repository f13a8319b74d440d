import type { CorpusRecord } from '../../corpus/corpus.ts';

/** Neighbouring statements of one conversation, read together: numbers from `from` to `to`, exclusive. */
export interface Stretch {
  readonly record: CorpusRecord;
  readonly from: number;
  readonly to: number;
}

/** Statements read before and after a promising one. */
const AROUND = 40;

/**
 * Once so many statements are read, no further surroundings are: a question costs the same in any archive. The last
 * surroundings are read to their end, so that up to twice `AROUND` more may be read.
 */
const MOST_READ = 1600;

/**
 * What to read of the conversations asked: the whole of a single one that is not too long, else the surroundings of the
 * best statements, none twice, in archive order. Nothing of several conversations without such a statement.
 * @param records - conversations; reports are read line by line, without their neighbours
 * @param best - numbers of statements in these records, best first
 * @param mostWhole - a single conversation of up to so many statements is read as a whole, whatever is best
 */
export function stretchesAround(
  records: readonly CorpusRecord[],
  recordOf: (statement: number) => CorpusRecord,
  best: readonly number[],
  mostWhole: number,
): readonly Stretch[] {
  const [only] = records;
  if (records.length === 1 && only && sizeOf(only) <= mostWhole) return [whole(only)];
  const stretches: Stretch[] = [];
  let read = 0;
  for (const statement of best) {
    if (stretches.some(({ from, to }) => statement >= from && statement < to)) continue;
    const stretch = around(recordOf(statement), statement, stretches);
    read += stretch.to - stretch.from;
    stretches.push(stretch);
    if (read >= MOST_READ) break;
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function sizeOf({ record }: CorpusRecord): number {
  return record.statements.length;
}

function whole(record: CorpusRecord): Stretch {
  return { record, from: record.first, to: record.first + sizeOf(record) };
}

/** The surroundings of a statement, up to those of another that are already read. */
function around(record: CorpusRecord, statement: number, taken: readonly Stretch[]): Stretch {
  const { from: first, to: last } = whole(record);
  const before = taken.filter(({ to }) => to <= statement).map(({ to }) => to);
  const after = taken.filter(({ from }) => from > statement).map(({ from }) => from);
  return {
    record,
    from: Math.max(first, statement - AROUND, ...before),
    to: Math.min(last, statement + AROUND + 1, ...after),
  };
}
