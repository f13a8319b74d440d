import { join } from 'node:path';
import { decisionProblems, meetingProblems, setProblems } from './abstain/checks.ts';
import { always, minisearch } from './abstain/peers.ts';
import { readQuestionSets } from './abstain/question-sets.ts';
import { readout } from './abstain/readout.ts';
import { articleReport, curveReport, meetingReport, wrongOnes } from './abstain/report.ts';
import { drawStrangers, runDecider } from './abstain/strangers.ts';
import { tally } from './abstain/tally.ts';
import { print, printProblems } from './lib/print.ts';
import { type QmsumMeeting, readMeetings } from './lib/qmsum.ts';
import { DOMAINS, type Meeting, meetingOf } from './retrieval/meetings.ts';

export interface AbstainOptions {
  /** A folder with `val.jsonl` of QMSum; undefined for the standard one. */
  readonly folder: string | undefined;
  /** Read where no folder is named; only the article is asked about where it holds no meetings. */
  readonly standard: string;
  /** The tuning questions and four meetings are enough. */
  readonly small: boolean;
  /** Whether to list the questions that were answered or refused wrongly. */
  readonly wrong: boolean;
}

const SEED = 20_240_307;
/** Meetings of each of the first two domains in a small run. */
const SMALL_EACH = 2;
const DECIDERS = [readout, minisearch, always];

/**
 * Measures how well it is decided whether a record answers a question, beside a rule on a library and no rule.
 * @returns 1 where something in the run cannot be right, 2 where the folder named holds no meetings
 */
export async function benchAbstain({ folder, standard, small, wrong }: AbstainOptions): Promise<number> {
  const source = readMeetings(join(folder ?? standard, 'val.jsonl'));
  if (!source && folder !== undefined) {
    print(`There is no file val.jsonl in ${folder}.`);
    return 2;
  }
  const problems = [
    ...(await askArticles({ tuningOnly: small, wrong })),
    ...(source ? askMeetings(source, small) : []),
  ];
  if (!source)
    print('There are no real meetings here (give the folder of QMSum with --data): only articles were asked about.');
  return printProblems(problems);
}

async function askArticles({ tuningOnly, wrong }: { tuningOnly: boolean; wrong: boolean }): Promise<readonly string[]> {
  print('## Questions about an article\n');
  print(
    '`wrongly`: of those before it. `first` and `at all`: of those answered rightly. `lines`: in the middle answer.\n',
  );
  const problems: string[] = [];
  for (const set of await readQuestionSets({ tuningOnly })) {
    const decided = DECIDERS.map(({ name, open }) => {
      const ask = open(set.record);
      return { name, decisions: set.cases.map(({ question }) => ask(question)) };
    });
    const rows = decided.map(({ name, decisions }) => [name, tally(set.cases, decisions)] as const);
    print(`${articleReport(set, rows)}\n`);
    if (wrong) print(`${wrongOnes(set, decided[0]!.decisions)}\n`);
    problems.push(...setProblems(set, rows[0]![1]));
  }
  return problems;
}

function askMeetings(source: readonly QmsumMeeting[], small: boolean): readonly string[] {
  const all = source.map(meetingOf).filter(({ questions }) => questions.length > 0);
  const meetings = small ? someOf(all) : all;
  const strangers = drawStrangers(meetings, SEED);
  const columns = DECIDERS.map((decider) => ({
    name: decider.name,
    decisions: runDecider(decider, meetings, strangers),
  }));
  const questions = meetings.reduce((sum, meeting) => sum + meeting.questions.length, 0);
  print(`## Questions put to meetings: questions ${questions}, meetings ${meetings.length}\n`);
  print('Each question is asked of its own meeting, of another of the same domain, and of one of another domain.');
  print(
    'The same domain is an upper bound of the error: one meeting about a remote control may well answer what is asked of the next.',
  );
  print(
    '`relevant`: of those answered in their own. `told apart`: own covered more than other domain, of all pairs; 50 is chance.\n',
  );
  print(`${meetingReport(meetings, columns)}\n`);
  print('Answered, were a line to answer from another part of the question on; * is what is in use.\n');
  print(curveReport(columns.slice(0, 2)));
  return [...meetingProblems(meetings, strangers), ...decisionProblems(columns[0]!.decisions)];
}

/** The first two meetings of two domains, so that each has a stranger of both kinds. */
function someOf(meetings: readonly Meeting[]): readonly Meeting[] {
  return DOMAINS.slice(0, 2).flatMap((of) => meetings.filter(({ domain }) => domain === of).slice(0, SMALL_EACH));
}
