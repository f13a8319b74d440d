import { inverseFrequency } from '../inverse-frequency.ts';
import { stem } from '../stem.ts';
import everyday from './everyday-words.json' with { type: 'json' };
import counted from './question-words.json' with { type: 'json' };

/** In how many of the counted questions each stem stands. */
const QUESTIONS_WITH: ReadonlyMap<string, number> = new Map(Object.entries(counted.questionsWith));

/**
 * How much a word of a question says about what is asked, from 0 to 1: little where many questions hold it, whatever
 * they ask (`discuss`, `summarize`, `opinion`). It is 1 - ln(n + 1) / ln(N + 1) for a word in `n` of `N` questions; the
 * questions are those of `question-words.json`. A word in none of them weighs 1.
 * @param term - a folded word
 */
export function questionWeight(term: string): number {
  return weightByCount(QUESTIONS_WITH.get(stem(term)) ?? 0, counted.questions);
}

/** What a word weighs that stands in `holders` of all questions. */
export function weightByCount(holders: number, questions: number): number {
  return 1 - Math.log(holders + 1) / Math.log(questions + 1);
}

/** Whether a stem stands in the counted questions, and so is no misspelling of another word. */
export function isWordOfQuestions(stemmed: string): boolean {
  return QUESTIONS_WITH.has(stemmed);
}

const MEETINGS_WITH: ReadonlyMap<string, number> = new Map(Object.entries(everyday.meetingsWith));

/**
 * How rare a word is in talk, from 0 to 1: its inverse document frequency over the meetings of `everyday-words.json`, as a
 * part of that of a word in none of them. A word that the records lack is missed the more, the rarer it is.
 */
export function rarityInTalk(stemmed: string): number {
  const { meetings } = everyday;
  return inverseFrequency(MEETINGS_WITH.get(stemmed) ?? 0, meetings) / inverseFrequency(0, meetings);
}
