import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type MeetingRecord, readRecord } from '../../src/index.ts';
import type { Case } from './tally.ts';

const QUESTIONS = join(import.meta.dirname, '..', 'questions');
const RECORDS = join(import.meta.dirname, '..', '..', 'data');
/** How the file of a set ends that answers are tuned on; the others are held out. */
const TUNING = '.dev.json';

const SetSchema = z.strictObject({
  record: z.string(),
  about: z.string(),
  answered: z.array(z.strictObject({ question: z.string(), lines: z.array(z.string()).min(1) })),
  unanswered: z.array(z.strictObject({ question: z.string(), why: z.string() })),
});

/** Questions about one record, with the lines that answer them. */
export interface QuestionSet {
  readonly name: string;
  readonly tuning: boolean;
  readonly record: MeetingRecord;
  readonly cases: readonly Case[];
}

/**
 * The question sets in `bench/questions`, by name; those for tuning first.
 * @throws Error for a set of another shape, a record that is refused, and a line that its record lacks
 */
export async function readQuestionSets({ tuningOnly }: { readonly tuningOnly: boolean }): Promise<QuestionSet[]> {
  const files = readdirSync(QUESTIONS).filter((file) => file.endsWith('.json'));
  const tuning = files.filter((file) => file.endsWith(TUNING)).sort();
  const heldOut = tuningOnly ? [] : files.filter((file) => !file.endsWith(TUNING)).sort();
  return Promise.all([...tuning, ...heldOut].map(readSet));
}

async function readSet(file: string): Promise<QuestionSet> {
  const set = SetSchema.parse(JSON.parse(readFileSync(join(QUESTIONS, file), 'utf8')));
  const parsed = await readRecord(join(RECORDS, set.record));
  if (!parsed.ok) throw new Error(`${file}: the record ${set.record} is refused: ${parsed.problems[0]?.message}`);
  const cases = [...set.answered, ...set.unanswered.map(({ question }) => ({ question, lines: [] }))];
  const known = new Set<string>(parsed.record.statements.map(({ id }) => id));
  const strange = cases.flatMap(({ lines }) => lines).find((line) => !known.has(line));
  if (strange !== undefined) throw new Error(`${file}: ${set.record} has no line ${strange}.`);
  return { name: file.replace(/\.json$/, ''), tuning: file.endsWith(TUNING), record: parsed.record, cases };
}
