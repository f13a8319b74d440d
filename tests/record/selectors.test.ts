import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramIndex } from '../../src/record/gram-index.ts';
import { resolvePosition, resolveQuote } from '../../src/record/selectors.ts';
import { searchText } from '../../src/record/text-search.ts';

const haystack = (text: string) => ({
  search: searchText(text, 1),
  name: 'a.txt',
  place: (offset: number) => `a.txt at ${offset}`,
});

/** Few letters, so that words repeat, overlap and miss by one. */
const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', '日', ' '), maxLength: 200 });

function firstTwo(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + words.length <= text.length && found.length < 2; at++) {
    if (text.slice(at, at + words.length) === words) found.push(at);
  }
  return found;
}

describe('places of words', () => {
  it.each([1, 4, 12])('are those a naive scan finds, by grams of %d', (length) => {
    fc.assert(
      fc.property(fewLetters, fewLetters, fc.nat(), fc.nat(), (text, other, start, size) => {
        const index = new GramIndex(text, length);
        const from = start % (text.length + 1);
        for (const words of [text.slice(from, from + length + (size % 8)), other]) {
          if (words.length < length) continue;
          expect(index.places(words)).toEqual(firstTwo(text, words));
        }
      }),
    );
  });

  it('are the same by scan and by index', () => {
    fc.assert(
      fc.property(
        fewLetters.filter((text) => text !== ''),
        fewLetters.filter((text) => text !== ''),
        (text, words) => {
          // So many searches are announced that the index is used.
          expect(searchText(text, 1e9).places(words)).toEqual(searchText(text, 1).places(words));
        },
      ),
    );
  });

  it('are given up on a text made to repeat itself, not searched for minutes', () => {
    // Every gram of the words stands in two places of three, and the words in none.
    const text = `${'a'.repeat(40)}b`.repeat(20_000);
    const search = searchText(text, 1e9);
    const answers = Array.from({ length: 60 }, (_, n) => search.places('a'.repeat(50 + n)));
    expect(answers[0]).toEqual([]);
    expect(answers.at(-1)).toBe('gave-up');
    const resolved = resolveQuote({ exact: 'a'.repeat(50) }, { search, name: 'a.txt', place: String });
    expect(!resolved.ok && resolved.message).toMatch(/repeats itself too much .* Use start and end/);
  });
});

describe('resolveQuote', () => {
  it('selects exact, not its prefix and suffix', () => {
    const resolved = resolveQuote({ exact: 'b', prefix: 'a', suffix: 'c' }, haystack('b abc b'));
    expect(resolved).toEqual({ ok: true, range: { start: 3, end: 4 } });
  });

  it('sees places that overlap', () => {
    expect(resolveQuote({ exact: 'aba' }, haystack('ababa'))).toMatchObject({ ok: false });
  });

  it('resolves any stretch of a text to itself once it stands alone', () => {
    fc.assert(
      fc.property(fewLetters, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const exact = text.slice(start, end);
        if (exact.trim() === '') return;
        const resolved = resolveQuote({ exact, prefix: text.slice(0, start), suffix: text.slice(end) }, haystack(text));
        expect(resolved).toEqual({ ok: true, range: { start, end } });
      }),
    );
  });

  it('tells how far the words match', () => {
    const text = `Then it was resolved to push back, and ${'x'.repeat(50)}.`;
    const resolved = resolveQuote({ exact: 'it was resolved to put off' }, haystack(text));
    expect(!resolved.ok && resolved.message).toContain('they match up to "it was resolved to pu" (a.txt at 25)');
  });

  it('refuses to cut a character in two', () => {
    expect(resolveQuote({ exact: '\ud83d' }, haystack('a 😀 b'))).toMatchObject({ ok: false });
  });
});

describe('resolvePosition', () => {
  it.each([
    [{ start: 2, end: 4 }, true],
    [{ start: 2, end: 3 }, false],
    [{ start: 3, end: 6 }, false],
    [{ start: 0, end: 6 }, true],
    [{ start: 0, end: 7 }, false],
    [{ start: 4, end: 4 }, false],
    [{ start: 5, end: 4 }, false],
    [{ start: 1, end: 2 }, false],
  ])('%j of "a 😀 b" is %s', (selector, ok) => {
    expect(resolvePosition(selector, haystack('a 😀 b')).ok).toBe(ok);
  });

  it('refuses more than 100,000 units', () => {
    const text = 'a'.repeat(100_001);
    expect(resolvePosition({ start: 0, end: 100_000 }, haystack(text)).ok).toBe(true);
    expect(resolvePosition({ start: 0, end: 100_001 }, haystack(text)).ok).toBe(false);
  });
});
