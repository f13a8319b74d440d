import { describe, expect, it } from 'vitest';
import { allMarked, endOf, inOrder, type Piece, startOf } from '../../src/verify/pieces.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import type { Segment } from '../../src/verify/segments.ts';
import { readWords } from '../../src/verify/words.ts';

const line = (statement: number): Segment => {
  const text = 'zero one two three four five six seven';
  return { statement, text, words: readWords(text), readings: [] };
};
const [first, second] = [line(0), line(1)];

function piece(segment: Segment, recordFrom: number, recordTo: number, from = 0): Piece {
  const to = from + recordTo - recordFrom;
  return { segment, steps: [], from, to, recordFrom, recordTo, held: 0, telling: 0, weight: 0, cost: 0 };
}

describe('a piece of a quote', () => {
  it('stands from its first word to the end of its last', () => {
    expect(first.text.slice(startOf(piece(first, 1, 3)), endOf(piece(first, 1, 3)))).toBe('one two');
  });

  it('of words that the line lacks stands before the word that follows', () => {
    expect([startOf(piece(first, 1, 1)), endOf(piece(first, 1, 1))]).toEqual([5, 5]);
  });
});

describe('pieces', () => {
  it('are in order where each begins behind the one before', () => {
    expect(inOrder([piece(first, 0, 2), piece(first, 2, 4), piece(first, 6, 7)])).toBe(true);
    expect(inOrder([piece(first, 0, 2)])).toBe(true);
  });

  it.each([
    ['turned round', [piece(first, 4, 6), piece(first, 0, 2)]],
    ['of words that overlap', [piece(first, 0, 3), piece(first, 2, 5)]],
    ['of two lines', [piece(first, 0, 2), piece(second, 4, 6)]],
    ['of one line read in two ways', [piece(first, 0, 2), piece({ ...first, readings: [] }, 4, 6)]],
  ])('are not in order: %s', (_, pieces) => {
    expect(inOrder(pieces)).toBe(false);
  });

  it('are marked where the quote marks each place between them', () => {
    const pieces = [piece(first, 0, 2), piece(first, 3, 5, 2), piece(first, 6, 7, 4)];
    expect(allMarked(pieces, readQuote('zero one … three four … six'))).toBe(true);
    expect(allMarked(pieces, readQuote('zero one … three four six'))).toBe(false);
    expect(allMarked(pieces.slice(0, 1), readQuote('zero one'))).toBe(true);
  });
});
