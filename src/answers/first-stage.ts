import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Scope } from '../search/evaluate.ts';
import { isAsking } from '../search/passages/asking-words.ts';
import type { Question, QuestionTerm } from '../search/passages/question.ts';
import { mostHolders } from '../search/phrase.ts';
import { bestHits } from '../search/rank.ts';
import { stemsOf } from '../search/stem.ts';
import type { Archive } from './archive.ts';
import { scopeOf } from './scope.ts';

/** Terms that weigh less are boilerplate of questions: nothing is looked for by them alone. */
const LEAST_TELLING = 0.35;

/** A term that more than this part of the statements hold tells none apart; it is left out while another term is left. */
const MOST_HOLDERS = 0.2;

/** Statements of the first stage, over all records asked: enough to lead to the right places of each. */
const FIRST_STAGE = 200;

/**
 * The statements that hold the telling terms of a question best, each by itself; best first.
 * @param accepts - which statements count; all where none is given
 */
export function firstStage(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  accepts?: Scope['accepts'],
): readonly number[] {
  const { corpus, index, evaluate } = archive;
  const telling = question.terms.filter(isTelling).map(({ unit }) => unit);
  const units = telling.length > 0 ? telling : question.terms.map(({ unit }) => unit);
  const rare = units.filter((unit) => {
    const count = mostHolders(index.postings, unit);
    return count > 0 && count <= MOST_HOLDERS * corpus.statements.length;
  });
  const hits = evaluate(rare.length > 0 ? rare : units, scopeOf(archive, records, accepts), 'some');
  return bestHits(hits, index.grades, FIRST_STAGE, 'score');
}

function isTelling({ weight, unit, phrase }: QuestionTerm): boolean {
  return weight >= LEAST_TELLING && (phrase || !stemsOf(unit.written).every(isAsking));
}
