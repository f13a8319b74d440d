/** Someone who speaks in what is imported, under one label or several. */
export interface SpeakerFound {
  /** As shown: `Prime Minister Kishida`. */
  readonly name: string;
  readonly type: 'person' | 'organization' | 'group';
  readonly altNames: readonly string[];
  readonly roles: readonly string[];
  /** The labels as printed that are taken for this speaker, most frequent first. */
  readonly labels: readonly string[];
  /** Whether nobody knows who this is: no label, `Q`, `Unknown Speaker`, `SPEAKER_00`. */
  readonly unknown: boolean;
}

/** Who the person that imports says a label is: the file of `--speakers`, by label as printed. */
export type SpeakerMap = ReadonlyMap<string, { readonly name: string; readonly roles: readonly string[] }>;

export interface SpeakersFound {
  readonly speakers: readonly SpeakerFound[];
  /** The place in `speakers` of each label; that of what has no label is under undefined. */
  readonly of: ReadonlyMap<string | undefined, number>;
  /** What a person should know: labels taken together, labels that may be one person but were kept apart. Sentences. */
  readonly notes: readonly string[];
}
