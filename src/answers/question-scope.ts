import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Question } from '../search/passages/question.ts';
import { bestHits } from '../search/rank.ts';
import type { Unit } from '../search/unit.ts';
import type { Archive } from './archive.ts';

/** Terms that weigh less are boilerplate of questions: they find nothing by themselves. */
const LEAST_TELLING = 0.35;

/** A term that more of the statements hold than this tells none apart, as long as another term is left. */
const MOST_HOLDERS = 0.2;

/** Statements of the first stage, over all records asked: enough to lead to the right places of each. */
const FIRST_STAGE = 200;

/** The statements that hold the telling terms of a question best, each by itself; best first. */
export function firstStage(archive: Archive, records: readonly CorpusRecord[], question: Question): readonly number[] {
  const { corpus, index, evaluate } = archive;
  const [only] = records;
  const scope =
    records.length === corpus.records.length || !only
      ? { from: 0, to: corpus.statements.length }
      : { from: only.first, to: only.first + only.record.statements.length };
  const telling = question.terms.filter(({ weight }) => weight >= LEAST_TELLING).map(({ unit }) => unit);
  const units = telling.length > 0 ? telling : question.terms.map(({ unit }) => unit);
  const rare = units.filter((unit) => {
    const count = holders(archive, unit);
    return count > 0 && count <= MOST_HOLDERS * corpus.statements.length;
  });
  const hits = evaluate(rare.length > 0 ? rare : units, { ...scope, accepts: () => true }, 'some');
  return bestHits(hits, index.grades, FIRST_STAGE, 'score');
}

function holders({ index }: Archive, { alternatives }: Unit): number {
  const { start } = index.postings;
  return alternatives.reduce((sum, { slots }) => {
    const [slot] = slots;
    if (!slot || !('terms' in slot)) return sum;
    return sum + slot.terms.reduce((total, term) => total + start[term + 1]! - start[term]!, 0);
  }, 0);
}
