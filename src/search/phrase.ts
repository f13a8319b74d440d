import { commonNumber } from './common-words.ts';
import { lowerBound } from './lower-bound.ts';
import { type Postings, statementCount } from './postings.ts';
import type { Slot, Unit } from './unit.ts';

/** Occurrences of a phrase, in statement order: statement numbers, with the position of its first slot. */
export interface Places {
  readonly statements: Uint32Array;
  readonly positions: Int32Array;
}

/** A question is put to lines in several ways, and each looks its phrases up: the places go with the slots. */
const looked = new WeakMap<readonly Slot[], { readonly postings: Postings; readonly places: Places }>();

/** Where the slots stand side by side; looked up once for each list of slots. */
export function findPhrase(postings: Postings, slots: readonly Slot[]): Places {
  const known = looked.get(slots);
  if (known?.postings === postings) return known.places;
  const places = lookUp(postings, slots);
  looked.set(slots, { postings, places });
  return places;
}

/**
 * The rarest slot is looked up first; each other slot keeps the places that it continues; common words, which have no
 * postings, are compared last. Cost: the postings of the slots' terms.
 */
function lookUp(postings: Postings, slots: readonly Slot[]): Places {
  const telling = slots
    .flatMap((slot, offset) => ('terms' in slot ? [{ terms: slot.terms, offset }] : []))
    .sort((a, b) => postingCount(postings, a.terms) - postingCount(postings, b.terms));
  const [first, ...others] = telling;
  if (!first) return { statements: new Uint32Array(), positions: new Int32Array() };
  let places = placesOf(postings, first.terms, first.offset);
  for (const { terms, offset } of others) {
    if (places.statements.length === 0) break;
    places = keepContinued(postings, places, terms, offset);
  }
  const common = slots.flatMap((slot, offset) =>
    'common' in slot ? [{ number: commonNumber(slot.common), offset }] : [],
  );
  return common.length > 0 ? keepWithCommon(postings, places, common) : places;
}

/** Statements from `from` to `to`, exclusive. */
interface StatementRange {
  readonly from: number;
  readonly to: number;
}

/** Statements that hold any of the terms, counted once a term; of all, or of those in a range. */
function postingCount(postings: Postings, terms: readonly number[], within?: StatementRange): number {
  return terms.reduce(
    (sum, term) => sum + (within ? countWithin(postings, term, within) : statementCount(postings, term)),
    0,
  );
}

function countWithin({ start, statements }: Postings, term: number, { from, to }: StatementRange): number {
  const end = start[term + 1]!;
  const at = lowerBound(statements, from, start[term], end);
  return lowerBound(statements, to, at, end) - at;
}

/** At most so many statements, of all or of those in a range, hold a unit: of a phrase, as many as hold its rarest word. */
export function mostHolders(postings: Postings, { alternatives }: Unit, within?: StatementRange): number {
  const slotCount = (slot: Slot): number =>
    'common' in slot ? Number.POSITIVE_INFINITY : postingCount(postings, slot.terms, within);
  return alternatives.reduce((sum, { slots }) => sum + Math.min(...slots.map(slotCount)), 0);
}

/** Every place of any of the terms. */
function placesOf(postings: Postings, terms: readonly number[], offset: number): Places {
  const { firstPosition } = postings;
  const size = terms.reduce((sum, term) => sum + firstPosition[term + 1]! - firstPosition[term]!, 0);
  const statements = new Uint32Array(size);
  const positions = new Int32Array(size);
  let found = 0;
  for (const term of terms) {
    let at = firstPosition[term]!;
    for (let posting = postings.start[term]!; posting < postings.start[term + 1]!; posting += 1) {
      for (const end = at + postings.counts[posting]!; at < end; at += 1) {
        statements[found] = postings.statements[posting]!;
        positions[found] = postings.positions[at]! - offset;
        found += 1;
      }
    }
  }
  return terms.length > 1 ? inOrder({ statements, positions }) : { statements, positions };
}

function inOrder({ statements, positions }: Places): Places {
  const order = Uint32Array.from(statements.keys()).sort(
    (a, b) => statements[a]! - statements[b]! || positions[a]! - positions[b]!,
  );
  return {
    statements: order.map((place) => statements[place]!),
    positions: Int32Array.from(order, (place) => positions[place]!),
  };
}

/** The places at which one of the terms stands `offset` words on: one merge of two lists in order for each term. */
function keepContinued(postings: Postings, places: Places, terms: readonly number[], offset: number): Places {
  const kept = new Uint8Array(places.statements.length);
  for (const term of terms) markContinued(postings, places, term, offset, kept);
  return keep(places, (place) => kept[place] === 1);
}

/** Marks the places at which a term stands `offset` words on. Both lists are read once, however long a statement is. */
function markContinued(
  { start, statements, counts, firstPosition, positions }: Postings,
  places: Places,
  term: number,
  offset: number,
  marks: Uint8Array,
): void {
  let place = 0;
  let at = firstPosition[term]!;
  for (let posting = start[term]!; posting < start[term + 1]!; posting += 1) {
    const statement = statements[posting]!;
    const end = at + counts[posting]!;
    while (place < marks.length && places.statements[place]! < statement) place += 1;
    // A further posting of the same statement goes on where this one ends.
    while (at < end && places.statements[place] === statement) {
      const wanted = places.positions[place]! + offset;
      const position = positions[at]!;
      if (position === wanted) marks[place] = 1;
      if (position <= wanted) at += 1;
      if (position >= wanted) place += 1;
    }
    at = end;
    if (place === marks.length) break;
  }
}

function keepWithCommon(
  { common, wordStart }: Postings,
  places: Places,
  wanted: readonly { readonly number: number; readonly offset: number }[],
): Places {
  return keep(places, (place) => {
    const start = wordStart[places.statements[place]!]!;
    const end = wordStart[places.statements[place]! + 1]!;
    return wanted.every(({ number, offset }) => {
      const at = start + places.positions[place]! + offset;
      return at >= start && at < end && common[at] === number;
    });
  });
}

function keep({ statements, positions }: Places, wanted: (place: number) => boolean): Places {
  let kept = 0;
  for (let place = 0; place < statements.length; place += 1) {
    if (!wanted(place)) continue;
    statements[kept] = statements[place]!;
    positions[kept] = positions[place]!;
    kept += 1;
  }
  return { statements: statements.subarray(0, kept), positions: positions.subarray(0, kept) };
}
