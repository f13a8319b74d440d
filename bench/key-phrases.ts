import { findTopics } from '../src/import/topics/find-topics.ts';
import { drawn, type FindPhrases, mostFrequent, rake, tfIdf } from './key-phrases/counting.ts';
import { type Score, scoreOf } from './key-phrases/score.ts';
import { type Talk, talkOf } from './key-phrases/talk.ts';
import { yake } from './key-phrases/yake.ts';
import { print, printProblems } from './lib/print.ts';
import { readMeetings } from './lib/qmsum.ts';
import { figure, table } from './lib/table.ts';
import { madeUpMeetings } from './retrieval/made-up.ts';

export interface KeyPhrasesOptions {
  /** A QMSum file; undefined for the standard one. */
  readonly file: string | undefined;
  /** Read where no file is named; made-up meetings stand in where it does not exist. */
  readonly standard: string;
  /** Whether a few meetings are enough. */
  readonly small: boolean;
}

const SEED = 20_240_306;
/** Meetings of a run that only proves the bench; one more where the file does not part evenly. */
const SMALL_MEETINGS = 4;
/** Phrases of a meeting at most, as many as an imported record gets. */
const MOST = 8;
/** Meetings whose phrases are printed. */
const SHOWN = 4;

/**
 * Measures how well the topics of imported records agree with those that people wrote down, beside other ways to find phrases.
 * @returns 1 where something in the run cannot be right, 2 where the file does not exist
 */
export function benchKeyPhrases({ file, standard, small }: KeyPhrasesOptions): number {
  const read = readMeetings(file ?? standard);
  if (!read && file !== undefined) {
    print(`There is no file ${file}.`);
    return 2;
  }
  if (!read) print('There are no real meetings here (give a QMSum file with --data): the figures are of made-up ones.');
  const all = (read ?? madeUpMeetings(SEED)).map(talkOf).filter(({ topics }) => topics.length > 0);
  if (all.length === 0) {
    print('No meeting of the file has topics.');
    return 2;
  }
  const step = small ? Math.max(1, Math.floor(all.length / SMALL_MEETINGS)) : 1;
  const talks = all.filter((_, at) => at % step === 0);
  const turns = talks.reduce((sum, talk) => sum + talk.turns.length, 0);
  print('\n## Key phrases\n');
  print(
    `${small ? 'A small run: ' : ''}${talks.length} meetings, ${turns.toLocaleString('en')} turns; at most ${MOST} phrases each.\n`,
  );
  const score = (name: string, find: FindPhrases): Score => scoreOf(name, find, talks, MOST);
  const ours = score('Readout', readout);
  const floor = score('words drawn', drawn(SEED));
  const peers = [
    score('most frequent words', mostFrequent),
    score('TF-IDF', tfIdf(all)),
    score('RAKE', rake),
    score('YAKE', yake),
  ];
  print(table(HEAD, [ours, ...peers, floor].map(row)));
  print('');
  for (const talk of talks.slice(0, SHOWN)) print(`- ${readout(talk, MOST).join(' · ') || '(none)'}`);
  const isNoBetter = read !== undefined && ours.topicsHit <= floor.topicsHit;
  return printProblems([...problemsOf(talks), ...(isNoBetter ? ['Words drawn at random hit as many topics.'] : [])]);
}

const readout: FindPhrases = (talk) => topicsOf(talk).map(({ label }) => label);

function topicsOf({ turns, names }: Talk): ReturnType<typeof findTopics> {
  return findTopics(turns, 'en', names);
}

const HEAD = [
  'mean of meetings, %',
  'topics hit',
  'phrases that hit',
  'whole in a topic',
  'in one part',
  'phrases',
  'words each',
  'ms in all',
];

function row({ name, ms, phrases, words, ...parts }: Score): readonly string[] {
  const { topicsHit, phrasesHit, phrasesWhole, concentrated } = parts;
  const percents = [topicsHit, phrasesHit, phrasesWhole, concentrated].map((part) => (part * 100).toFixed(1));
  return [name, ...percents, phrases.toFixed(1), words.toFixed(1), figure(ms)];
}

/** What cannot be right, however good the phrases are. */
function problemsOf(talks: readonly Talk[]): readonly string[] {
  return talks.flatMap((talk, number) => {
    const topics = topicsOf(talk);
    const lost = topics.filter(({ label, in: turns }) => {
      const plain = turns.map((turn) => talk.turns[turn]!.text.replace(/\s+/g, ' '));
      return turns.length < 2 || !plain.some((text) => text.includes(label));
    });
    return [
      ...(topics.length > MOST ? [`Meeting ${number + 1} has ${topics.length} topics.`] : []),
      ...lost.map(({ label }) => `The turns of “${label}” in meeting ${number + 1} do not hold it.`),
    ];
  });
}
