import { BESIDE, BREAK, OVER_OF, type Place, type Runs, type Turn } from './runs.ts';

/** A run of words that comes up again. */
export interface Phrase {
  /** Its number among those that qualify; -1 until it does. */
  number: number;
  /** The numbers of its words. */
  readonly words: readonly number[];
  /** The phrases of one word less that begin and end it; none in a single word. */
  readonly within: readonly Phrase[];
  occurrences: number;
  turns: number;
  /** How often it is said; said again in the same turn it counts a half, a third, and so on. */
  count: number;
  /** Whether more than one person says it. */
  isShared: boolean;
  /** How often a word stands before it that a verb follows, and how often no word of the run stands behind it. */
  led: number;
  closing: number;
  speaker: number;
  turn: number;
  inTurn: number;
}

/** Words of a phrase at most, without *of*. */
const LONGEST = 4;

/** A phrase where it is said: the number of the place where it begins. */
export interface Saying {
  readonly at: number;
  readonly phrase: Phrase;
}

/** The phrases that qualify, and where each is said. */
export interface Phrases {
  readonly phrases: readonly Phrase[];
  readonly said: readonly Saying[];
}

/**
 * The phrases of up to four words that are said often enough. No phrase is more frequent than its parts, so each length is
 * counted only where both parts of one word less qualify (Agrawal and Srikant 1994): linear in the words.
 * @param qualifies - whether a phrase is said often enough; must hold of its parts where it holds of a phrase
 */
export function phrasesOf(runs: Runs, turns: readonly Turn[], qualifies: (phrase: Phrase) => boolean): Phrases {
  const phrases: Phrase[] = [];
  const said: Saying[] = [];
  let shorter: readonly Saying[] = countWords(runs, turns).filter(({ phrase }) => qualifies(phrase));
  for (let length = 2; shorter.length > 0; length += 1) {
    for (const { phrase } of shorter) if (phrase.number === -1) phrase.number = phrases.push(phrase) - 1;
    for (const saying of shorter) said.push(saying);
    if (length > LONGEST) break;
    shorter = countLonger(runs, turns, shorter, length).filter(({ phrase }) => qualifies(phrase));
  }
  return { phrases, said };
}

function countWords({ places, stems }: Runs, turns: readonly Turn[]): readonly Saying[] {
  const byWord = stems.map((_, word) => newPhrase([word], []));
  return places.map((place, at) => {
    const phrase = byWord[place.word]!;
    countOne(phrase, turns[place.turn]!.speaker, place, places[at + 1]);
    return { at, phrase };
  });
}

/** Phrases of one word more: two that overlap in all but a word each, side by side. */
function countLonger(
  { places, stems }: Runs,
  turns: readonly Turn[],
  shorter: readonly Saying[],
  length: number,
): readonly Saying[] {
  const byKey = new Map<number, Phrase>();
  const longer: Saying[] = [];
  shorter.forEach(({ at, phrase: head }, index) => {
    const tail = shorter[index + 1];
    const last = places[at + length - 1];
    if (tail?.at !== at + 1 || !last || last.join === BREAK || places[at + 1]!.join === BREAK) return;
    const key = (head.number * 2 + (last.join === OVER_OF ? 1 : 0)) * stems.length + last.word;
    let phrase = byKey.get(key);
    if (!phrase) {
      phrase = newPhrase([...head.words, last.word], [head, tail.phrase]);
      byKey.set(key, phrase);
    }
    const place = places[at]!;
    countOne(phrase, turns[place.turn]!.speaker, place, places[at + length]);
    longer.push({ at, phrase });
  });
  return longer;
}

function newPhrase(words: readonly number[], within: readonly Phrase[]): Phrase {
  const none = { occurrences: 0, turns: 0, count: 0, isShared: false, led: 0, closing: 0 };
  return { number: -1, words, within, ...none, speaker: -1, turn: -1, inTurn: 0 };
}

function countOne(phrase: Phrase, speaker: number, { turn, isLed }: Place, next: Place | undefined): void {
  if (phrase.turn !== turn) {
    phrase.turn = turn;
    phrase.turns += 1;
    phrase.inTurn = 0;
  }
  phrase.inTurn += 1;
  phrase.occurrences += 1;
  phrase.count += 1 / phrase.inTurn;
  if (isLed) phrase.led += 1;
  if (next?.join !== BESIDE) phrase.closing += 1;
  if (phrase.occurrences === 1) phrase.speaker = speaker;
  else if (phrase.speaker !== speaker) phrase.isShared = true;
}
