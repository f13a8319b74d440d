import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { wordFile } from '../../bench/import/write/documents.ts';

/** Something done to a file; places are shares of its length. */
interface Mutation {
  readonly kind: 'cut' | 'double' | 'swap' | 'insert' | 'drop-lines' | 'number' | 'value' | 'line-ends';
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly odd: string;
  readonly number: string;
  readonly value: string;
}

const ODD = [
  '\0',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u0301',
  '\u{1d504}',
  '\ufdfa',
  '\u00a0',
  '\u00ad',
  '\uf0b0',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' --> ',
  '<',
  '</',
  '&',
  '&#0;',
  '&#xd800;',
  '"',
  '\\',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  'null',
  ': ',
  'Q: ',
  '>>',
  '**',
  '- ',
  '(',
  '  Mr. SMITH. ',
  '[[Page S1]]\n',
  '<!--',
  ']]>',
];
const NUMBERS = ['1e999', '-1', '99999999999999999999', '1e-320', '0', '-0', '9007199254740993', '12:99:99', '1.5'];
/** What may stand in JSON for a text. */
const VALUES = [
  'null',
  'true',
  '0',
  '1e999',
  '""',
  '"\\ud800"',
  '"\\u202e\\n"',
  '"Q"',
  '[]',
  '{}',
  '[[]]',
  '{"name": 1}',
];

/** A share with a place of its own for each letter: most doubles from 0 to 1 are as good as 0. */
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'cut',
    'double',
    'swap',
    'insert',
    'insert',
    'drop-lines',
    'number',
    'value',
    'value',
    'line-ends',
  ),
  at: place,
  to: place,
  size: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2000 })),
  odd: fc.constantFrom(...ODD),
  number: fc.constantFrom(...NUMBERS),
  value: fc.constantFrom(...VALUES),
});

/** Bytes written into a file at a place, over what stands there. */
const noise = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 }));

/** A file with something done to it, up to four times: to its text, then to its bytes now and then. */
export function mutated(content: Uint8Array | string): fc.Arbitrary<Uint8Array | string> {
  const steps = fc.array(mutation, { minLength: 1, maxLength: 4 });
  const bytes = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: noise });
  return fc.tuple(steps, bytes, fc.boolean()).map(([steps, noise, asBytes]) => {
    const text = typeof content === 'string' ? content : documentXml(content);
    const changed = steps.reduce(mutate, text);
    const file = typeof content === 'string' ? changed : wordFile(changed);
    if (!noise) return asBytes && typeof file === 'string' ? new TextEncoder().encode(file) : file;
    return withNoise(typeof file === 'string' ? new TextEncoder().encode(file) : file, noise);
  });
}

function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}

function withNoise(bytes: Uint8Array, [at, noise]: readonly [number, Uint8Array]): Uint8Array {
  const from = Math.min(Math.floor(at * bytes.length), Math.max(0, bytes.length - noise.length));
  const changed = bytes.slice();
  changed.set(noise.subarray(0, changed.length - from), from);
  return changed;
}

function mutate(text: string, { kind, at, to, size, odd, number, value }: Mutation): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, from + size), text.slice(from + size)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'swap': {
      const rest = before + after;
      const place = Math.floor(to * rest.length);
      return rest.slice(0, place) + piece + rest.slice(place);
    }
    case 'insert':
      return before + odd + piece + after;
    case 'drop-lines':
      return withoutLines(text, at, Math.ceil(size / 100));
    case 'number':
      return before + text.slice(from).replace(/\d+(?:\.\d+)?/, number);
    case 'value':
      return before + text.slice(from).replace(/"[^"]*"(?=\s*[,}\]])/, value);
    case 'line-ends':
      return text.replaceAll('\n', size % 2 === 0 ? '\r\n' : '\r');
  }
}

function withoutLines(text: string, at: number, count: number): string {
  const lines = text.split('\n');
  lines.splice(Math.floor(at * lines.length), count);
  return lines.join('\n');
}
