import type { Range } from '../record/record.ts';
import type { Alternative, Slot, Unit } from './unit.ts';
import { tokenize, type Token } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a text holds what was asked, in order, none overlapping. A phrase is one stretch. */
export function findMatches(vocabulary: Vocabulary, units: readonly Unit[], text: string): readonly Range[] {
  const tokens = tokenize(text);
  const ways = units.flatMap(({ alternatives }) => alternatives).map((way) => wanted(vocabulary, way));
  const first = new Set(ways.flatMap(([terms]) => [...(terms ?? [])]));
  const found: Range[] = [];
  tokens.forEach((token, at) => {
    if (!first.has(token.term)) return;
    const longest = Math.max(0, ...ways.map((way) => (standsAt(way, tokens, at) ? way.length : 0)));
    const last = tokens[at + longest - 1];
    if (longest > 0 && last) found.push({ start: token.start, end: last.end });
  });
  return joinOverlapping(found);
}

type Wanted = readonly ReadonlySet<string>[];

function wanted({ terms }: Vocabulary, { slots }: Alternative): Wanted {
  const words = (slot: Slot) => ('common' in slot ? [slot.common] : slot.terms.map((term) => terms[term]!));
  return slots.map((slot) => new Set(words(slot)));
}

function standsAt(way: Wanted, tokens: readonly Token[], at: number): boolean {
  return way.every((terms, offset) => terms.has(tokens[at + offset]?.term ?? ''));
}

/** Stretches found from left to right; those that overlap (pairs of an unspaced run) become one. */
function joinOverlapping(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}
