import type { Fidelity, RecordFile, RecordId, Source, SourceId, SpeakerId, StatementId, TopicId } from './schema.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a statement stands: `source.text.slice(start, end)` are its words. */
export interface Span extends Range {
  readonly source: SourceId;
}

type StatementFile = RecordFile['statements'][number];

/** One attributed piece of a record, its selectors resolved. */
export interface Statement extends Omit<
  StatementFile,
  'id' | 'fidelity' | 'speakers' | 'reportedBy' | 'about' | 'topics' | 'spans' | 'quoted'
> {
  readonly id: StatementId;
  readonly record: RecordId;
  readonly fidelity: Fidelity;
  readonly speakers: readonly SpeakerId[];
  readonly reportedBy: SpeakerId;
  readonly about: readonly SpeakerId[];
  readonly topics: readonly TopicId[];
  /** The words of its spans, in order, a line feed between two spans. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Stretches of `text` that the source prints in quotation marks (marks not included) or as a whole post. */
  readonly quoted: readonly Range[];
}

/** A source with its text, where the record holds it. */
export interface HeldSource extends Source {
  readonly text: string | undefined;
}

/** A record that passed every proof: all references resolve and every span equals its text. */
export interface MeetingRecord extends Omit<RecordFile, 'sources' | 'statements' | '$schema'> {
  readonly sources: readonly HeldSource[];
  readonly statements: readonly Statement[];
}

/** One reason why a record is refused, with the place in the file and the next step in `message`. */
export interface RecordProblem {
  /** File the problem is in, relative to the record's folder: `record.json` or a held text; empty for the folder itself. */
  readonly file: string;
  /** Line in that file, from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** JSON path, for example `statements[4].spans[0].exact`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** The files of one record: `record.json` and, by name, the held texts beside it. */
export interface RecordFiles {
  readonly json: Uint8Array | string;
  readonly texts: ReadonlyMap<string, Uint8Array | string>;
}

export type ParsedRecord =
  | { readonly ok: true; readonly record: MeetingRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };
