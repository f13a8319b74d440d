import { cleanLine } from '../../render/clean.ts';
import { join } from 'node:path';
import { readRecords } from '../../files/read-records.ts';
import type { MeetingRecord, RecordProblem } from '../../record/record.ts';
import { type DraftOptions, pendingText } from '../../record/proofs/draft.ts';
import { FIDELITIES } from '../../record/schema.ts';

/**
 * Proves records and tells what they hold, or line by line what is wrong with them.
 * @param paths record folders, `record.json` files, or folders of record folders
 * @param options `drafts` lets records pass that are drafts, and says how much of them is not reviewed
 * @returns plain text that ends in a line feed; `ok` is false where a record is refused or none was found
 */
export async function checkRecords(
  paths: readonly string[],
  options: DraftOptions = {},
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const { records, refused } = await readRecords(paths, options);
  const parts = [
    ...refused.map(({ path, problems }) => problems.map((problem) => problemLine(path, problem)).join('\n')),
    ...records.map(account),
  ];
  if (parts.length === 0) parts.push('No record was named. Give the path of a record: readout check data/my-meeting');
  return { text: `${parts.join('\n\n')}\n`, ok: refused.length === 0 && records.length > 0 };
}

/** `data/x/record.json:123  statements[4].spans[0].exact  message`, as editors and grep read it. */
export function problemLine(folder: string, { file, line, path, message }: RecordProblem): string {
  const where = cleanLine(join(folder, file));
  const place = line === undefined ? where : `${where}:${line}`;
  return [place, path, message].filter((part) => part !== '').join('  ');
}

function account(record: MeetingRecord): string {
  const { statements, sources } = record;
  const byFidelity = FIDELITIES.map(
    (fidelity) => `${fidelity} ${statements.filter((statement) => statement.fidelity === fidelity).length}`,
  );
  const held = sources.filter(({ text }) => text !== undefined).length;
  return [
    `${record.id}  revision ${record.revision}  every proof holds`,
    `  ${record.title}`,
    ...(record.draft ? [`  a draft: ${pendingText(record)}`] : []),
    `  ${count(statements.length, 'statement')}: ${byFidelity.join(', ')}`,
    `  ${count(record.speakers.length, 'speaker')}, ${count(record.topics.length, 'topic')}, ${count(record.notes.length, 'note')}, ${count(record.claims.length, 'claim')}, ${count(record.glossary.length, 'glossary term')}`,
    `  ${count(sources.length, 'source')}, text held of ${held}`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
