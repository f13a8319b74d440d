import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { print, printProblems } from './lib/print.ts';
import { figure } from './lib/table.ts';
import { type MeetingRecord, openArchive } from '../src/index.ts';
import { articleReport } from './verify/article.ts';
import type { Checker } from './verify/decision.ts';
import { type DevSet, readDevCases } from './verify/dev-cases.ts';
import { type HandSet, readArticle, readHandSets } from './verify/hand-cases.ts';
import { handProblems, judge } from './verify/hand-judge.ts';
import { handDifferences, handReport } from './verify/hand-report.ts';
import { bigReport, manyWords, smallReport } from './verify/latency.ts';
import { exact, fuse, minisearch } from './verify/peers.ts';
import { check, faultsOf, readout } from './verify/readout.ts';
import { confusionReport, linesReport, peersReport, targets, targetsReport, wrongOnes } from './verify/report.ts';
import { runChecker } from './verify/run.ts';
import { tally } from './verify/tally.ts';

export interface VerifyOptions {
  /** A file of labelled quotes and the folder of their records; undefined for the standard ones. */
  readonly file: string | undefined;
  readonly folder: string | undefined;
  /** Where the standard ones lie: a folder with `cases.dev.jsonl` and `records`. */
  readonly standard: string;
  /** A folder of QMSum, which the big archive is made from. */
  readonly qmsum: string;
  /** Only the quotes labelled by hand, and a small archive. */
  readonly small: boolean;
  /** Whether to list the labelled quotes that were decided wrongly. */
  readonly wrong: boolean;
}

const WORDS = 500_000;
const SMALL_WORDS = 5000;
/** Quotes of each kind that are timed on the large archive. */
const EACH = 60;
const SMALL_EACH = 3;

/**
 * Measures what is said of quotes: labelled by hand, made from transcripts, and those of the article; and how long it takes.
 * @returns 1 where something in the run cannot be right or must not be, 2 where the file named does not exist
 */
export async function benchVerify(options: VerifyOptions): Promise<number> {
  const { file, folder, standard, qmsum, small, wrong } = options;
  const dev = small
    ? undefined
    : readDevCases(file ?? join(standard, 'cases.dev.jsonl'), folder ?? join(standard, 'records'));
  if (!dev && file !== undefined && !small) {
    print(`There is no file ${file}.`);
    return 2;
  }
  print(`Load of the machine: ${figure(loadavg()[0]!)} on ${availableParallelism()} cores.\n`);
  const sets = await readHandSets();
  const article = await readArticle();
  const problems = [...byHand(sets), ...ofArticle(article), ...(dev ? generated(dev, wrong) : [])];
  if (!dev)
    print('Only quotes labelled by hand were checked: the others are left out of a small run, or are not here.\n');
  print('## Time on the first record\n');
  const asked = sets.filter(({ record }) => record.id === article.id).flatMap(({ cases }) => cases);
  const quotes = [...asked.map(({ quote }) => quote), ...article.statements.map(({ text }) => text)];
  print(`${smallReport(article, quotes)}\n`);
  print('## Time on a large archive\n');
  print('`MB made`: left on the heap by the worst call, before collecting. `MB kept`: after it, of all calls.\n');
  print(bigReport(manyWords(small ? SMALL_WORDS : WORDS, small ? undefined : qmsum), small ? SMALL_EACH : EACH));
  return printProblems(problems);
}

function byHand(sets: readonly HandSet[]): readonly string[] {
  print('## Quotes labelled by hand\n');
  const judged = sets.map((set) => {
    const archive = openArchive([set.record]);
    const answers = set.cases.map((asked) => ({ asked, answer: check(archive, asked.quote, asked.speaker) }));
    const faults = answers.flatMap(({ asked, answer }) =>
      faultsOf(answer, set.record).map((fault) => `${asked.id}: ${fault}.`),
    );
    return { set, faults, judged: answers.map(({ asked, answer }) => judge(asked, answer)) };
  });
  print(`${handReport(judged.map(({ set, judged }) => [set, judged]))}\n`);
  const all = judged.flatMap(({ judged }) => judged);
  print(`${handDifferences(all)}\n`);
  return [...judged.flatMap(({ faults }) => faults), ...handProblems(all)];
}

function ofArticle(record: MeetingRecord): readonly string[] {
  print('## Quotations of the article\n');
  const { text, problems } = articleReport(record);
  print(`${text}\n`);
  return problems;
}

function generated(set: DevSet, wrong: boolean): readonly string[] {
  print(`## Quotes made from transcripts: quotes ${set.cases.length}, records ${set.records.size}\n`);
  const score = (checker: Checker) => {
    const run = runChecker(checker, set);
    return { run, tally: tally(set.cases, run.decisions) };
  };
  const ours = score(readout);
  const all = [ours, ...[exact, minisearch, fuse].map(score)];
  print(`${confusionReport(ours.tally)}\n`);
  print(`${linesReport(ours.tally)}\n`);
  print(`${peersReport(all)}\n`);
  print(`${targetsReport(ours.tally)}\n`);
  if (wrong) print(`${wrongOnes(set.cases.map((asked, at) => ({ asked, decision: ours.run.decisions[at]! })))}\n`);
  const missed = targets(ours.tally).filter(([, , , holds]) => !holds);
  const [, plain] = all;
  return [
    ...generatedFaults(set),
    ...missed.map(([what, wanted, got]) => `${what}: ${got}, wanted ${wanted}.`),
    ...(ours.tally.macro > plain!.tally.macro
      ? []
      : ['Readout tells classes apart no better than a search for the characters.']),
  ];
}

function generatedFaults({ cases, records }: DevSet): readonly string[] {
  const archives = new Map([...records].map(([name, record]) => [name, openArchive([record])]));
  return cases.flatMap(({ id, record, quote, speaker }) =>
    faultsOf(check(archives.get(record)!, quote, speaker), records.get(record)!).map((fault) => `${id}: ${fault}.`),
  );
}
