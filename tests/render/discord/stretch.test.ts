import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/render/discord/quotation.ts';
import { partsOf, stretchThatFits } from '../../../src/render/discord/stretch.ts';
import { line } from '../small-record.ts';
import { hostileText } from './hostile.ts';

const SENTENCES = Array.from({ length: 40 }, (_, at) => `This is sentence ${at + 1}.`);

function shown(text: string, room: number, more: Parameters<typeof line>[0] = {}): string | undefined {
  const view = line({ text, ...more });
  const stretch = stretchThatFits(view, room);
  return stretch && text.slice(stretch.start, stretch.end);
}

describe('a line too long for its room', () => {
  const text = SENTENCES.join(' ');

  it('shows whole sentences from its beginning', () => {
    expect(shown(text, 70)).toBe('This is sentence 1. This is sentence 2. This is sentence 3.');
  });

  it('shows whole sentences around the first word found', () => {
    const at = text.indexOf('sentence 20');
    expect(shown(text, 70, { matches: [{ start: at, end: at + 11 }] })).toBe(
      'This is sentence 19. This is sentence 20. This is sentence 21.',
    );
  });

  it('shows the end where the word stands there', () => {
    const at = text.indexOf('sentence 40');
    expect(shown(text, 50, { matches: [{ start: at, end: at + 11 }] })).toBe(
      'This is sentence 39. This is sentence 40.',
    );
  });

  it('counts what its signs take', () => {
    expect(shown('*****. And so on and so on.', 12)).toBeUndefined();
    expect(shown('*****. And so on and so on.', 13)).toBe('*****.');
  });

  it('shows no words where a sentence does not fit', () => {
    expect(shown('word '.repeat(40), 100)).toBeUndefined();
    expect(shown(text, 5)).toBeUndefined();
    expect(shown(text, -100)).toBeUndefined();
  });

  it('never parts a quotation', () => {
    const quoting = 'He said: "One. Two. Three. Four. Five. Six. Seven." She left. They went on and on and on.';
    expect(shown(quoting, 50)).toBeUndefined();
    expect(shown(quoting, 66)).toBe('He said: "One. Two. Three. Four. Five. Six. Seven." She left.');
    const end = quoting.indexOf('" She');
    const marked = { quoted: [{ start: 10, end }] };
    expect(shown(quoting.replaceAll('"', '’'), 40, marked)).toBeUndefined();
  });

  it('knows a mark that opens from one that closes, however far back it began', () => {
    const quoting = `She said: "${'So it went. '.repeat(30)}A needle. ${'On it went. '.repeat(30)}" End.`;
    const at = quoting.indexOf('needle');
    expect(shown(quoting, 60, { matches: [{ start: at, end: at + 6 }] })).toBeUndefined();
    expect(shown(quoting.replaceAll('"', ''), 60, { matches: [{ start: at - 1, end: at + 5 }] })).toContain('needle');
  });

  it('may part a whole post, which has no marks around it', () => {
    expect(shown(text, 60, { quoted: [{ start: 0, end: text.length }] })).toBe(
      'This is sentence 1. This is sentence 2.',
    );
  });

  it('does not take a title or initials for the end of a sentence', () => {
    expect(shown('He met Mr. Lee of the U.S. Senate today in town. Then he left.', 60)).toBe(
      'He met Mr. Lee of the U.S. Senate today in town.',
    );
    expect(shown('He met Mr. Lee. Then he left.', 12)).toBeUndefined();
  });
});

describe('a long statement in parts', () => {
  it('is parted between sentences', () => {
    const text = SENTENCES.join(' ');
    const parts = partsOf(line({ text }), 200).map(({ start, end }) => text.slice(start, end));
    expect(parts.join(' ')).toBe(text);
    expect(parts.every((part) => /^This [^]*\.$/.test(part))).toBe(true);
  });

  it('is one part where it fits', () => {
    expect(partsOf(line({ text: 'One. Two.' }), 11)).toEqual([{ start: 0, end: 9 }]);
    expect(partsOf(line({ text: 'One. Two.' }), 10)).toHaveLength(2);
  });

  it('is parted outside quotation marks where it can be', () => {
    const text = `${'So it was. '.repeat(8)}"One. Two. Three. Four." ${'And on. '.repeat(10)}`.trim();
    const [first] = partsOf(line({ text }), 100);
    expect(text.slice(0, first!.end)).toMatch(/So it was\.$/);
  });

  it('is parted between words where there is no sentence', () => {
    const text = 'word '.repeat(100).trim();
    for (const { start, end } of partsOf(line({ text }), 52)) {
      expect(text.slice(start, end)).toMatch(/^word(?: word)*$/);
    }
  });

  it('never parts a character', () => {
    const text = '👨‍👩‍👧'.repeat(60);
    for (const { start, end } of partsOf(line({ text }), 50)) {
      expect(text.slice(start, end)).toMatch(/^(?:👨‍👩‍👧)+$/);
    }
  });

  it('holds all of a text, in parts that fit', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 12 }), fc.integer({ min: 40, max: 300 }), (texts, room) => {
        const text = texts.join(' ').trim() || 'x';
        const parts = partsOf(line({ text }), room);
        expect(
          parts
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''));
        for (const part of parts) expect(quotation(line({ text }), part).length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 1000 },
    );
  });
});
