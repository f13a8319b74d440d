import { basename, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { readWhole } from '../../files/read-file.ts';
import { writeRecord } from '../../files/write-record.ts';
import { importRecord } from '../../import/import-record.ts';
import type { ImportResult } from '../../import/layout/prove.ts';
import type { ImportStep } from '../../import/options.ts';
import type { FileGiven } from '../../import/reading/read-file.ts';
import type { ImportProblem } from '../../import/account.ts';
import { parseSpeakerMap } from '../../import/speakers/map.ts';
import type { SpeakerMap } from '../../import/speakers/speakers.ts';
import { cleanLine } from '../../render/clean.ts';
import { plainCount } from '../../render/words.ts';
import { createOutput, type Output } from '../terminal/output.ts';
import { programName, shellWord } from '../terminal/retype.ts';
import { IMPORT_HELP, type ImportArgs, readImportArgs } from './args.ts';
import { problemsText, accountText } from './account-text.ts';
import { hanging } from './layout.ts';

/** What `readout import` is given. */
export interface ImportRun {
  /** What follows `import`. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Writable & { readonly columns?: number | undefined };
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined };
  /** The time zone of this computer. */
  readonly zone: string;
  /** Called before anything is written; the signal is aborted when the person stops the program from then on. */
  readonly stopped: () => AbortSignal;
}

/** The folder records are put into, in the folder the program is started in. */
const RECORDS = 'data';
/** Columns where the terminal tells none, and at most: wider lines are hard to read. */
const USUAL_WIDTH = 80;
const WIDEST = 100;

/**
 * Imports files as a record and writes it into a folder of its own. Never throws for what a file holds.
 * @returns the exit code: 0 imported, 1 nothing imported, 2 arguments that cannot be read
 */
export async function runImport(run: ImportRun): Promise<0 | 1 | 2> {
  const [output, errors] = [createOutput(run.stdout), createOutput(run.stderr)];
  const read = readImportArgs(run.args);
  if ('problem' in read) {
    // The line may be too wrong to be read; a program still reads JSON.
    if (run.args.includes('--json'))
      await output.write(jsonProblems([{ where: '', line: undefined, message: read.problem }]));
    else await errors.write(`${read.problem}\n`);
    return 2;
  }
  if (read.values.help === true) {
    await output.write(IMPORT_HELP);
    return 0;
  }
  const code = await importFiles(run, read, output, errors);
  await Promise.all([output.flush(), errors.flush()]);
  return code;
}

async function importFiles(run: ImportRun, args: ImportArgs, output: Output, errors: Output): Promise<0 | 1> {
  const { values } = args;
  const refuse = async (problems: readonly ImportProblem[]): Promise<1> => {
    if (values.json === true) await output.write(jsonProblems(problems));
    else await errors.write(`${problemsText(problems)}Nothing was imported.\n`);
    return 1;
  };
  const given = await readAll(args.files);
  if ('problems' in given) return refuse(given.problems);
  const speakers = values.speakers === undefined ? new Map<string, never>() : await readSpeakers(values.speakers);
  if ('problems' in speakers) return refuse(speakers.problems);
  const progress = showProgress(run.stderr, given.files);
  const result = importRecord(given.files, {
    title: values.title,
    date: values.date,
    zone: values.zone ?? run.zone,
    lang: values.lang,
    sourceUrl: values['source-url'],
    publisher: values.publisher,
    encoding: values.encoding,
    id: values.out === undefined ? undefined : basename(resolve(values.out)),
    speakers,
    onProgress: progress.show,
  });
  progress.clear();
  if (!result.ok) return refuse(result.problems.map((problem) => (problem.where === '--id' ? OUT_PROBLEM : problem)));
  const folder = values.out ?? join(RECORDS, result.record.id);
  if (values['dry-run'] !== true) {
    const fault = await writeRecord(
      folder,
      { json: asText(result.files.json), texts: result.files.texts },
      run.stopped(),
    );
    if (fault) return refuse([{ where: folder, line: undefined, message: fault.unwritable }]);
  }
  await output.write(values.json === true ? jsonOf(result, folder, args) : shownAccount(result, folder, args, run));
  return 0;
}

/** What is wrong with an id, where it is the name of a folder. */
const OUT_PROBLEM: ImportProblem = {
  where: '--out',
  line: undefined,
  message:
    'The folder’s name becomes the id of the record: lower-case letters, digits and single hyphens, at most 40, as in data/council-2024-03-04.',
};

type Imported = Extract<ImportResult, { ok: true }>;

function jsonProblems(problems: readonly ImportProblem[]): string {
  return `${JSON.stringify({ ok: false, problems })}\n`;
}

function jsonOf({ record, account }: Imported, folder: string, { values }: ImportArgs): string {
  const written = values['dry-run'] !== true;
  return `${JSON.stringify({ ok: true, id: record.id, ...(written && { folder }), ...account })}\n`;
}

function shownAccount(
  { record, account }: Imported,
  folder: string,
  { values }: ImportArgs,
  { stdout, env }: ImportRun,
): string {
  const width = Math.min(stdout.columns || USUAL_WIDTH, WIDEST);
  const path = shellWord(folder);
  const lead = [
    `${cleanLine(record.title)}, ${record.event.date.value}`,
    account.draft
      ? `${plainCount(account.statements, 'statement')} drafted. Every proof holds; a person has to review it.`
      : `${plainCount(account.turns, 'turn')}, ${plainCount(account.speakers.length, 'speaker')}, ${plainCount(account.statements, 'statement')}. Every proof holds.`,
  ];
  const program = programName(env);
  const next =
    values['dry-run'] === true
      ? 'Nothing was written: this was a dry run.\n'
      : account.draft
        ? `Written to ${path}\nReview it:  ${program} review ${path}\n`
        : `Written to ${path}\nAsk it:  ${program} ${account.topics.length > 0 ? 'topics' : 'who'} --record ${path}\n`;
  return `${lead.map((line) => hanging(line, width)).join('')}\n${accountText(account, width)}\n${next}`;
}

async function readAll(
  paths: readonly string[],
): Promise<{ readonly files: readonly FileGiven[] } | { readonly problems: readonly ImportProblem[] }> {
  const files: FileGiven[] = [];
  const problems: ImportProblem[] = [];
  for (const name of paths) {
    const content = await readWhole(name, undefined, 'Split it in two, and import each part.');
    if (content instanceof Uint8Array) files.push({ name, content });
    else problems.push({ where: name, line: undefined, message: content.unreadable });
  }
  return problems.length > 0 ? { problems } : { files };
}

async function readSpeakers(path: string): Promise<SpeakerMap | { readonly problems: readonly ImportProblem[] }> {
  const content = await readWhole(path);
  if (!(content instanceof Uint8Array))
    return { problems: [{ where: path, line: undefined, message: content.unreadable }] };
  const parsed = parseSpeakerMap(new TextDecoder().decode(content));
  if (!('problems' in parsed)) return parsed;
  return { problems: parsed.problems.map(({ line, message }) => ({ where: path, line, message })) };
}

/** Files from this size on take long enough to say what the program is at. */
const LONG_BYTES = 256 * 1024;

const STEPS: Readonly<Record<ImportStep, string>> = {
  reading: 'Reading',
  speakers: 'Finding out who speaks',
  statements: 'Making statements',
  topics: 'Counting words for topics',
  proofs: 'Proving the record',
};

/** Says on a terminal what the import is at, on one line that is taken away at the end. */
function showProgress(stderr: ImportRun['stderr'], files: readonly FileGiven[]) {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  const isShown = stderr.isTTY === true && bytes >= LONG_BYTES;
  const line = (text: string): void => {
    if (isShown) stderr.write(`\r\u001b[K${text}`);
  };
  return { show: (step: ImportStep): void => line(`${STEPS[step]} …`), clear: (): void => line('') };
}

function asText(json: Uint8Array | string): string {
  return typeof json === 'string' ? json : new TextDecoder().decode(json);
}
