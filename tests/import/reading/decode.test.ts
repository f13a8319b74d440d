import { describe, expect, it } from 'vitest';
import { decodeImport } from '../../../src/import/reading/decode.ts';
import { MOST_BYTES } from '../../../src/record/decode.ts';
import { refusalOf } from '../reading.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, order: 'le' | 'be', mark = true) => {
  const units = Array.from((mark ? '\ufeff' : '') + text, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

const refused = (bytes: Uint8Array, encoding?: string) => refusalOf(() => decodeImport(bytes, encoding));

describe('decodeImport', () => {
  it('reads UTF-8 with a byte order mark and any line ends', () => {
    expect(decodeImport(bytesOf('\ufeffé\r\nb\rc\n'))).toEqual({ text: 'é\nb\nc\n', encoding: undefined });
  });

  it.each([
    ['little endian with its mark', utf16('Ada: é\r\n', 'le'), 'utf-16le'],
    ['big endian with its mark', utf16('Ada: é\r\n', 'be'), 'utf-16be'],
    ['little endian without', utf16('Ada: hello\r\n', 'le', false), 'utf-16le'],
    ['big endian without', utf16('Ada: hello\r\n', 'be', false), 'utf-16be'],
  ])('reads UTF-16, %s', (_, bytes, encoding) => {
    expect(decodeImport(bytes)).toMatchObject({ encoding, text: expect.stringMatching(/^Ada: (?:é|hello)\n$/) });
  });

  it('reads the encoding that is named', () => {
    expect(decodeImport(latin1('caf\xe9'), 'windows-1252')).toEqual({ text: 'café', encoding: 'windows-1252' });
  });

  it('says on which line a file is not UTF-8, and what to do', () => {
    expect(refused(latin1('one\ntwo\ncaf\xe9 three'))).toEqual({
      message: 'The file is not valid UTF-8. Save the file as UTF-8, or name its encoding, for example windows-1252.',
      line: 3,
    });
  });

  it('refuses an encoding that nobody knows', () => {
    expect(refused(bytesOf('a'), 'klingon').message).toContain('"klingon" is not known');
  });

  it('refuses a NUL with its line, nothing, blank space, and more than 8 MB', () => {
    expect(refused(bytesOf('Ada: one\nBo\0b: two, and a good many more letters'))).toMatchObject({ line: 2 });
    expect(refused(new Uint8Array()).message).toContain('empty (0 bytes)');
    expect(refused(bytesOf(' \n\t\ufeff')).message).toContain('Nothing but blank space');
    expect(refused(new Uint8Array(MOST_BYTES + 1).fill(97)).message).toContain('8.0 MB, and 8 MB is the most');
    expect(decodeImport(new Uint8Array(MOST_BYTES).fill(97)).text).toHaveLength(MOST_BYTES);
  });

  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['a video or sound file (MP4)', '\0\0\0\x20ftypisom\0\0'],
    ['a video (Matroska or WebM)', '\x1a\x45\xdf\xa3\x01'],
    ['a sound file (MP3)', 'ID3\x04\0'],
    ['a sound file (MP3)', '\xff\xfb\x90'],
    ['a sound file (WAV)', 'RIFF\x24\x08\0\0WAVEfmt '],
    ['an RTF document', '{\\rtf1\\ansi'],
    ['a picture (PNG)', '\x89PNG\r\n'],
    ['a compressed file (gzip)', '\x1f\x8b\x08'],
  ])('names %s for what it is', (what, beginning) => {
    expect(refused(latin1(beginning)).message).toContain(`This is ${what}, which holds no text to import. `);
  });

  it('leaves a packed document to its format', () => {
    expect(decodeImport(latin1('PK\x03\x04\0\0'))).toEqual({ text: '', encoding: undefined });
    expect(decodeImport(latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'))).toEqual({ text: '', encoding: undefined });
  });
});
