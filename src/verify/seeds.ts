import { commonNumber } from '../search/common-words.ts';
import { inverseFrequency } from '../search/inverse-frequency.ts';
import { type Postings, statementCount } from '../search/postings.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import { findTerm } from '../search/vocabulary.ts';
import { Ballot, bestFirst, type Place } from './ballot.ts';
import { findRuns, statementAt } from './common-runs.ts';

/** A place in a text where words of a quote stand as they do in the quote, more or less. */
export type Seed = Place;

/** Statements that may hold the quote. */
export type Wanted = (statement: number) => boolean;

/** A statement for another. */
type StartOf = (statement: number) => number;

/** Places kept for the quote as a whole, and for each stretch of it. */
const MOST_WHOLE = 12;
const MOST_OF_STRETCH = 3;
/** Places of either looked at more closely before they are chosen. */
const LOOKED_WHOLE = 60;
const LOOKED_OF_STRETCH = 24;
/** Words of a stretch: a part of a joined quote is seldom shorter, and each stretch keeps its own places. */
const STRETCH = 8;
/** A stretch begins every so many words: one of them lies within any part of twelve words, and half of one in any of eight. */
const STEP = 4;
/** Stretches looked at, at most, spread over the quote. */
const MOST_STRETCHES = 64;
/** Places of words looked at in all; the rare words come first, so that what is left out tells least. */
const MOST_VOTES = 30_000;
/** Of a word that the quote repeats, as many positions vote. */
const MOST_POSITIONS = 8;
/** Up to so many telling words, the quote is looked for by its common words too. */
const FEW_TELLING = 2;
/** What a common word adds to a place; words left out or added near it may have moved it. */
const COMMON_WEIGHT = 0.5;
const DRIFT = 1;

interface Telling {
  readonly term: number;
  readonly weight: number;
  /** Positions in the quote. */
  readonly positions: number[];
}

/**
 * Where the words of a quote stand together: each occurrence of a word votes for the place at which the quote would begin
 * (diagonals, as in seed-and-extend alignment). The best places for all of it, then the best of each of its stretches, so
 * that each part of a joined quote has some; places of equal score in the order of the archive.
 * @param startOf - the first of the statements that run on up to one: a place is then in the one in which the quote would begin
 */
export function findSeeds(
  index: SearchIndex,
  text: string,
  wanted: Wanted,
  startOf: StartOf = (statement) => statement,
): readonly Seed[] {
  const { postings } = index;
  const tokens = tokenize(text);
  const telling = tellingWords(index, tokens);
  const ballot = new Ballot();
  const box = joining(ballot, postings, wanted, startOf);
  let left = MOST_VOTES;
  for (const word of telling) {
    if (left <= 0) break;
    left -= vote(postings, word, wanted, box, left);
  }
  const common = Uint8Array.from(tokens, ({ term }) => commonNumber(term));
  if (telling.length <= FEW_TELLING) findRuns(postings, common, wanted, box);
  const rescored = (numbers: Uint8Array, places: readonly Place[], most: number): readonly Seed[] =>
    withCommon(places, (place) => commonHeld(postings, numbers, place, startOf)).slice(0, most);
  const ofStretches = stretchesOf(tokens.length).map(({ from, to }) => {
    const own = common.slice(0, to).fill(0, 0, from);
    return rescored(own, ballot.best(LOOKED_OF_STRETCH, from, to), MOST_OF_STRETCH);
  });
  const best = [
    ...rescored(common, ballot.best(LOOKED_WHOLE, 0, tokens.length), MOST_WHOLE),
    // The best of each stretch before the second best of any: not all may be looked at.
    ...Array.from({ length: MOST_OF_STRETCH }, (_, rank) => ofStretches.flatMap((places) => places[rank] ?? [])).flat(),
  ];
  return [...new Map(best.map((seed) => [`${seed.statement} ${seed.shift}`, seed])).values()];
}

