import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAddress } from '../../src/cite/text-fragment.ts';
import type { Range } from '../../src/record/record.ts';
import { article, firstRecord } from '../support/first-record.ts';
import { found, parseDirective } from './spec-matcher.ts';

const PAGE = 'https://paper.example/a';

/** The address for the stretch that some words make, the given time they stand there. */
function addressOf(text: string, words: string, { nth = 1, lang = 'en', most = 512, url = PAGE } = {}) {
  let start = -1;
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  const span = { start, end: start + words.length };
  return { span, address: fragmentAddress(url, text, span, lang, most) };
}

/** From the first to the last word of a stretch: marks at its ends are left to the page. */
function wordsOnly(text: string, { start, end }: Range, lang = 'en'): Range | undefined {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.slice(start, end))].filter(
    ({ isWordLike }) => isWordLike,
  );
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: start + first.index, end: start + last.index + last.segment.length };
}

describe('the address of a stretch of a page', () => {
  it('names a short stretch whole, without the marks at its ends', () => {
    const text = 'One thing. "The bridge opens soon," she said. Another thing.';
    const { address } = addressOf(text, '"The bridge opens soon,"');
    expect(address).toBe(`${PAGE}#:~:text=The%20bridge%20opens%20soon`);
  });

  it('names the first and last words where marks stand between that a page may set otherwise', () => {
    const text = 'One thing. They said "yes" to the bridge on that day. Another thing.';
    const { address } = addressOf(text, 'They said "yes" to the bridge on that day.');
    expect(parseDirective(address!)).toMatchObject({ start: 'They said "yes" to', end: 'bridge on that day' });
    const long = 'It was said there that "yes" is the answer to all of it.';
    expect(parseDirective(addressOf(long, long).address!)).toMatchObject({
      start: 'It was said there that',
      end: 'the answer to all of it',
    });
  });

  it('names the first and last words of what is long or goes over a paragraph', () => {
    const long = `It begins here and ${'goes on and '.repeat(40)}ends at this place.`;
    const parsed = parseDirective(addressOf(`Before. ${long} After.`, long).address!);
    expect(parsed.start).toBe('It begins here and goes on');
    expect(parsed.end).toBe('on and ends at this place');
    const two = 'It begins here.\n\nIt ends there.';
    expect(parseDirective(addressOf(two, two).address!)).toMatchObject({
      start: 'It begins here',
      end: 'It ends there',
    });
  });

  it('adds what stands before or after only where the words stand there twice', () => {
    const text = 'First: we agree. Then: we agree. Last: we agree.';
    expect(parseDirective(addressOf(text, 'we agree').address!)).toEqual({
      prefix: undefined,
      start: 'we agree',
      end: undefined,
      suffix: undefined,
    });
    for (const nth of [2, 3]) {
      const { span, address } = addressOf(text, 'we agree', { nth });
      expect(parseDirective(address!).prefix ?? parseDirective(address!).suffix).toBeDefined();
      expect(found(text, address!)).toEqual(span);
    }
  });

  it('takes what stands before from the paragraph above', () => {
    const text = 'Ana:\n\nWe agree.\n\nBen:\n\nWe agree.';
    const { span, address } = addressOf(text, 'We agree.', { nth: 2 });
    expect(parseDirective(address!)).toMatchObject({ prefix: 'Ben:', start: 'We agree' });
    expect(found(text, address!)).toEqual(wordsOnly(text, span));
  });

  it('is none where nothing tells the stretch from another', () => {
    const text = Array.from({ length: 80 }, () => 'We agree.').join('\n\n');
    expect(addressOf(text, 'We agree.', { nth: 40 }).address).toBeUndefined();
  });

  it('is none for a stretch without words, or where it would be too long', () => {
    expect(addressOf('One … two', '…').address).toBeUndefined();
    expect(addressOf('One two three', 'two', { most: 20 }).address).toBeUndefined();
  });

  it('is found behind a stretch of any length without spaces', () => {
    const { address } = addressOf(`${'x'.repeat(200_000)} The bridge opens soon.`, 'The bridge opens soon.');
    expect(address).toBe(`${PAGE}#:~:text=The%20bridge%20opens%20soon`);
  });

  it('takes fewer words where more do not fit', () => {
    const text = '今日は橋について話し合い、来年の五月に開通することで合意しました。関係者は喜びを語りました。';
    const whole = addressOf(text, text.slice(0, 33), { lang: 'ja' }).address!;
    expect(whole.length).toBeLessThanOrEqual(512);
    const short = addressOf(text, text.slice(0, 33), { lang: 'ja', most: 160 }).address!;
    expect(short.length).toBeLessThanOrEqual(160);
    for (const address of [whole, short]) {
      expect(found(text, address, 'ja')).toEqual(wordsOnly(text, { start: 0, end: 33 }, 'ja'));
    }
  });

  it('encodes what parts a directive, and what would end an address in a text', () => {
    const { address } = addressOf('The U.S.-Japan (and R&D), now', 'The U.S.-Japan (and R&D), now');
    expect(address).toBe(`${PAGE}#:~:text=The%20U.S.%2DJapan%20%28and%20R%26D%29%2C%20now`);
  });

  it('keeps the place on the page that an address names, and takes away another directive', () => {
    const text = 'The bridge opens.';
    const at = (url: string) => addressOf(text, text, { url }).address;
    const end = ':~:text=The%20bridge%20opens';
    expect(at(`${PAGE}?q=1#part`)).toBe(`${PAGE}?q=1#part${end}`);
    expect(at(`${PAGE}#`)).toBe(`${PAGE}#${end}`);
    expect(at(`${PAGE}#part:~:text=other`)).toBe(`${PAGE}#part${end}`);
  });

  it('finds every line of the first record in the text held, in at most 512 characters', () => {
    const { url } = firstRecord.sources[0]!;
    for (const { id, spans } of firstRecord.statements) {
      const address = fragmentAddress(url!, article, spans[0]!, 'en', 512)!;
      expect([id, address.length <= 512]).toEqual([id, true]);
      expect([id, found(article, address)]).toEqual([id, wordsOnly(article, spans[0]!)]);
    }
  });
});

