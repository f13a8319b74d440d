import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Note } from '../record/schema.ts';
import { refTo } from './chain.ts';
import type { NoteView } from './schema.ts';

/** A note as answers carry it, with the documents that are its evidence. */
export function noteView(holder: CorpusRecord, { id, kind, exact, text, likely, evidence }: Note): NoteView {
  return {
    id,
    kind,
    ...(exact === undefined ? {} : { exact }),
    text,
    ...(likely === undefined ? {} : { likely }),
    evidence: evidence.map(({ source, prints }) => ({
      ...refTo(holder, source),
      ...(prints === undefined ? {} : { prints }),
    })),
  };
}
