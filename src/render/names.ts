import type { Archive } from '../answers/archive.ts';
import type { Choice, StatementView } from '../answers/schema.ts';
import { participantsAmong, tookPart } from '../corpus/attendance.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';
import { attributionText } from './labels.ts';
import type { RecordId, Speaker, SpeakerId, StatementId } from '../record/schema.ts';
import { NBSP } from './nbsp.ts';

/** The record an answer names. Answers hold plain ids, as they may have been through JSON. */
export function recordOf(archive: Archive, id: string): CorpusRecord | undefined {
  return archive.corpus.byId.get(id as RecordId);
}

/** Said of a record nobody has reviewed, wherever it is named. */
export const DRAFT_TEXT = 'draft, not reviewed';

/** The title of a record, where several are open and a line must say which it is from. */
export function recordTitle(archive: Archive, id: string): string | undefined {
  if (archive.corpus.records.length < 2) return undefined;
  const { title, draft } = recordOf(archive, id)?.record ?? {};
  return draft ? `${title} [${DRAFT_TEXT}]` : title;
}

/** Something of a record by its id. */
interface InRecord {
  readonly id: string;
  readonly record: string;
}

/** How a line, a speaker or a topic is told from those of every record: `s05@record`. */
export function addressOf({ id, record }: InRecord): string {
  return `${id}@${record}`;
}

/** How it is asked for: `s05`, or `s05@record` where several records are open. */
export function addressIn({ corpus }: Archive, named: InRecord): string {
  return corpus.records.length === 1 ? named.id : addressOf(named);
}

/** Why a choice fits what was asked; undefined where its name or the title of its record beside it says so already. */
export function whyText(archive: Archive, { name, record, why }: Choice): string | undefined {
  const title = recordTitle(archive, record);
  const bare = recordOf(archive, record)?.record.title;
  const said = title === undefined ? [name] : [name, bare, record, `record ${record}`];
  return said.includes(why) ? undefined : why;
}

/** The speaker an answer names. */
export function speakerOf(record: CorpusRecord | undefined, id: string): Speaker | undefined {
  return record?.speakers.get(id as SpeakerId);
}

/** The name of a speaker as the record gives it. */
export function speakerName(record: CorpusRecord | undefined, id: string): string {
  return speakerOf(record, id)?.name ?? id;
}

/** Names in a row: the full name of one, the short names of several, with *and* before the last. */
export function speakerNames(record: CorpusRecord | undefined, ids: readonly string[]): string {
  if (ids.length === 1) return speakerName(record, ids[0]!);
  return listed(ids.map((id) => speakerOf(record, id)?.shortName ?? speakerName(record, id)));
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A speaker's name with *jointly* where several speak as one. */
export function nameWithJointly(record: CorpusRecord | undefined, id: string): string {
  const speaker = speakerOf(record, id);
  return isJoint(speaker) ? `${speaker!.name},${NBSP}jointly` : speakerName(record, id);
}

/** Who says a line: `White House, on Biden and Kishida`, `Biden and Kishida, jointly`, `Joe Biden, on Twitter`. */
export function speakerLine(archive: Archive, view: StatementView): string {
  const record = recordOf(archive, view.record);
  const [only] = view.speakers;
  const who =
    view.speakers.length > 1
      ? `${speakerNames(record, view.speakers)},${NBSP}jointly`
      : nameWithJointly(record, only ?? view.reportedBy);
  const on = record && !view.speakers.some((id) => tookPart(record, id)) ? participantsAmong(record, view.about) : [];
  const service = record && postService(archive, record, view);
  return [who, on.length > 0 && `on ${speakerNames(record, on)}`, service && `on ${service}`, attributionText(view)]
    .filter(Boolean)
    .join(', ');
}

function isJoint(speaker: Speaker | undefined): boolean {
  return speaker?.type === 'group' && (speaker.members?.length ?? 0) > 1;
}

/** The service that carries the post these words come from, where they come from one. */
function postService(archive: Archive, record: CorpusRecord, view: StatementView): string | undefined {
  const number = record.numberOf(view.id as StatementId);
  const derivedFrom = number === undefined ? [] : (archive.corpus.statements[number]?.derivedFrom ?? []);
  for (const id of derivedFrom) {
    const source = record.sources.get(id);
    if (source?.kind === 'post' && source.container) return source.container;
  }
  return undefined;
}
