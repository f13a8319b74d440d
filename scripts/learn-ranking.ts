/**
 * Learns how to rank the statements of a conversation for a question, from the train meetings of QMSum:
 *
 *     node scripts/learn-ranking.ts --data FOLDER [--folds]
 *
 * It writes `question-words.json`, `everyday-words.json` and `ranking.json` in `src/search/passages/`. `--folds` writes nothing: it learns
 * five times, each time without a fifth of the meetings, and prints how well those are ranked.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { meetingOf } from '../bench/retrieval/meetings.ts';
import { readMeetings } from '../bench/lib/qmsum.ts';
import { createRandom } from '../bench/lib/random.ts';
import { print } from '../bench/lib/print.ts';
import { crossValidate } from './learn-ranking/folds.ts';
import { countMeetingWords, countQuestionWords, foldOf, weightIn } from './learn-ranking/question-words.ts';
import { examplesOf } from './learn-ranking/examples.ts';
import { learn } from './learn-ranking/learn.ts';
import { headOf, rounded, type Shape } from './learn-ranking/parameters.ts';
import { REACHES } from '../src/search/passages/model.ts';
import { TERM_FEATURES } from '../src/search/passages/reading.ts';
import { STATEMENT_FEATURES } from '../src/search/passages/statement-features.ts';

export const SHAPE: Shape = {
  termInputs: TERM_FEATURES,
  termUnits: 8,
  inputs: 3 * REACHES.length + 1 + STATEMENT_FEATURES,
  units: 16,
};

const FOLDER = `${import.meta.dirname}/../src/search/passages`;
const ORIGIN =
  'Learnt by scripts/learn-ranking.ts from the 162 train meetings of QMSum (Zhong et al. 2021, MIT; from AMI and ICSI, ' +
  'CC BY 4.0, and parliamentary committees).';
/** Words of fewer questions weigh nearly 1 anyhow, and most of them are names. */
const LEAST_QUESTIONS = 2;
/** A word said in fewer meetings is no everyday word. */
const LEAST_MEETINGS = 8;
const SEED = 7;

const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } } });
const file = `${values.data ?? `${import.meta.dirname}/../../shared/bench/qmsum`}/train.jsonl.gz`;
const meetings = readMeetings(file)?.map(meetingOf);
if (!meetings) throw new Error(`There is no ${file}; name the folder of the QMSum files with --data.`);

// What a question's words weigh is counted without the meetings it is learnt on: else its own words would seem frequent.
const counts = Array.from({ length: 5 }, (_, fold) =>
  countQuestionWords(meetings.filter((_meeting, number) => foldOf(number) !== fold)),
);
const examples = examplesOf(meetings, (number, term) => weightIn(counts[foldOf(number)]!, term));
if (values.folds) crossValidate(examples, SHAPE, print);
else {
  const { questions, questionsWith } = countQuestionWords(meetings);
  const frequent = [...questionsWith]
    .filter(([, count]) => count >= LEAST_QUESTIONS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  write('question-words.json', { origin: ORIGIN, questions, questionsWith: Object.fromEntries(frequent) });
  const everyday = [...countMeetingWords(meetings)]
    .filter(([word, count]) => count >= LEAST_MEETINGS && /^[a-z]{2,}$/.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  write('everyday-words.json', {
    origin: ORIGIN,
    meetings: meetings.length,
    meetingsWith: Object.fromEntries(everyday),
  });
  const head = (aim: 'first' | 'all') => headOf(learn(examples, SHAPE, aim, createRandom(SEED)), SHAPE, rounded);
  write('ranking.json', { origin: ORIGIN, passages: head('first'), evidence: head('all') });
}

function write(name: string, value: object): void {
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(value)}\n`);
  print(`${name} is written.`);
}
