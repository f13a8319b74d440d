import type { Meeting } from '../../bench/retrieval/meetings.ts';
import { openArchive } from '../../src/index.ts';
import { putQuestion } from '../../src/search/passages/put-question.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { spreadTerms } from '../../src/search/passages/model.ts';
import type { Reading } from '../../src/search/passages/reading.ts';

/** A question with what the ranking reads of its meeting, and which statements answer it. */
export interface Example {
  readonly meeting: number;
  readonly reading: Reading;
  readonly spread: readonly (readonly Float32Array[])[];
  /** By statement number: 1 where it is relevant. */
  readonly gold: Uint8Array;
  /** Words of each statement. */
  readonly words: Float32Array;
}

/** The questions of meetings, read as the product reads them, but for other names of what the archive holds. */
export function examplesOf(
  meetings: readonly Meeting[],
  weigh: (meeting: number, term: string) => number,
): readonly Example[] {
  return meetings.flatMap((meeting, number) => {
    const { corpus, index } = openArchive([meeting.record]);
    const [record] = corpus.records;
    const stretch = { record: record!, from: 0, to: corpus.statements.length };
    const words = Float32Array.from(meeting.turns, ({ position }) => meeting.words[position]!.length);
    return meeting.questions.flatMap(({ text, gold }) => {
      const parsed = readQuestion(index, text, { weigh: (term) => weigh(number, term) });
      if (!parsed.ok) return [];
      const reading = putQuestion(index, corpus, parsed.question, [stretch]);
      const relevant = new Set(gold);
      return [
        {
          meeting: number,
          reading,
          spread: spreadTerms(reading),
          gold: Uint8Array.from(meeting.turns, ({ position }) => (relevant.has(position) ? 1 : 0)),
          words,
        },
      ];
    });
  });
}
