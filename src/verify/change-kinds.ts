/** What a difference may change of what is said, the gravest first. */
export const MEANING_CHANGES = ['negation', 'number', 'name', 'modal', 'quantifier', 'polarity'] as const;
export type MeaningChange = (typeof MEANING_CHANGES)[number];

/** What a difference is that changes nothing of that, as far as can be told. */
export const OTHER_CHANGES = ['order', 'spelling', 'filler', 'word'] as const;
export type ChangeKind = MeaningChange | (typeof OTHER_CHANGES)[number];

/** Whether a difference of this kind may change what is said. */
export function isGrave(kind: ChangeKind): kind is MeaningChange {
  return (MEANING_CHANGES as readonly string[]).includes(kind);
}
