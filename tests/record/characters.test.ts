import { describe, expect, it } from 'vitest';
import { characterFaults } from '../../src/record/proofs/characters.ts';

const faultsOf = (text: string, most = 10) => characterFaults(text, true, most);

describe('characterFaults', () => {
  it.each([
    'plain',
    '“curly” — dash',
    'café',
    '日本　語',
    '👩‍👧 family',
    'नमस्ते',
    'می‌خواهم',
    'a\tb\nc',
    '😀',
    '\u{10fffd}',
  ])('takes %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each<[kind: string, ...codes: number[]]>([
    ['a control character', 0x00, 0x08, 0x0b, 0x0c, 0x1f, 0x7f, 0x80, 0x9f],
    ['a mark that changes the direction of text', 0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069],
    ['a line or paragraph separator', 0x2028, 0x2029],
    ['half of a character (a lone surrogate)', 0xd800, 0xdbff, 0xdc00, 0xdfff],
    ['a byte order mark', 0xfeff],
    ['a code that is no character', 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
  ])('refuses %s', (kind, ...codes) => {
    for (const code of codes) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      const message = `${name}, ${kind}, is not allowed. Remove it.`;
      expect(faultsOf(`é${String.fromCodePoint(code)}b`)).toEqual([{ at: 1, message }]);
    }
  });

  it('refuses line feeds and tabs where there are no lines', () => {
    expect(characterFaults('a\nb', false, 10).map(({ at }) => at)).toEqual([1]);
    expect(characterFaults('ab\tc', false, 10).map(({ at }) => at)).toEqual([2]);
  });

  it('gives CR its own message, once', () => {
    expect(faultsOf('a\r\nb\r\nc')).toEqual([
      { at: 1, message: expect.stringMatching(/^The line ends hold a carriage/) as string },
    ]);
  });

  it('names one a line, and no more than asked', () => {
    const text = 'a\u0007\u0007\n\u0007\n\u0007b';
    expect(faultsOf(text).map(({ at }) => at)).toEqual([1, 4, 6]);
    expect(faultsOf(text, 2).map(({ at }) => at)).toEqual([1, 4]);
  });

  it('finds each line that is not in NFC, and no more than asked', () => {
    const text = 'cafe\u0301\nnot here\nA\u030a e\u0301\n';
    expect(faultsOf(text).map(({ at }) => at)).toEqual([3, 15]);
    expect(faultsOf(text).map(({ message }) => message.slice(0, 3))).toEqual(['"é"', '"Å"']);
    expect(faultsOf(text, 1)).toHaveLength(1);
  });
});
