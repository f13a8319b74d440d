import type { OpenDraft } from '../../review/open-draft.ts';

/** Where a review stands. */
export interface Step {
  readonly draft: OpenDraft;
  /** The statements to review, by id: those nobody had reviewed, and those taken in since. */
  readonly queue: readonly string[];
  /** Which of them is looked at. */
  readonly at: number;
}

/** Whether two say the same, however their files are set. */
export function isSame(one: OpenDraft, other: OpenDraft): boolean {
  return one === other || JSON.stringify(one.written) === JSON.stringify(other.written);
}

/** The next of the statements that is still to be reviewed; after the last one, the first. */
export function nextPending(draft: OpenDraft, { queue, at }: Step): number {
  const pending = new Set<string>(draft.record.draft?.pending);
  const later = queue.findIndex((id, number) => number > at && pending.has(id));
  return later === -1
    ? Math.max(
        0,
        queue.findIndex((id) => pending.has(id)),
      )
    : later;
}
