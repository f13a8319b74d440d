import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRecord } from '../src/import/import-record.ts';
import { type FileRead, readFile } from '../src/import/reading/read-file.ts';
import { compareWithMeeting } from './import/compare-meeting.ts';
import { compareWithGold, readGold } from './import/gold.ts';
import { LARGE } from './import/large-file.ts';
import { meeting } from './import/meeting.ts';
import { writers } from './import/write/index.ts';
import { print, printProblems } from './lib/print.ts';
import { figure, shorten, table } from './lib/table.ts';

/** Cues of a run that only proves the bench. */
const SMALL_LARGE = 2000;

interface Options {
  /** The folder of samples: one folder a format, and `generated`. */
  readonly folder: string;
  readonly small: boolean;
}

/**
 * Imports a made-up meeting in every format, and every sample where there are some; compares what is known of each, and times a file as
 * large as may be.
 */
export function benchImport({ folder, small }: Options): number {
  const problems = [...benchMade()];
  if (existsSync(folder)) problems.push(...benchGenerated(join(folder, 'generated')), ...benchReal(folder));
  else print(`\nNo samples in ${folder}: real files are not imported. Name a folder with --data.`);
  problems.push(...benchLarge(small ? SMALL_LARGE : LARGE));
  return printProblems(problems);
}

/** The made-up meeting, which needs no samples: each format must give the same words by the same speakers. */
function benchMade(): string[] {
  const problems: string[] = [];
  const rows = writers.map((writer) => {
    const { imported, sameWords, sameSpeakers, faults } = compareWithMeeting(writer, meeting);
    problems.push(...faults.map((fault) => `${writer.id}: ${fault}`));
    const [file] = imported?.account.files ?? [];
    if (!imported || !file) return [writer.id, 'refused'];
    const reported = file.omitted.reduce((sum, { units = 1 }) => sum + units, 0);
    const units = [file.present, file.imported, reported, imported.account.turns, imported.account.statements];
    const speakers = !sameSpeakers ? 'differ' : typeof writer.labels === 'object' ? 'same' : `same (${writer.labels})`;
    return [writer.id, file.format, ...units.map(String), sameWords ? 'same' : 'differ', speakers];
  });
  print(`\n## One made-up meeting in ${writers.length} formats: ${meeting.turns.length} turns\n`);
  const heads = ['file', 'read as', 'units', 'imported', 'reported', 'turns', 'statements', 'words', 'speakers'];
  print(table(heads, rows));
  return problems;
}

/** One meeting written in many formats: each must give the same words by the same speakers. */
function benchGenerated(folder: string): string[] {
  const gold = readGold(folder);
  if (!gold) return [];
  const problems: string[] = [];
  const rows = readdirSync(folder)
    .filter((name) => name !== 'gold.json')
    .map((name) => {
      const read = readFile({ name, content: readFileSync(join(folder, name)) });
      if (!('reading' in read)) {
        problems.push(`${name}: ${read.message}`);
        return [name, 'refused'];
      }
      const { turns, sameText, sameSpeakers, difference } = compareWithGold(read, gold);
      if (difference !== undefined) problems.push(difference);
      if (!sameSpeakers) problems.push(`${name}: the speakers are not in the order they speak in.`);
      return [name, ...accountOf(read), String(turns), sameText ? 'same' : 'differs', sameSpeakers ? 'same' : 'differ'];
    });
  print(`\n## One meeting of the samples in ${rows.length} formats: ${gold.turns.length} turns\n`);
  print(table(['file', 'read as', 'units', 'imported', 'reported', 'turns', 'words', 'speakers'], rows));
  return problems;
}

/** What was found in the wild: every unit is imported or reported, and the whole becomes a record. */
function benchReal(folder: string): string[] {
  const problems: string[] = [];
  const rows = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .flatMap(({ name: kind }) => readdirSync(join(folder, kind)).map((name) => ({ kind, name })))
    .filter(({ name }) => !name.startsWith('LICENSE'))
    .map(({ kind, name }) => {
      const path = `${kind}/${shorten(name, 48)}`;
      const content = readFileSync(join(folder, kind, name));
      const read = readFile({ name, content });
      if (!('reading' in read)) return [path, 'refused', '', '', '', shorten(read.message, 60)];
      const [format, units, imported, reported] = accountOf(read);
      if (read.reading.kind === 'conversation' && Number(imported) + Number(reported) !== Number(units))
        problems.push(`${path}: units are missing.`);
      const result = importRecord([{ name, content }], read.reading.about.date ? {} : { date: '2024-03-04' });
      const outcome = result.ok
        ? `${result.account.statements} statements`
        : shorten(result.problems[0]?.message ?? '', 60);
      return [path, format!, units!, imported!, reported!, outcome];
    });
  print('\n## Real files: what is imported and what is reported makes what is there\n');
  print(table(['file', 'read as', 'units', 'imported', 'reported', 'record'], rows));
  return problems;
}

/** Format, units present, imported and reported. */
function accountOf({ reading, format }: FileRead): readonly string[] {
  const sum = (list: readonly { readonly units?: number }[]): number =>
    list.reduce((all, { units = 1 }) => all + units, 0);
  if (reading.kind !== 'conversation')
    return [`${format.name} (${reading.kind})`, '-', '-', String(sum(reading.omitted))];
  return [format.name, String(reading.present), String(sum(reading.segments)), String(sum(reading.omitted))];
}

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  readonly bytes: number;
  readonly statements: number;
  readonly outcome: string;
}

function benchLarge(cues: number): string[] {
  const file = join(import.meta.dirname, 'import/large-file.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, String(cues)], { encoding: 'utf8' });
  if (status !== 0) return [`The large file was not imported: ${stderr}`];
  const { seconds, megabytes, bytes, statements, outcome } = JSON.parse(stdout) as Taken;
  print('\n## A large file\n');
  print(
    table(
      ['cues', 'MB', 'import, s', 'most memory, MB', 'statements'],
      [[String(cues), figure(bytes / 1e6), figure(seconds), figure(megabytes), String(statements)]],
    ),
  );
  return outcome === 'imported' ? [] : [`The large file was not imported: ${outcome}`];
}
