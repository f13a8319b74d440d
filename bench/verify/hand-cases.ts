import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MEANING_CHANGES, STANDINGS, VERDICTS, VerificationSchema } from '../../src/answers/schema-verify.ts';
import { type MeetingRecord, readRecord } from '../../src/index.ts';
import { recordOfTranscript } from '../lib/transcript.ts';

const CASES = join(import.meta.dirname, 'cases');
const RECORDS = join(import.meta.dirname, '..', '..', 'data');

const warning = z.enum([...MEANING_CHANGES, 'context_cut', 'short_quote']);
const verdict = z.enum(VERDICTS);
const standing = z.enum(STANDINGS);

const HandCaseSchema = z.strictObject({
  id: z.string(),
  quote: z.string(),
  speaker: z.string().optional(),
  verdict,
  /** Other verdicts that can be defended. */
  accept: z.array(verdict).default([]),
  /** Of the match in the first line named; several where they can be defended. */
  standing: z.union([standing.transform((one) => [one]), z.array(standing)]).optional(),
  /** Kinds that must be warned of; in a list, one of them. */
  warnings: z.array(z.union([warning.transform((one) => [one]), z.array(warning)])).default([]),
  /** Further kinds that may be. */
  mayWarn: z.array(warning).default([]),
  /** Lines that must be named, or shown as near where no line holds it. */
  statements: z.array(z.string()),
  /** Of the speaker claimed to those of the line. */
  relation: VerificationSchema.shape.claimed.unwrap().shape.relation.optional(),
  reading: z.strictObject({ note: z.string(), yours: z.enum(['printed', 'likely']) }).optional(),
  why: z.string(),
});

const TranscriptSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  lang: z.string().optional(),
  speakers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  turns: z.array(
    z.strictObject({
      id: z.string(),
      position: z.int(),
      speaker: z.string(),
      text: z.string(),
      fidelity: z.enum(['verbatim', 'interpreted']).optional(),
      reportedBy: z.string().optional(),
    }),
  ),
});

const SetSchema = z.union([
  z.strictObject({ about: z.string(), record: z.string(), cases: z.array(HandCaseSchema) }),
  z.strictObject({ about: z.string(), transcript: TranscriptSchema, cases: z.array(HandCaseSchema) }),
]);

/** A quote labelled by hand with what the product's rules say of it. */
export type HandCase = z.infer<typeof HandCaseSchema>;

/** Quotes of one record. */
export interface HandSet {
  readonly name: string;
  readonly about: string;
  readonly record: MeetingRecord;
  readonly cases: readonly HandCase[];
}

/** The record of the article that the first set is on. */
export async function readArticle(): Promise<MeetingRecord> {
  return readHeld('biden-kishida-2022-01-21');
}

/**
 * The sets in `bench/verify/cases`, by name.
 * @throws Error for a set of another shape, a record that is refused, and a line or note that its record lacks
 */
export async function readHandSets(): Promise<readonly HandSet[]> {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.json'));
  return Promise.all(files.sort().map(readSet));
}

async function readSet(file: string): Promise<HandSet> {
  const set = SetSchema.parse(JSON.parse(readFileSync(join(CASES, file), 'utf8')));
  const record = 'record' in set ? await readHeld(set.record) : recordOfTranscript(set.transcript);
  const stray = set.cases.flatMap((one) => strayIds(one, record))[0];
  if (stray !== undefined) throw new Error(`${file}: ${record.id} has no ${stray}.`);
  return { name: file.replace(/\.json$/, ''), about: set.about, record, cases: set.cases };
}

function strayIds({ statements, reading }: HandCase, record: MeetingRecord): readonly string[] {
  const lines = new Set<string>(record.statements.map(({ id }) => id));
  const notes = new Set<string>(record.notes.map(({ id }) => id));
  return [
    ...statements.filter((id) => !lines.has(id)).map((id) => `line ${id}`),
    ...(reading && !notes.has(reading.note) ? [`note ${reading.note}`] : []),
  ];
}

async function readHeld(id: string): Promise<MeetingRecord> {
  const parsed = await readRecord(join(RECORDS, id));
  if (parsed.ok) return parsed.record;
  throw new Error(`The record ${id} is refused: ${parsed.problems[0]?.message}`);
}
