import type { MeetingRecord, RecordProblem } from '../record/record.ts';
import { cleanLine } from '../render/clean.ts';
import { plainCount } from '../render/words.ts';
import { shellWord } from './terminal/retype.ts';

/** Where what is refused is told. */
interface Errors {
  readonly write: (text: string) => Promise<void>;
}

/** How records come from the disk. */
export interface RecordReader {
  /** Where records are when none are named. */
  readonly recordPaths: readonly string[];
  readonly readRecords: (paths: readonly string[]) => Promise<{
    readonly records: readonly MeetingRecord[];
    readonly refused: readonly { readonly path: string; readonly problems: readonly RecordProblem[] }[];
  }>;
}

/**
 * Reads the records of the paths given, or the program's own.
 * @param nextStep what to do where there is none to answer from
 * @returns those to answer from; what is refused, left out or missing is told
 */
export async function loadRecords(
  { recordPaths, readRecords }: RecordReader,
  given: readonly string[],
  errors: Errors,
  nextStep = "Name a record's folder: readout --record PATH …",
): Promise<readonly MeetingRecord[]> {
  const paths = given.length > 0 ? given : recordPaths;
  const { records, refused } = await readRecords(paths);
  const isDraft = ({ problems }: (typeof refused)[number]): boolean =>
    problems.length === 1 && problems[0]?.path === 'draft';
  for (const { path, problems } of refused.filter(isDraft)) {
    await errors.write(`${cleanLine(path)}: ${problems[0]?.message}\n`);
  }
  const broken = refused.filter((record) => !isDraft(record));
  for (const { path, problems } of broken) {
    const many = plainCount(problems.length, 'problem');
    await errors.write(`${cleanLine(path)} is refused: ${many}.\n`);
  }
  if (broken.length > 0) await errors.write(`To see why, run: readout check${given.map(asWord).join('')}\n`);
  const kept = records.filter(({ id }, at) => records.findIndex((other) => other.id === id) === at);
  for (const { id } of records.filter((record) => !kept.includes(record))) {
    await errors.write(`A second record has the id ${id}: only the first answers.\n`);
  }
  if (kept.length === 0) {
    const where = paths.map(cleanLine).join(', ');
    await errors.write(`No record to answer from in ${where}. ${nextStep}\n`);
  }
  return kept;
}

function asWord(path: string): string {
  return ` ${shellWord(path)}`;
}
