import type { MeetingRecord, Verdict, Verification } from '../../src/index.ts';
import { MEANING_CHANGES } from '../../src/verify/change-kinds.ts';

/** A verdict; `several` where parts of a quote were checked each by itself, `refused` where nothing was checked. */
export type Outcome = Verdict | 'several' | 'refused';

/** What was decided on one quote. */
export interface Decision {
  readonly outcome: Outcome;
  /** Ids of the lines named as holding it, or a part of it. */
  readonly lines: readonly string[];
  /** Ids of the lines shown as near, where none holds it. */
  readonly near: readonly string[];
  readonly warnings: Verification['warnings'];
}

/** What checks quotes: ours, a library with a rule of its own, or a baseline. */
export interface Checker {
  readonly name: string;
  /** Indexes one record. `speaker` is the name as claimed. */
  readonly open: (record: MeetingRecord) => (quote: string, speaker?: string) => Decision;
}

/** Verdicts under which the words count as the record's own, or next to it. */
export const CLEAN: readonly Outcome[] = ['verbatim', 'cosmetic', 'near'];

/** What does not say that the record holds a quote. */
export const ABSTAINED: readonly Outcome[] = ['not_in_record', 'paraphrase', 'too_short', 'several', 'refused'];

/** Whether any warning is of a change of meaning. */
export function warnsOfChange({ warnings }: Pick<Decision, 'warnings'>): boolean {
  return warnings.some((warning) => (MEANING_CHANGES as readonly string[]).includes(warning));
}
