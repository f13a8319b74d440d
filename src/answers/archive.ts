import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import type { MeetingRecord } from '../record/record.ts';

/** All loaded records and their index: the one read-only value every answer is computed from. */
export interface Archive {
  readonly corpus: Corpus;
}

/** Opens an archive over records that passed `parseRecord`. */
export function openArchive(records: readonly MeetingRecord[]): Archive {
  return { corpus: buildCorpus(records) };
}
