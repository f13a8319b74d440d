import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { SpeakerId } from '../record/schema.ts';
import { isMarked, type QuestionTerm } from '../search/passages/question.ts';
import type { Archive } from './archive.ts';
import { firstStage } from './first-stage.ts';
import type { NamedInQuestion } from './named-in-question.ts';

/** Lines by the speakers named that are looked at however they rank, shared among the speakers. */
const MOST_BY_SPEAKERS = 200;

/** Whether a term is the name of someone meant to speak, with or without a title that stands in it. */
export function namesSpeaker({ speakers, taken }: NamedInQuestion, term: QuestionTerm): boolean {
  const isName = term.entries.some(({ kind, record, id }) =>
    speakers.some(({ ref }) => kind === 'speaker' && ref.record.record.id === record && ref.id === id),
  );
  return isName || isMarked(term, taken);
}

/** Lines by the speakers named, alone or in a group of theirs: the first, and those that hold most of what is asked. */
export function linesBy(archive: Archive, records: readonly CorpusRecord[], named: NamedInQuestion): readonly number[] {
  const { speakers, question } = named;
  const most = Math.ceil(MOST_BY_SPEAKERS / speakers.length);
  const first = speakers.flatMap(({ ref: { record, id } }) => {
    const speaker = id as SpeakerId;
    return [speaker, ...(record.groups.get(speaker) ?? [])].flatMap((of) =>
      Array.from((record.bySpeaker.get(of) ?? new Uint32Array()).subarray(0, most)),
    );
  });
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
  const parties = partiesOf(statement);
  const concern = named.speakers.map(({ ref: { record, id } }) => {
    if (record.record.id !== statement.record) return 0;
    const speaker = id as SpeakerId;
    if (parties.includes(speaker)) return 2;
    return (record.groups.get(speaker) ?? []).some((group) => parties.includes(group)) ? 1 : 0;
  });
  return Math.max(0, ...concern);
}
