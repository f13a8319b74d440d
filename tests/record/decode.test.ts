import { describe, expect, it } from 'vitest';
import { decodeFile, MOST_BYTES } from '../../src/record/decode.ts';
import { ARTICLE, draft, filesOf, problemsOf, record } from '../support/record.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'LE' | 'BE'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeFile', () => {
  it.each<[string, Uint8Array | string, number | undefined, string]>([
    ['no bytes', bytes(), undefined, 'The file is empty (0 bytes). Save the text again.'],
    ['an empty string', '', undefined, 'The file is empty (0 bytes). Save the text again.'],
    [
      'a byte more than 8 MB',
      new Uint8Array(MOST_BYTES + 1).fill(0x61),
      undefined,
      'The file is too large: 8.0 MB, and 8 MB is the most. Split the record in two.',
    ],
    [
      'a string longer than 8 MB',
      'a'.repeat(MOST_BYTES * 2),
      undefined,
      'The file is too large: 16.0 MB, and 8 MB is the most. Split the record in two.',
    ],
    [
      'a UTF-8 byte order mark',
      utf8('\ufeff{}'),
      undefined,
      'The file begins with a byte order mark. Save it as "UTF-8", not "UTF-8 with BOM".',
    ],
    [
      'UTF-16 LE with its mark',
      utf16('\ufeff{}', 'LE'),
      undefined,
      'The file is encoded as UTF-16 LE. Save it as UTF-8.',
    ],
    [
      'UTF-16 BE with its mark',
      utf16('\ufeff{}', 'BE'),
      undefined,
      'The file is encoded as UTF-16 BE. Save it as UTF-8.',
    ],
    [
      'UTF-16 LE without a mark',
      utf16('{"a": 1}', 'LE'),
      undefined,
      'The file is encoded as UTF-16 LE. Save it as UTF-8.',
    ],
    [
      'UTF-16 BE without a mark',
      utf16('{"a": 1}', 'BE'),
      undefined,
      'The file is encoded as UTF-16 BE. Save it as UTF-8.',
    ],
    [
      'a NUL byte',
      utf8('one\ntwo\u0000'),
      2,
      'The file holds a NUL byte, so it is not plain text. Save it as plain UTF-8 text.',
    ],
    [
      'Latin-1',
      Buffer.from('one\ntwo\ncafé au lait', 'latin1'),
      3,
      'The file is not valid UTF-8 (perhaps Windows-1252 or Latin-1). Save it as UTF-8.',
    ],
    [
      'a character cut off at the end',
      utf8('one\n…').subarray(0, 6),
      2,
      'The file is not valid UTF-8 (perhaps Windows-1252 or Latin-1). Save it as UTF-8.',
    ],
  ])('refuses %s', (_title, content, line, message) => {
    expect(decodeFile(content)).toEqual({ ok: false, line, message });
  });

  it('gives the text and its bytes, whichever it was given', () => {
    expect(decodeFile(utf8('“é” 😀\n'))).toEqual({ ok: true, text: '“é” 😀\n', bytes: utf8('“é” 😀\n') });
    expect(decodeFile('“é” 😀\n')).toEqual({ ok: true, text: '“é” 😀\n', bytes: utf8('“é” 😀\n') });
  });

  it('takes 8 MB', () => {
    expect(decodeFile(new Uint8Array(MOST_BYTES).fill(0x61)).ok).toBe(true);
  });
});

describe('a held text', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['empty', '', 'article.txt |  | The file is empty (0 bytes). Save the text again.'],
    [
      'in another encoding',
      Buffer.from(`${ARTICLE}café`, 'latin1'),
      'article.txt | caf\ufffd | The file is not valid UTF-8 (perhaps Windows-1252 or Latin-1). Save it as UTF-8.',
    ],
    [
      'with CR line ends',
      ARTICLE.replaceAll('\n', '\r\n'),
      'article.txt | Ana Bell said the bridge would "open in May" at last. | The line ends hold a carriage return (CR). Save the text with LF line ends; for a held text, then correct its sha256.',
    ],
    [
      'with a direction override',
      `${ARTICLE}Then\u202e nothing.\n`,
      'article.txt | Then\u202e nothing. | U+202E, a mark that changes the direction of text, is not allowed. Remove it.',
    ],
    [
      'not in NFC',
      `${ARTICLE}In the cafe\u0301.\n`,
      'article.txt | In the cafe\u0301. | "é" is not written in Unicode NFC. Save the text in NFC; for a held text, then correct its sha256.',
    ],
  ])('is refused when %s', (_title, article, problem) => {
    // Offsets move with the line ends; only the text's own problem is looked at.
    expect(problemsOf(record({}, article)).filter((line) => line.startsWith('article.txt'))).toEqual([problem]);
  });

  it('may hold line feeds and tabs', () => {
    expect(problemsOf(record({}, `${ARTICLE}\tA table\n`))).toEqual([]);
  });

  it('is named once a line, however much is wrong with the line', () => {
    const article = `${ARTICLE}a\u0007b\u0007c\nd\u0007\n`;
    expect(problemsOf(filesOf(draft({}, article), article)).map((line) => line.split(' | ')[1])).toEqual([
      'a\u0007b\u0007c',
      'd\u0007',
    ]);
  });
});
