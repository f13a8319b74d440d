import type { Slot } from './unit.ts';
import type { Postings } from './postings.ts';
import { tokenize } from './tokenize.ts';

/** Statements that hold a phrase, in order, and how often. */
export interface PhraseHits {
  readonly statements: readonly number[];
  readonly counts: readonly number[];
}

/** Occurrences of a phrase so far: statement numbers in order, with the position its first slot would have. */
interface Places {
  readonly statements: readonly number[];
  readonly positions: readonly number[];
}

/**
 * Statements where the slots stand side by side. The rarest slot is looked up first; each other slot keeps the places
 * that it continues. Common words have no postings, so they are checked last, in the text itself.
 */
export function findPhrase(
  postings: Postings,
  slots: readonly Slot[],
  textOf: (statement: number) => string,
): PhraseHits {
  const telling = slots
    .flatMap((slot, offset) => ('terms' in slot ? [{ terms: slot.terms, offset }] : []))
    .sort((a, b) => postingCount(postings, a.terms) - postingCount(postings, b.terms));
  const [first, ...others] = telling;
  if (!first) return { statements: [], counts: [] };
  let places = placesOf(postings, first.terms, first.offset);
  for (const { terms, offset } of others) places = keepContinued(postings, places, terms, offset);
  const common = slots.flatMap((slot, offset) => ('common' in slot ? [{ term: slot.common, offset }] : []));
  if (common.length > 0) places = keepWithCommon(places, common, textOf);
  return countPerStatement(places);
}

function postingCount({ start }: Postings, terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + start[term + 1]! - start[term]!, 0);
}

/** Every place of any of the terms, in statement order. */
function placesOf(postings: Postings, terms: readonly number[], offset: number): Places {
  const found: { readonly statement: number; readonly position: number }[] = [];
  for (const term of terms) {
    let at = postings.firstPosition[term]!;
    for (let posting = postings.start[term]!; posting < postings.start[term + 1]!; posting += 1) {
      const statement = postings.statements[posting]!;
      for (const end = at + postings.counts[posting]!; at < end; at += 1) {
        found.push({ statement, position: postings.positions[at]! - offset });
      }
    }
  }
  if (terms.length > 1) found.sort((a, b) => a.statement - b.statement || a.position - b.position);
  return { statements: found.map(({ statement }) => statement), positions: found.map(({ position }) => position) };
}

/** The places at which one of the terms stands `offset` words on: one merge of sorted lists a term. */
function keepContinued(postings: Postings, places: Places, terms: readonly number[], offset: number): Places {
  const kept = new Uint8Array(places.statements.length);
  for (const term of terms) {
    let place = 0;
    let at = postings.firstPosition[term]!;
    for (let posting = postings.start[term]!; posting < postings.start[term + 1]!; posting += 1) {
      const statement = postings.statements[posting]!;
      const end = at + postings.counts[posting]!;
      while (place < kept.length && places.statements[place]! < statement) place += 1;
      for (let here = place; here < kept.length && places.statements[here] === statement; here += 1) {
        const wanted = places.positions[here]! + offset;
        for (let position = at; position < end; position += 1) {
          if (postings.positions[position] === wanted) kept[here] = 1;
        }
      }
      at = end;
      if (place === kept.length) break;
    }
  }
  return keep(places, (place) => kept[place] === 1);
}

function keepWithCommon(
  places: Places,
  common: readonly { readonly term: string; readonly offset: number }[],
  textOf: (statement: number) => string,
): Places {
  let last = -1;
  let terms: readonly string[] = [];
  return keep(places, (place) => {
    const statement = places.statements[place]!;
    if (statement !== last) terms = tokenize(textOf(statement)).map(({ term }) => term);
    last = statement;
    return common.every(({ term, offset }) => terms[places.positions[place]! + offset] === term);
  });
}

function keep({ statements, positions }: Places, wanted: (place: number) => boolean): Places {
  return {
    statements: statements.filter((_, place) => wanted(place)),
    positions: positions.filter((_, place) => wanted(place)),
  };
}

function countPerStatement({ statements }: Places): PhraseHits {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const statement of statements) {
    if (distinct.at(-1) === statement) counts[counts.length - 1]! += 1;
    else {
      distinct.push(statement);
      counts.push(1);
    }
  }
  return { statements: distinct, counts };
}
