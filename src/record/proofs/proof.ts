import type { ProblemLog } from '../problems.ts';
import type { RecordFile, SourceId } from '../schema.ts';
import type { Haystack } from '../selectors.ts';

/** A held text, as spans are looked up in it. */
export interface HeldText extends Haystack {
  /** Whether its paragraphs are parted by empty lines; if not, by line breaks. */
  readonly partedByEmptyLines: () => boolean;
}

/** What a proof looks at, and where it says what it found. */
export interface Evidence {
  readonly record: RecordFile;
  /** Held texts that could be read, by source. */
  readonly held: ReadonlyMap<SourceId, HeldText>;
  readonly log: ProblemLog;
}
