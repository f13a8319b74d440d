import type { Omission, ReadingNote } from './format.ts';

/** What became of one file. */
export interface FileAccount {
  readonly name: string;
  /** The name of the format it was read as: `WebVTT`. */
  readonly format: string;
  /** What is counted in it, singular: `cue`. */
  readonly unit: string;
  /** The same for several: `cues`. */
  readonly unitPlural: string;
  /** How many there are; those imported and those omitted make this number. */
  readonly present: number;
  readonly imported: number;
  readonly omitted: readonly Omission[];
  readonly notes: readonly ReadingNote[];
  /** What the number of an omission and of a note counts: lines, or paragraphs where the file has no lines. */
  readonly places: 'line' | 'paragraph';
}

/** A speaker of the record made, with what was taken for them. */
export interface SpeakerAccount {
  readonly name: string;
  /** The labels as printed; empty for one who has none. */
  readonly labels: readonly string[];
  /** In a draft, statements. */
  readonly turns: number;
  readonly unknown: boolean;
}

/** Everything a person should know of an import. */
export interface ImportAccount {
  /** Whether the record is a draft of a report, which a person has to review. */
  readonly draft: boolean;
  readonly files: readonly FileAccount[];
  readonly segments: number;
  readonly turns: number;
  readonly speakers: readonly SpeakerAccount[];
  readonly statements: number;
  /** Labels of the topics found by counting words. */
  readonly topics: readonly string[];
  /** What holds for all of it; sentences. */
  readonly notes: readonly string[];
}

/** Why nothing was imported. */
export interface ImportProblem {
  /** The file, or `--title` and the like for an option; empty where all of it is meant. */
  readonly where: string;
  readonly line: number | undefined;
  /** A sentence with the next step. */
  readonly message: string;
}
