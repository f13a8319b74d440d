import type { DraftedReport, DraftedStatement } from '../../../src/import/article/drafted.ts';
import type { MeetingRecord, Statement } from '../../../src/index.ts';
import type { Range } from '../../../src/record/record.ts';

type Verdict = 'right' | 'wrong';

/** A statement of a record beside what a draft makes of it. */
export interface Line {
  readonly id: string;
  readonly words: string;
  /** Units that both have, of all that either has: 0 to 1. */
  readonly overlap: number;
  /** Undefined where nothing drafted overlaps by half. */
  readonly drafted: DraftedStatement | undefined;
  /** Who is drafted to speak, by name. */
  readonly name: string;
  /** An unknown speaker is neither right nor wrong. */
  readonly speaker: Verdict | 'unknown' | undefined;
  readonly fidelity: Verdict | undefined;
  readonly quoted: Verdict | undefined;
}

/** Least share of words in common by which a drafted statement is one of the record. */
const LEAST_OVERLAP = 0.5;

/**
 * Compares the statements drafted from a text with those that a record has of it.
 * @returns a line a statement of the record, and the words of those drafted that it does not have
 */
export function judgeDraft(
  record: MeetingRecord,
  text: string,
  draft: DraftedReport,
): { readonly lines: readonly Line[]; readonly extra: readonly string[] } {
  const used = new Set<DraftedStatement>();
  const lines = record.statements.map((statement) => {
    const span = { start: statement.spans[0]!.start, end: statement.spans.at(-1)!.end };
    const [best] = draft.statements
      .map((drafted) => ({ drafted, overlap: overlapOf(span, drafted.span) }))
      .toSorted((a, b) => b.overlap - a.overlap);
    const drafted = best && best.overlap >= LEAST_OVERLAP ? best.drafted : undefined;
    if (drafted) used.add(drafted);
    return lineOf(record, statement, draft, drafted, best?.overlap ?? 0);
  });
  const extra = draft.statements.filter((drafted) => !used.has(drafted));
  return { lines, extra: extra.map(({ span }) => text.slice(span.start, span.end)) };
}

function overlapOf(a: Range, b: Range): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function lineOf(
  record: MeetingRecord,
  statement: Statement,
  { parties }: DraftedReport,
  drafted: DraftedStatement | undefined,
  overlap: number,
): Line {
  const common = { id: statement.id, words: statement.text, overlap, drafted };
  if (!drafted) return { ...common, name: '', speaker: undefined, fidelity: undefined, quoted: undefined };
  const name = drafted.speaker === undefined ? undefined : parties[drafted.speaker]!.name;
  const quoted = statement.quoted.map(({ start, end }) =>
    [start, end].map((at) => at + statement.spans[0]!.start).join('-'),
  );
  const isQuoted = quoted.join() === drafted.quoted.map(({ start, end }) => `${start}-${end}`).join();
  return {
    ...common,
    name: name ?? 'nobody',
    speaker: speakerVerdict(record, statement, drafted, name),
    fidelity: drafted.fidelity === statement.fidelity ? 'right' : 'wrong',
    quoted: isQuoted ? 'right' : 'wrong',
  };
}

/** The report's own voice has no speaker in a draft, and its publisher in a record. */
function speakerVerdict(
  record: MeetingRecord,
  { speakers, reportedBy }: Statement,
  { fidelity }: DraftedStatement,
  name: string | undefined,
): Line['speaker'] {
  if (name === undefined && fidelity === 'narration') return speakers.includes(reportedBy) ? 'right' : 'wrong';
  if (name === undefined) return 'unknown';
  const called = record.speakers.find((speaker) =>
    [speaker.name, ...speaker.altNames.map(({ value }) => value)].includes(name),
  );
  return called && speakers.includes(called.id) ? 'right' : 'wrong';
}
