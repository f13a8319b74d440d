import type { Phrase } from './phrases.ts';

/** A phrase that is a topic, with those that are said for the same. */
export interface DistinctPhrase {
  readonly phrase: Phrase;
  readonly others: readonly Phrase[];
}

/** So many of the best phrases are looked at for each topic. */
const LOOKED_AT_EACH = 8;
const MOST_OTHERS = 4;
/** A phrase that holds a topic, or that a topic holds, is another name of it where one of so many is both. */
const LEAST_SHARE = 1 / 3;

/**
 * The first phrases of a list of which no two are nearly the same. Of the rest, those that stand for one of them go with it.
 * @param phrases - the best first
 */
export function distinctPhrases(phrases: readonly Phrase[], most: number): readonly DistinctPhrase[] {
  const chosen: { readonly phrase: Phrase; readonly others: Phrase[] }[] = [];
  for (const phrase of phrases.slice(0, most * LOOKED_AT_EACH)) {
    const near = chosen.filter((topic) => isNear(topic.phrase, phrase));
    if (near.length === 0) {
      if (chosen.length < most) chosen.push({ phrase, others: [] });
      continue;
    }
    const [topic] = near;
    if (topic!.others.length < MOST_OTHERS && near.length === 1 && standsFor(phrase, topic!.phrase))
      topic!.others.push(phrase);
  }
  return chosen;
}

function sharedWords(a: Phrase, b: Phrase): number {
  return a.words.filter((word) => b.words.includes(word)).length;
}

/** Whether all words of one are in the other. */
function isNested(a: Phrase, b: Phrase): boolean {
  return sharedWords(a, b) === Math.min(a.words.length, b.words.length);
}

/** Whether two phrases are nearly the same: they share half of the words of the longer where one is within the other, else more. */
function isNear(a: Phrase, b: Phrase): boolean {
  const twice = sharedWords(a, b) * 2;
  const longer = Math.max(a.words.length, b.words.length);
  return isNested(a, b) ? twice >= longer || standsFor(a, b) : twice > longer;
}

/** Whether what is said of one is said of the other: `region` is much else than the Indo-Pacific region. */
function standsFor(a: Phrase, b: Phrase): boolean {
  const [less, more] = [a.occurrences, b.occurrences].toSorted((one, other) => one - other);
  return isNested(a, b) && less! >= LEAST_SHARE * more!;
}
