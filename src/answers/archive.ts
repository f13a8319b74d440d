import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import type { MeetingRecord } from '../record/record.ts';
import { createEvaluator, type Evaluate } from '../search/evaluate.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { createDirectory, type Directory } from './directory.ts';
import { buildTallies, type Tallies } from './tallies.ts';

/** All loaded records and their index: the one read-only value every answer is computed from. */
export interface Archive {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly evaluate: Evaluate;
  /** Counts by speaker and by topic, for every record. */
  readonly tallies: Tallies;
  /** Names of speakers, topics and records, for suggestions. */
  readonly directory: Directory;
}

/**
 * Opens an archive over records that passed `parseRecord`. Building is linear in the words of the records.
 * @throws {Error} when two records have the same id
 */
export function openArchive(records: readonly MeetingRecord[]): Archive {
  const corpus = buildCorpus(records);
  const index = buildSearchIndex(corpus);
  const tallies = buildTallies(corpus);
  return {
    corpus,
    index,
    evaluate: createEvaluator(index),
    tallies,
    directory: createDirectory(corpus, tallies),
  };
}
