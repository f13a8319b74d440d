import type { MeetingRecord } from '../../src/index.ts';

/** Whether a question is answered from a record, and with what. */
export interface Decision {
  /** False where it says that the record does not say. */
  readonly answers: boolean;
  /** The part of what is asked that the best line holds, from 0 to 1; 1 where it answers whatever that part is. */
  readonly covered: number;
  /** Ids of the lines it answers with, best first; none where it refuses. */
  readonly lines: readonly string[];
}

/** What decides: ours, a library with a rule of its own, or a baseline. */
export interface Decider {
  readonly name: string;
  /** Indexes one record. */
  readonly open: (record: MeetingRecord) => (question: string) => Decision;
}
