import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { VERDICTS } from '../../src/answers/schema-verify.ts';
import type { MeetingRecord } from '../../src/index.ts';
import { meetingOf, statementId } from '../retrieval/meetings.ts';

const LabelSchema = z.enum(VERDICTS).exclude(['too_short']);

/** What a case is known to be: a verdict, in their order. */
export const LABELS = LabelSchema.options;
export type Label = z.infer<typeof LabelSchema>;

const CaseSchema = z.object({
  id: z.string(),
  record: z.string(),
  label: LabelSchema,
  subtype: z.string(),
  quote: z.string(),
  speaker: z.string().nullable(),
  gold: z
    .array(z.object({ turn: z.int() }))
    .nullable()
    .default([]),
  goldTurns: z.array(z.int()).default([]),
});

const RecordSchema = z.object({
  turns: z.array(z.object({ i: z.int(), speaker: z.string(), text: z.string() })),
});

/** A quote with what it is. */
export interface DevCase {
  readonly id: string;
  readonly record: string;
  readonly label: Label;
  /** What was done to the words. */
  readonly subtype: string;
  readonly quote: string;
  readonly speaker: string | undefined;
  /** Ids of the lines it comes from, each once; of a paraphrase, those it sums up. */
  readonly gold: readonly string[];
}

export interface DevSet {
  readonly cases: readonly DevCase[];
  /** By name. A turn is a statement, named by its number. */
  readonly records: ReadonlyMap<string, MeetingRecord>;
}

/**
 * Reads labelled quotes, one a line, and their records; undefined where the file does not exist.
 * @throws Error for a case or a record of another shape, and for a record that is not there
 */
export function readDevCases(file: string, folder: string): DevSet | undefined {
  if (!existsSync(file)) return undefined;
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => caseOf(CaseSchema.parse(JSON.parse(line))));
  const names = [...new Set(cases.map(({ record }) => record))];
  return { cases, records: new Map(names.map((name, at) => [name, readTurns(join(folder, `${name}.json`), at)])) };
}

function caseOf({ gold, goldTurns, speaker, ...rest }: z.infer<typeof CaseSchema>): DevCase {
  // A summary is of a stretch of turns: the first and the last.
  const [first = 0, last = -1] = goldTurns;
  const stretch = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const turns = [...(gold ?? []).map(({ turn }) => turn), ...stretch];
  return { ...rest, speaker: speaker ?? undefined, gold: [...new Set(turns)].map(statementId) };
}

function readTurns(file: string, number: number): MeetingRecord {
  const { turns } = RecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const stray = turns.find(({ i }, at) => i !== at);
  if (stray) throw new Error(`${file}: turn ${stray.i} is not where its number says.`);
  const meeting_transcripts = turns.map(({ speaker, text }) => ({ speaker, content: text }));
  return meetingOf({ meeting_transcripts, specific_query_list: [] }, number).record;
}
