import { availableParallelism, loadavg } from 'node:os';
import { print, printProblems } from './lib/print.ts';
import { type QmsumMeeting, readMeetings } from './lib/qmsum.ts';
import { figure } from './lib/table.ts';
import { longest, oracle, shuffled } from './retrieval/baselines.ts';
import { runProblems } from './retrieval/checks.ts';
import { fts5 } from './retrieval/fts5.ts';
import { fuse } from './retrieval/fuse.ts';
import { madeUpMeetings } from './retrieval/made-up.ts';
import { meetingOf } from './retrieval/meetings.ts';
import { minisearch } from './retrieval/minisearch.ts';
import { orama } from './retrieval/orama.ts';
import { readout } from './retrieval/readout.ts';
import { report } from './retrieval/report.ts';
import { runSystem } from './retrieval/run.ts';

export interface RetrievalOptions {
  /** A QMSum file; undefined for the standard one. */
  readonly file: string | undefined;
  /** Read where no file is named; made-up meetings stand in where it does not exist. */
  readonly standard: string;
  /** Whether four meetings are enough. */
  readonly small: boolean;
}

const SEED = 20_240_306;
const SMALL_MEETINGS = 4;

/**
 * Measures how well turns that answer a question are found, beside other libraries and what ignores the question.
 * @returns 1 where something in the run cannot be right, 2 where the file does not exist
 */
export function benchRetrieval({ file, standard, small }: RetrievalOptions): number {
  const read = readMeetings(file ?? standard);
  if (!read && file !== undefined) {
    print(`There is no file ${file}.`);
    return 2;
  }
  if (!read) print('There are no real meetings here (give a QMSum file with --data): the figures are of made-up ones.');
  const source = read ?? madeUpMeetings(SEED);
  const meetings = (small ? someOf(source) : source).map(meetingOf).filter(({ questions }) => questions.length > 0);
  if (meetings.length === 0) {
    print('No meeting of the file has a question with relevant turns.');
    return 2;
  }
  print(`Load of the machine: ${figure(loadavg()[0]!)} on ${availableParallelism()} cores.\n`);
  const run = (system: typeof readout) => runSystem(system, meetings);
  const [ours, best, random] = [run(readout), run(oracle), run(shuffled(SEED))];
  const all = [ours, ...[fuse, minisearch, fts5, orama].map(run), run(longest), random, best];
  print(report(all, meetings));
  return printProblems(runProblems({ ours, oracle: best, random, all }, meetings));
}

/** Meetings spread evenly over the file, which is ordered by kind. */
function someOf(meetings: readonly QmsumMeeting[]): readonly QmsumMeeting[] {
  const step = Math.max(1, meetings.length / SMALL_MEETINGS);
  return meetings.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, SMALL_MEETINGS);
}
