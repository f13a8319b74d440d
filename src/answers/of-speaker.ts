import { aloneAndInGroups, type CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { RecordId, SpeakerId } from '../record/schema.ts';
import { isMarked, type QuestionTerm } from '../search/passages/question.ts';
import type { Archive } from './archive.ts';
import { firstStage } from './first-stage.ts';
import type { NamedInQuestion } from './named-in-question.ts';
import type { NameRef } from './resolve-name.ts';

/** Lines by the speakers named that are looked at however they rank, shared among the speakers. */
const MOST_BY_SPEAKERS = 200;

/** Whether a term is the name of someone meant to speak, with or without a title that stands in it. */
export function namesSpeaker({ speakers, taken }: NamedInQuestion, term: QuestionTerm): boolean {
  const isName = term.entries.some(({ kind, record, id }) =>
    speakers.some(({ ref }) => kind === 'speaker' && ref.record.record.id === record && ref.id === id),
  );
  return isName || isMarked(term, taken);
}

/** The numbers of the lines by a speaker, alone or in a group: of each the first `most`. */
export function linesOf({ record, id }: NameRef, most = Number.POSITIVE_INFINITY): readonly number[] {
  return aloneAndInGroups(record, id as SpeakerId).flatMap((of) => [
    ...(record.bySpeaker.get(of)?.subarray(0, most) ?? []),
  ]);
}

/** Lines by the speakers named, alone or in a group of theirs: the first, and those that hold most of what is asked. */
export function linesBy(archive: Archive, records: readonly CorpusRecord[], named: NamedInQuestion): readonly number[] {
  const { speakers, question } = named;
  const most = Math.ceil(MOST_BY_SPEAKERS / speakers.length);
  const first = speakers.flatMap(({ ref }) => linesOf(ref, most));
  return [...first, ...firstStage(archive, records, question, (statement) => isBy(archive, named, statement) > 0)];
}

/**
 * Whether a line is by one of the speakers named, alone or in a group, or about them. A question for someone's words is not
 * answered by what another says of them; what the reporter says they said or did, and what is reported of a group of
 * theirs, is.
 */
export function isOf(archive: Archive, named: NamedInQuestion, statement: number): boolean {
  const about = concerns(archive, named, statement, (line) => line.about);
  const { speakers, reportedBy } = archive.corpus.statements[statement]!;
  const isReport = speakers.includes(reportedBy);
  return isBy(archive, named, statement) > 0 || (named.forWords && !isReport ? about === 1 : about > 0);
}

/** 2 for a line by one of the speakers named, 1 for one by a group of theirs, else 0. */
export function isBy(archive: Archive, named: NamedInQuestion, statement: number): number {
  return concerns(archive, named, statement, ({ speakers }) => speakers);
}

function concerns(
  { corpus }: Archive,
  named: NamedInQuestion,
  number: number,
  partiesOf: (statement: Statement) => readonly SpeakerId[],
): number {
  const statement = corpus.statements[number]!;
  const asked = idsByRecord(named).get(statement.record);
  if (!asked) return 0;
  const parties = partiesOf(statement);
  if (parties.some((id) => asked.alone.has(id))) return 2;
  return parties.some((id) => asked.groups.has(id)) ? 1 : 0;
}

/** The speakers named in a record, and the groups of theirs. */
interface Ids {
  readonly alone: Set<SpeakerId>;
  readonly groups: Set<SpeakerId>;
}

/** Made once for each question: very many lines are asked whose they are. */
const byRecord = new WeakMap<NamedInQuestion, ReadonlyMap<RecordId, Ids>>();

function idsByRecord(named: NamedInQuestion): ReadonlyMap<RecordId, Ids> {
  const known = byRecord.get(named);
  if (known) return known;
  const ids = new Map<RecordId, Ids>();
  for (const { ref } of named.speakers) {
    const { id: record } = ref.record.record;
    const { alone, groups } = ids.get(record) ?? { alone: new Set(), groups: new Set() };
    const [speaker, ...memberOf] = aloneAndInGroups(ref.record, ref.id as SpeakerId);
    alone.add(speaker!);
    for (const group of memberOf) groups.add(group);
    ids.set(record, { alone, groups });
  }
  byRecord.set(named, ids);
  return ids;
}