/** Stretches of a quote of so many words; of a short one none, since it is one itself. */
function stretchesOf(words: number): readonly { readonly from: number; readonly to: number }[] {
  if (words <= STRETCH) return [];
  const step = Math.max(STEP, Math.ceil(words / MOST_STRETCHES));
  const count = Math.ceil((words - STRETCH) / step) + 1;
  return Array.from({ length: count }, (_, at) => ({
    from: at * step,
    to: Math.min(words, at * step + Math.max(STRETCH, step)),
  }));
}

/** The words of a quote that the index has postings of, the rarest first. */
function tellingWords({ vocabulary, postings }: SearchIndex, tokens: readonly Token[]): readonly Telling[] {
  const all = postings.lengths.length;
  const byTerm = new Map<number, Telling>();
  tokens.forEach(({ term: word }, position) => {
    const term = findTerm(vocabulary, word);
    if (term < 0) return;
    const known = byTerm.get(term);
    if (known) known.positions.push(position);
    else
      byTerm.set(term, { term, weight: inverseFrequency(statementCount(postings, term), all), positions: [position] });
  });
  return [...byTerm.values()].sort((a, b) => b.weight - a.weight || a.positions[0]! - b.positions[0]!);
}

/**
 * Votes with the occurrences of a word, up to `most` times.
 * @returns how often it voted
 */
function vote(postings: Postings, word: Telling, wanted: Wanted, ballot: Box, most: number): number {
  const { start, statements, counts, firstPosition, positions } = postings;
  const { term, weight } = word;
  const votes = word.positions.slice(0, MOST_POSITIONS).map((position) => ballot.open(term, position, weight));
  let at = firstPosition[term]!;
  let cast = 0;
  for (let posting = start[term]!; posting < start[term + 1]! && cast < most; posting += 1) {
    const statement = statements[posting]!;
    const end = at + counts[posting]!;
    if (wanted(statement)) {
      for (; at < end; at += 1) for (const one of votes) ballot.add(one, statement, positions[at]! - one.position);
      cast += counts[posting]! * votes.length;
    }
    at = end;
  }
  return cast;
}

/** Takes votes. */
type Box = Pick<Ballot, 'open' | 'add'>;

/** A ballot that has the votes for a place before a statement's start counted in the statement that it runs on from. */
function joining(ballot: Ballot, { wordStart }: Postings, wanted: Wanted, startOf: StartOf): Box {
  return {
    open: (word, position, weight) => ballot.open(word, position, weight),
    add: (one, statement, shift) => {
      const start = shift < 0 ? startOf(statement) : statement;
      const place = wordStart[statement]! + shift;
      const first = start === statement ? statement : statementAt(wordStart, place, start, statement);
      if (first === statement || !wanted(first)) ballot.add(one, statement, shift);
      else ballot.add(one, first, place - wordStart[first]!);
    },
  };
}

/** The best places first, with what their common words add: without them, places that share the same few words are alike. */
function withCommon(places: readonly Place[], heldAt: (place: Place) => number): readonly Seed[] {
  return places.map((place) => ({ ...place, score: place.score + heldAt(place) * COMMON_WEIGHT })).sort(bestFirst);
}

/**
 * How many common words of the quote stand where they would at a place.
 * @param numbers - of the common words of the quote, by position; 0 for any other
 */
function commonHeld(
  { common, wordStart }: Postings,
  numbers: Uint8Array,
  { statement, shift }: Place,
  startOf: StartOf,
): number {
  const from = wordStart[statement]!;
  const behind = from + shift + numbers.length;
  let next = statement + 1;
  while (wordStart[next]! < behind && next < wordStart.length - 1 && startOf(next) !== next) next += 1;
  const to = wordStart[next]!;
  let most = 0;
  for (let drift = -DRIFT; drift <= DRIFT; drift += 1) {
    let held = 0;
    for (let position = 0; position < numbers.length; position += 1) {
      const number = numbers[position]!;
      const at = from + shift + drift + position;
      if (number !== 0 && at >= from && at < to && common[at] === number) held += 1;
    }
    if (held > most) most = held;
  }
  return most;
}
