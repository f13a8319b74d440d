import { parseRecord } from '../../record/parse.ts';
import { RECORD_FILE } from '../../record/problems.ts';
import type { MeetingRecord, RecordFiles, RecordProblem } from '../../record/record.ts';
import type { ImportOptions } from '../options.ts';
import { printRecord } from '../../record/print-record.ts';
import type { ImportProblem, ImportAccount } from '../account.ts';
import type { WrittenRecord } from './source-entry.ts';

/** What an import gives. */
export type ImportResult =
  | {
      readonly ok: true;
      /** Proved; a draft of a report as well, which the loader refuses until a person has reviewed it. */
      readonly record: MeetingRecord;
      /** `record.json` and its held texts, to be written into a folder named after the record's id. */
      readonly files: RecordFiles;
      readonly account: ImportAccount;
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Proves a record that was laid out, as the loader will. A refusal is a fault of the import, told as the loader tells it. */
export function prove(
  { record, texts }: WrittenRecord,
  { onProgress }: ImportOptions,
  account: ImportAccount,
): ImportResult {
  onProgress?.('proofs');
  const files: RecordFiles = { json: printRecord(record), texts };
  const parsed = parseRecord(files, { drafts: true });
  if (parsed.ok) return { ok: true, record: parsed.record, files, account };
  return { ok: false, problems: asImportProblems(parsed.problems, RECORD_FILE) };
}

/** The loader's problems as the import tells them. @param name of the record's file, as it was given */
export function asImportProblems(problems: readonly RecordProblem[], name: string): readonly ImportProblem[] {
  return problems.map(({ file, line, path, message }) => ({
    where: [file === RECORD_FILE ? name : file, path].filter(Boolean).join(' '),
    line,
    message,
  }));
}

/** An import that gives nothing, for one reason. @param where the file it is about */
export function problem(where: string, message: string): ImportResult {
  return { ok: false, problems: [{ where, line: undefined, message }] };
}
