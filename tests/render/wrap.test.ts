import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { quoteLines } from '../../src/render/text/statement.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { wrapText } from '../../src/render/text/wrap.ts';

const lines = (text: string, width: number) => wrapText(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(lines('the two leaders resolved to push back', 20)).toEqual(['the two leaders', 'resolved to push', 'back']);
  });

  it('fills a line to its last column', () => {
    expect(lines('aaaaaaaaa bbbbbbbbbb cc', 20)).toEqual(['aaaaaaaaa bbbbbbbbbb', 'cc']);
  });

  it('does not end a line at a hyphen: it would look like one of ours', () => {
    expect(lines('around the Indo-Pacific', 20)).toEqual(['around the', 'Indo-Pacific']);
  });

  it('breaks a word longer than the line, and only there', () => {
    expect(lines(`a ${'x'.repeat(45)} b`, 20)).toEqual(['a', 'x'.repeat(20), 'x'.repeat(20), `${'x'.repeat(5)} b`]);
  });

  it('breaks Japanese anywhere but before closing marks and after opening ones', () => {
    expect(lines('両首脳は、日米同盟の抑止力を「強化」した。', 20)).toEqual([
      '両首脳は、日米同盟の',
      '抑止力を「強化」し',
      'た。',
    ]);
  });

  it('keeps no-break spaces', () => {
    expect(lines('on the evening of 21\u00a0Jan\u00a02022', 24)).toEqual([
      'on the evening of',
      '21\u00a0Jan\u00a02022',
    ]);
  });

  it('begins a new line at each line feed', () => {
    expect(lines('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });

  it('gives one empty line for nothing', () => {
    expect(lines('', 20)).toEqual(['']);
  });
});

/** Words as records hold them, and worse: Japanese, emoji, piled accents, very long, spaced oddly. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\u00a0',
        '\u3000',
        'x'.repeat(90),
        '岸田文雄は、「押し返す」と',
        'e\u0301\u0323',
        '👨‍👩‍👧',
        '🇯🇵',
        '\u200b',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const width = fc.integer({ min: 20, max: 120 });

describe('behind the bar', () => {
  it('stand the words of the record and nothing else, whatever the width', () => {
    fc.assert(
      fc.property(nastyText, width, (text, columns) => {
        const ranges = wrapText(text, columns);
        // What lies between two lines, and before the first and after the last, is white space.
        const between = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length];
        for (let at = 0; at < between.length; at += 2) {
          expect(between[at]).toBeLessThanOrEqual(between[at + 1]!);
          expect(text.slice(between[at], between[at + 1])).toMatch(/^[\s\u0085]*$/u);
        }
        const view = { text, quoted: [], fidelity: 'partial' as const };
        const shown = quoteLines(view, columns, plainStyle);
        expect(shown.every((line) => line.startsWith('│ '))).toBe(true);
        const blank = /[\s\u0085]/gu;
        expect(
          shown
            .map((line) => line.slice(2))
            .join('')
            .replaceAll(blank, ''),
        ).toBe(text.replaceAll(blank, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('no line is wider than asked for', () => {
    fc.assert(
      fc.property(nastyText, width, (text, columns) => {
        for (const line of lines(text, columns)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 500 },
    );
  });

  it('is painted without changing a character', () => {
    const ranges = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 4 });
    fc.assert(
      fc.property(nastyText, ranges, ranges, width, (text, quoted, matches, columns) => {
        const within = ([a, b]: readonly [number, number]) => ({
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        });
        const none = (part: string) => part;
        const view = { text, quoted: quoted.map(within), matches: matches.map(within), fidelity: 'narration' as const };
        const bare = quoteLines({ ...view, quoted: [], matches: [] }, columns, plainStyle);
        expect(quoteLines(view, columns, { ...plainStyle, bold: none })).toEqual(bare);
      }),
    );
  });
});
