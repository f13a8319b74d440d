import { stem } from '../../src/search/stem.ts';
import { contentWords } from '../retrieval/content-words.ts';
import type { FindPhrases } from './counting.ts';
import { asStems, type HumanTopic, type Talk } from './talk.ts';

/** How well phrases agree with what people wrote down as topics; parts of 1, each the mean over meetings. */
export interface Score {
  readonly name: string;
  /** Topics that share a telling word with some phrase. */
  readonly topicsHit: number;
  /** Phrases that share a telling word with some topic, and that have all their words in one topic. */
  readonly phrasesHit: number;
  readonly phrasesWhole: number;
  /** Phrases that stand in the turns of some topic at least twice as often as in the others. */
  readonly concentrated: number;
  /** Phrases of a meeting, and words of a phrase. */
  readonly phrases: number;
  readonly words: number;
  /** Milliseconds for all meetings. */
  readonly ms: number;
}

/** How much more often a phrase stands in the turns of a topic. */
const TIMES = 2;
/** Turns of a topic that must hold it: once is chance. */
const LEAST_TURNS = 2;

/** Scores the phrases that a method finds in each meeting. Meetings in which it finds none count as 0. */
export function scoreOf(name: string, find: FindPhrases, talks: readonly Talk[], most: number): Score {
  const began = performance.now();
  const found = talks.map((talk) => find(talk, most));
  const ms = performance.now() - began;
  const scores = talks.map((talk, at) => scoreTalk(talk, found[at]!));
  const mean = (part: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, score) => sum + part(score), 0) / scores.length;
  return {
    name,
    topicsHit: mean(({ topicsHit }) => topicsHit),
    phrasesHit: mean(({ phrasesHit }) => phrasesHit),
    phrasesWhole: mean(({ phrasesWhole }) => phrasesWhole),
    concentrated: mean(({ concentrated }) => concentrated),
    phrases: mean(({ phrases }) => phrases),
    words: mean(({ words }) => words),
    ms,
  };
}

function scoreTalk({ topics, stems }: Talk, phrases: readonly string[]) {
  const telling = phrases.map((phrase) => contentWords(phrase).map(stem));
  const part = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
    items.length === 0 ? 0 : items.filter(holds).length / items.length;
  return {
    topicsHit: part(topics, (topic) => telling.some((words) => words.some((word) => topic.stems.has(word)))),
    phrasesHit: part(telling, (words) => topics.some((topic) => words.some((word) => topic.stems.has(word)))),
    phrasesWhole: part(telling, (words) => topics.some((topic) => words.every((word) => topic.stems.has(word)))),
    concentrated: part(phrases, (phrase) => {
      const holders = turnsWith(stems, phrase);
      return topics.some((topic) => isOf(topic, holders, stems.length));
    }),
    phrases: phrases.length,
    words:
      phrases.length === 0
        ? 0
        : phrases.reduce((sum, phrase) => sum + phrase.split(/[\s-]+/).length, 0) / phrases.length,
  };
}

function turnsWith(stems: readonly string[], phrase: string): readonly number[] {
  const wanted = asStems(phrase);
  return stems.flatMap((turn, number) => (turn.includes(wanted) ? [number] : []));
}

function isOf({ turns }: HumanTopic, holders: readonly number[], all: number): boolean {
  const inside = holders.filter((number) => turns.has(number)).length;
  const outside = holders.length - inside;
  return inside >= LEAST_TURNS && inside * (all - turns.size) >= TIMES * outside * turns.size;
}