describe('an address shows the words of its stretch and no others', () => {
  /** Few words, so that all of them stand there many times. */
  const word = fc.constantFrom(
    'we',
    'agree',
    'the',
    'bridge',
    'Bridge',
    'café',
    'cafe',
    'can’t',
    "can't",
    'US-Japan',
    'a',
  );
  const gap = fc.constantFrom(' ', '  ', ', ', '. ', ' — ', ' "', '" ', '\n\n', '\n');
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.map(([one, between]) => one + between).join(''));

  it('wherever they stand in a text that repeats itself', () => {
    let shown = 0;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (held, from, length) => {
        const edges = [...held.matchAll(/(?<=^|[\s"])(?=\S)/g)].map(({ index }) => index);
        const start = edges[from % edges.length]!;
        const end = Math.min(held.length, start + 1 + (length % held.length));
        const stop = held.slice(end).search(/[\s"]|$/) + end;
        const span = wordsOnly(held, { start, end: stop });
        const address = fragmentAddress(PAGE, held, { start, end: stop }, 'en', 512);
        if (address === undefined) return;
        shown += 1;
        expect(address.length).toBeLessThanOrEqual(512);
        expect(found(held, address)).toEqual(span);
      }),
      { numRuns: 3000 },
    );
    expect(shown).toBeGreaterThan(1500);
  });

  it('in texts of any signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), fc.nat(), (noise, from, length) => {
        const held = `Here is ${noise} and there it ends.`;
        const span = { start: from % 8, end: held.length - (length % 12) };
        const start = held.lastIndexOf(' ', span.start) + 1;
        const end = held.indexOf(' ', span.end) === -1 ? held.length : held.indexOf(' ', span.end);
        const address = fragmentAddress(PAGE, held, { start, end }, 'en', 4000);
        if (address === undefined) return;
        expect(() => parseDirective(address)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
