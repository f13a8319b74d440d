import { rarityInTalk } from '../../search/passages/question-weights.ts';
import type { Phrase } from './phrases.ts';
import type { Runs } from './runs.ts';

/**
 * What a phrase must be besides frequent. Chosen on the train meetings of QMSum and by eye on press conferences; what is
 * reported of them is counted on its val meetings (`npm run bench -- key-phrases`).
 */
const LEAST_RARITY_OF_WORD = 0.25;
const LEAST_SAID_OF_WORD = 5;
/** A phrase is a noun that mostly does not stand behind *to* or *we*, and that often enough ends what it stands in. */
const MOST_LED = 0.3;
const LEAST_CLOSING = 0.3;

/** How much the rarity of the words counts, as an exponent: a word by itself is more often one of mere talk. */
const RARITY_OF_WORD = 0.5;
const RARITY_OF_PHRASE = 0.25;

/** The phrases that may be topics, the best first; of equals the one said first. */
export function bestFirst(phrases: readonly Phrase[], runs: Runs): readonly Phrase[] {
  const nested = nestedCounts(phrases);
  const rarities = runs.stems.map(rarityInTalk);
  return phrases
    .filter((phrase) => isTerm(phrase, runs, rarities))
    .map((phrase) => ({ phrase, score: scoreOf(phrase, nested.get(phrase), rarities) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ phrase }) => phrase);
}

function isTerm({ words, occurrences, led, closing }: Phrase, { titles }: Runs, rarities: readonly number[]): boolean {
  const [first] = words;
  return (
    (words.length > 1 || (rarities[first!]! >= LEAST_RARITY_OF_WORD && occurrences >= LEAST_SAID_OF_WORD)) &&
    new Set(words).size === words.length &&
    !words.every((word) => titles.has(word)) &&
    led <= MOST_LED * occurrences &&
    closing >= LEAST_CLOSING * occurrences
  );
}

/**
 * C-value: the number of words times how often the phrase is said, less how often on average the longer ones that hold it
 * are; here with the number itself for its logarithm, for that is 0 for a single word. Times the mean rarity of the words in talk.
 */
function scoreOf({ words, count }: Phrase, nested: Nested | undefined, rarities: readonly number[]): number {
  const longer = nested ? nested.count / nested.phrases : 0;
  const rarity = words.reduce((sum, word) => sum + rarities[word]!, 0) / words.length;
  return words.length * (count - longer) * rarity ** (words.length === 1 ? RARITY_OF_WORD : RARITY_OF_PHRASE);
}

/** The phrases that hold a shorter one: how many, and how often they are said. */
interface Nested {
  phrases: number;
  count: number;
}

function nestedCounts(phrases: readonly Phrase[]): ReadonlyMap<Phrase, Nested> {
  const nested = new Map<Phrase, Nested>();
  for (const phrase of phrases) {
    for (const part of partsOf(phrase)) {
      const known = nested.get(part) ?? { phrases: 0, count: 0 };
      known.phrases += 1;
      known.count += phrase.count;
      nested.set(part, known);
    }
  }
  return nested;
}

/** All shorter phrases within one; there are nine at most. */
function partsOf(phrase: Phrase): ReadonlySet<Phrase> {
  const parts = new Set(phrase.within);
  // A set is gone through with what is added on the way.
  for (const part of parts) for (const shorter of part.within) parts.add(shorter);
  return parts;
}
