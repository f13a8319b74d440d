/** One place of a phrase: any of these terms, or this common word (which has no postings). */
export type Slot = { readonly terms: readonly number[] } | { readonly common: string };

/** One way a statement can hold what was asked: the slots, one after the other. */
export interface Alternative {
  readonly slots: readonly Slot[];
  /** 1 for the very word; less for another form or a repaired spelling (weights: measured design). */
  readonly weight: number;
  /** Whether a statement that holds it holds the asked word itself, or a name of the same thing. */
  readonly exact: boolean;
}

/** A word or phrase that was asked, with every way to hold it. */
export interface Unit {
  readonly written: string;
  readonly alternatives: readonly Alternative[];
}

/** What was searched instead of what was typed. */
export interface SearchCorrection {
  readonly from: string;
  readonly to: string;
  readonly why: 'spelling' | 'alias' | 'split' | 'form' | 'beginning';
}
