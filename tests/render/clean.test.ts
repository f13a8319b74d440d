import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanTyped } from '../../src/render/clean.ts';

describe('cleanTyped', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a right-to-left override', 'abc\u202Edef', 'abcdef'],
    ['line feeds and tabs', 'one\r\ntwo\tthree', 'one two three'],
    ['half a character', 'a\ud800b\udc00c', 'abc'],
    ['a null and a bell', 'a\u0000b\u0007c', 'abc'],
    ['a C1 control', 'a\u009b31mb', 'a31mb'],
    ['zero-width spaces and tags', 'a\u200bb\u{e0041}c\ufeff', 'abc'],
    ['an override between two spaces', 'a \u202e b', 'a b'],
    ['white space around', '  taiwan ', 'taiwan'],
  ])('removes %s', (_, text, expected) => {
    expect(cleanTyped(text)).toBe(expected);
  });

  it('keeps what people write: accents, Japanese, emoji with joiners', () => {
    expect(cleanTyped('Åse 岸田文雄 👨‍👩‍👧 می‌خواهم')).toBe('Åse 岸田文雄 👨‍👩‍👧 می‌خواهم');
  });

  it('cuts a long text at 70 characters with an ellipsis', () => {
    expect(cleanTyped('x'.repeat(10_000))).toBe(`${'x'.repeat(70)}…`);
    expect(cleanTyped('x'.repeat(70))).toBe('x'.repeat(70));
  });

  it('does not cut through an emoji', () => {
    expect(cleanTyped(`${'x'.repeat(68)}👨‍👩‍👧${'y'.repeat(50)}`)).toBe(`${'x'.repeat(68)}…`);
  });

  it('never shows a control, a direction override or half a character, and never more than 71 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = cleanTyped(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(71);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('cleans without cutting, for a line that is typed again', () => {
    expect(cleanLine(`a\u001b${'b'.repeat(200)}`)).toBe(`a${'b'.repeat(200)}`);
  });
});
