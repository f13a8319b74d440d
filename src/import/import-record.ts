import { checkArguments } from './check-arguments.ts';
import type { Conversation, People, Report } from './format.ts';
import { importReport } from './import-report.ts';
import { importConversation } from './import-conversation.ts';
import { type ImportOptions, optionProblems } from './options.ts';
import { ownRecord } from './reading/own-record.ts';
import { type ImportResult, problem } from './layout/prove.ts';
import { type FileGiven, type FileRead, type ReadAs, readFile } from './reading/read-file.ts';
import type { ImportProblem } from './account.ts';

/**
 * Makes a record of the files of one meeting: transcripts in the order given, lists of who is who, or one report. Any bytes are
 * safe: what is wrong comes back as problems, and all that was not imported is in the account.
 * @throws {TypeError} where an argument is not what it takes
 */
export function importRecord(files: readonly FileGiven[], options: ImportOptions = {}): ImportResult {
  checkArguments(files, options);
  const wrong = optionProblems(options);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  if (files.length === 0) return problem('', 'No file was named. Give the file of a transcript: readout import FILE');
  options.onProgress?.('reading');
  const own = ownRecord(files);
  if (own) return own;
  const read: FileRead[] = [];
  const problems: ImportProblem[] = [];
  const known = new Set(options.speakers?.keys());
  for (const file of files) {
    const result = readFile(file, options.encoding, known);
    if ('reading' in result) read.push(result);
    else problems.push(result);
  }
  if (problems.length > 0) return { ok: false, problems };
  const twice = read.find(({ file }, n) => read.slice(0, n).some((other) => isSame(other.file, file)));
  if (twice) return problem(twice.file.name, 'This file is given twice. Name each file once.');
  return importRead(read, options);
}

function importRead(read: readonly FileRead[], options: ImportOptions): ImportResult {
  const isA = <Kind extends FileRead['reading']>(kind: Kind['kind']) =>
    read.filter((file): file is ReadAs<Kind> => file.reading.kind === kind);
  const [talks, reports, lists] = [isA<Conversation>('conversation'), isA<Report>('report'), isA<People>('people')];
  const [report] = reports;
  if (report && (talks.length > 0 || reports.length > 1)) {
    const next = 'Import it by itself: a report is drafted, for a person to review.';
    return problem(
      reports.at(-1)!.file.name,
      `This is running text that reports on a meeting (no labels such as “Name: …”). ${next}`,
    );
  }
  if (report) return importReport(report, options);
  if (talks.length === 0) {
    return problem(
      read[0]!.file.name,
      'This says who is who, and holds nothing that was said. Name the transcript as well.',
    );
  }
  return importConversation(talks, lists, options);
}

function isSame(a: FileRead['file'], b: FileRead['file']): boolean {
  return a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]);
}
