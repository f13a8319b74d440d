import type { Range } from '../../record/record.ts';
import type { Word } from './sentences.ts';
import type { Subject } from './subject.ts';

/** What in a sentence says that someone said something. */
export interface SpeechCue {
  /** Who; undefined where the words name nobody. */
  readonly subject: Subject | undefined;
  /** The words that say so, as places in the report's text. */
  readonly attribution: Range;
}

/** The last word of a phrase: the one before punctuation. */
export function endOfPhrase(words: readonly Word[], from: number): number {
  let at = from;
  while (at + 1 < words.length && at < from + 7 && /^[\s'’-]+$/.test(words[at + 1]!.gap)) at += 1;
  return at;
}
