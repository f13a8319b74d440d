import type { RecordFile } from '../record/schema.ts';
import type { ImportFile } from './reading/import-file.ts';

/** What a stretch of a meeting is; Akoma Ntoso's terms, as in a statement's `partType`. */
export type PartType = RecordFile['statements'][number]['partType'];

/** What one file holds of a meeting, in the order it has it: one thing said, or told, without a break. */
export interface Segment {
  /** Who speaks, as the file prints it; undefined where it does not say who, and nobody is put in. */
  readonly speaker: string | undefined;
  /**
   * Whether nothing here says who speaks and the last speaker is taken to go on, as files of the format are written; `speaker` is
   * not looked at. Where another may have spoken, as in cues without a label, a note says how often it was taken so.
   */
  readonly goesOn?: boolean;
  /** Whether a mark of the file (`>>`, a dash, a voice without a name) says that another person begins here, and not who. */
  readonly another?: boolean;
  /** The words, a line feed between two paragraphs. Marks of the format and its line wraps are taken out, nothing else. */
  readonly text: string;
  /** Whether it begins a paragraph. Without, it goes on in the one before where the same speaker speaks, as a cue does. */
  readonly paragraph?: boolean;
  /** Seconds from the start of the recording. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** `speech` where nothing is said. A `scene`, `narrative`, `summary`, `heading` or `other` has no speaker. */
  readonly partType?: PartType;
  /** Whether the words are an interpreter's, as the file says. */
  readonly interpreted?: boolean;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** How many of the file's units it holds; 1 where nothing is said, 0 for a further voice of the same cue. */
  readonly units?: number;
}

/** What of a file was not imported. */
export interface Omission {
  readonly line: number;
  /** What stands there, as the file has it; shown shortened. */
  readonly text: string;
  /** Why, as a sentence: `The cue ends before it begins.` */
  readonly why: string;
  /** How many of the file's units it holds; 1 where nothing is said, 0 for what is none, such as a comment. */
  readonly units?: number;
}

/** What a person who imports should know of the file. */
export interface ReadingNote {
  readonly line?: number | undefined;
  /** A sentence, with the next step where there is one. */
  readonly message: string;
}

/** Who the file says a label is. */
export interface PersonGiven {
  /** The label that segments carry. */
  readonly label: string;
  readonly name: string;
  readonly type?: 'person' | 'organization' | 'group';
  readonly roles?: readonly string[];
  readonly altNames?: readonly string[];
}

/** What the file says about the meeting and about itself. Each is as printed; nothing is made up. */
export interface About {
  readonly title?: string | undefined;
  /** The day of the meeting, `2022-05-23`. */
  readonly date?: string | undefined;
  /** A BCP 47 language tag. */
  readonly lang?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** A day, or a moment with its offset: `2022-05-24T02:51:25-04:00`. */
  readonly published?: string | undefined;
}

interface ReadingParts {
  /** In any order; the account sorts by line. */
  readonly omitted: readonly Omission[];
  readonly notes: readonly ReadingNote[];
  readonly about: About;
}

/** What was said at a meeting, in order. */
export interface Conversation extends ReadingParts {
  readonly kind: 'conversation';
  readonly segments: readonly Segment[];
  /**
   * How many units (cues, segments, paragraphs: {@link Format.units}) the file has, counted apart from reading them. The units of
   * the segments and of what is omitted make this number, or the account says that some are missing.
   */
  readonly present: number;
  readonly people: readonly PersonGiven[];
  /**
   * Where the words come from: `transcribed` by a person, `edited` by an official report, `recognised` by a machine, `typed` into a
   * chat by whoever is named; undefined where the file does not tell.
   */
  readonly words: 'transcribed' | 'edited' | 'recognised' | 'typed' | undefined;
}

/** A text that reports on a meeting: a news article, a readout. Its statements are drafted, for a person to confirm. */
export interface Report extends ReadingParts {
  readonly kind: 'report';
  /** Its paragraphs, an empty line between two. */
  readonly text: string;
}

/** A list that says who is who in other files of the same import. */
export interface People extends ReadingParts {
  readonly kind: 'people';
  readonly people: readonly PersonGiven[];
}

/** What a file gives. */
export type Reading = Conversation | Report | People;

/** What is counted in a file, for one and for several: `['cue', 'cues']`. */
export type Unit = readonly [one: string, many: string];

/** A format that meetings come in: one module, one entry in the table `formats/index.ts`. */
export interface Format {
  /** `webvtt` */
  readonly id: string;
  /** `WebVTT` */
  readonly name: string;
  /** What is counted in it. */
  readonly units: Unit;
  /** What is counted where an omission or a note names a line; without, the lines of the file. */
  readonly places?: 'paragraph';
  /** Whether a file is of this format, by its content alone. Of the formats that say so the first of the table is taken. */
  readonly detect: (file: ImportFile) => boolean;
  /**
   * Reads a file of this format. Whatever stands in it is either in what is read, or omitted with its line.
   * @param known the labels that the person that imports names: where labels are told by their form, each is one before a colon
   * @throws Refusal where nothing in it can be read
   */
  readonly read: (file: ImportFile, known?: ReadonlySet<string>) => Reading;
}

/** Thrown by a reader for a file that cannot be imported: says why, and what to do. */
export class Refusal extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.name = 'Refusal';
    this.line = line;
  }
}
