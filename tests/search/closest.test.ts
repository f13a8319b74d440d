import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { createClosest } from '../../src/search/closest.ts';
import { foldLetters } from '../../src/search/fold.ts';
import { plainDistance } from './plain-distance.ts';

const word = fc.stringMatching(/^[abc]{1,7}$/);
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom('Taiwan', 'Taiwan and the China seas', 'Fumio Kishida', '台湾海峡', 'two\nlines', 'E-mail', ''),
);
const names = fc.array(name, { maxLength: 25, size: 'max' });
const asked = fc.oneof(
  name,
  word,
  fc.constantFrom('tiawan', 'kishdia', 'kishida fumio', 'seas', 'nd', '海峡', 'mail', 'china seas and more'),
);
const ask = (texts: readonly string[], text: string, limit = 25) => createClosest(texts, (one) => one)(text, limit);

/** The same by reading each text for itself, and asking fuse.js for the whole list. */
function read(texts: readonly string[], text: string): readonly string[] {
  const folded = texts.map((one) => foldLetters(one).replace(/\s+/g, ' '));
  const wanted = foldLetters(text).replace(/\s+/g, ' ').trim();
  const begins = (one: string) => one.startsWith(wanted);
  const later = (one: string) =>
    [...one.matchAll(/(?<![\p{L}\p{N}])|(?=[\p{scx=Han}])/gu)].some(
      ({ index }) => index > 0 && begins(one.slice(index)),
    );
  const places = folded.map((_, place) => place);
  const first = places.filter((place) => begins(folded[place]!));
  const then = wanted === '' ? [] : places.filter((place) => !first.includes(place) && later(folded[place]!));
  if (first.length + then.length > 0 || wanted.length < 4) return [...first, ...then].map((place) => texts[place]!);
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const near = (one: string) =>
    [one, ...one.split(/[^\p{L}\p{N}]+/u)].some((part) =>
      Array.from(part, (_, at) => part.slice(0, at + 1)).some((beginning) => plainDistance(wanted, beginning) <= most),
    );
  return new Fuse(folded, { threshold: 0.4, ignoreLocation: true })
    .search(wanted)
    .filter(({ item }) => near(item))
    .map(({ refIndex }) => texts[refIndex]!);
}

describe('the entries closest to a text', () => {
  it('are those a reading of the whole list finds, in its order', () => {
    fc.assert(
      fc.property(names, asked, (texts, text) => {
        expect(ask(texts, text, 100)).toEqual(read(texts, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the first of them where fewer are asked for, and only those wanted', () => {
    fc.assert(
      fc.property(names, asked, fc.nat(4), (texts, text, limit) => {
        const entries = texts.map((one, place) => ({ one, place }));
        const wanted = ({ place }: { readonly place: number }) => place % 2 === 0;
        const find = createClosest(entries, ({ one }) => one);
        expect(find(text, limit)).toEqual(find(text, 100).slice(0, limit));
        const kept = createClosest(entries.filter(wanted), ({ one }) => one);
        expect(find(text, limit, wanted)).toEqual(kept(text, limit));
      }),
    );
  });

  it('never span two texts', () => {
    expect(ask(['Fumio', 'Kishida'], 'fumio\nkishida')).toEqual([]);
  });

  it('may lie further off, or must be whole, where it is said so', () => {
    const third = { mostEdits: (_: number, letters: number) => Math.floor(letters / 3), unfinished: false };
    const find = createClosest(['taiwan', 'taiwanese'], (one) => one, third);
    expect(find('titan', 3)).toEqual(['taiwan']);
    expect(ask(['taiwan', 'taiwanese'], 'titan')).toEqual([]);
    expect(ask(['taiwan', 'taiwanese'], 'tiawan')).toEqual(['taiwan', 'taiwanese']);
  });
});
