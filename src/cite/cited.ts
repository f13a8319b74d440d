import type { CorpusRecord } from '../corpus/corpus.ts';
import type { HeldSource, Range, Span, Statement } from '../record/record.ts';
import type { Source, SourceId, SpeakerId } from '../record/schema.ts';
import { type Name, nameOfSpeaker } from './names.ts';
import { paragraphOf } from './paragraph.ts';
import { type Work, workOf } from './work.ts';

/** The one whose words a document reports. */
export interface Original {
  readonly names: readonly Name[];
  /** The document their words come from, where the record knows it; nobody read it for the record. */
  readonly work?: Work;
  /** Its id among the sources of the record. */
  readonly document?: SourceId;
}

/** What is cited for a statement, and where its words stand there. */
export interface Cited {
  /** The source that was read: the one that holds the words. */
  readonly source: HeldSource;
  readonly work: Work;
  /** Given where the source reports the words of someone else. */
  readonly original?: Original;
  /** Whether words of theirs stand there in quotation marks, or as a whole post. */
  readonly quotes: boolean;
  /** Number of the paragraph in the held text, from 1. */
  readonly paragraph?: number;
  /** Seconds from the start of the recording, where the record knows them: styles then give the time and no paragraph. */
  readonly time?: number;
}

/** What is cited for a statement of a record: the source it stands in, and who speaks in it. */
export function citedFor(holder: CorpusRecord, statement: Statement): Cited {
  const [span] = statement.spans as readonly [Span, ...Span[]];
  const source = holder.record.sources.find(({ id }) => id === span.source)!;
  const original = originalOf(holder, statement, source);
  const words = source.kind === 'post' ? wordsOf(statement, source) : undefined;
  const paragraph = source.text === undefined ? undefined : paragraphIn(holder, source.text, span);
  return {
    source,
    work: workOf(dated(source, holder), holder.speakers, words),
    ...(original ? { original } : {}),
    quotes: statement.quoted.length > 0,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(statement.time ? { time: statement.time.start } : {}),
  };
}

/** A transcript that says no other date is of the day of its meeting, as a talk that is cited is. */
function dated(source: HeldSource, { record }: CorpusRecord): HeldSource {
  if (source.kind !== 'transcript' || source.published) return source;
  return { ...source, published: record.event.date };
}

/**
 * Who is reported: nobody in a document of the speaker's own, and nobody in a transcript, which prints what each says.
 * Of a document that the words come from, its author, else whoever is said to have said them.
 */
function originalOf(holder: CorpusRecord, statement: Statement, source: Source): Original | undefined {
  const { speakers, fidelity, derivedFrom } = statement;
  if (source.kind === 'transcript' || source.kind === 'remarks' || fidelity === 'narration') return undefined;
  if (source.publisher !== undefined && speakers.includes(source.publisher)) return undefined;
  const document = documentOf(holder, derivedFrom, source.id);
  const work = document && workOf(document, holder.speakers);
  const names = work && work.authors.length > 0 ? work.authors : speakersOf(holder, speakers);
  return { names, ...(document && work ? { work, document: document.id } : {}) };
}

function documentOf({ sources }: CorpusRecord, from: readonly SourceId[], held: SourceId): Source | undefined {
  const first = from.find((id) => id !== held);
  return first === undefined ? undefined : sources.get(first);
}

/** The names of speakers, of a group those of its members. */
function speakersOf(holder: CorpusRecord, ids: readonly SpeakerId[]): readonly Name[] {
  return membersOf(holder, ids).map((id) => {
    const speaker = holder.speakers.get(id);
    return speaker ? nameOfSpeaker(speaker) : { literal: id };
  });
}

/** Speakers, in place of a group its members, nobody twice. */
export function membersOf({ speakers }: CorpusRecord, ids: readonly SpeakerId[]): readonly SpeakerId[] {
  return [...new Set(ids.flatMap((id) => speakers.get(id)?.members ?? [id]))];
}

/** The words of a post: what the record marks as the whole of it, else the statement. */
function wordsOf({ text, quoted }: Statement, { text: held }: HeldSource): string | undefined {
  const [whole] = quoted;
  if (whole && quoted.length === 1) return text.slice(whole.start, whole.end);
  return held === undefined ? undefined : text;
}

function paragraphIn({ record }: CorpusRecord, text: string, span: Span): number | undefined {
  const headings: readonly Range[] = record.statements
    .filter(({ partType }) => partType === 'heading')
    .flatMap(({ spans }) => spans.filter(({ source }) => source === span.source));
  return paragraphOf(text, span.start, headings);
}
