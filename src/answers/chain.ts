import { participantsAmong, tookPart } from '../corpus/attendance.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Statement } from '../record/record.ts';
import type { Fidelity, SourceId } from '../record/schema.ts';
import type { ChainLink, SourceRef } from './schema.ts';

/** What a fidelity says of the speaker's part in the words. */
const ROLES: Readonly<Record<Fidelity, ChainLink['role']>> = {
  verbatim: 'own-words',
  'edited-record': 'edited',
  interpreted: 'interpreted',
  'verbatim-reported': 'quoted',
  partial: 'quoted',
  paraphrase: 'paraphrased',
  narration: 'narrates',
};

/**
 * Who says so, from the one described to the text held: the participants a line is about (where others speak of
 * them), the speaker with the documents the words are from, and who printed them.
 */
export function chainOf(holder: CorpusRecord, statement: Statement): readonly ChainLink[] {
  const { speakers, about, reportedBy, derivedFrom, fidelity } = statement;
  const described = speakers.some((id) => tookPart(holder, id)) ? [] : participantsAmong(holder, about);
  const held = [...new Set(statement.spans.map(({ source }) => source))].map((id) => refTo(holder, id));
  const speaker: ChainLink = {
    speakers: [...speakers],
    role: ROLES[fidelity],
    sources: derivedFrom.map((id) => refTo(holder, id)),
    differs: derivedFrom.some((id) => disagrees(holder, statement, id)),
  };
  return [
    ...(described.length > 0
      ? [{ speakers: [...described], role: 'described' as const, sources: [], differs: false }]
      : []),
    // The reporter's own voice needs no second entry for the reporter.
    ...(fidelity === 'narration' ? [] : [speaker]),
    { speakers: [reportedBy], role: fidelity === 'narration' ? 'narrates' : 'printed', sources: held, differs: false },
  ];
}

/** Whether a note says that a document has other words than the statement. */
function disagrees({ notes }: CorpusRecord, { id }: Statement, document: SourceId): boolean {
  return (notes.get(id) ?? []).some(
    ({ kind, evidence }) => kind === 'source-error' && evidence.some(({ source }) => source === document),
  );
}

/** How a source is named: its title, else what it is. */
export function refTo({ sources }: CorpusRecord, id: SourceId): SourceRef {
  const source = sources.get(id);
  const label = source?.title ?? source?.description ?? id;
  return { source: id, label, ...(source?.url ? { url: source.url } : {}) };
}
