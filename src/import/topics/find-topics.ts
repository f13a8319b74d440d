import { nameWords } from '../../search/passages/words-around-names.ts';
import { distinctPhrases } from './distinct-phrases.ts';
import { readForms } from './forms.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { runsOf, type Turn } from './runs.ts';
import { bestFirst } from './scores.ts';

/** What a meeting talks about, as found by counting words. */
export interface FoundTopic {
  /** The phrase in the form it is most often said in. */
  readonly label: string;
  /** Other forms of it, and phrases that go with it. */
  readonly altLabels: readonly string[];
  /** The turns that hold any of them, in order. */
  readonly in: readonly number[];
}

/** Topics of a meeting at most: as many as are taken in at a glance. */
const MOST_TOPICS = 8;
/** So much text, in UTF-16 units, makes room for one more topic: about a minute and a half of talk. */
const TEXT_EACH = 1500;
/** A phrase is said so often, and in two turns; by two people, or by one in so many turns. */
const LEAST_SAID = 3;
const LEAST_TURNS = 2;
const LEAST_TURNS_OF_ONE = 5;
/** In a long meeting it stands in one turn of so many. */
const MOST_TURNS_BETWEEN = 2000;

/**
 * The key phrases of a meeting in English; none in another language, for what is matter and what is talk is told by English
 * word lists. Candidates are the runs of words between stop words and marks, as in RAKE (Rose et al. 2010, Automatic keyword
 * extraction from individual documents), and their parts; they are ordered by C-value (Frantzi, Ananiadou and Mima 2000,
 * Automatic recognition of multi-word terms), by how rare their words are in talk, and by how many turns say them.
 * Linear in the text.
 * @param turns - what is said, in order
 * @param lang - the BCP 47 tag of the meeting's language
 * @param names - of those who speak: their words are in no phrase
 */
export function findTopics(turns: readonly Turn[], lang: string, names: readonly string[] = []): readonly FoundTopic[] {
  if (!/^en(?:-|$)/i.test(lang)) return [];
  const length = turns.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.min(MOST_TOPICS, Math.floor(length / TEXT_EACH));
  const named = new Set(names.flatMap(nameWords));
  const runs = runsOf(turns, (term) => named.has(term));
  const found = phrasesOf(runs, turns, oftenEnough(turns));
  const topics = distinctPhrases(bestFirst(found.phrases, runs), most);
  return readForms(topics, found, runs, turns);
}

/** Whether a phrase is said often and widely enough to be a topic. Holds of the parts of any phrase of which it holds. */
function oftenEnough(turns: readonly Turn[]): (phrase: Phrase) => boolean {
  const isAlone = turns.every(({ speaker }) => speaker === turns[0]!.speaker);
  const leastTurns = Math.max(LEAST_TURNS, Math.floor(turns.length / MOST_TURNS_BETWEEN));
  return ({ occurrences, turns, isShared }) =>
    occurrences >= LEAST_SAID && turns >= leastTurns && (isShared || isAlone || turns >= LEAST_TURNS_OF_ONE);
}
